#pragma once

#include "models/core/ids.h"
#include "models/core/userstate.h"

#include <optional>

namespace iam {

/// What can be done to one user, in the order of the row's menu.
enum class UserAction { Resend, Cancel, ClearFailedInvitation, Copy, Remove, LeaveAccount };
inline constexpr int userActionTotal = static_cast<int>(UserAction::LeaveAccount) + 1;

/// The platform roles on a service, each including those before it.
enum class PlatformRole { None, Viewer, Operator, Editor, Administrator };

/// Who is signed in, and what they may do in the account.
struct Actor
{
    IamId iamId;
    bool isOwner = false;
    PlatformRole userManagement = PlatformRole::None; ///< on User Management, itself or through a group
    bool manageUsers = false; ///< the classic permission Manage Users
    bool rightsKnown = false; ///< false: they could not be read, nothing is disabled for want of a right (B9)

    [[nodiscard]] bool isServiceId() const { return iamId.isServiceId(); }
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// What an action asks of the actor.
enum class Right {
    None,
    ManageInvitations, ///< owner; Editor or Administrator on User Management; Manage Users
    RemoveUsers, ///< owner; Administrator on User Management; with classic infrastructure also Manage Users
};

enum class Refusal {
    No, ///< the action can be done
    NotForThisState, ///< the action does not belong to the state: it is not shown
    ServiceId, ///< only a person can do this (B4)
    MissingRight, ///< see rightFor()
    OwnersRow, ///< the owner cannot be removed (B5)
    OwnRow, ///< one leaves the account instead
    OthersRow, ///< one can leave only oneself
    Offline, ///< the list is a copy, changes are not possible (B17)
};

/// What the decision depends on besides the actor.
struct ActionSubject
{
    UserStatus status = UserStatus::Unknown;
    bool isOwner = false;
    bool isSelf = false;
    bool classicAccount = false; ///< the account is linked to classic infrastructure
    bool offline = false;
};

[[nodiscard]] Right rightFor(UserAction action);
[[nodiscard]] bool holds(const Actor &actor, Right right, bool classicAccount);
/// Whether inviting is possible at all; never NotForThisState.
[[nodiscard]] Refusal refusalOfInviting(const Actor &actor, bool offline);
/// The one place that decides what is offered; asked again just before anything is sent (B20).
[[nodiscard]] Refusal refusalOf(UserAction action, const ActionSubject &subject, const Actor &actor);

} // namespace iam
