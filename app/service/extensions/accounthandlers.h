#pragma once

#include "app/service/users/userrights.h"

namespace iam::service {

class Router;

/// What there is (capabilities), the accounts of the caller, and the events of an account.
class AccountHandlers
{
public:
    explicit AccountHandlers(Context &context);
    void addTo(Router &router);

private:
    Response accounts(const Request &request);
    Response account(const Request &request);
    Response events(const Request &request);

    Context &m_context;
    UserStore m_users;
    UserRights m_rights;
};

} // namespace iam::service
