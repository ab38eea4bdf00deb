#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"
#include "app/service/iam/policy.h"

#include <optional>

namespace iam::service {

class Evaluation;
class PolicyStore;
class Rights;
class RoleTable;
class Router;

/// /v1/policies and /v2/policies (docs/protocol.md, policies and roles).
class PolicyHandlers
{
public:
    PolicyHandlers(Context &context, PolicyStore &policies, const RoleTable &roles, const Evaluation &evaluation);
    void addTo(Router &router);

    /// What an account may have.
    static constexpr int mostPolicies = 4020;

private:
    Response list(const Request &request, PolicyVersion version);
    Response create(const Request &request, PolicyVersion version);
    Response read(const Request &request, PolicyVersion version);
    Response replace(const Request &request, PolicyVersion version);
    Response remove(const Request &request, PolicyVersion version);
    Response restore(const Request &request);

    [[nodiscard]] bool maySee(const Rights &rights, const Request &request, const Policy &policy) const;
    /// Empty when the policy may stand as it is: content, rights, subject, roles, no double.
    [[nodiscard]] std::optional<Response> refuse(const Request &request, const Policy &policy) const;
    [[nodiscard]] std::optional<Response> refuseSubject(const Request &request, const Policy &policy) const;
    [[nodiscard]] Response conflict(const Request &request, const QString &message, const QJsonObject &with) const;
    [[nodiscard]] Response answer(
        const Request &request, const Policy &policy, PolicyVersion version, int status) const;
    void record(const Request &request, const Policy &policy, const QString &what, int status);

    Context &m_context;
    PolicyStore &m_policies;
    const RoleTable &m_roles;
    const Evaluation &m_evaluation;
};

} // namespace iam::service
