#include "app/service/iam/policyhandlers.h"

#include "app/service/events/eventlog.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/links.h"
#include "app/service/iam/policylist.h"
#include "app/service/iam/policystore.h"
#include "app/service/iam/policyv1.h"
#include "app/service/iam/policyv2.h"
#include "app/service/iam/policyvalidation.h"
#include "app/service/iam/roletable.h"
#include "app/service/store/database.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

PolicyDraft readBody(const QJsonObject &body, const QString &accountId, PolicyVersion version)
{
    return version == PolicyVersion::V1 ? policyv1::read(body, accountId) : policyv2::read(body, accountId);
}

Response notFound(const Request &request)
{
    return errors::iam(
        request, 404, u"policy_not_found"_s, u"Policy with id %1 not found."_s.arg(request.path(u"id"_s)));
}

Response forbidden(const Request &request)
{
    // The policy service's own spelling of the code.
    return errors::iam(
        request, 403, u"insufficent_permissions"_s, u"You are not authorized to perform this action on the policy."_s);
}

Response invalidBody(const Request &request, const QString &why)
{
    return errors::iam(request, 400, u"invalid_body"_s, why);
}

} // namespace

PolicyHandlers::PolicyHandlers(
    Context &context, PolicyStore &policies, const RoleTable &roles, const Evaluation &evaluation)
    : m_context(context)
    , m_policies(policies)
    , m_roles(roles)
    , m_evaluation(evaluation)
{
}

void PolicyHandlers::addTo(Router &router)
{
    for (const PolicyVersion version : { PolicyVersion::V1, PolicyVersion::V2 }) {
        const QString path = version == PolicyVersion::V1 ? u"/v1/policies"_s : u"/v2/policies"_s;
        const QString one = path + u"/{id}"_s;
        router.add("GET", path, [this, version](const Request &request) { return list(request, version); });
        router.add("POST", path, [this, version](const Request &request) { return create(request, version); });
        router.add("GET", one, [this, version](const Request &request) { return read(request, version); });
        router.add("PUT", one, [this, version](const Request &request) { return replace(request, version); });
        router.add("DELETE", one, [this, version](const Request &request) { return remove(request, version); });
    }
    router.add("PATCH", u"/v1/policies/{id}"_s, [this](const Request &request) { return restore(request); });
}

bool PolicyHandlers::maySee(const Rights &rights, const Request &request, const Policy &policy) const
{
    if (policy.subjectId() == request.caller.iamId && !request.caller.iamId.isEmpty())
        return true;
    if (rights.on(u"iam-access-management"_s) >= PlatformRole::Viewer
        || rights.on(u"user-management"_s) >= PlatformRole::Editor)
        return true;
    if (rights.onTarget(policy.resource) >= PlatformRole::Viewer)
        return true;
    if (!policy.isForGroup())
        return false;
    const bool inGroup = m_context.database
                             .value(u"SELECT count(*) FROM group_members WHERE group_id=? AND iam_id=?"_s,
                                 { policy.subjectId(), request.caller.iamId })
                             .toInt()
        > 0;
    return inGroup || rights.onGroup(policy.subjectId()) >= PlatformRole::Viewer;
}

Response PolicyHandlers::list(const Request &request, PolicyVersion version)
{
    const QString accountId = request.parameter(u"account_id");
    if (accountId.isEmpty())
        return errors::iam(
            request, 400, u"missing_required_query_parameter"_s, u"The query parameter 'account_id' is missing."_s);
    const QString state = request.parameter(u"state");
    if (!state.isEmpty() && state != "active"_L1 && state != "deleted"_L1)
        return invalidBody(request, u"'state' is 'active' or 'deleted'."_s);
    const Rights rights = m_evaluation.rightsOf(accountId, request.caller.iamId);
    QList<Policy> visible = m_policies.all(accountId, state == "deleted"_L1);
    if (!rights.isOwner())
        visible.removeIf([&](const Policy &policy) { return !maySee(rights, request, policy); });
    const PolicyPage page = pageOf(request, std::move(visible), version);
    if (!page.problem.isEmpty())
        return invalidBody(request, page.problem);
    const bool withActions = request.parameter(u"format") == "display"_L1;
    QJsonArray policies;
    for (const Policy &policy : page.policies) {
        policies.append(version == PolicyVersion::V1 ? policyv1::write(policy, m_roles, request.baseUrl, withActions)
                                                     : policyv2::write(policy, m_roles, request.baseUrl, withActions));
    }
    QJsonObject body { { u"policies"_s, policies }, { u"limit"_s, page.limit },
        { u"first"_s, QJsonObject { { u"href"_s, linkWith(request, { { u"start"_s, QString() } }) } } } };
    if (!page.nextStart.isEmpty()) {
        const QString href = linkWith(request, { { u"start"_s, page.nextStart } });
        body.insert(u"next"_s, QJsonObject { { u"href"_s, href }, { u"start"_s, page.nextStart } });
    }
    return Response::json(body);
}

