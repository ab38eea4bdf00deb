#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace iam::service {

/// Whom the bearer token of a request names. `iamId` is empty when the request carried none.
struct Caller
{
    QString iamId;
    QString email;
    QString accountId; ///< the account the token was issued for
    bool isServiceId = false;
};

/// One request, decoded: the path segment by segment, so that "%2F" stays inside its segment, and the query as
/// docs/protocol.md says ("+" is a space there, "%2B" a plus; in a path a plus is a plus).
class Request
{
public:
    /// `rawTarget` is what stands in the request line: encoded path and query.
    [[nodiscard]] static Request fromTarget(const QByteArray &method, const QByteArray &rawTarget);

    QByteArray method;
    QByteArray rawPath; ///< encoded, without query
    QByteArray rawQuery; ///< encoded
    QStringList segments; ///< decoded
    QList<std::pair<QString, QString>> query; ///< decoded, in the order sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QHash<QString, QString> pathParameters; ///< filled by the Router: "account" of "/v2/accounts/{account}"
    Caller caller;
    QString remoteAddress;
    QString userAgent;
    QString transactionId; ///< the caller's Transaction-Id, else random; the `trace` of every error body
    QString baseUrl; ///< "http://127.0.0.1:port", for links in answers and mails

    [[nodiscard]] QString path(const QString &name) const { return pathParameters.value(name); }
    /// The first value of that name; an absent and an empty parameter are both "" (docs/protocol.md, encoding).
    [[nodiscard]] QString parameter(QStringView name) const;
    [[nodiscard]] bool hasParameter(QStringView name) const;
    /// true for "true" and "1" in any case.
    [[nodiscard]] bool flag(QStringView name) const;
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }

    /// The body as JSON object; empty when it is none, and then jsonError() says why.
    [[nodiscard]] std::optional<QJsonObject> jsonObject() const;
    [[nodiscard]] QString jsonError() const;

private:
    void parseBody() const;

    mutable bool m_parsed = false;
    mutable QJsonDocument m_document;
    mutable QString m_jsonError;
};

/// Splits, then decodes: the rule for queries and for form bodies alike.
[[nodiscard]] QList<std::pair<QString, QString>> decodeForm(const QByteArray &encoded);

} // namespace iam::service
