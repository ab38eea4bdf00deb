#pragma once

#include "app/service/users/userlist.h"

namespace iam::service {

class Router;

/// Listing, reading and changing users: profile and settings.
class UserHandlers
{
public:
    explicit UserHandlers(Context &context);
    void addTo(Router &router);

private:
    Response list(const Request &request);
    Response read(const Request &request);
    Response change(const Request &request);
    Response readSettings(const Request &request);
    Response changeSettings(const Request &request);

    /// Finds the user of the path, if the caller may know of it; else `refusal` is the answer.
    std::optional<UserRecord> visibleUser(const Request &request, const Actor &actor, Response &refusal) const;

    Context &m_context;
    UserStore m_users;
    UserRights m_rights;
    UserList m_list;
};

} // namespace iam::service
