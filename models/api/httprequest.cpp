#include "models/api/httprequest.h"

#include <QJsonDocument>

#include <algorithm>

namespace iam {

namespace {

QByteArray pairs(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray text;
    for (const auto &[key, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += percentEncoded(key) + '=' + percentEncoded(value);
    }
    return text;
}

/// QUrl and servers may fold such a segment away, and the request would reach another path than the one meant.
bool isUnsafeSegment(const QString &segment)
{
    return segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String("..");
}

} // namespace

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, QByteArrayLiteral("!'()*"));
}

std::optional<QString> queryValue(const QString &url, const QString &key)
{
    const qsizetype mark = url.indexOf(QLatin1Char('?'));
    if (mark < 0)
        return std::nullopt;
    const QStringView query = QStringView(url).sliced(mark + 1);
    for (const QStringView part : query.left(query.indexOf(QLatin1Char('#'))).split(QLatin1Char('&'))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const auto decoded = [](QStringView encoded) {
            QByteArray bytes = encoded.toUtf8();
            bytes.replace('+', ' '); // before decoding: a plus that is meant travels as %2B
            return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
        };
        if (decoded(equals < 0 ? part : part.left(equals)) == key)
            return equals < 0 ? QString() : decoded(part.sliced(equals + 1));
    }
    return std::nullopt;
}

HttpRequest HttpRequest::of(Service service, const QByteArray &verb, const QStringList &path)
{
    return {.service = service, .verb = verb, .path = path};
}

HttpRequest HttpRequest::get(Service service, const QStringList &path)
{
    return of(service, QByteArrayLiteral("GET"), path);
}

HttpRequest &HttpRequest::with(const QString &key, const QString &value)
{
    query.append({key, value});
    return *this;
}

HttpRequest &HttpRequest::with(const QString &key, int value)
{
    return with(key, QString::number(value));
}

HttpRequest &HttpRequest::with(const QString &key, bool value)
{
    return with(key, value ? QStringLiteral("true") : QStringLiteral("false"));
}

HttpRequest &HttpRequest::header(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

HttpRequest &HttpRequest::json(const QJsonObject &content)
{
    body = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return header(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
}

HttpRequest &HttpRequest::form(const QList<std::pair<QString, QString>> &fields)
{
    body = pairs(fields);
    return header(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded"));
}

HttpRequest &HttpRequest::withoutAnswerBody()
{
    expectsBody = false;
    return *this;
}

bool HttpRequest::changes() const
{
    return !onlyReads && verb != "GET" && verb != "HEAD" && verb != "OPTIONS";
}

QUrl HttpRequest::url(const QUrl &base) const
{
    if (std::any_of(path.cbegin(), path.cend(), isUnsafeSegment))
        return {};
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (text.endsWith('/'))
        text.chop(1);
    for (const QString &segment : path)
        text += '/' + percentEncoded(segment);
    if (!query.isEmpty())
        text += '?' + pairs(query);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

} // namespace iam
