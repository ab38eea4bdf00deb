#include "models/api/httpanswer.h"

#include "models/core/errorbody.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace iam {

namespace {

/// Seconds, or a date as HTTP writes it.
std::optional<std::chrono::seconds> askedWait(const QByteArray &header, const QDateTime &now)
{
    if (header.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(seconds, 0));
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(now.secsTo(date), 0));
}

/// More levels than any answer has; whoever sends more wants to exhaust whoever reads it.
constexpr int deepestNesting = 64;

bool isNestedTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (quoted) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestNesting)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpAnswer::transactionId() const
{
    const QByteArray id = header(QByteArrayLiteral("Transaction-Id"));
    return QString::fromUtf8(id.isEmpty() ? header(QByteArrayLiteral("X-Request-Id")) : id);
}

Result<QJsonObject> HttpAnswer::object() const
{
    ApiError error {.kind = ErrorKind::Protocol, .httpStatus = status};
    error.trace = transactionId();
    if (isNestedTooDeep(body)) {
        error.detail = QCoreApplication::translate("HttpAnswer", "nested too deep");
        return error;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        //: Technical detail; %1 is the reason, %2 a number of bytes
        error.detail = QCoreApplication::translate("HttpAnswer", "not JSON: %1, at byte %2")
                           .arg(problem.errorString(), QString::number(problem.offset));
        return error;
    }
    if (!document.isObject()) {
        error.detail = QCoreApplication::translate("HttpAnswer", "not a JSON object");
        return error;
    }
    return document.object();
}

ApiError errorFrom(const HttpAnswer &answer, const QDateTime &now)
{
    const QJsonObject body
        = isNestedTooDeep(answer.body) ? QJsonObject() : QJsonDocument::fromJson(answer.body).object();
    ApiError error = errorFromBody(answer.status, body);
    if (error.trace.isEmpty())
        error.trace = answer.transactionId();
    error.retryAfter = askedWait(answer.header(QByteArrayLiteral("Retry-After")), now);
    return error;
}

} // namespace iam
