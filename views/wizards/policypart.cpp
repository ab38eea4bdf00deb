#include "views/wizards/policypart.h"

#include "models/core/policycover.h"
#include "models/workflows/accessoptions.h"
#include "views/access/policyform.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace iam {

PolicyPart::Kind PolicyPart::kindOf(const PolicyDraft &draft)
{
    using Target = PolicyDraft::Target;
    const bool account = draft.target == Target::AllAccountManagement || draft.target == Target::AllIamManagement
        || (draft.target == Target::OneService && accountManagementServices().contains(draft.service));
    return account ? Kind::AccountManagement : Kind::Services;
}

PolicyPart::PolicyPart(
    Kind kind, const AccessOptions &options, AccessCatalog &catalog, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_options(options)
    , m_form(
          new PolicyForm(catalog, clock, PolicyForm::Consent::Elsewhere, this)) // asked once for the whole invitation
    , m_add(new QPushButton(this))
    , m_problem(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
{
    const QString prefix = kind == Kind::Services ? QStringLiteral("policy") : QStringLiteral("accountPolicy");
    setObjectName(prefix + QStringLiteral("Part"));
    m_add->setObjectName(prefix + QStringLiteral("Add"));
    m_problem->setObjectName(prefix + QStringLiteral("Problem"));
    m_add->setAutoDefault(false);
    m_add->setIcon(Theme::of(this).icon(Icon::Plus));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space12));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_problem, 1);
    column->addWidget(m_form);
    column->addLayout(row);
    const auto limit = [this] { m_form->setMayGive([this](const PolicyDraft &draft) { return isOffered(draft); }); };
    limit();
    m_form->clear();
    connect(&m_options, &AccessOptions::changed, this, limit);
    connect(m_form, &PolicyForm::changed, this, &PolicyPart::revalidate);
    connect(m_add, &QPushButton::clicked, this, &PolicyPart::add);
    retranslate();
}

bool PolicyPart::isOffered(const PolicyDraft &draft) const
{
    if (kindOf(draft) != m_kind)
        return false;
    const QList<Policy> policies = draft.policies();
    return std::all_of(policies.cbegin(), policies.cend(),
        [this](const Policy &policy) { return m_options.rights().mayGivePolicy(policy); });
}

void PolicyPart::revalidate()
{
    const QString problem = m_form->firstProblem();
    m_add->setEnabled(problem.isEmpty());
    m_add->setAccessibleDescription(problem);
    m_add->setToolTip(plainToolTip(problem));
    m_problem->setText(problem.isEmpty() ? tr("Clears the form and puts the policy into the invitation.") : problem);
}

void PolicyPart::add()
{
    if (!m_form->showProblems())
        return;
    const QList<Policy> policies = m_form->draft().policies();
    clear();
    m_form->focusFirst(); // for another one; Add is disabled now
    emit added(policies);
}

bool PolicyPart::isBegun() const
{
    return m_loaded || m_form->isBegun();
}

void PolicyPart::clear()
{
    m_loaded = false;
    m_form->clear();
}

void PolicyPart::load(const PolicyDraft &draft)
{
    m_loaded = true;
    m_form->load(draft);
}

void PolicyPart::focusFirst()
{
    m_form->focusFirst();
}

void PolicyPart::retranslate()
{
    m_add->setText(tr("&Add policy"));
    revalidate();
}

void PolicyPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