std::optional<Response> PolicyHandlers::refuseSubject(const Request &request, const Policy &policy) const
{
    if (policy.type != "access"_L1)
        return std::nullopt;
    const QString subject = policy.subjectId();
    if (policy.isForGroup()) {
        const int found = m_context.database
                              .value(u"SELECT count(*) FROM access_groups WHERE id=? AND account_id=?"_s,
                                  { subject, policy.accountId })
                              .toInt();
        if (found == 0)
            return errors::iam(request, 404, u"resource_not_found"_s, u"Access group %1 not found."_s.arg(subject));
        return std::nullopt;
    }
    if (!m_evaluation.isMember(policy.accountId, subject))
        return errors::iam(
            request, 404, u"resource_not_found"_s, u"IAM ID %1 not found in the account."_s.arg(subject));
    const QString state =
        m_context.database
            .value(u"SELECT state FROM users WHERE account_id=? AND iam_id=?"_s, { policy.accountId, subject })
            .toString();
    if (state == "PENDING"_L1 || state == "PROCESSING"_L1 || state == "ERROR_WHILE_PROCESSING"_L1)
        return errors::iam(request, 422, u"unable_to_process"_s,
            u"Access can be assigned to %1 only after the invitation is accepted."_s.arg(subject));
    return std::nullopt;
}

std::optional<Response> PolicyHandlers::refuse(const Request &request, const Policy &policy) const
{
    if (const QString problem = policyProblem(policy); !problem.isEmpty())
        return invalidBody(request, problem);
    const Rights rights = m_evaluation.rightsOf(policy.accountId, request.caller.iamId);
    if (rights.onTarget(policy.resource) < PlatformRole::Administrator)
        return forbidden(request);
    const QString service = valueOf(policy.resource, u"serviceName");
    for (const QString &role : policy.roles) {
        if (!m_roles.exists(policy.accountId, role, service))
            return errors::iam(request, 404, u"role_not_found"_s, u"Role %1 not found."_s.arg(role));
    }
    if (auto refusal = refuseSubject(request, policy))
        return refusal;
    if (const std::optional<Policy> same = m_policies.findSame(policy)) {
        const QJsonObject with { { u"etag"_s, same->etag }, { u"role"_s, same->roles.join(u',') },
            { u"policy"_s, same->id } };
        return conflict(request, u"A policy with the same subject, resource and roles exists."_s, with);
    }
    return std::nullopt;
}

Response PolicyHandlers::conflict(const Request &request, const QString &message, const QJsonObject &with) const
{
    return errors::iam(request, 409, u"policy_conflict_error"_s, message, { { u"conflicts_with"_s, with } });
}

Response PolicyHandlers::answer(const Request &request, const Policy &policy, PolicyVersion version, int status) const
{
    const bool withActions = request.parameter(u"format") == "display"_L1;
    const QJsonObject json = version == PolicyVersion::V1
        ? policyv1::write(policy, m_roles, request.baseUrl, withActions)
        : policyv2::write(policy, m_roles, request.baseUrl, withActions);
    return Response::json(json, status).withHeader("ETag", policy.etag.toLatin1());
}

void PolicyHandlers::record(const Request &request, const Policy &policy, const QString &what, int status)
{
    m_context.events.record(request,
        { .accountId = policy.accountId,
            .action = u"iam-am.policy."_s + what,
            .message = u"IAM Access Management: %1 policy"_s.arg(what),
            .targetName = policy.id,
            .targetType = u"iam-am/policy"_s,
            .targetService = u"iam-access-management"_s,
            .reasonCode = status,
            .requestData = { { u"subject"_s, policy.subjectId() },
                { u"roles"_s, QJsonArray::fromStringList(policy.roles) },
                { u"resource"_s, attributesToJson(policy.resource) } } });
}

