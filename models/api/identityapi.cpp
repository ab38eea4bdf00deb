#include "models/api/identityapi.h"

#include "models/api/pagecollector.h"
#include "models/core/jsonreader.h"

namespace iam {

namespace {

constexpr int largestPage = 100;

QStringList keysPath()
{
    return {QStringLiteral("v1"), QStringLiteral("apikeys")};
}

QStringList settingsPath(const AccountId &account)
{
    return {QStringLiteral("v1"), QStringLiteral("accounts"), account.text, QStringLiteral("settings"),
        QStringLiteral("identity")};
}

QStringList reportPath(const AccountId &account)
{
    return {QStringLiteral("v1"), QStringLiteral("activity"), QStringLiteral("accounts"), account.text, QStringLiteral("report")};
}

/// The tag of the header is the one that counts; the body repeats it.
QFuture<Result<AccountSettings>> settingsCall(HttpTransport &transport, const HttpRequest &request)
{
    return transport.call<AccountSettings>(request, [](const HttpAnswer &answer) -> Result<AccountSettings> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        Result<AccountSettings> read = AccountSettings::fromJson(object.value(), {});
        const QString etag = QString::fromUtf8(answer.header(QByteArrayLiteral("ETag")));
        if (!read.ok() || etag.isEmpty())
            return read;
        AccountSettings settings = read.value();
        settings.etag = etag;
        return settings;
    });
}

} // namespace

Result<ApiKeyPage> ApiKeyPage::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    ApiKeyPage page {.keys = reader.requiredList<ApiKey>(QLatin1String("apikeys"))};
    const std::optional<QString> token
        = queryValue(reader.optional(QLatin1String("next")), QStringLiteral("pagetoken"));
    if (token && !token->isEmpty())
        page.nextToken = token;
    if (reader.problem())
        return *reader.problem();
    return page;
}

QFuture<Result<ApiKeyPage>> IdentityApi::apiKeyPage(const AccountId &account, const ApiKeyListQuery &query)
{
    HttpRequest request = HttpRequest::get(Service::Iam, keysPath());
    request.with(QStringLiteral("account_id"), account.text);
    if (query.iamId)
        request.with(QStringLiteral("iam_id"), query.iamId->text);
    request.with(QStringLiteral("pagesize"), query.pageSize)
        .with(QStringLiteral("pagetoken"), query.pageToken)
        .with(QStringLiteral("scope"), query.scope)
        .with(QStringLiteral("type"), query.type)
        .with(QStringLiteral("sort"), query.sort)
        .with(QStringLiteral("order"), query.order)
        .with(QStringLiteral("include_history"), query.includeHistory);
    return m_transport.call<ApiKeyPage>(request);
}

QFuture<Result<QList<ApiKey>>> IdentityApi::apiKeys(const AccountId &account, ApiKeyListQuery query)
{
    if (!query.pageSize)
        query.pageSize = largestPage;
    using Collector = PageCollector<ApiKey, ApiKeyPage, QString>;
    return Collector::collect(&m_transport,
        {.read =
                [api = *this, account, query](const std::optional<QString> &token) mutable {
                    if (token)
                        query.pageToken = token;
                    return api.apiKeyPage(account, query);
                },
            .items = [](const ApiKeyPage &page) { return page.keys; },
            .next = [](const ApiKeyPage &page) { return page.nextToken; }});
}

QFuture<Result<ApiKey>> IdentityApi::apiKeyDetails(const Secret &key)
{
    HttpRequest request = HttpRequest::get(Service::Iam, keysPath() << QStringLiteral("details"));
    return m_transport.call<ApiKey>(request.header(QByteArrayLiteral("IAM-ApiKey"), key.reveal()));
}

QFuture<Result<AccountSettings>> IdentityApi::accountSettings(const AccountId &account)
{
    return settingsCall(m_transport, HttpRequest::get(Service::Iam, settingsPath(account)));
}

QFuture<Result<AccountSettings>> IdentityApi::updateAccountSettings(
    const AccountId &account, const QString &etag, const AccountSettingsChange &change)
{
    HttpRequest request = HttpRequest::of(Service::Iam, QByteArrayLiteral("PUT"), settingsPath(account));
    request.header(QByteArrayLiteral("If-Match"), etag.toUtf8()).json(change.toJson());
    return settingsCall(m_transport, request);
}

QFuture<Result<QString>> IdentityApi::makeInactivityReport(const AccountId &account, int hours)
{
    HttpRequest request = HttpRequest::of(Service::Iam, QByteArrayLiteral("POST"), reportPath(account));
    request.onlyReads = true;
    request.with(QStringLiteral("type"), QStringLiteral("inactive")).with(QStringLiteral("duration"), hours);
    return m_transport.call<QString>(request, [](const HttpAnswer &answer) -> Result<QString> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        JsonReader reader(object.value(), {});
        const QString reference = reader.required(QLatin1String("reference"));
        return reader.problem() ? Result<QString>(*reader.problem()) : Result<QString>(reference);
    });
}

QFuture<Result<std::optional<InactivityReport>>> IdentityApi::inactivityReport(
    const AccountId &account, const QString &reference)
{
    using Report = std::optional<InactivityReport>;
    const HttpRequest request = HttpRequest::get(Service::Iam, reportPath(account) << reference);
    return m_transport.callOrNotFound<Report>(
        request,
        [](const HttpAnswer &answer) -> Result<Report> {
            constexpr int noContent = 204;
            if (answer.status == noContent)
                return Report();
            const Result<QJsonObject> object = answer.object();
            if (!object.ok())
                return object.error();
            const Result<InactivityReport> report = InactivityReport::fromJson(object.value(), {});
            return report.ok() ? Result<Report>(Report(report.value())) : Result<Report>(report.error());
        },
        Report());
}

} // namespace iam
