#include "views/details/waitingpolicydialog.h"

#include "models/core/safetext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/followupkeeper.h"
#include "views/access/offerlimit.h"
#include "views/access/policyform.h"
#include "views/pages/accountmodels.h"
#include "views/text/policytext.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace iam {

namespace {

constexpr int formWidth = 840;

} // namespace

WaitingPolicyDialog::WaitingPolicyDialog(const AccountModels &models, const FollowUp &followUp, QWidget *parent)
    : ConsoleDialog(tr("Edit what waits for acceptance"), formWidth, parent)
    , m_models(models)
    , m_id(followUp.id)
    , m_form(new PolicyForm(models.catalog, models.clock, PolicyForm::Consent::Here, this))
    , m_sentence(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
{
    setObjectName(QStringLiteral("waitingPolicyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is an e-mail address
    setSubtitle(tr("%1 gets it after accepting the invitation.").arg(isolatedText(followUp.email)));
    m_sentence->setObjectName(QStringLiteral("policySentence"));
    body()->addWidget(m_form);
    body()->addWidget(m_sentence);
    setHarmlessButton(tr("Cancel"));
    QPushButton *save = setPrimaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("confirmButton"));
    connect(save, &QPushButton::clicked, this, &WaitingPolicyDialog::save);
    if (const std::optional<PolicyDraft> draft = PolicyDraft::of(*followUp.policy))
        m_form->load(*draft);
    offerOnlyWhatMayBeGiven(*m_form, models.invitations.options, models.overview);
    connect(m_form, &PolicyForm::changed, this, &WaitingPolicyDialog::revalidate);
    m_form->focusFirst();
    revalidate();
}

void WaitingPolicyDialog::revalidate()
{
    const QString problem = m_form->firstProblem();
    m_sentence->setText(problem.isEmpty()
            ? visibleSentence(draftSentence(m_form->draft(), m_models.overview.accountId(), m_models.catalog))
            : QString());
    setReason(problem);
    primaryButton()->setEnabled(problem.isEmpty());
    primaryButton()->setAccessibleDescription(problem);
    if (isVisible()) // when the form has laid itself out anew
        QTimer::singleShot(0, this, &ConsoleDialog::fitToContents);
}

void WaitingPolicyDialog::save()
{
    if (!m_form->showProblems())
        return;
    if (m_models.invitations.followUps.change(m_id, m_form->draft().policies())) {
        accept();
        return;
    }
    setReason(tr("It does not wait any more: it has been given, or was taken out."));
    primaryButton()->setEnabled(false);
}

} // namespace iam
