#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

namespace iam::service {

class Router;

/// GET /api/v1 of the Global Catalog: the services that take policies (docs/protocol.md, catalog). Public: any bearer.
class Catalog
{
public:
    static void addTo(Router &router);
    [[nodiscard]] static Response list(const Request &request);
};

} // namespace iam::service
