#include "models/api/accesstoken.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace iam {

namespace {

/// Seconds since 1970 that a date can hold, and a calculation with it: up to the year 9999.
bool isTime(const QJsonValue &claim)
{
    constexpr double last = 253'402'300'799;
    return claim.isDouble() && claim.toDouble() >= 0 && claim.toDouble() <= last;
}

} // namespace

Result<AccessToken> AccessToken::fromJwt(const QByteArray &jwt)
{
    const auto problem = [](const QString &path, const QString &what) {
        return ApiError {.kind = ErrorKind::Protocol, .jsonPath = path, .detail = what};
    };
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3) {
        return problem(
            QStringLiteral("access_token"), QCoreApplication::translate("AccessToken", "not a token in three parts"));
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject claims = QJsonDocument::fromJson(decoded ? *decoded : QByteArray()).object();
    const QJsonValue issued = claims.value(QLatin1String("iat"));
    const QJsonValue expires = claims.value(QLatin1String("exp"));
    if (!isTime(issued) || !isTime(expires)) {
        return problem(QStringLiteral("access_token.exp"),
            QCoreApplication::translate("AccessToken", "the token does not say how long it lives"));
    }

    AccessToken token;
    token.text = Secret(jwt);
    token.issuedAt = QDateTime::fromSecsSinceEpoch(issued.toInteger(), Qt::UTC);
    token.expiresAt = QDateTime::fromSecsSinceEpoch(expires.toInteger(), Qt::UTC);
    token.identity.iamId = {claims.value(QLatin1String("iam_id")).toString()};
    token.identity.email = claims.value(QLatin1String("email")).toString();
    token.identity.accountId
        = {claims.value(QLatin1String("account")).toObject().value(QLatin1String("bss")).toString()};
    token.identity.isServiceId = token.identity.iamId.isServiceId()
        || claims.value(QLatin1String("sub_type")).toString() == QLatin1String("ServiceId");
    return token;
}

QDateTime AccessToken::refreshFrom() const
{
    return issuedAt.addSecs(issuedAt.secsTo(expiresAt) * 8 / 10);
}

QDateTime AccessToken::usableUntil() const
{
    return expiresAt.addSecs(-10);
}

} // namespace iam
