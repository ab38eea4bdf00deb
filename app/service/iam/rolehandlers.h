#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

namespace iam::service {

class Evaluation;
class RoleTable;
class Router;

/// GET /v2/roles: always all three lists (docs/protocol.md, roles).
class RoleHandlers
{
public:
    RoleHandlers(const RoleTable &roles, const Evaluation &evaluation);
    void addTo(Router &router);

private:
    [[nodiscard]] Response list(const Request &request) const;

    const RoleTable &m_roles;
    const Evaluation &m_evaluation;
};

} // namespace iam::service
