#include "app/service/identity/tokens.h"

#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes(int count)
{
    std::array<quint32, 16> words {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).left(count);
}

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left.at(i) ^ right.at(i);
    return difference == 0;
}

} // namespace

QString randomHex(int digits)
{
    return QString::fromLatin1(randomBytes(digits / 2).toHex());
}

QString hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Tokens::Tokens(Database &database, const ServiceClock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

void Tokens::load()
{
    const QString stored = m_database.value(u"SELECT value FROM service_state WHERE name='secret'"_s).toString();
    if (!stored.isEmpty()) {
        m_secret = QByteArray::fromHex(stored.toLatin1());
        return;
    }
    m_secret = randomBytes(32);
    m_database.run(u"INSERT INTO service_state(name, value) VALUES('secret', ?)"_s, { QString::fromLatin1(m_secret.toHex()) });
}

QByteArray Tokens::sign(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256);
}

Tokens::Issued Tokens::issue(const QString &iamId, const QString &email, const QString &accountId) const
{
    const qint64 now = m_clock.milliseconds() / 1000;
    const QJsonObject header { { u"alg"_s, u"HS256"_s }, { u"typ"_s, u"JWT"_s } };
    const QJsonObject claims {
        { u"iat"_s, now },
        { u"exp"_s, now + lifetimeSeconds },
        { u"iam_id"_s, iamId },
        { u"id"_s, iamId },
        { u"sub"_s, email },
        { u"email"_s, email },
        { u"account"_s, QJsonObject { { u"bss"_s, accountId }, { u"valid"_s, true } } },
        { u"iss"_s, u"https://iam.cloud.ibm.com/identity"_s },
        { u"grant_type"_s, u"urn:ibm:params:oauth:grant-type:apikey"_s },
        { u"scope"_s, u"ibm openid"_s },
        { u"jti"_s, randomHex(16) },
    };
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(base64Url) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(base64Url);
    return { .accessToken = QString::fromLatin1(text + '.' + sign(text).toBase64(base64Url)), .expiration = now + lifetimeSeconds };
}

Tokens::Verdict Tokens::verify(const QByteArray &authorization, Caller &caller) const
{
    if (authorization.size() < 7 || authorization.left(7).toLower() != "bearer ")
        return Verdict::Missing;
    const QByteArray token = authorization.mid(7).trimmed();
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return Verdict::Malformed;
    const QByteArray signature = QByteArray::fromBase64(parts.at(2), base64Url);
    if (!equalInConstantTime(signature, sign(parts.at(0) + '.' + parts.at(1))))
        return Verdict::Malformed;
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), base64Url)).object();
    if (claims.value("exp"_L1).toInteger() <= m_clock.milliseconds() / 1000)
        return Verdict::Expired;
    caller.iamId = claims.value("iam_id"_L1).toString();
    caller.email = claims.value("email"_L1).toString();
    caller.accountId = claims.value("account"_L1).toObject().value("bss"_L1).toString();
    caller.isServiceId = caller.iamId.startsWith("iam-ServiceId-"_L1);
    return Verdict::Good;
}

QString Tokens::derivedSecret(const QString &purpose) const
{
    return QString::fromLatin1(sign("derived:" + purpose.toUtf8()).toBase64(base64Url));
}

} // namespace iam::service
