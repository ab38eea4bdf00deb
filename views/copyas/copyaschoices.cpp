#include "views/copyas/copyaschoices.h"

#include "models/items/usertext.h"

#include <functional>

namespace iam {

namespace {

using copyas::personOf;

/// False where the action does not belong to the row at all; a missing right does not matter for copying.
bool belongs(UserAction action, const ActionSubject &subject, const Actor &actor)
{
    switch (verdictOn(action, subject, actor).refusal) {
    case Refusal::No:
    case Refusal::MissingRight:
    case Refusal::Offline:
    case Refusal::ServiceId:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<CopyAsChoice> CopyAsChoices::of(const QList<CopyAsSubject> &subjects, const Actor &actor)
{
    QList<CopyAsChoice> choices;
    using Make = std::function<copyas::Action(const User &)>;
    const auto offer = [&](UserAction action, const QString &title, const Make &make, bool asks = false) {
        CopyAsChoice choice {.title = title, .asks = asks};
        for (const CopyAsSubject &one : subjects) {
            if (belongs(action, one.subject, actor))
                choice.actions.append(make(one.user));
        }
        if (!choice.actions.isEmpty())
            choices.append(choice);
    };
    const auto simple = [](UserAction action) {
        return [action](const User &user) { return *copyas::actionFor(action, user); };
    };
    offer(UserAction::Resend, tr("Resend invite"), simple(UserAction::Resend));
    offer(UserAction::Resend, tr("Accept the invitation (by the person invited)"), [](const User &) { return copyas::Accept {}; });
    offer(UserAction::Cancel, tr("Cancel invite"), simple(UserAction::Cancel), true);
    offer(UserAction::ClearFailedInvitation, tr("Clear failed invitation"), simple(UserAction::ClearFailedInvitation), true);
    offer(UserAction::AddToGroup, tr("Add to an access group"), [](const User &user) {
        return copyas::AddMembers {{.id = {QStringLiteral("<ACCESS_GROUP_ID>")}, .name = QStringLiteral("<ACCESS_GROUP_NAME>")}, {personOf(user)}};
    });
    const bool classic = !subjects.isEmpty() && subjects.first().subject.classicAccount;
    for (const auto &[state, status] : {std::pair {UserState::Active, UserStatus::Active}, {UserState::Suspended, UserStatus::Suspended},
             {UserState::ClassicDisabled, UserStatus::ClassicDisabled}, {UserState::VpnOnly, UserStatus::VpnOnly}}) {
        if (!classic && (state == UserState::ClassicDisabled || state == UserState::VpnOnly))
            continue;
        if (subjects.size() == 1 && subjects.first().user.state == state)
            continue;
        //: %1 is a state of a user, such as "Suspended"
        offer(UserAction::ChangeStatus, tr("Change status to %1").arg(statusText(status)), [wanted = state](const User &user) {
            return copyas::ChangeProfile {personOf(user), {.state = wanted}};
        });
    }
    offer(UserAction::ChangeParent, tr("Change parent"), [](const User &user) {
        return copyas::ChangeClassic {personOf(user), {.parentId = QStringLiteral("<PARENT_ID>")}};
    });
    offer(UserAction::UpdateIbmid, tr("Update IBMid"), [](const User &user) {
        return copyas::UpdateIbmid {personOf(user), QStringLiteral("<NEW_IBMID>")};
    });
    offer(UserAction::Remove, tr("Remove user"), simple(UserAction::Remove), true);
    offer(UserAction::LeaveAccount, tr("Leave account"), simple(UserAction::LeaveAccount), true);
    offer(UserAction::CopyAs, tr("Read the user"), [](const User &user) { return copyas::ReadUser {personOf(user)}; });
    // One acceptance is the same request for everybody.
    for (CopyAsChoice &choice : choices) {
        if (std::holds_alternative<copyas::Accept>(choice.actions.first()))
            choice.actions.resize(1);
    }
    return choices;
}

} // namespace iam
