#include "app/service/users/userrights.h"

#include "app/service/context.h"
#include "app/service/store/database.h"

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the classic permission Manage Users is good for.
enum class ManageUsers {
    NotEnough,
    Enough, ///< instead of the role
    EnoughForDescendants, ///< instead of the role, over people below the actor in the hierarchy
    NeededAsWell, ///< beside the role, over people below the actor
};

enum class Self { No, Yes };
enum class ServiceIds { Never, ByRole };

struct Rule
{
    UserAction action;
    PlatformRole role; ///< None: the owner alone
    ManageUsers manageUsers;
    Self self; ///< whether one may do it to oneself without any role
    ServiceIds serviceIds;
};

// Removal asks for Administrator and not for Editor: this project's choice among disagreeing sources.
constexpr std::array table {
    Rule { UserAction::List, PlatformRole::Viewer, ManageUsers::NotEnough, Self::No, ServiceIds::ByRole },
    Rule { UserAction::ReadUser, PlatformRole::Viewer, ManageUsers::EnoughForDescendants, Self::Yes, ServiceIds::ByRole },
    Rule { UserAction::Invite, PlatformRole::Editor, ManageUsers::Enough, Self::No, ServiceIds::Never },
    Rule { UserAction::CancelInvitation, PlatformRole::Editor, ManageUsers::Enough, Self::Yes, ServiceIds::Never },
    Rule { UserAction::ChangeProfile, PlatformRole::Editor, ManageUsers::NotEnough, Self::Yes, ServiceIds::ByRole },
    Rule { UserAction::ChangeState, PlatformRole::Editor, ManageUsers::EnoughForDescendants, Self::No, ServiceIds::ByRole },
    Rule { UserAction::ChangeSettings, PlatformRole::Editor, ManageUsers::NotEnough, Self::No, ServiceIds::ByRole },
    Rule { UserAction::Remove, PlatformRole::Administrator, ManageUsers::NotEnough, Self::Yes, ServiceIds::Never },
    Rule { UserAction::RemoveClassic, PlatformRole::Administrator, ManageUsers::NeededAsWell, Self::Yes, ServiceIds::Never },
    Rule { UserAction::AddVpnUser, PlatformRole::Editor, ManageUsers::Enough, Self::No, ServiceIds::Never },
    Rule { UserAction::UpdateIbmid, PlatformRole::None, ManageUsers::NotEnough, Self::No, ServiceIds::Never },
    Rule { UserAction::ChangeParent, PlatformRole::Editor, ManageUsers::EnoughForDescendants, Self::No, ServiceIds::ByRole },
    Rule { UserAction::ChangeClassicPermissions, PlatformRole::None, ManageUsers::EnoughForDescendants, Self::No, ServiceIds::Never },
};

const Rule &ruleOf(UserAction action)
{
    return *std::find_if(table.begin(), table.end(), [action](const Rule &rule) { return rule.action == action; });
}

bool mayActInAccount(const QString &userState)
{
    return userState == state::active || userState == state::classicDisabled || userState == state::deletingFailed;
}

} // namespace

UserRights::UserRights(Context &context)
    : m_context(context)
    , m_users(context.database)
{
}

Actor UserRights::actor(const Request &request, const QString &accountId) const
{
    Actor actor { .isServiceId = request.caller.isServiceId };
    const auto account = m_users.account(accountId);
    if (!account || request.caller.iamId.isEmpty())
        return actor;
    if (actor.isServiceId) {
        actor.isMember = m_context.database
                             .value(u"SELECT account_id FROM identities WHERE iam_id=? AND kind='service' AND alive=1"_s, { request.caller.iamId })
                             .toString()
            == accountId;
    } else if (const auto user = m_users.find(accountId, request.caller.iamId)) {
        actor.recordId = user->id;
        actor.isOwner = account->ownerIamId == user->iamId;
        actor.isMember = actor.isOwner || mayActInAccount(user->state);
        if (actor.isMember && account->classicLinked) {
            actor.managesUsers = m_context.database
                                     .value(u"SELECT 1 FROM classic_permissions WHERE user_record=? AND permission='USER_MANAGE'"_s, { user->id })
                                     .toBool();
        }
    }
    if (actor.isMember)
        actor.role = m_context.access->role(accountId, request.caller.iamId, u"user-management"_s);
    return actor;
}

bool UserRights::may(const Actor &actor, UserAction action, const UserRecord *target) const
{
    const Rule &rule = ruleOf(action);
    if (!actor.isMember)
        return false;
    if (actor.isServiceId && rule.serviceIds == ServiceIds::Never)
        return false;
    const bool onSelf = target && !actor.recordId.isEmpty() && target->id == actor.recordId;
    if (onSelf && rule.self == Self::Yes)
        return true;
    if (action == UserAction::ChangeClassicPermissions && onSelf)
        return actor.isOwner; // nobody else changes their own permissions
    if (actor.isOwner)
        return true;
    const bool hasRole = rule.role != PlatformRole::None && actor.role >= rule.role;
    const auto managesTarget = [&] { return actor.managesUsers && target && m_users.isAncestor(actor.recordId, target->id); };
    switch (rule.manageUsers) {
    case ManageUsers::NotEnough:
        return hasRole;
    case ManageUsers::Enough:
        return hasRole || actor.managesUsers;
    case ManageUsers::EnoughForDescendants:
        return hasRole || managesTarget();
    case ManageUsers::NeededAsWell:
        return hasRole && managesTarget();
    }
    Q_UNREACHABLE();
}

bool UserRights::sees(const Actor &actor, const UserRecord &target, const QString &callerIamId) const
{
    if (!actor.isMember)
        return false;
    if (actor.isOwner || actor.role >= PlatformRole::Viewer || !m_context.access->listIsRestricted(target.accountId))
        return true;
    return target.id == actor.recordId || target.invitedBy == callerIamId || m_users.isAncestor(actor.recordId, target.id);
}

} // namespace iam::service
