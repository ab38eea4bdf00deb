#include "views/wizards/invitewizard.h"

#include "models/core/scheduler.h"
#include "models/workflows/accessoptions.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/draftfile.h"
#include "models/workflows/dryrun.h"
#include "models/workflows/holdsetting.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/ownaccesslookup.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/accessstep.h"
#include "views/wizards/peoplestep.h"
#include "views/wizards/progressstep.h"
#include "views/wizards/reviewstep.h"
#include "views/wizards/wizardsteps.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace iam {

InviteWizard::InviteWizard(const AccountModels &models, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_own(std::make_unique<OwnAccessLookup>(models.invitations.options, [this](const QString &email) -> std::optional<IamId> {
        const UserStore &store = m_models.users.store();
        for (int row = 0; row < store.size(); ++row) {
            const UserRow user = store.at(row);
            if (user.status == UserStatus::Active && user.user.email.compare(email, Qt::CaseInsensitive) == 0)
                return user.user.iamId;
        }
        return {};
    }))
{
    setObjectName(QStringLiteral("inviteWizard"));
    build();
    connectParts();
    retranslate();
    readUsers();
    m_models.invitations.options.read();
    offerDraft();
    offerRun();
    const bool running = m_models.invitations.runner.state() != InvitationRunner::State::Idle;
    goTo(running ? Progress : People); // a run that is under way is what one wants to see
}

InviteWizard::~InviteWizard() { m_models.invitations.draft.leave(); }

void InviteWizard::readUsers()
{
    AddressJudge judge(m_models.users.store(), m_models.overview.actorAddress());
    judge.setDomainPatterns(m_models.invitations.options.domainPatterns());
    m_people->setJudge(std::move(judge));
}

void InviteWizard::readOptions()
{
    const AccessOptions &options = m_models.invitations.options;
    m_people->setDomainPatterns(options.domainPatterns(), options.domainsKnown());
    m_access->setClassicAccount(m_models.overview.isClassicAccount());
}

QList<CsvProblem> InviteWizard::checkCsv(const PeopleCsv &csv) const
{
    constexpr qsizetype mostProblems = 20;
    QList<CsvProblem> problems;
    for (const CsvPerson &person : csv.people) {
        for (const QString &group : person.groups) {
            if (m_models.invitations.options.groupsKnown() && !m_own->group(group))
                problems.append({.rule = CsvProblem::Rule::UnknownGroup,
                    .line = person.line,
                    .column = QStringLiteral("groups"),
                    .value = group});
        }
        if (!person.like.isEmpty() && !m_own->member(person.like))
            problems.append({.rule = CsvProblem::Rule::UnknownColleague,
                .line = person.line,
                .column = QStringLiteral("like"),
                .value = person.like});
        if (problems.size() >= mostProblems)
            break;
    }
    return problems;
}

bool InviteWizard::allHaveOwnAccess() const
{
    const QHash<QString, DraftAccess> own = m_own->access();
    if (own.isEmpty())
        return false;
    const QStringList emails = m_people->verdicts().invitedAddresses();
    return std::all_of(emails.cbegin(), emails.cend(), [&own](const QString &email) { return own.contains(email.toCaseFolded()); });
}

QString InviteWizard::reason() const
{
    switch (m_step) {
    case People:
        return m_people->reason();
    case Access:
        if (m_own->isReading())
            return tr("Reading what colleagues have …");
        if (const QStringList unknown = m_own->unknownGroups(); !unknown.isEmpty())
            //: %1 is a list of names from a file
            return m_models.invitations.options.groupsKnown()
                ? tr("You may not give these access groups, or there are none of that name: %1.").arg(unknown.join(QStringLiteral(", ")))
                : tr("Reading the access groups …");
        if (!m_own->failed().isEmpty())
            //: %1 is a list of addresses
            return tr("The access of these colleagues cannot be read: %1.").arg(m_own->failed().join(QStringLiteral(", ")));
        return m_access->reason(allHaveOwnAccess());
    case Review:
        return m_plan.isEmpty() ? tr("Nobody is left to invite.") : QString();
    case Progress:
        break;
    }
    return {};
}

void InviteWizard::refresh()
{
    const auto people = static_cast<int>(m_people->verdicts().invitedAddresses().size());
    const QString why = reason();
    const bool holding = m_holdSeconds > 0;
    m_reason->setText(why);
    m_next->setEnabled(why.isEmpty() && !holding);
    m_next->setAccessibleDescription(why);
    m_next->setToolTip(why);
    m_next->setText(m_step == Review ? tr("&Invite %n person(s)", nullptr, peopleCount(m_plan)) : tr("&Next"));
    m_next->setObjectName(m_step == Review ? QStringLiteral("inviteButton") : QStringLiteral("nextButton"));
    const bool progress = m_step == Progress;
    m_next->setVisible(!progress);
    m_key->setVisible(!progress);
    m_save->setVisible(!progress);
    m_kept->setVisible(!progress);
    m_copyAs->setVisible(m_step == Review);
    m_saveTable->setVisible(progress);
    m_newRun->setVisible(progress);
    const InvitationRunner &runner = m_models.invitations.runner;
    const bool severalAccesses = runner.run().count(InviteOutcomeKind::Failed) > 0 && !runner.run().invitationOfFailed();
    m_newRun->setEnabled(runner.state() == InvitationRunner::State::Idle && runner.run().invitationOfFailed().has_value());
    const QString reason = severalAccesses
        ? tr("The failed people were to get different access. Try each again here, or save the table and start from it.")
        : QString();
    m_newRun->setToolTip(plainToolTip(reason));
    m_newRun->setAccessibleDescription(reason);
    m_back->setVisible(m_step == Access || m_step == Review);
    m_back->setEnabled(!holding);
    m_dryRun->setVisible(m_step == Review);
    m_dryRun->setEnabled(!holding && !m_models.invitations.dryRun.isBusy());
    m_subtitle->setVisible(m_step != People && people > 0);
    const int invitations = static_cast<int>(m_plan.size());
    if (m_step == Review && invitations > 1)
        //: %1 is "3 people"
        m_subtitle->setText(tr("%1, %n invitation(s)", nullptr, invitations).arg(tr("%n person(s)", nullptr, people)));
    else
        m_subtitle->setText(tr("%n person(s)", nullptr, people));
    m_access->setPeople(people);
    m_access->setOwnAccess(static_cast<int>(m_own->access().size()), m_people->ownAccessFile());
}

void InviteWizard::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    refresh();
    switch (step) {
    case People:
        m_people->focusBox();
        break;
    case Access:
        m_access->focusFirst();
        break;
    case Review:
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    case Progress:
        m_progress->focusFirst();
        break;
    }
}

