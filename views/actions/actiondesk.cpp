#include "views/actions/actiondesk.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accesscollector.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/resends.h"
#include "models/workflows/retrywatch.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userdirectory.h"
#include "views/actions/useractions.h"
#include "views/dialogs/enddialog.h"
#include "views/dialogs/notoffereddialog.h"
#include "views/dialogs/parentdialog.h"
#include "views/dialogs/removebyaddressdialog.h"
#include "views/dialogs/removedialog.h"
#include "views/dialogs/statusdialog.h"
#include "views/dialogs/undodialog.h"
#include "views/dialogs/vpnuserdialog.h"
#include "views/text/changewords.h"
#include "views/text/problemtext.h"
#include "views/widgets/toast.h"

#include <QPushButton>
#include <QUrl>
#include <QWidget>

namespace iam {

namespace {

constexpr qsizetype mostOfAName = 120;

} // namespace

ActionDesk::ActionDesk(const AccountModels &models, UserActions &actions, ToastStack &toasts, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_actions(actions)
    , m_toasts(toasts)
    , m_window(window)
{
    for (const UserAction action : {UserAction::Cancel, UserAction::ClearFailedInvitation, UserAction::InviteAgain,
             UserAction::ChangeStatus, UserAction::ChangeParent, UserAction::UpdateIbmid, UserAction::Remove,
             UserAction::LeaveAccount, UserAction::AddVpnUser})
        m_actions.provide(action);
    connect(&m_models.changes, &UserChanges::recorded, this, &ActionDesk::report);
    connect(&m_models.changes, &UserChanges::removalEnded, this, &ActionDesk::tellRemovalEnd);
    connect(&m_models.undo, &UndoStack::undone, this, &ActionDesk::tellUndone);
    connect(&m_models.directory, &UserDirectory::usersCame, this, &ActionDesk::lookForUnrenewed);
    connect(&m_models.resends, &Resends::ended, this, &ActionDesk::noteResend);
    connect(&m_models.retries, &RetryWatch::waiting, this, [this](const RetryNotice &notice) {
        // Only what a person waits for: reading in the background has its own words, and dialogs say it themselves.
        if (m_models.resends.isBusy())
            m_toasts.show(NoticeKind::Info, retryText(notice));
    });
}

std::optional<ActionDesk::Target> ActionDesk::find(const UserId &user) const
{
    const std::optional<UserRow> row = m_models.users.find(user);
    if (!row)
        return std::nullopt;
    return Target {.user = row->user,
        .subject = {.id = row->user.id,
            .name = shortenedText(row->user.displayName(), mostOfAName), // the ID is what counts
            .email = row->user.email,
            .isOwner = m_models.users.isOwner(*row),
            .isSelf = m_models.users.isSelf(*row),
            .ibmid = row->user.ibmid,
            .state = row->user.state}};
}

bool ActionDesk::run(UserAction action, const UserId &user)
{
    const std::optional<Target> target = find(user);
    if (!target)
        return false;
    switch (action) {
    case UserAction::Cancel:
    case UserAction::ClearFailedInvitation:
    case UserAction::InviteAgain:
    case UserAction::LeaveAccount:
        endInvitation(action, *target);
        return true;
    case UserAction::Remove:
        remove(*target);
        return true;
    case UserAction::ChangeStatus:
        changeStatus(user, UserState::Unknown);
        return true;
    case UserAction::ChangeParent:
        changeParent(*target, m_window);
        return true;
    case UserAction::UpdateIbmid:
        updateIbmid(*target);
        return true;
    default:
        return false;
    }
}

void ActionDesk::show(ChangeDialog *dialog, const User *user)
{
    dialog->offerCopyAs({.account = m_models.overview.accountId(), .hosts = m_models.hosts},
        user != nullptr ? copyas::personOf(*user) : copyas::Person());
    dialog->follow(m_models.retries);
    dialog->offerHelp(m_models.help);
    dialog->open();
}

void ActionDesk::endInvitation(UserAction action, const Target &target)
{
    auto *dialog
        = new EndDialog(action, target.subject, target.user, m_models.changes, m_models.access, m_window);
    connect(dialog, &EndDialog::removalWanted, this, [this, id = target.subject.id] { run(UserAction::Remove, id); });
    connect(dialog, &ChangeDialog::changed, this, [this, dialog, action] {
        const AccessSnapshot had = dialog->snapshot();
        const QString name = isolatedText(dialog->subject().email);
        if (action == UserAction::Cancel)
            m_toasts.offer(NoticeKind::Success, tr("The invitation of %1 is cancelled.").arg(name),
                tr("Undo: invite again"), this, [this, had] { emit invitationWanted(had); });
        else if (action == UserAction::ClearFailedInvitation)
            m_toasts.show(NoticeKind::Success, tr("The failed invitation of %1 is cleared.").arg(name));
        else if (action == UserAction::LeaveAccount)
            m_toasts.show(NoticeKind::Success, tr("You have left the account."));
        else if (!m_models.users.find(had.user))
            emit invitationWanted(had);
        else // the address can be invited as soon as the old row has gone
            connect(&m_models.directory, &UserDirectory::usersWent, this, [this, had](const QList<UserId> &ids) {
                if (ids.contains(had.user))
                    QTimer::singleShot(0, this, [this, had] { emit invitationWanted(had); });
            }, Qt::SingleShotConnection);
    });
    show(dialog, &target.user);
}

void ActionDesk::remove(const Target &target)
{
    const bool canLimit = m_actions.isProvided(UserAction::AssignAccess);
    auto *dialog = new RemoveDialog(
        target.subject, target.user, m_models.users, m_models.changes, m_models.access, canLimit, m_window);
    const UserId id = target.subject.id;
    connect(dialog, &ChangeDialog::changed, this, [this, dialog, id] { m_removed.insert(id, dialog->snapshot()); });
    connect(dialog, &RemoveDialog::insteadWanted, this, [this, id](UserAction action) {
        if (action == UserAction::ChangeStatus)
            changeStatus(id, UserState::Suspended);
        else
            emit otherWanted(action, id);
    });
    // What is done about a descendant in a dialog of its own changes what blocks this one.
    connect(dialog, &RemoveDialog::otherParentWanted, dialog, [this, dialog](const UserId &child) {
        if (const std::optional<Target> found = find(child)) {
            auto *parent = new ParentDialog(
                found->subject, found->user, m_models.users, m_models.changes, m_models.access, dialog);
            connect(parent, &QDialog::finished, dialog, &RemoveDialog::collect);
            show(parent, &found->user);
        }
    });
    connect(dialog, &RemoveDialog::removalOfWanted, dialog, [this, dialog](const UserId &child) {
        if (const std::optional<Target> found = find(child)) {
            auto *removal = new RemoveDialog(
                found->subject, found->user, m_models.users, m_models.changes, m_models.access, false, dialog);
            connect(removal, &QDialog::finished, dialog, &RemoveDialog::collect);
            connect(&m_models.changes, &UserChanges::removalEnded, dialog, &RemoveDialog::collect);
            show(removal, &found->user);
        }
    });
    show(dialog, &target.user);
}

void ActionDesk::changeStatus(const UserId &user, UserState preset)
{
    if (const std::optional<Target> target = find(user))
        show(new StatusDialog(
                 target->subject, m_models.overview.isClassicAccount(), m_models.changes, preset, m_window),
            &target->user);
}

void ActionDesk::noteResend(const ChangeOutcome &outcome)
{
    const std::optional<UserRow> row = m_models.users.find(outcome.subject.id);
    if (!row || row->status != UserStatus::Expired)
        return;
    if (outcome.kind == ChangeOutcome::Kind::Done)
        m_resentExpired.insert(outcome.subject.id);
    else if (outcome.kind == ChangeOutcome::Kind::Failed)
        offerInvitingAgain(outcome.subject.id);
}

void ActionDesk::lookForUnrenewed(const UserBatch &users)
{
    if (m_resentExpired.isEmpty())
        return;
    for (const User &user : users) {
        if (user.state != UserState::Pending || !m_resentExpired.contains(user.id))
            continue;
        m_resentExpired.remove(user.id);
        if (statusOf(user.state, user.invitedOn, m_models.clock.now()) == UserStatus::Expired)
            offerInvitingAgain(user.id);
    }
}

void ActionDesk::offerInvitingAgain(const UserId &user)
{
    const std::optional<Target> target = find(user);
    if (target)
        m_toasts.offer(NoticeKind::Warning,
            tr("The service does not renew the invitation of %1. Invite again with the same access?")
                .arg(isolatedText(target->subject.email)),
            tr("Invite again …"), this, [this, user] { run(UserAction::InviteAgain, user); });
}

void ActionDesk::addVpnUser()
{
    if (!m_models.overview.hasExtension(QLatin1String("vpn_users"))) {
        auto *dialog = new NotOfferedDialog(tr("Add VPN-only user"),
            tr("You can do it yourself on the page of users of the web console; the list here is read again meanwhile."),
            m_window);
        connect(dialog, &NotOfferedDialog::webConsoleWanted, this, [this] { openWebConsole({}, webPageOf({})); });
        dialog->open();
        return;
    }
    UserId self;
    if (const std::optional<UserRow> row = m_models.users.find(m_models.overview.actor().iamId))
        self = row->user.id;
    show(new VpnUserDialog(m_models.users.store(), self, m_models.changes, m_window), nullptr);
}

void ActionDesk::removeByAddress()
{
    auto *dialog = new RemoveByAddressDialog(m_models.users, m_models.changes, m_window);
    connect(dialog, &RemoveByAddressDialog::foundInList, this, [this](const UserId &id) {
        const std::optional<UserRow> row = m_models.users.find(id);
        const ActionSubject subject {.status = row ? row->status : UserStatus::Unknown,
            .isOwner = row && m_models.users.isOwner(*row),
            .isSelf = row && m_models.users.isSelf(*row),
            .classicAccount = m_models.overview.isClassicAccount()};
        const Refusal refusal = refusalOf(UserAction::Remove, subject, m_models.overview.actor());
        if (refusal == Refusal::No)
            run(UserAction::Remove, id);
        else if (row)
            //: %1 is a name, %2 a whole sentence with the reason
            m_toasts.show(NoticeKind::Error, tr("%1 was not removed. %2").arg(isolatedText(row->user.displayName()),
                refusalText(refusal, Right::RemoveUsers, {})));
    });
    show(dialog, nullptr);
}

void ActionDesk::undo()
{
    if (!m_models.undo.steps().isEmpty() && !m_models.undo.isBusy())
        show(new UndoDialog(m_models.undo, m_window), nullptr);
}

void ActionDesk::report(const ChangeRecord &record)
{
    if (record.outcome != ChangeRecord::Outcome::Success)
        return; // the dialog that waited for it says so
    const QString name = isolatedText(record.targetName);
    switch (record.kind) {
    case ChangeKind::Status:
    case ChangeKind::Parent:
        // An undoing has its own words, and nothing to be undone.
        if (!m_models.undo.isBusy())
            //: what has been done, such as "Change the status of Ed from ACTIVE to SUSPENDED"
            m_toasts.offer(NoticeKind::Success, tr("Done: %1.").arg(changeText(record)), tr("Undo"), this, [this] { undo(); });
        break;
    case ChangeKind::Remove:
        if (record.target.text.isEmpty())
            m_toasts.show(NoticeKind::Success, tr("%1 is removed.").arg(name));
        else
            m_toasts.show(NoticeKind::Info, tr("%1 is being removed.").arg(name));
        break;
    case ChangeKind::AddVpnUser:
        m_toasts.show(NoticeKind::Success, tr("The VPN-only user %1 is added.").arg(name));
        break;
    default:
        break;
    }
}

void ActionDesk::tellRemovalEnd(const ChangeSubject &subject, RemovalWatch::End end)
{
    const AccessSnapshot had = m_removed.take(subject.id);
    const QString name = isolatedText(subject.name);
    switch (end) {
    case RemovalWatch::End::Gone:
        if (had.user.text.isEmpty()) { // its answer was lost, so nobody kept what there was
            m_toasts.show(NoticeKind::Success, tr("%1 is removed.").arg(name));
            break;
        }
        m_toasts.offer(NoticeKind::Success, tr("%1 is removed.").arg(name), tr("Invite again with the same access"),
            this, [this, had] { emit invitationWanted(had); });
        break;
    case RemovalWatch::End::Failed:
        m_toasts.offer(NoticeKind::Error,
            tr("The service could not remove %1: the removal failed. %1 is still a member.").arg(name), tr("Retry"), this,
            [this, id = subject.id] { run(UserAction::Remove, id); });
        break;
    case RemovalWatch::End::Unknown:
        m_toasts.show(NoticeKind::Warning,
            tr("Nothing was heard of the removal of %1 for five minutes. The list shows what is.").arg(name));
        break;
    }
}

void ActionDesk::tellUndone(const ChangeRecord &inverse)
{
    if (inverse.outcome == ChangeRecord::Outcome::Success)
        //: what has been done, such as "Change the status of Ed from SUSPENDED to ACTIVE"
        m_toasts.show(NoticeKind::Success, tr("Undone: %1.").arg(changeText(inverse)));
}

} // namespace iam
