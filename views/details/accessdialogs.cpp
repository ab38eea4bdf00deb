#include "views/details/accessdialogs.h"

#include "models/core/safetext.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdetails.h"
#include "views/access/offerlimit.h"
#include "views/access/policyform.h"
#include "views/text/policytext.h"
#include "views/text/problemtext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace iam {

namespace {

constexpr int formWidth = 840;
constexpr int dialogWidth = 560;
constexpr int groupRows = 8;

} // namespace

AssignAccessDialog::AssignAccessDialog(
    const DetailsContext &context, const ChangeSubject &subject, const std::optional<Policy> &edited, QWidget *parent)
    : ChangeDialog({}, formWidth, parent)
    , m_context(context)
    , m_subject(subject)
    , m_edited(edited)
    , m_form(new PolicyForm(context.models.catalog, context.models.clock, PolicyForm::Consent::Here, this))
    , m_sentence(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_covered(plainLabel({}, this, TextStyle::Small, Token::TextWarning, true))
{
    setObjectName(QStringLiteral("assignAccessDialog"));
    setAbout(subject.name, Right::GivePolicies);
    //: %1 is a name
    setTitle((edited ? tr("Edit a policy of %1") : tr("Assign access to %1")).arg(visibleText(subject.name)));
    m_sentence->setObjectName(QStringLiteral("policySentence"));
    m_covered->setObjectName(QStringLiteral("policyCovered"));
    body()->addWidget(m_form);
    body()->addWidget(m_covered);
    body()->addWidget(m_sentence);
    setHarmlessButton(tr("Close"));
    QPushButton *send = setPrimaryButton(edited ? tr("Save") : tr("Assign"));
    send->setObjectName(QStringLiteral("confirmButton"));
    connect(send, &QPushButton::clicked, this, &AssignAccessDialog::send);
    if (edited) {
        if (const std::optional<PolicyDraft> draft = PolicyDraft::of(*edited))
            m_form->load(*draft);
    }
    offerOnlyWhatMayBeGiven(*m_form, context.models.invitations.options, context.models.overview);
    connect(m_form, &PolicyForm::changed, this, &AssignAccessDialog::revalidate);
    m_form->focusFirst();
    revalidate();
}

void AssignAccessDialog::revalidate()
{
    const PolicyDraft draft = m_form->draft();
    const AccountId &account = m_context.models.overview.accountId();
    const QString problem = m_form->firstProblem();
    m_sentence->setText(problem.isEmpty() ? visibleSentence(draftSentence(draft, account, m_context.models.catalog)) : QString());
    bool covered = problem.isEmpty();
    const QList<Policy> wanted = draft.policies(account);
    const QList<AccessGrant> grants = m_context.details.grants();
    for (const PolicyRole &role : draft.roles) {
        bool found = false;
        for (const AccessGrant &grant : grants) {
            if (m_edited && grant.policy.id == m_edited->id)
                continue;
            const bool always = !grant.policy.rule || grant.policy.rule == wanted.first().rule;
            const bool wide = grant.policy.tags.isEmpty() && grantCovers(grant.policy.resource, wanted.first().resource);
            for (const PolicyRole &had : grant.policy.roles)
                found = found || (always && wide && had.crn == role.crn);
        }
        covered = covered && found;
    }
    m_covered->setText(covered ? tr("This user has this already, by another policy.") : QString());
    m_covered->setVisible(covered);
    setObstacle(problem);
    if (isVisible()) // when the form has laid itself out anew
        QTimer::singleShot(0, this, &ConsoleDialog::fitToContents);
}

void AssignAccessDialog::send()
{
    if (!m_form->showProblems())
        return;
    m_waiting = m_form->draft().policies(m_context.models.overview.accountId());
    sendNext();
}

void AssignAccessDialog::sendNext()
{
    const Policy policy = m_waiting.takeFirst();
    const QString what = targetText(policy.resource, m_context.models.catalog);
    if (m_edited)
        await(m_context.models.accessChanges.replacePolicy(m_subject, *m_edited, policy, what));
    else
        await(m_context.models.accessChanges.addPolicy(m_subject, policy, what));
    m_edited.reset(); // what follows, the role on a resource group, is new
}

void AssignAccessDialog::takeResult(const ChangeResult &result)
{
    if (m_waiting.isEmpty())
        ChangeDialog::takeResult(result);
    else
        sendNext();
}

AddToGroupDialog::AddToGroupDialog(const DetailsContext &context, const ChangeSubject &subject, QWidget *parent)
    : ChangeDialog({}, dialogWidth, parent)
    , m_context(context)
    , m_subject(subject)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_state(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
{
    setObjectName(QStringLiteral("addToGroupDialog"));
    setAbout(subject.name, Right::GiveGroups);
    //: %1 is a name
    setTitle(tr("Add %1 to a group").arg(visibleText(subject.name)));
    m_search->setObjectName(QStringLiteral("groupSearch"));
    m_search->setPlaceholderText(tr("Search groups"));
    m_search->setAccessibleName(tr("Search groups"));
    m_list->setObjectName(QStringLiteral("groupList"));
    m_list->setAccessibleName(tr("Access groups"));
    m_list->setMinimumHeight(grownHeight(Measure::RowNormal, fontMetrics()) * groupRows);
    m_state->setText(tr("Reading the groups …"));
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_state);
    setHarmlessButton(tr("Close"));
    QPushButton *add = setPrimaryButton(tr("Add"));
    add->setObjectName(QStringLiteral("confirmButton"));
    connect(add, &QPushButton::clicked, this, [this] {
        if (const std::optional<AccessGroup> group = chosen())
            await(m_context.models.accessChanges.addToGroup(m_subject, *group));
    });
    connect(m_search, &QLineEdit::textChanged, this, &AddToGroupDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddToGroupDialog::revalidate);
    connect(&context.models.overview, &AccountOverview::accessGroupsRead, this, [this](const QList<AccessGroup> &groups) {
        m_groups = groups;
        m_groupsRead = true;
        fill();
    });
    connect(&context.models.overview, &AccountOverview::accessGroupsFailed, this,
        [this](const ApiError &error) { m_state->setText(problemText(error)); });
    context.models.overview.readAccessGroups();
    connect(&context.details, &UserDetails::changed, this, [this] { fill(); });
    m_search->setFocus();
    revalidate();
}

void AddToGroupDialog::fill()
{
    if (!m_groupsRead || !m_context.details.access())
        return; // whoever chooses too early would choose a group that the user is in
    const std::optional<AccessGroup> before = chosen();
    m_state->setText(tr("Groups that this user is in already are left out."));
    m_list->clear();
    QStringList present;
    if (m_context.details.access()) {
        for (const AccessGroup &group : m_context.details.access()->groups) {
            if (!m_context.details.isByRule(group.id))
                present.append(group.id.text);
        }
    }
    for (const AccessGroup &group : std::as_const(m_groups)) {
        if (present.contains(group.id.text) || !group.name.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(visibleText(group.name), m_list);
        item->setData(Qt::UserRole, group.id.text);
        item->setToolTip(plainToolTip(group.description));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    for (int row = 0; before && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == before->id.text)
            m_list->setCurrentRow(row);
    }
    revalidate();
}

std::optional<AccessGroup> AddToGroupDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    for (const AccessGroup &group : m_groups) {
        if (item != nullptr && item->data(Qt::UserRole).toString() == group.id.text)
            return group;
    }
    return std::nullopt;
}

void AddToGroupDialog::revalidate() { setObstacle(chosen() ? QString() : tr("Choose a group.")); }

ConfirmLossDialog::ConfirmLossDialog(
    const Texts &texts, const QString &name, const std::function<UserChanges::Answer()> &send, QWidget *parent)
    : ChangeDialog(visibleText(texts.title), dialogWidth, parent)
    , m_sends(texts.sends)
{
    setObjectName(QStringLiteral("confirmLossDialog"));
    setAbout(name, Right::None);
    QLabel *sentence = sentenceLabel(texts.sentence, this);
    sentence->setObjectName(QStringLiteral("lossSentence"));
    body()->addWidget(sentence);
    for (const QString &loss : texts.losses)
        body()->addWidget(sentenceLabel(QStringLiteral("• ") + loss, this));
    QPushButton *keep = setHarmlessButton(tr("Keep"));
    QPushButton *remove = setPrimaryButton(texts.button, ButtonRole::Danger);
    remove->setObjectName(QStringLiteral("confirmButton"));
    connect(remove, &QPushButton::clicked, this, [this, send] { await(send()); });
    keep->setFocus();
}

QList<CopyAsChoice> ConfirmLossDialog::copyChoices() const { return {{.title = windowTitle(), .actions = {m_sends}}}; }

QList<CopyAsChoice> AddToGroupDialog::copyChoices() const
{
    const std::optional<AccessGroup> group = chosen();
    const copyas::Group into = group ? copyas::Group {.id = group->id, .name = group->name}
                                     : copyas::Group {.id = {QStringLiteral("<ACCESS_GROUP_ID>")}, .name = {}};
    return {{.title = windowTitle(), .actions = {copyas::AddMembers {.group = into, .people = {person()}}}}};
}

QList<CopyAsChoice> AssignAccessDialog::copyChoices() const
{
    CopyAsChoice choice {.title = windowTitle(), .actions = {}};
    const AccountId &account = m_context.models.overview.accountId();
    bool first = true;
    for (const Policy &policy : m_form->draft().policies(account)) {
        Policy whole = policy;
        whole.subject = {{.key = QStringLiteral("iam_id"), .value = m_context.details.user().iamId.text}};
        if (m_edited && first) {
            whole.id = m_edited->id;
            whole.etag = m_edited->etag;
            choice.actions.append(copyas::ReplacePolicy {.policy = whole, .owner = {.person = person()}});
        } else {
            choice.actions.append(copyas::CreatePolicy {.policy = whole, .owner = {.person = person()}});
        }
        first = false;
    }
    return {choice};
}

} // namespace iam
