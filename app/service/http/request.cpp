#include "app/service/http/request.h"

#include <QJsonParseError>

namespace iam::service {

namespace {

QString decodeFormPart(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

QList<std::pair<QString, QString>> decodeForm(const QByteArray &encoded)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        pairs.append({ decodeFormPart(equals < 0 ? part : part.left(equals)),
                       equals < 0 ? QString() : decodeFormPart(part.mid(equals + 1)) });
    }
    return pairs;
}

Request Request::fromTarget(const QByteArray &method, const QByteArray &rawTarget)
{
    Request request;
    request.method = method;
    const qsizetype mark = rawTarget.indexOf('?');
    request.rawPath = mark < 0 ? rawTarget : rawTarget.left(mark);
    request.rawQuery = mark < 0 ? QByteArray() : rawTarget.mid(mark + 1);
    QList<QByteArray> parts = request.rawPath.split('/');
    if (!parts.isEmpty() && parts.first().isEmpty())
        parts.removeFirst();
    for (const QByteArray &part : parts)
        request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    request.query = decodeForm(request.rawQuery);
    return request;
}

QString Request::parameter(QStringView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

bool Request::hasParameter(QStringView name) const
{
    return !parameter(name).isEmpty();
}

bool Request::flag(QStringView name) const
{
    const QString value = parameter(name);
    return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || value == QLatin1String("1");
}

void Request::parseBody() const
{
    if (m_parsed)
        return;
    m_parsed = true;
    QJsonParseError error {};
    m_document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        m_jsonError = error.errorString();
    else if (!m_document.isObject())
        m_jsonError = QStringLiteral("not an object");
}

std::optional<QJsonObject> Request::jsonObject() const
{
    parseBody();
    if (!m_jsonError.isEmpty())
        return std::nullopt;
    return m_document.object();
}

QString Request::jsonError() const
{
    parseBody();
    return m_jsonError;
}

} // namespace iam::service
