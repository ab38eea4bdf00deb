#pragma once

#include "app/service/iamaccess.h"
#include "app/service/users/userstore.h"

namespace iam::service {

struct Context;

/// What the rights table of user management speaks of.
enum class UserAction {
    List,
    ReadUser,
    Invite,
    CancelInvitation,
    ChangeProfile,
    ChangeState,
    ChangeSettings,
    Remove,
    RemoveClassic, ///< the same in an account with classic infrastructure
    AddVpnUser,
    UpdateIbmid,
    ChangeParent,
    ChangeClassicPermissions,
};

/// Everything about a caller that the table asks for.
struct Actor
{
    bool isMember = false; ///< of the account, in a state that may act there; or a service ID of the account
    bool isOwner = false;
    bool isServiceId = false;
    PlatformRole role = PlatformRole::None; ///< on user-management
    bool managesUsers = false; ///< the classic permission Manage Users
    QString recordId; ///< empty for service IDs
};

/// The one place that says who may do what (docs/protocol.md, states and permissions).
class UserRights
{
public:
    explicit UserRights(Context &context);

    [[nodiscard]] Actor actor(const Request &request, const QString &accountId) const;
    /// `target` is the user acted upon, null for the list and for new users.
    [[nodiscard]] bool may(const Actor &actor, UserAction action, const UserRecord *target) const;
    /// Whether the caller sees this user: everybody but those a restricted list hides.
    [[nodiscard]] bool sees(const Actor &actor, const UserRecord &target, const QString &callerIamId) const;

private:
    Context &m_context;
    UserStore m_users;
};

} // namespace iam::service
