#pragma once

#include "models/core/ids.h"
#include "models/core/userstate.h"

namespace iam {

/// What can be done to one user, in the order of the row's menu, and at the end what concerns the account.
enum class UserAction {
    Open,
    Resend,
    Cancel,
    ClearFailedInvitation,
    InviteAgain, ///< cancels what is left and invites with the same access
    AssignAccess, ///< policies
    AddToGroup,
    ClassicPermissions,
    ChangeStatus,
    ChangeParent,
    UpdateIbmid,
    AccessReport,
    Copy,
    CopyAs,
    Remove,
    LeaveAccount,
    AddVpnUser, ///< about nobody: the subject's state is of no account
    Invite, ///< likewise
};
inline constexpr int userActionTotal = static_cast<int>(UserAction::Invite) + 1;

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
    PlatformRole accessGroups = PlatformRole::None; ///< on IAM Access Groups, for all groups
    bool editsSomeGroup = false; ///< Editor or higher on single access groups
    PlatformRole accessManagement = PlatformRole::None; ///< on IAM Access Management
    PlatformRole identity = PlatformRole::None; ///< on IAM Identity
    bool readOnly = false; ///< the account is set to read only here; nothing to do with rights
    bool administersSomething = false; ///< Administrator on any target, so that there are policies to give

    [[nodiscard]] bool isServiceId() const { return iamId.isServiceId(); }
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// What an action asks of the actor; who holds it stands in one table in actionrules.cpp.
enum class Right {
    None,
    ManageInvitations, ///< invite, resend, cancel
    GiveGroups,
    GivePolicies,
    GiveClassicSet, ///< in an invitation, at most what the actor holds
    ChangeClassic, ///< later
    AddVpnUsers,
    RemoveUsers,
    UpdateIbmids,
    ChangeMembers, ///< status, parent
    ReadAccessReports,
    ReadIdentities, ///< inactive identities, MFA status
};
inline constexpr int rightTotal = static_cast<int>(Right::ReadIdentities) + 1;

enum class Refusal {
    No, ///< the action can be done
    NotForThisState, ///< the action does not belong to the state: it is not shown
    NotYetAccepted, ///< possible after the invitation has been accepted
    ServiceId, ///< only a person can do this (B4)
    MissingRight, ///< see rightFor()
    OwnersRow, ///< not to the owner, whoever asks (B5)
    OwnRow, ///< one leaves the account instead
    OthersRow, ///< one can leave only oneself
    OwnPermissions, ///< nobody changes their own classic permissions
    OtherRealm, ///< only an IBMid can be updated: not shown
    NotClassicAccount, ///< the account has no classic infrastructure
    ReadOnly, ///< the account is set to read only in this console
    Offline, ///< the list is a copy, changes are not possible (B17)
};

/// Whether the actor is above the user in the classic hierarchy.
enum class Ancestry { Unknown, No, Yes };

/// What the decision depends on besides the actor.
struct ActionSubject
{
    UserStatus status = UserStatus::Unknown;
    bool isOwner = false;
    bool isSelf = false;
    bool classicAccount = false; ///< the account is linked to classic infrastructure
    bool offline = false;
    bool otherRealm = false; ///< the identity is no IBMid
    Ancestry ancestry = Ancestry::Unknown;
};

/// How a state takes an action; the table is in actionrules.cpp.
enum class Offer {
    NotShown,
    AfterAcceptance, ///< shown disabled
    Full,
    VpnSubnetsOnly, ///< of the classic permissions only the VPN subnets
    Planned, ///< what is planned, not what is in force
};

struct Verdict
{
    Refusal refusal = Refusal::No;
    bool checked = true; ///< false: a right that counts could not be read; the service has the last word (B9)
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

[[nodiscard]] Offer offerOf(UserAction action, UserStatus status);
[[nodiscard]] Right rightFor(UserAction action);
/// False where the action only reads or copies.
[[nodiscard]] bool changesSomething(UserAction action);
/// The actor's right over the subject: No or MissingRight.
[[nodiscard]] Verdict verdictOn(Right right, const ActionSubject &subject, const Actor &actor);
/// The one place that decides what is offered; asked again just before anything is sent (B20).
[[nodiscard]] Verdict verdictOn(UserAction action, const ActionSubject &subject, const Actor &actor);
[[nodiscard]] Refusal refusalOf(UserAction action, const ActionSubject &subject, const Actor &actor);
/// Whether inviting is possible at all; never NotForThisState.
[[nodiscard]] Refusal refusalOfInviting(const Actor &actor, bool offline);
/// A refused action is shown with its reason, unless it makes no sense here at all (B6).
[[nodiscard]] bool isShown(Refusal refusal);

} // namespace iam