void InviteWizard::next()
{
    if (!m_next->isEnabled())
        return;
    switch (m_step) {
    case People:
        m_own->setOwnAccess(m_people->ownAccess());
        goTo(Access);
        break;
    case Access:
        if (m_access->takeBegunWarning()) {
            m_reason->setText(tr("You have a policy that is not added."));
            return;
        }
        makePlan();
        goTo(Review);
        break;
    case Review:
        startHold();
        break;
    case Progress:
        break;
    }
    keepDraft();
}

void InviteWizard::back()
{
    if (m_holdSeconds > 0 || m_step == People)
        return;
    goTo(m_step == Review ? Access : People);
}

void InviteWizard::makePlan()
{
    m_plan = planInvitations(m_people->verdicts().invitedAddresses(), m_access->access(), m_own->access());
    const AccessOptions &options = m_models.invitations.options;
    m_review->setPlan(m_plan, m_people->verdicts().verdicts(), options.domainPatterns().value_or(QStringList()), options.domainsKnown());
}

void InviteWizard::dryRun()
{
    m_review->showDryRunBusy();
    m_models.invitations.dryRun.start(m_plan, m_models.invitations.options.rights());
    refresh();
}

void InviteWizard::startHold()
{
    m_holdSeconds = static_cast<int>(m_models.invitations.hold.time().count());
    ++m_holdRound;
    if (m_holdSeconds == 0) {
        send();
        return;
    }
    m_review->showHold(m_holdSeconds);
    refresh();
    tickHold();
}

void InviteWizard::tickHold()
{
    m_models.invitations.scheduler.after(std::chrono::seconds(1), this, [this, round = m_holdRound] {
        if (round != m_holdRound || m_holdSeconds == 0)
            return;
        if (--m_holdSeconds == 0) {
            send();
            return;
        }
        m_review->showHold(m_holdSeconds);
        tickHold();
    });
}

void InviteWizard::stopHold()
{
    m_holdSeconds = 0;
    ++m_holdRound;
    m_review->showHold(0);
    refresh();
    m_next->setFocus(Qt::OtherFocusReason);
}

void InviteWizard::send()
{
    m_holdSeconds = 0;
    ++m_holdRound;
    m_review->showHold(0);
    m_models.invitations.runner.start(m_plan);
    m_models.invitations.draft.remove();
    m_keepLater.stop();
    m_oldDraft->hide();
    m_oldRun->hide();
    goTo(Progress);
}

void InviteWizard::reject()
{
    if (m_holdSeconds > 0) { // Escape stops what is about to be sent, and nothing else
        stopHold();
        return;
    }
    // A draft that was offered and not looked at stays as it is.
    if (m_oldDraft->isHidden() || !m_people->verdicts().verdicts().isEmpty())
        keepDraft();
    QDialog::reject();
}

void InviteWizard::closeEvent(QCloseEvent *event)
{
    stopHold();
    QDialog::closeEvent(event);
}

void InviteWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace iam
