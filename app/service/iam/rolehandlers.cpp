#include "app/service/iam/rolehandlers.h"

#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/roletable.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

RoleHandlers::RoleHandlers(const RoleTable &roles, const Evaluation &evaluation)
    : m_roles(roles)
    , m_evaluation(evaluation)
{
}

void RoleHandlers::addTo(Router &router)
{
    router.add("GET", u"/v2/roles"_s, [this](const Request &request) { return list(request); });
}

Response RoleHandlers::list(const Request &request) const
{
    const QString accountId = request.parameter(u"account_id");
    QString service = request.parameter(u"service_name");
    const QString group = request.parameter(u"service_group_id");
    if (!service.isEmpty() && !group.isEmpty())
        return errors::iam(
            request, 400, u"request_not_processed"_s, u"'service_name' and 'service_group_id' exclude each other."_s);
    if (!group.isEmpty() && group != "IAM"_L1)
        return errors::iam(request, 404, u"resource_not_found"_s, u"There is no group of services '%1'."_s.arg(group));
    if (!group.isEmpty())
        service = u"iam-identity"_s; // the only member of the group that has roles of its own

    QJsonArray system;
    QJsonArray ofService;
    for (const Role &role : m_roles.systemRoles(group.isEmpty() ? service : QString()))
        system.append(role.toJson());
    for (const Role &role : m_roles.serviceRoles(service))
        ofService.append(role.toJson());
    // Custom roles are the account's own business: others get the lists that are the same everywhere.
    const bool member = m_evaluation.isMember(accountId, request.caller.iamId);
    const QJsonArray custom = member ? m_roles.customRoles(accountId, service, request.baseUrl) : QJsonArray();
    return Response::json(
        { { u"custom_roles"_s, custom }, { u"service_roles"_s, ofService }, { u"system_roles"_s, system } });
}

} // namespace iam::service
