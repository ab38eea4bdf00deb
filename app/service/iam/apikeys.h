#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"

namespace iam::service {

class Evaluation;
class Router;

/// /v1/apikeys: whose key one is, the keys of an identity or an account, and a new key of one's own. Keys themselves
/// are shown once, when they are made; what is stored is their hash.
class ApiKeyHandlers
{
public:
    ApiKeyHandlers(Context &context, const Evaluation &evaluation);
    void addTo(Router &router);

private:
    Response details(const Request &request);
    Response list(const Request &request);
    Response create(const Request &request);

    Context &m_context;
    const Evaluation &m_evaluation;
};

} // namespace iam::service
