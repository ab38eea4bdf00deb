// The words of the dialog about several users, and what it would send as texts.
#include "models/core/safetext.h"
#include "views/runs/bulkdialog.h"

#include <QComboBox>
#include <QLocale>

namespace iam {

namespace {

constexpr qsizetype mostCopied = 100; ///< users in one "Copy as"

copyas::Person copyPerson(const User &user)
{
    return {.iamId = user.iamId.text, .userId = user.ibmid, .email = user.email, .realm = user.realm};
}

} // namespace

RunAction BulkDialog::runAction() const
{
    switch (m_action) {
    case UserAction::Cancel:
        return RunAction::CancelInvitation;
    case UserAction::ClearFailedInvitation:
        return RunAction::ClearFailedInvitation;
    case UserAction::Remove:
        return RunAction::Remove;
    case UserAction::AddToGroup:
        return takesOut() ? RunAction::RemoveFromGroup : RunAction::AddToGroup;
    case UserAction::ChangeStatus:
        return RunAction::SetStatus;
    default:
        return RunAction::Resend;
    }
}

QString BulkDialog::titleText() const
{
    const QLocale locale;
    const QString fit = locale.toString(m_split.fits.size());
    const QString all = locale.toString(m_people.size());
    switch (m_action) {
    case UserAction::Cancel:
        //: %1 and %2 are numbers of users
        return tr("Cancel invite: %1 of %2 fit").arg(fit, all);
    case UserAction::ClearFailedInvitation:
        //: %1 and %2 are numbers of users
        return tr("Clear failed invitation: %1 of %2 fit").arg(fit, all);
    case UserAction::Remove:
        //: %1 and %2 are numbers of users
        return tr("Remove: %1 of %2 fit").arg(fit, all);
    case UserAction::AddToGroup:
        //: %1 and %2 are numbers of users
        return tr("Access group: %1 of %2 fit").arg(fit, all);
    case UserAction::ChangeStatus:
        //: %1 and %2 are numbers of users
        return tr("Change status: %1 of %2 fit").arg(fit, all);
    default:
        //: %1 and %2 are numbers of users
        return tr("Resend invite: %1 of %2 fit").arg(fit, all);
    }
}

QString BulkDialog::effectText() const
{
    switch (m_action) {
    case UserAction::Cancel:
        return tr("The links in the messages stop working, and the planned access goes.");
    case UserAction::ClearFailedInvitation:
        return tr("What is left of the invitations goes. The addresses can be invited again.");
    case UserAction::Remove:
        return tr("They can no longer sign in to the console for this account, switch to it, or use its resources. "
                  "Their access, group memberships and API keys in this account are deleted. Their IBMids are not "
                  "deleted. Removal cannot be undone.");
    case UserAction::AddToGroup:
        return takesOut() ? tr("They lose what they have through this group. Who is not in it is left as they are.")
                          : tr("They get what this group gives. Who is in it already is left as they are.");
    case UserAction::ChangeStatus:
        switch (chosenStatus()) {
        case UserState::Suspended:
            return tr("Membership and access are kept, but nothing can be done in this account.");
        case UserState::ClassicDisabled:
            return tr("No classic infrastructure; everything else as Active.");
        case UserState::VpnOnly:
            return tr("Only VPN access to devices; no console.");
        default:
            return tr("They work with the access assigned.");
        }
    default:
        return tr("Everybody gets a new message. The links of the old ones stop working.");
    }
}

QString BulkDialog::buttonText(int count) const
{
    switch (m_action) {
    case UserAction::Cancel:
        return tr("Cancel %n invitation(s)", nullptr, count);
    case UserAction::ClearFailedInvitation:
        return tr("Clear %n invitation(s)", nullptr, count);
    case UserAction::Remove:
        return tr("Remove %n user(s)", nullptr, count);
    case UserAction::AddToGroup:
        return takesOut() ? tr("Take out %n user(s)", nullptr, count) : tr("Add %n user(s)", nullptr, count);
    case UserAction::ChangeStatus:
        return chosenStatus() == UserState::Suspended ? tr("Suspend %n user(s)", nullptr, count)
            : chosenStatus() == UserState::Active     ? tr("Activate %n user(s)", nullptr, count)
                                                      : tr("Change %n user(s)", nullptr, count);
    default:
        return tr("Resend %n invitation(s)", nullptr, count);
    }
}

QList<CopyAsChoice> BulkDialog::copyChoices() const
{
    const BulkRuns::Wish wish = this->wish();
    CopyAsChoice choice {.title = windowTitle(), .actions = {}, .asks = true};
    copyas::Group group {.id = wish.group.id, .name = wish.group.name};
    if (group.id.text.isEmpty())
        group.id.text = QStringLiteral("<ACCESS_GROUP_ID>");
    QList<copyas::Person> people;
    for (const User &user : wish.people.mid(0, mostCopied)) {
        people.append(copyPerson(user));
        if (wish.action == RunAction::SetStatus)
            choice.actions.append(copyas::ChangeProfile {.person = people.last(), .change = {.state = wish.status}});
        else if (m_group == nullptr)
            choice.actions.append(*copyas::actionFor(m_action, user));
    }
    constexpr qsizetype membersInCall = 50;
    for (qsizetype from = 0; m_group != nullptr && from < people.size(); from += membersInCall) {
        if (takesOut())
            choice.actions.append(copyas::RemoveMembers {.group = group, .people = people.mid(from, membersInCall)});
        else
            choice.actions.append(copyas::AddMembers {.group = group, .people = people.mid(from, membersInCall)});
    }
    return {choice};
}

} // namespace iam
