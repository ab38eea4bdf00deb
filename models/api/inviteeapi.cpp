#include "models/api/inviteeapi.h"

#include "models/core/jsonreader.h"

namespace iam {

namespace {

QStringList path(const QString &part)
{
    return {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("invitee"), part};
}

template <typename T>
QFuture<Result<QList<T>>> listCall(HttpTransport &transport, const HttpRequest &request, QLatin1String key)
{
    return transport.call<QList<T>>(request, [key](const HttpAnswer &answer) -> Result<QList<T>> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        JsonReader reader(object.value());
        const QList<T> list = reader.requiredList<T>(key);
        if (reader.problem())
            return *reader.problem();
        return list;
    });
}

} // namespace

Result<Passcode> Passcode::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    Passcode passcode {
        .text = Secret(reader.required(QLatin1String("passcode")).toUtf8()),
        .expiresAt = reader.optionalTime(QLatin1String("expires_at")),
    };
    if (reader.problem())
        return *reader.problem();
    return passcode;
}

QFuture<Result<Secret>> InviteeApi::token(const QString &email)
{
    HttpRequest request
        = HttpRequest::of(Service::UserManagement, QByteArrayLiteral("POST"), path(QStringLiteral("token")));
    request.needsToken = false;
    return m_transport.call<Secret>(
        request.json({{QStringLiteral("email"), email}}), [](const HttpAnswer &answer) -> Result<Secret> {
            const Result<QJsonObject> object = answer.object();
            if (!object.ok())
                return object.error();
            JsonReader reader(object.value());
            const Secret token(reader.required(QLatin1String("access_token")).toUtf8());
            if (reader.problem())
                return *reader.problem();
            return token;
        });
}

QFuture<Result<Passcode>> InviteeApi::passcode()
{
    return m_transport.call<Passcode>(HttpRequest::of(
        Service::Iam, QByteArrayLiteral("POST"), {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("passcode")}));
}

QFuture<Result<QList<InviteeMail>>> InviteeApi::inbox()
{
    return listCall<InviteeMail>(
        m_transport, HttpRequest::get(Service::UserManagement, path(QStringLiteral("inbox"))), QLatin1String("messages"));
}

QFuture<Result<QList<InviteeNotification>>> InviteeApi::notifications(const QString &search, const QString &type)
{
    HttpRequest request = HttpRequest::get(Service::UserManagement, path(QStringLiteral("notifications")));
    if (!search.isEmpty())
        request.with(QStringLiteral("search"), search);
    if (!type.isEmpty())
        request.with(QStringLiteral("type"), type);
    return listCall<InviteeNotification>(m_transport, request, QLatin1String("notifications"));
}

QFuture<Result<Done>> InviteeApi::accept(const QString &linkToken, const InviteeName &name)
{
    QJsonObject body {{QStringLiteral("token"), linkToken}};
    if (!name.firstName.isEmpty())
        body.insert(QStringLiteral("firstname"), name.firstName);
    if (!name.lastName.isEmpty())
        body.insert(QStringLiteral("lastname"), name.lastName);
    HttpRequest request = HttpRequest::of(
        Service::UserManagement, QByteArrayLiteral("POST"), path(QStringLiteral("invitations")) << QStringLiteral("accept"));
    return m_transport.callWithoutBody(request.json(body));
}

} // namespace iam
