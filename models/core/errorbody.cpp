#include "models/core/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace iam {

namespace {

/// A string, a number or an object as words: services send all three in the same place.
QString words(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString().trimmed();
}

QString firstOf(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        QString text = words(value);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

ErrorKind errorKindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        break;
    }
    if (httpStatus >= 500)
        return ErrorKind::Server;
    return httpStatus >= 400 ? ErrorKind::BadRequest : ErrorKind::Protocol;
}

ApiError errorFromBody(int status, const QJsonObject &body)
{
    const auto value = [](const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)); };
    const QJsonObject first = value(body, "errors").toArray().at(0).toObject();
    const QJsonObject context = value(body, "context").toObject();

    ApiError error {.kind = errorKindOf(status), .httpStatus = status};
    error.message = firstOf(
        {value(first, "message"), value(body, "error"), value(body, "message"), value(body, "errorMessage")});
    error.code = firstOf({value(first, "code"), value(body, "errorCode"), value(body, "code")});
    // The identity service repeats the status as its code; its own code stands beside it.
    if (error.code == QString::number(status) && !words(value(first, "message_code")).isEmpty())
        error.code = words(value(first, "message_code"));
    error.moreInfo = firstOf(
        {value(first, "more_info"), value(first, "details"), value(body, "errorDetails"), value(body, "more_info")});
    error.trace = firstOf({value(body, "trace"), value(context, "requestId"), value(context, "transaction_id")});
    return error;
}

} // namespace iam
