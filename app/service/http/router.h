#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <functional>
#include <vector>

namespace iam::service {

using Handler = std::function<Response(const Request &)>;

/// Who may call a route before any right is looked at.
enum class RouteAccess {
    Bearer, ///< a valid access token
    Open, ///< anybody
    Admin, ///< the admin token
};

/// Finds the handler of a request by method and path, segment by segment.
class Router
{
public:
    /// `pattern` like "/v2/accounts/{account}/users/{user}"; a literal segment wins over a parameter.
    void add(const QByteArray &method, const QString &pattern, Handler handler, RouteAccess access = RouteAccess::Bearer);

    struct Match
    {
        const Handler *handler = nullptr; ///< null: see `otherMethods`
        RouteAccess access = RouteAccess::Bearer;
        QByteArray allowedMethods; ///< not empty when the path exists for other methods only
    };

    /// Fills the path parameters of the request.
    [[nodiscard]] Match find(Request &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handler handler;
        RouteAccess access;
    };

    std::vector<Route> m_routes;
};

} // namespace iam::service
