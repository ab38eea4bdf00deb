#pragma once

#include "app/service/users/userrights.h"

namespace iam::service {

class Router;

/// What the cloud's console can do without a public interface: update an IBMid, add VPN-only users, classic
/// infrastructure after acceptance.
class MemberHandlers
{
public:
    explicit MemberHandlers(Context &context);
    void addTo(Router &router);

private:
    [[nodiscard]] bool isLinked(const QString &accountId) const;
    Response updateIbmid(const Request &request);
    Response addVpnUser(const Request &request);
    Response readClassic(const Request &request);
    Response changeClassic(const Request &request);
    [[nodiscard]] std::optional<Response> changeParent(const Request &request, const Actor &actor, const UserRecord &user, const QString &wanted);
    [[nodiscard]] std::optional<Response> changePermissions(const Request &request, const Actor &actor, const UserRecord &user,
                                                            const QStringList &wanted);
    [[nodiscard]] QJsonObject classicOf(const UserRecord &user) const;

    Context &m_context;
    UserStore m_users;
    UserRights m_rights;
};

} // namespace iam::service
