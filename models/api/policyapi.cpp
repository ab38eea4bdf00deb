#include "models/api/policyapi.h"

#include "models/api/pagecollector.h"
#include "models/core/jsonreader.h"

namespace iam {

namespace {

QStringList policiesPath(PolicyVersion version)
{
    return {version == PolicyVersion::V1 ? QStringLiteral("v1") : QStringLiteral("v2"), QStringLiteral("policies")};
}

Result<Policy> policyFrom(PolicyVersion version, const QJsonObject &json, const QString &path)
{
    return version == PolicyVersion::V1 ? Policy::fromV1Json(json, path) : Policy::fromV2Json(json, path);
}

/// One policy with the ETag of its answer.
QFuture<Result<Policy>> policyCall(HttpTransport &transport, PolicyVersion version, const HttpRequest &request)
{
    return transport.call<Policy>(request, [version](const HttpAnswer &answer) -> Result<Policy> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        Result<Policy> read = policyFrom(version, object.value(), {});
        if (!read.ok())
            return read;
        Policy policy = read.value();
        policy.etag = QString::fromUtf8(answer.header(QByteArrayLiteral("ETag")));
        return policy;
    });
}

Result<PolicyPage> pageFrom(PolicyVersion version, const QJsonObject &json)
{
    JsonReader reader(json);
    PolicyPage page;
    page.policies
        = reader.list<Policy>(QLatin1String("policies"), reader.requiredArray(QLatin1String("policies")),
            [version](const QJsonObject &item, const QString &path) { return policyFrom(version, item, path); });
    JsonReader next(reader.optionalObject(QLatin1String("next")), QStringLiteral("next"));
    const QString start = next.optional(QLatin1String("start"));
    if (!start.isEmpty())
        page.nextStart = start;
    if (next.problem())
        reader.adopt(*next.problem());
    if (reader.problem())
        return *reader.problem();
    return page;
}

QJsonObject bodyOf(const Policy &policy)
{
    return policy.version == PolicyVersion::V1 ? policy.toV1Json() : policy.toV2Json();
}

void setLanguage(HttpRequest &request, const std::optional<QString> &language)
{
    if (language)
        request.header(QByteArrayLiteral("Accept-Language"), language->toUtf8());
}

} // namespace

QFuture<Result<PolicyPage>> PolicyApi::policyPage(
    PolicyVersion version, const AccountId &account, const PolicyListQuery &query)
{
    HttpRequest request = HttpRequest::get(Service::Iam, policiesPath(version));
    request.with(QStringLiteral("account_id"), account.text);
    if (query.iamId)
        request.with(QStringLiteral("iam_id"), query.iamId->text);
    if (query.accessGroupId)
        request.with(QStringLiteral("access_group_id"), query.accessGroupId->text);
    request.with(QStringLiteral("type"), query.type)
        .with(QStringLiteral("service_type"), query.serviceType)
        .with(QStringLiteral("service_name"), query.serviceName)
        .with(QStringLiteral("service_group_id"), query.serviceGroupId)
        .with(QStringLiteral("tag_name"), query.tagName)
        .with(QStringLiteral("tag_value"), query.tagValue)
        .with(QStringLiteral("sort"), query.sort)
        .with(QStringLiteral("format"), query.format)
        .with(QStringLiteral("state"), query.state)
        .with(QStringLiteral("limit"), query.limit)
        .with(QStringLiteral("start"), query.start);
    setLanguage(request, query.language);
    return m_transport.call<PolicyPage>(request, [version](const HttpAnswer &answer) -> Result<PolicyPage> {
        const Result<QJsonObject> object = answer.object();
        return object.ok() ? pageFrom(version, object.value()) : Result<PolicyPage>(object.error());
    });
}

QFuture<Result<QList<Policy>>> PolicyApi::policies(
    PolicyVersion version, const AccountId &account, PolicyListQuery query)
{
    using Collector = PageCollector<Policy, PolicyPage, QString>;
    return Collector::collect(&m_transport,
        {.read =
                [api = *this, version, account, query](const std::optional<QString> &start) mutable {
                    if (start)
                        query.start = start;
                    return api.policyPage(version, account, query);
                },
            .items = [](const PolicyPage &page) { return page.policies; },
            .next = [](const PolicyPage &page) { return page.nextStart; }});
}

QFuture<Result<Policy>> PolicyApi::create(const Policy &policy)
{
    HttpRequest request
        = HttpRequest::of(Service::Iam, QByteArrayLiteral("POST"), policiesPath(policy.version));
    return policyCall(m_transport, policy.version, request.json(bodyOf(policy)));
}

QFuture<Result<Policy>> PolicyApi::policy(
    PolicyVersion version, const PolicyId &id, const std::optional<QString> &format)
{
    HttpRequest request = HttpRequest::get(Service::Iam, policiesPath(version) << id.text);
    return policyCall(m_transport, version, request.with(QStringLiteral("format"), format));
}

QFuture<Result<Policy>> PolicyApi::replace(const Policy &policy)
{
    HttpRequest request
        = HttpRequest::of(Service::Iam, QByteArrayLiteral("PUT"), policiesPath(policy.version) << policy.id.text);
    request.header(QByteArrayLiteral("If-Match"), policy.etag.toUtf8()).json(bodyOf(policy));
    return policyCall(m_transport, policy.version, request);
}

QFuture<Result<Policy>> PolicyApi::restore(const PolicyId &id, const QString &etag)
{
    HttpRequest request = HttpRequest::of(
        Service::Iam, QByteArrayLiteral("PATCH"), policiesPath(PolicyVersion::V1) << id.text);
    request.header(QByteArrayLiteral("If-Match"), etag.toUtf8());
    return policyCall(m_transport, PolicyVersion::V1,
        request.json({{QStringLiteral("state"), QStringLiteral("active")}}));
}

QFuture<Result<Done>> PolicyApi::remove(PolicyVersion version, const PolicyId &id)
{
    return m_transport.callWithoutBody(
        HttpRequest::of(Service::Iam, QByteArrayLiteral("DELETE"), policiesPath(version) << id.text));
}

QFuture<Result<RoleList>> PolicyApi::roles(const RoleListQuery &query)
{
    HttpRequest request = HttpRequest::get(Service::Iam, {QStringLiteral("v2"), QStringLiteral("roles")});
    if (query.accountId)
        request.with(QStringLiteral("account_id"), query.accountId->text);
    request.with(QStringLiteral("service_name"), query.serviceName)
        .with(QStringLiteral("service_group_id"), query.serviceGroupId)
        .with(QStringLiteral("source_service_name"), query.sourceServiceName)
        .with(QStringLiteral("policy_type"), query.policyType);
    setLanguage(request, query.language);
    return m_transport.call<RoleList>(request);
}

} // namespace iam
