#include "app/service/http/errors.h"

namespace iam::service::errors {

using namespace Qt::Literals::StringLiterals;

Response userManagement(const Request &request, int status, const QJsonValue &code, const QString &message,
                        const QJsonValue &moreInfo, StatusCode statusCode)
{
    const QJsonObject error { { u"code"_s, code }, { u"message"_s, message }, { u"more_info"_s, moreInfo } };
    QJsonObject body { { u"trace"_s, request.transactionId }, { u"errors"_s, QJsonArray { error } } };
    if (statusCode == StatusCode::Present)
        body.insert(u"status_code"_s, status);
    return Response::json(body, status);
}

Response invalidPayload(const Request &request, const QString &what)
{
    return userManagement(request, 400, 1001, u"Invalid payload."_s, what, StatusCode::Absent);
}

Response forbidden(const Request &request, const QString &why)
{
    return userManagement(request, 403, u"forbidden"_s, u"You are not authorized to perform this action."_s, why);
}

Response userNotFound(const Request &request)
{
    return userManagement(request, 404, u"not_found"_s, u"User not found."_s, QString(), StatusCode::Absent);
}

Response token(const Request &request, int status, const QString &code, const QString &message, const QString &details)
{
    QJsonObject body { { u"errorCode"_s, code },
                       { u"errorMessage"_s, message },
                       { u"context"_s, QJsonObject { { u"requestId"_s, request.transactionId } } } };
    if (!details.isEmpty())
        body.insert(u"errorDetails"_s, details);
    return Response::json(body, status);
}

Response identity(const Request &request, int status, const QString &code, const QString &message, const QString &details)
{
    const QJsonObject error {
        { u"code"_s, code }, { u"message_code"_s, code }, { u"message"_s, message }, { u"details"_s, details }
    };
    const QJsonObject context { { u"transaction_id"_s, request.transactionId }, { u"operation"_s, QString::fromLatin1(request.method) } };
    return Response::json({ { u"context"_s, context },
                            { u"status_code"_s, QString::number(status) },
                            { u"errors"_s, QJsonArray { error } },
                            { u"trace"_s, request.transactionId } },
                          status);
}

Response iam(const Request &request, int status, const QString &code, const QString &message, const QJsonObject &details)
{
    QJsonObject error { { u"code"_s, code }, { u"message"_s, message } };
    if (!details.isEmpty())
        error.insert(u"details"_s, details);
    return Response::json({ { u"trace"_s, request.transactionId }, { u"errors"_s, QJsonArray { error } }, { u"status_code"_s, status } },
                          status);
}

Response forPath(const Request &request, int status, const QString &code, const QString &message)
{
    const QString first = request.segments.value(0);
    const QString second = request.segments.value(1);
    if (first == "identity"_L1)
        return token(request, status, status == 401 ? u"BXNIM0407E"_s : u"BXNIM0106E"_s, message);
    if (first == "v1"_L1 && (second == "apikeys"_L1 || second == "accounts"_L1))
        return identity(request, status, code, message);
    if (second == "policies"_L1 || second == "roles"_L1 || second == "groups"_L1 || second == "resource_groups"_L1 || first == "api"_L1)
        return iam(request, status, code, message);
    return userManagement(request, status, code, message, QString());
}

} // namespace iam::service::errors
