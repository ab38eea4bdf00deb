#pragma once

#include "app/service/users/userrights.h"

namespace iam::service {

class Router;

/// Takes a user out of an account with everything that belongs to the membership. Used by requests and by the system.
class Removal
{
public:
    explicit Removal(Context &context);

    /// Deletes the record, access and keys; open invitations become withdrawn, or expired.
    void remove(const UserRecord &user, QLatin1StringView invitationStatus = QLatin1StringView("withdrawn"));

private:
    Context &m_context;
    UserStore m_users;
};

/// The three ways to remove: v2, v2 by address, v3 in the background.
class RemovalHandlers
{
public:
    explicit RemovalHandlers(Context &context);
    void addTo(Router &router);

private:
    Response removeOne(const Request &request);
    Response removeByAddress(const Request &request);
    Response removeLater(const Request &request);
    [[nodiscard]] std::optional<Response> refuse(const Request &request, const std::optional<UserRecord> &user);
    Response removeNow(const Request &request, const std::optional<UserRecord> &user);

    Context &m_context;
    UserStore m_users;
    UserRights m_rights;
    Removal m_removal;
};

} // namespace iam::service
