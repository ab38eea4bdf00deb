#include "models/core/actionrules.h"

#include <array>

namespace iam {

namespace {

using StatusSet = unsigned;

constexpr StatusSet bit(UserStatus status) { return 1U << static_cast<unsigned>(status); }
constexpr StatusSet everyStatus = (1U << userStatusTotal) - 1;

struct ActionRule
{
    UserAction action;
    Right right;
    bool changes; ///< sends a request that changes something
    StatusSet statuses; ///< where it is offered; elsewhere it is not shown
};

constexpr std::array rules {
    ActionRule {UserAction::Resend, Right::ManageInvitations, true,
        bit(UserStatus::Pending) | bit(UserStatus::Expired)},
    ActionRule {UserAction::Cancel, Right::ManageInvitations, true,
        bit(UserStatus::Processing) | bit(UserStatus::Pending) | bit(UserStatus::Expired)},
    ActionRule {UserAction::ClearFailedInvitation, Right::ManageInvitations, true, bit(UserStatus::InvitationFailed)},
    ActionRule {UserAction::Copy, Right::None, false, everyStatus},
    ActionRule {UserAction::Remove, Right::RemoveUsers, true,
        bit(UserStatus::Active) | bit(UserStatus::Suspended) | bit(UserStatus::ClassicDisabled)
            | bit(UserStatus::VpnOnly) | bit(UserStatus::Invalid) | bit(UserStatus::RemovalFailed)},
    ActionRule {UserAction::LeaveAccount, Right::None, true,
        bit(UserStatus::Active) | bit(UserStatus::Suspended) | bit(UserStatus::ClassicDisabled)},
};

const ActionRule &ruleFor(UserAction action)
{
    for (const ActionRule &rule : rules) {
        if (rule.action == action)
            return rule;
    }
    Q_UNREACHABLE();
}

} // namespace

Right rightFor(UserAction action) { return ruleFor(action).right; }

bool holds(const Actor &actor, Right right, bool classicAccount)
{
    if (right == Right::None || actor.isOwner || !actor.rightsKnown)
        return true;
    if (right == Right::ManageInvitations)
        return actor.userManagement >= PlatformRole::Editor || actor.manageUsers;
    return actor.userManagement >= PlatformRole::Administrator && (actor.manageUsers || !classicAccount);
}

Refusal refusalOfInviting(const Actor &actor, bool offline)
{
    if (offline)
        return Refusal::Offline;
    if (actor.isServiceId())
        return Refusal::ServiceId;
    return holds(actor, Right::ManageInvitations, false) ? Refusal::No : Refusal::MissingRight;
}

Refusal refusalOf(UserAction action, const ActionSubject &subject, const Actor &actor)
{
    const ActionRule &rule = ruleFor(action);
    if ((rule.statuses & bit(subject.status)) == 0)
        return Refusal::NotForThisState;
    if (action == UserAction::LeaveAccount && !subject.isSelf)
        return Refusal::OthersRow;
    if (action == UserAction::Remove && subject.isSelf && !subject.isOwner)
        return Refusal::OwnRow;
    if ((action == UserAction::Remove || action == UserAction::LeaveAccount) && subject.isOwner)
        return Refusal::OwnersRow;
    if (!rule.changes)
        return Refusal::No;
    if (subject.offline)
        return Refusal::Offline;
    if (actor.isServiceId())
        return Refusal::ServiceId;
    return holds(actor, rule.right, subject.classicAccount) ? Refusal::No : Refusal::MissingRight;
}

} // namespace iam
