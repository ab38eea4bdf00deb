#pragma once

#include "app/service/http/request.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace iam::service {

class Database;
class ServiceClock;

/// Random bytes as lower-case hex: record ids have 32 digits.
[[nodiscard]] QString randomHex(int digits);
/// How keys and refresh tokens are stored: never themselves.
[[nodiscard]] QString hashOf(const QString &secret);

/// Issues and checks access tokens: JWTs signed with a secret of this database.
class Tokens
{
public:
    static constexpr qint64 lifetimeSeconds = 3600;

    Tokens(Database &database, const ServiceClock &clock);

    /// Reads the secret, or makes it for a new database.
    void load();

    struct Issued
    {
        QString accessToken;
        qint64 expiration = 0; ///< Unix seconds
    };

    [[nodiscard]] Issued issue(const QString &iamId, const QString &email, const QString &accountId) const;

    enum class Verdict { Good, Missing, Malformed, Expired };
    /// Reads "Bearer …" of an Authorization header.
    [[nodiscard]] Verdict verify(const QByteArray &authorization, Caller &caller) const;

    /// The demo's keys and the admin token are worked out from the secret, so that they need not be stored and stay the
    /// same when the database is opened again.
    [[nodiscard]] QString derivedSecret(const QString &purpose) const;

private:
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;

    Database &m_database;
    const ServiceClock &m_clock;
    QByteArray m_secret;
};

} // namespace iam::service
