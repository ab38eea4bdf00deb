#pragma once

#include "app/service/users/userrights.h"

#include <QStringList>

namespace iam::service {

class Router;

/// POST /v2/accounts/{account}/users: new people, people invited again, people who are members already.
class InvitationHandlers
{
public:
    explicit InvitationHandlers(Context &context);
    void addTo(Router &router);

private:
    struct Invitation
    {
        QStringList addresses; ///< each once, in the order sent
        InvitationAccess access;
        QStringList permissions; ///< classic
        bool hasPermissions = false;
    };

    Response invite(const Request &request);
    [[nodiscard]] std::optional<Response> read(const Request &request, Invitation &invitation);
    [[nodiscard]] std::optional<Response> refuseClassic(const Request &request, const Actor &actor, const Invitation &invitation);
    [[nodiscard]] std::optional<Response> refuseByState(const Request &request, const Invitation &invitation);
    [[nodiscard]] UserRecord inviteNew(const Request &request, const Actor &actor, const QString &address, const Invitation &invitation);
    void inviteAgain(const Request &request, const UserRecord &user, const Invitation &invitation);
    void startProcessing(const Request &request, const UserRecord &user);

    Context &m_context;
    UserStore m_users;
    UserRights m_rights;
};

/// One "@", something on both sides, no blanks or control characters; local parts may hold any script.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace iam::service
