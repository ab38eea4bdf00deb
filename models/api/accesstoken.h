#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/secret.h"

#include <QDateTime>

namespace iam {

/// Whom a token speaks for.
struct Identity
{
    IamId iamId {};
    QString email {};
    AccountId accountId {};
    bool isServiceId = false; ///< service IDs can neither invite nor remove

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// A token with the claims clients go by (docs/protocol.md, "Tokens"). Its signature is the service's business.
struct AccessToken
{
    Secret text {};
    QDateTime issuedAt {}; ///< UTC
    QDateTime expiresAt {}; ///< UTC
    Identity identity {};

    /// `iat` and `exp` must be there.
    [[nodiscard]] static Result<AccessToken> fromJwt(const QByteArray &jwt);
    /// From 80 % of its life on a new one is fetched in the background.
    [[nodiscard]] QDateTime refreshFrom() const;
    /// From 10 s before its end on it is not sent any more.
    [[nodiscard]] QDateTime usableUntil() const;
};

} // namespace iam
