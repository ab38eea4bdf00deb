#include "models/api/extensionsapi.h"

#include "models/core/jsonreader.h"
#include "models/core/userjson.h"

namespace iam {

namespace {

template <typename... Parts>
QStringList extensionPath(const Parts &...parts)
{
    return {QStringLiteral("ext"), QStringLiteral("v1"), parts...};
}

QStringList userPath(const AccountId &account, const QString &iamOrRecordId, const QString &part)
{
    return extensionPath(
        QStringLiteral("accounts"), account.text, QStringLiteral("users"), iamOrRecordId, part);
}

Result<ActivityEventPage> eventsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    ActivityEventPage page {
        .total = reader.optionalInt(QLatin1String("total_results")),
        .events = reader.requiredList<ActivityEvent>(QLatin1String("resources")),
    };
    const std::optional<QString> token
        = queryValue(reader.optional(QLatin1String("next_url")), QStringLiteral("_start"));
    if (token && !token->isEmpty())
        page.nextStart = token;
    if (reader.problem())
        return *reader.problem();
    return page;
}

} // namespace

Result<Capabilities> Capabilities::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    Capabilities capabilities {.extensions = reader.optionalStrings(QLatin1String("extensions"))};
    if (reader.problem())
        return *reader.problem();
    return capabilities;
}

Result<IbmidUpdate> IbmidUpdate::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    IbmidUpdate update {
        .oldIamId = {reader.required(QLatin1String("old_iam_id"))},
        .newIamId = {reader.required(QLatin1String("new_iam_id"))},
    };
    const Result<User> user
        = userFromJson(reader.requiredObject(QLatin1String("user")), reader.pathOf(QLatin1String("user")));
    if (reader.problem())
        return *reader.problem();
    if (!user.ok())
        return user.error();
    update.user = user.value();
    return update;
}

QFuture<Result<Capabilities>> ExtensionsApi::capabilities()
{
    return m_transport.callOrNotFound<Capabilities>(
        HttpRequest::get(Service::UserManagement, extensionPath(QStringLiteral("capabilities"))),
        [](const HttpAnswer &answer) -> Result<Capabilities> {
            const Result<QJsonObject> object = answer.object();
            return object.ok() ? Capabilities::fromJson(object.value(), {}) : Result<Capabilities>(object.error());
        },
        Capabilities());
}

QFuture<Result<QList<AccountSummary>>> ExtensionsApi::accounts()
{
    return m_transport.call<QList<AccountSummary>>(
        HttpRequest::get(Service::UserManagement, extensionPath(QStringLiteral("accounts"))),
        [](const HttpAnswer &answer) -> Result<QList<AccountSummary>> {
            const Result<QJsonObject> object = answer.object();
            if (!object.ok())
                return object.error();
            JsonReader reader(object.value());
            const QLatin1String key = reader.has(QLatin1String("accounts")) ? QLatin1String("accounts")
                                                                            : QLatin1String("resources");
            QList<AccountSummary> accounts = reader.requiredList<AccountSummary>(key);
            if (reader.problem())
                return *reader.problem();
            return accounts;
        });
}

QFuture<Result<AccountSummary>> ExtensionsApi::account(const AccountId &account)
{
    return m_transport.call<AccountSummary>(
        HttpRequest::get(Service::UserManagement, extensionPath(QStringLiteral("accounts"), account.text)));
}

QFuture<Result<ActivityEventPage>> ExtensionsApi::events(const AccountId &account, const EventQuery &query)
{
    HttpRequest request = HttpRequest::get(Service::UserManagement,
        extensionPath(QStringLiteral("accounts"), account.text, QStringLiteral("events")));
    request.with(QStringLiteral("limit"), query.limit)
        .with(QStringLiteral("_start"), query.start)
        .with(QStringLiteral("action"), query.action);
    if (query.since)
        request.with(QStringLiteral("since"), query.since->toUTC().toString(Qt::ISODateWithMs));
    return m_transport.call<ActivityEventPage>(request, [](const HttpAnswer &answer) -> Result<ActivityEventPage> {
        const Result<QJsonObject> object = answer.object();
        return object.ok() ? eventsFrom(object.value()) : Result<ActivityEventPage>(object.error());
    });
}

QFuture<Result<IbmidUpdate>> ExtensionsApi::updateIbmid(
    const AccountId &account, const QString &iamOrRecordId, const QString &newIbmid)
{
    HttpRequest request = HttpRequest::of(Service::UserManagement, QByteArrayLiteral("PATCH"),
        userPath(account, iamOrRecordId, QStringLiteral("ibmid")));
    return m_transport.call<IbmidUpdate>(request.json({{QStringLiteral("new_user_id"), newIbmid}}));
}

QFuture<Result<User>> ExtensionsApi::addVpnUser(const AccountId &account, const VpnUserDraft &draft)
{
    QJsonObject body {
        {QStringLiteral("user_id"), draft.userName},
        {QStringLiteral("email"), draft.email},
        {QStringLiteral("firstname"), draft.firstName},
        {QStringLiteral("lastname"), draft.lastName},
        {QStringLiteral("password"), QString::fromUtf8(draft.password.reveal())},
    };
    const auto put = [&body](const QString &key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    put(QStringLiteral("phonenumber"), draft.phone);
    put(QStringLiteral("company"), draft.company);
    put(QStringLiteral("address"), draft.address);
    put(QStringLiteral("city"), draft.city);
    put(QStringLiteral("country"), draft.country);
    put(QStringLiteral("timezone"), draft.timeZone);
    put(QStringLiteral("parent_id"), draft.parentId);
    put(QStringLiteral("vpn_type"), draft.vpnType);
    HttpRequest request = HttpRequest::of(Service::UserManagement, QByteArrayLiteral("POST"),
        extensionPath(QStringLiteral("accounts"), account.text, QStringLiteral("vpn_users")));
    return m_transport.call<User>(request.json(body), [](const HttpAnswer &answer) -> Result<User> {
        const Result<QJsonObject> object = answer.object();
        return object.ok() ? userFromJson(object.value(), {}) : Result<User>(object.error());
    });
}

QFuture<Result<ClassicAccess>> ExtensionsApi::classicAccess(const AccountId &account, const QString &iamOrRecordId)
{
    return m_transport.call<ClassicAccess>(
        HttpRequest::get(Service::UserManagement, userPath(account, iamOrRecordId, QStringLiteral("classic"))));
}

QFuture<Result<Done>> ExtensionsApi::updateClassicAccess(
    const AccountId &account, const QString &iamOrRecordId, const ClassicAccessChange &change)
{
    HttpRequest request = HttpRequest::of(Service::UserManagement, QByteArrayLiteral("PATCH"),
        userPath(account, iamOrRecordId, QStringLiteral("classic")));
    return m_transport.callWithoutBody(request.json(change.toJson()));
}

} // namespace iam
