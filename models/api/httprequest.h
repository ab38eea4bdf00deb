#pragma once

#include "models/api/serviceendpoints.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace iam {

/// A request as data. Path parts and query values are given as plain text and encoded one by one
/// (docs/protocol.md, "Encodings"): an IAM ID with `/` or `?` stays one segment, a `+` stays a plus.
struct HttpRequest
{
    Service service = Service::UserManagement;
    QByteArray verb {};
    QStringList path {};
    QList<std::pair<QString, QString>> query {};
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    bool needsToken = true;
    bool onlyReads = false; ///< a POST that changes nothing, such as one that has a report made
    bool expectsBody = true; ///< decides the `Accept` header only

    [[nodiscard]] static HttpRequest get(Service service, const QStringList &path);
    /// For calls that are answered without a body set `expectsBody` to false.
    [[nodiscard]] static HttpRequest of(Service service, const QByteArray &verb, const QStringList &path);

    HttpRequest &with(const QString &key, const QString &value);
    HttpRequest &with(const QString &key, int value);
    HttpRequest &with(const QString &key, bool value);
    /// An absent option leaves its key out.
    template <typename T>
    HttpRequest &with(const QString &key, const std::optional<T> &value)
    {
        return value ? with(key, *value) : *this;
    }
    HttpRequest &header(const QByteArray &name, const QByteArray &value);
    HttpRequest &json(const QJsonObject &content);
    HttpRequest &form(const QList<std::pair<QString, QString>> &fields);
    HttpRequest &withoutAnswerBody();

    /// True for everything but GET, HEAD and OPTIONS, and what only reads.
    [[nodiscard]] bool changes() const;
    [[nodiscard]] QUrl url(const QUrl &base) const;
};

/// Everything but letters, digits and `-._~!'()*` becomes %XX of its UTF-8.
[[nodiscard]] QByteArray percentEncoded(const QString &text);
/// The value of a query key of `url`, absolute or relative, decoded; nothing if it is not there.
[[nodiscard]] std::optional<QString> queryValue(const QString &url, const QString &key);

} // namespace iam
