// What the wizard keeps and takes up again: the draft, an unfinished run, the failed of a run, an invitation made
// again.
#include "views/wizards/invitewizard.h"

#include "models/core/clock.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/draftfile.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/ownaccesslookup.h"
#include "views/copyas/copyasdialog.h"
#include "views/widgets/inlinenotification.h"
#include "views/wizards/accessstep.h"
#include "views/wizards/peoplestep.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace iam {

void InviteWizard::keepDraft()
{
    m_keepLater.stop();
    if (m_step == Progress)
        return; // sent: nothing is left to be kept
    m_people->store(m_draft);
    m_draft.access = m_access->access();
    m_draft.step = m_step;
    if (m_draft.isEmpty()) {
        m_models.invitations.draft.remove();
        m_kept->setText({});
        return;
    }
    m_draft.keptAt = m_models.clock.now();
    if (m_models.invitations.draft.write(m_draft))
        //: %1 is a time
        m_kept->setText(
            tr("Draft kept at %1").arg(QLocale().toString(m_draft.keptAt.toLocalTime().time(), QLocale::ShortFormat)));
}

void InviteWizard::offerDraft()
{
    const std::optional<InviteDraft> draft = m_models.invitations.draft.read();
    m_oldDraft->setVisible(draft.has_value());
    if (!draft)
        return;
    //: %1 is a date and time
    m_oldDraft->setText(tr("Continue your draft?"), tr("It was kept on %1.").arg(dateTimeText(draft->keptAt)));
    m_oldDraft->clearLinks();
    QPushButton *take = m_oldDraft->addLink(tr("C&ontinue"));
    take->setObjectName(QStringLiteral("continueDraftButton"));
    connect(take, &QPushButton::clicked, this, [this, draft] {
        restore(*draft);
        m_oldDraft->hide();
    });
    QPushButton *drop = m_oldDraft->addLink(tr("&Discard"));
    drop->setObjectName(QStringLiteral("discardDraftButton"));
    connect(drop, &QPushButton::clicked, this, [this] {
        m_models.invitations.draft.remove();
        m_oldDraft->hide();
        m_people->focusBox();
    });
}

void InviteWizard::restore(const InviteDraft &draft)
{
    m_draft = draft;
    m_people->restore(draft);
    m_access->setAccess(draft.access);
    m_own->setOwnAccess(m_people->ownAccess());
    if (draft.step >= Access && m_people->reason().isEmpty())
        goTo(Access); // a review is made anew, from what the account is now
    else
        goTo(People);
}

void InviteWizard::offerRun()
{
    InvitationRunner &runner = m_models.invitations.runner;
    const bool idle = runner.state() == InvitationRunner::State::Idle;
    const std::optional<InvitationRun> run = idle ? runner.unfinished() : std::nullopt;
    m_oldRun->setVisible(run.has_value());
    if (!run)
        return;
    const int unclear = run->count(InviteOutcomeKind::Unclear);
    const int done = run->settled() + run->count(InviteOutcomeKind::Taken);
    //: %1 is a date and time
    m_oldRun->setText(tr("Continue the run of %1?").arg(dateTimeText(run->startedAt)),
        //: numbers of people
        tr("%1 done, %2 open, %3 unclear.")
            .arg(QLocale().toString(done), QLocale().toString(run->people.size() - done - unclear),
                QLocale().toString(unclear)));
    m_oldRun->clearLinks();
    QPushButton *take = m_oldRun->addLink(tr("Co&ntinue"));
    take->setObjectName(QStringLiteral("continueRunButton"));
    connect(take, &QPushButton::clicked, this, [this, run] {
        m_oldRun->hide();
        m_oldDraft->hide();
        m_models.invitations.runner.resume(*run);
        goTo(Progress);
    });
    QPushButton *drop = m_oldRun->addLink(tr("Disc&ard"));
    drop->setObjectName(QStringLiteral("discardRunButton"));
    connect(drop, &QPushButton::clicked, this, [this] {
        m_models.invitations.runner.forgetUnfinished();
        m_oldRun->hide();
        m_people->focusBox();
    });
}

void InviteWizard::newRunWithFailed()
{
    const InvitationRun run = m_models.invitations.runner.run();
    const std::optional<int> invitation = run.invitationOfFailed();
    if (!invitation) // nobody may get what was meant for somebody else
        return;
    QStringList failed;
    for (const RunPerson &person : run.people) {
        if (person.outcome == InviteOutcomeKind::Failed)
            failed.append(person.email);
    }
    m_step = People;
    restore({ .addresses = failed.join(QLatin1Char('\n')), .access = run.invitations.at(*invitation) });
}

void InviteWizard::copyAs()
{
    QList<copyas::Action> actions;
    const AccountId account = m_models.overview.accountId();
    constexpr int mostRequests = 20;
    int leftOut = 0;
    for (const PlannedInvitation &invitation : std::as_const(m_plan)) {
        QList<Policy> later = invitation.laterPolicies();
        for (Policy &policy : later) {
            policy.subject = {{.key = QStringLiteral("iam_id"), .value = QString(copyas::iamIdPlaceholder)}};
            policy.resource.append({.key = QStringLiteral("accountId"), .value = account.text});
        }
        for (qsizetype at = 0; at < invitation.emails.size(); at += invitationAddressLimit) {
            const QStringList people = invitation.emails.mid(at, invitationAddressLimit);
            if (actions.size() < mostRequests)
                actions.append(copyas::Invite {
                    .invitation = invitation.request(account, people), .later = later, .laterDevices = invitation.access.devices});
            else
                leftOut += static_cast<int>(people.size());
        }
    }
    const CopyAsChoice choice { .title = tr("Invite users"), .actions = actions };
    auto *dialog = new CopyAsDialog({ choice }, { .account = account, .hosts = m_models.hosts }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLeftOut(leftOut);
    dialog->open();
}

void InviteWizard::fill(const AccessSnapshot &access)
{
    InviteDraft filled { .addresses = access.email };
    filled.access.groups = access.groups;
    for (const Policy &known : access.policies) {
        Policy policy; // nothing the service has added
        policy.roles = known.roles;
        policy.tags = known.tags;
        policy.pattern = known.pattern;
        policy.rule = known.rule;
        for (PolicyAttribute attribute : known.resource) {
            if (attribute.op == PolicyOperator::None)
                attribute.op = PolicyOperator::StringEquals;
            if (attribute.key != QLatin1String("accountId"))
                policy.resource.append(attribute);
        }
        filled.access.policies.append(policy);
    }
    for (const QString &permission : access.classic.permissions) {
        if (isDeviceAccess(permission))
            filled.access.devices.append(permission);
        else
            filled.access.classicPermissions.append(permission);
    }
    filled.access.classicSet = setOf(filled.access.classicPermissions);
    m_oldDraft->hide();
    restore(filled);
}

} // namespace iam
