#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"

namespace iam::service {

class Evaluation;
class Router;

/// GET /v2/resource_groups (docs/protocol.md, resource groups). An account has exactly one default group.
class ResourceGroups
{
public:
    ResourceGroups(Context &context, const Evaluation &evaluation);
    void addTo(Router &router);

    enum class Default { No, Yes };
    void insert(const QString &accountId, const QString &id, const QString &name, Default isDefault);

private:
    Response list(const Request &request);

    Context &m_context;
    const Evaluation &m_evaluation;
};

} // namespace iam::service