Response PolicyHandlers::create(const Request &request, PolicyVersion version)
{
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body)
        return invalidBody(request, u"The body is not a JSON object: %1."_s.arg(request.jsonError()));
    const QString accountId = accountOfBody(*body);
    if (accountId.isEmpty())
        return invalidBody(request, u"The resource needs the attribute 'accountId'."_s);
    PolicyDraft draft = readBody(*body, accountId, version);
    if (!draft.problem.isEmpty())
        return invalidBody(request, draft.problem);
    Transaction transaction(m_context.database);
    if (auto refusal = refuse(request, draft.policy))
        return *refusal;
    if (m_policies.countActive(accountId) >= mostPolicies)
        return errors::iam(request, 422, u"request_not_processed"_s,
            u"The account has reached its limit of %1 policies."_s.arg(mostPolicies));
    m_policies.insert(draft.policy, request.caller.iamId);
    record(request, draft.policy, u"create"_s, 201);
    transaction.commit();
    return answer(request, draft.policy, version, 201);
}

Response PolicyHandlers::read(const Request &request, PolicyVersion version)
{
    const std::optional<Policy> policy = m_policies.find(request.path(u"id"_s));
    if (!policy)
        return notFound(request);
    const Rights rights = m_evaluation.rightsOf(policy->accountId, request.caller.iamId);
    if (!maySee(rights, request, *policy))
        return forbidden(request);
    return answer(request, *policy, version, 200);
}

Response PolicyHandlers::replace(const Request &request, PolicyVersion version)
{
    Transaction transaction(m_context.database);
    const std::optional<Policy> old = m_policies.find(request.path(u"id"_s));
    if (!old || old->deleted)
        return notFound(request);
    if (m_evaluation.rightsOf(old->accountId, request.caller.iamId).onTarget(old->resource)
        < PlatformRole::Administrator)
        return forbidden(request);
    const QString tag = ifMatch(request);
    if (tag.isEmpty())
        return errors::iam(request, 400, u"request_not_processed"_s, u"The header If-Match is missing."_s);
    if (tag != old->etag)
        return conflict(request, u"The policy was changed in the meantime."_s,
            { { u"etag"_s, old->etag }, { u"policy"_s, old->id } });
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body)
        return invalidBody(request, u"The body is not a JSON object: %1."_s.arg(request.jsonError()));
    if (version == PolicyVersion::V1 && old->version == PolicyVersion::V2)
        return invalidBody(request, u"The policy needs version 2 of the policy API."_s);
    PolicyDraft draft = readBody(*body, old->accountId, version);
    if (!draft.problem.isEmpty())
        return invalidBody(request, draft.problem);
    draft.policy.id = old->id;
    draft.policy.createdAt = old->createdAt;
    draft.policy.createdBy = old->createdBy;
    if (auto refusal = refuse(request, draft.policy))
        return *refusal;
    m_policies.replace(draft.policy, request.caller.iamId);
    record(request, draft.policy, u"update"_s, 200);
    transaction.commit();
    return answer(request, draft.policy, version, 200);
}

Response PolicyHandlers::remove(const Request &request, PolicyVersion)
{
    Transaction transaction(m_context.database);
    const std::optional<Policy> policy = m_policies.find(request.path(u"id"_s));
    if (!policy || policy->deleted)
        return notFound(request);
    if (m_evaluation.rightsOf(policy->accountId, request.caller.iamId).onTarget(policy->resource)
        < PlatformRole::Administrator)
        return forbidden(request);
    m_policies.markDeleted(policy->id, request.caller.iamId);
    record(request, *policy, u"delete"_s, 204);
    transaction.commit();
    return Response::empty(204);
}

Response PolicyHandlers::restore(const Request &request)
{
    Transaction transaction(m_context.database);
    std::optional<Policy> policy = m_policies.find(request.path(u"id"_s));
    if (!policy)
        return notFound(request);
    const QString tag = ifMatch(request);
    if (tag.isEmpty())
        return errors::iam(request, 400, u"request_not_processed"_s, u"The header If-Match is missing."_s);
    if (tag != policy->etag)
        return conflict(request, u"The policy was changed in the meantime."_s,
            { { u"etag"_s, policy->etag }, { u"policy"_s, policy->id } });
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body || body->value("state"_L1).toString() != "active"_L1)
        return invalidBody(request, u"The body must be {\"state\":\"active\"}."_s);
    if (auto refusal = refuse(request, *policy))
        return *refusal;
    policy->deleted = false;
    m_policies.replace(*policy, request.caller.iamId);
    record(request, *policy, u"update"_s, 200);
    transaction.commit();
    return answer(request, *policy, PolicyVersion::V1, 200);
}

} // namespace iam::service
