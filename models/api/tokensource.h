#pragma once

#include "models/api/accesstoken.h"

#include <QFuture>

#include <optional>

namespace iam {

/// Gives the token a request is sent with.
class TokenSource
{
public:
    TokenSource() = default;
    virtual ~TokenSource() = default;
    Q_DISABLE_COPY_MOVE(TokenSource)

    /// At once if there is a usable one. Any number of waiters share one request.
    [[nodiscard]] virtual QFuture<Result<AccessToken>> token() = 0;
    /// The service did not accept `refused`: it is never given out again. Does nothing if it is not the newest one.
    virtual void invalidate(const AccessToken &refused) = 0;
    /// Whom the newest token speaks for; nothing before the first one.
    [[nodiscard]] virtual std::optional<Identity> identity() const = 0;
};

} // namespace iam
