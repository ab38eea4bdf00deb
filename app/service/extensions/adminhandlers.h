#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <functional>

namespace iam::service {

struct Context;
class Router;

/// /ext/v1/admin: clock, faults, reset and a look at the state, for tests and the demo.
class AdminHandlers
{
public:
    /// `reset` empties the database and seeds it anew.
    AdminHandlers(Context &context, std::function<void()> reset);
    void addTo(Router &router);

private:
    [[nodiscard]] Response clock() const;
    Response setClock(const Request &request);
    Response setFaults(const Request &request);
    [[nodiscard]] Response state(const Request &request) const;

    Context &m_context;
    std::function<void()> m_reset;
};

} // namespace iam::service
