#include "models/core/actionrules.h"

#include <algorithm>
#include <array>

namespace iam {

namespace {

/// A letter a state, in the order of UserStatus: '-' not shown, '2' after acceptance, 'x' offered, '3' VPN subnets
/// only, '4' planned access.
struct ActionRule
{
    UserAction action;
    Right right;
    bool changes; ///< sends a request that changes something
    const char *states;
};

// clang-format off
constexpr std::array rules {
    //                                                                              Processing
    //                                                                              |Pending
    //                                                                              ||Expired
    //                                                                              |||Active
    //                                                                              ||||Suspended
    //                                                                              |||||Classic disabled
    //                                                                              ||||||VPN-only
    //                                                                              |||||||Invalid
    //                                                                              ||||||||Invitation failed
    //                                                                              |||||||||Removal failed
    //                                                                              ||||||||||Removing
    //                                                                              |||||||||||any other word
    ActionRule {UserAction::Open,                  Right::None,              false, "xxxxxxxxxxxx"},
    ActionRule {UserAction::Resend,                Right::ManageInvitations, true,  "-xx---------"},
    ActionRule {UserAction::Cancel,                Right::ManageInvitations, true,  "xxx---------"},
    ActionRule {UserAction::ClearFailedInvitation, Right::ManageInvitations, true,  "--------x---"},
    ActionRule {UserAction::InviteAgain,           Right::ManageInvitations, true,  "--x-----x---"},
    ActionRule {UserAction::AssignAccess,          Right::GivePolicies,      true,  "222xxx------"},
    ActionRule {UserAction::AddToGroup,            Right::GiveGroups,        true,  "222xxx------"},
    ActionRule {UserAction::ClassicPermissions,    Right::ChangeClassic,     true,  "222xxx3-----"},
    ActionRule {UserAction::ChangeStatus,          Right::ChangeMembers,     true,  "222xxxx-----"},
    ActionRule {UserAction::ChangeParent,          Right::ChangeMembers,     true,  "222xxxx-----"},
    ActionRule {UserAction::UpdateIbmid,           Right::UpdateIbmids,      true,  "222xxx------"},
    ActionRule {UserAction::AccessReport,          Right::ReadAccessReports, false, "-44xxx-x----"},
    ActionRule {UserAction::Copy,                  Right::None,              false, "xxxxxxxxxxxx"},
    ActionRule {UserAction::CopyAs,                Right::None,              false, "xxxxxxxxxxx-"},
    ActionRule {UserAction::Remove,                Right::RemoveUsers,       true,  "---xxxxx-x--"},
    ActionRule {UserAction::LeaveAccount,          Right::None,              true,  "---xxx---x--"},
    ActionRule {UserAction::AddVpnUser,            Right::AddVpnUsers,       true,  "xxxxxxxxxxxx"},
    ActionRule {UserAction::Invite,                Right::ManageInvitations, true,  "xxxxxxxxxxxx"},
};
// clang-format on
static_assert(rules.size() == userActionTotal);

/// One way to hold a right; the owner holds every right, and a right that nothing is said of belongs to everybody.
struct Grant
{
    enum class By {
        OwnerAlone,
        Role, ///< at least this role on the service
        RoleAndAncestor, ///< and, in an account with classic infrastructure, ancestor with Manage Users as well
        SomeGroup, ///< Editor or higher on single access groups
        SomeTarget, ///< Administrator on some target
        ManageUsers, ///< the classic permission
        AncestorWithManageUsers,
    };
    Right right;
    By by;
    PlatformRole Actor::*service = nullptr;
    PlatformRole least = PlatformRole::None;
};

using By = Grant::By;
constexpr std::array grants {
    Grant {Right::ManageInvitations, By::Role, &Actor::userManagement, PlatformRole::Editor},
    Grant {Right::ManageInvitations, By::ManageUsers},
    Grant {Right::GiveGroups, By::Role, &Actor::accessGroups, PlatformRole::Editor},
    Grant {Right::GiveGroups, By::SomeGroup},
    Grant {Right::GivePolicies, By::SomeTarget},
    Grant {Right::GiveClassicSet, By::ManageUsers},
    Grant {Right::ChangeClassic, By::AncestorWithManageUsers},
    Grant {Right::AddVpnUsers, By::Role, &Actor::userManagement, PlatformRole::Editor},
    Grant {Right::AddVpnUsers, By::ManageUsers},
    Grant {Right::RemoveUsers, By::RoleAndAncestor, &Actor::userManagement, PlatformRole::Administrator},
    Grant {Right::UpdateIbmids, By::OwnerAlone},
    Grant {Right::ChangeMembers, By::Role, &Actor::userManagement, PlatformRole::Editor},
    Grant {Right::ChangeMembers, By::AncestorWithManageUsers},
    Grant {Right::ReadAccessReports, By::Role, &Actor::userManagement, PlatformRole::Editor},
    Grant {Right::ReadAccessReports, By::Role, &Actor::accessManagement, PlatformRole::Editor},
    Grant {Right::ReadIdentities, By::Role, &Actor::identity, PlatformRole::Administrator},
};

/// What only a person can do, whatever roles a service ID has (B4).
constexpr std::array forPersonsOnly {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation,
    UserAction::InviteAgain, UserAction::ClassicPermissions, UserAction::UpdateIbmid, UserAction::Remove,
    UserAction::LeaveAccount, UserAction::AddVpnUser, UserAction::Invite};

/// What nobody does to the owner (B5).
constexpr std::array neverToTheOwner {UserAction::ChangeStatus, UserAction::ChangeParent, UserAction::UpdateIbmid,
    UserAction::Remove, UserAction::LeaveAccount};

/// What exists in accounts with classic infrastructure only.
constexpr std::array classicOnly {UserAction::ClassicPermissions, UserAction::ChangeParent, UserAction::AddVpnUser};

template <size_t total>
bool isOneOf(UserAction action, const std::array<UserAction, total> &actions)
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

const ActionRule &ruleFor(UserAction action)
{
    for (const ActionRule &rule : rules) {
        if (rule.action == action)
            return rule;
    }
    Q_UNREACHABLE();
}

Ancestry both(bool first, Ancestry second) { return first ? second : Ancestry::No; }

/// Yes and No as in a question; Unknown where the hierarchy was not read.
Ancestry grantedBy(const Grant &grant, const ActionSubject &subject, const Actor &actor)
{
    const auto yes = [](bool holds) { return holds ? Ancestry::Yes : Ancestry::No; };
    const bool hasRole = grant.service != nullptr && actor.*grant.service >= grant.least;
    switch (grant.by) {
    case By::OwnerAlone:
        return Ancestry::No;
    case By::Role:
        return yes(hasRole);
    case By::RoleAndAncestor:
        return subject.classicAccount ? both(hasRole && actor.manageUsers, subject.ancestry) : yes(hasRole);
    case By::SomeGroup:
        return yes(actor.editsSomeGroup);
    case By::SomeTarget:
        return yes(actor.administersSomething);
    case By::ManageUsers:
        return yes(actor.manageUsers);
    case By::AncestorWithManageUsers:
        return both(actor.manageUsers, subject.ancestry);
    }
    Q_UNREACHABLE();
}

/// What the relation between actor and user forbids, whatever rights there are.
Refusal refusalByRelation(UserAction action, const ActionSubject &subject, const Actor &actor)
{
    if (isOneOf(action, classicOnly) && !subject.classicAccount)
        return Refusal::NotClassicAccount;
    if (action == UserAction::LeaveAccount && !subject.isSelf)
        return Refusal::OthersRow;
    if (action == UserAction::Remove && subject.isSelf && !subject.isOwner)
        return Refusal::OwnRow;
    if (action == UserAction::UpdateIbmid && subject.otherRealm)
        return Refusal::OtherRealm;
    if (isOneOf(action, neverToTheOwner) && subject.isOwner)
        return Refusal::OwnersRow;
    if (action == UserAction::ClassicPermissions && subject.isSelf && !actor.isOwner)
        return Refusal::OwnPermissions;
    return Refusal::No;
}

} // namespace

Offer offerOf(UserAction action, UserStatus status)
{
    switch (ruleFor(action).states[static_cast<size_t>(status)]) {
    case '2':
        return Offer::AfterAcceptance;
    case 'x':
        return Offer::Full;
    case '3':
        return Offer::VpnSubnetsOnly;
    case '4':
        return Offer::Planned;
    default:
        return Offer::NotShown;
    }
}

Right rightFor(UserAction action) { return ruleFor(action).right; }

bool changesSomething(UserAction action) { return ruleFor(action).changes; }

Verdict verdictOn(Right right, const ActionSubject &subject, const Actor &actor)
{
    if (right == Right::None || actor.isOwner)
        return {};
    if (!actor.rightsKnown)
        return {.checked = false};
    Ancestry best = Ancestry::No;
    for (const Grant &grant : grants) {
        if (grant.right != right)
            continue;
        const Ancestry granted = grantedBy(grant, subject, actor);
        if (granted == Ancestry::Yes || (granted == Ancestry::Unknown && best == Ancestry::No))
            best = granted;
    }
    return {.refusal = best == Ancestry::No ? Refusal::MissingRight : Refusal::No, .checked = best != Ancestry::Unknown};
}

Verdict verdictOn(UserAction action, const ActionSubject &subject, const Actor &actor)
{
    const Offer offer = offerOf(action, subject.status);
    if (offer == Offer::NotShown)
        return {.refusal = Refusal::NotForThisState};
    if (const Refusal refusal = refusalByRelation(action, subject, actor); refusal != Refusal::No)
        return {.refusal = refusal};
    if (offer == Offer::AfterAcceptance)
        return {.refusal = Refusal::NotYetAccepted};
    if (changesSomething(action) && actor.readOnly)
        return {.refusal = Refusal::ReadOnly};
    if (changesSomething(action) && subject.offline)
        return {.refusal = Refusal::Offline};
    if (actor.isServiceId() && isOneOf(action, forPersonsOnly))
        return {.refusal = Refusal::ServiceId};
    return verdictOn(rightFor(action), subject, actor);
}

Refusal refusalOf(UserAction action, const ActionSubject &subject, const Actor &actor)
{
    return verdictOn(action, subject, actor).refusal;
}

Refusal refusalOfInviting(const Actor &actor, bool offline)
{
    return refusalOf(UserAction::Invite, {.offline = offline}, actor);
}

bool isShown(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotForThisState:
    case Refusal::OwnRow:
    case Refusal::OthersRow:
    case Refusal::OtherRealm:
        return false;
    case Refusal::No:
    case Refusal::NotYetAccepted:
    case Refusal::ServiceId:
    case Refusal::MissingRight:
    case Refusal::OwnersRow:
    case Refusal::OwnPermissions:
    case Refusal::NotClassicAccount:
    case Refusal::ReadOnly:
    case Refusal::Offline:
        break;
    }
    return true;
}

} // namespace iam
