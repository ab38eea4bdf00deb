#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

namespace iam::service {

struct Context;
class Router;
class Tokens;

/// POST /identity/token, and our extension POST /ext/v1/passcode.
class TokenHandlers
{
public:
    TokenHandlers(Context &context, const Tokens &tokens);
    void addTo(Router &router);

    /// An access and a refresh token for somebody already known to be that person.
    [[nodiscard]] Response grant(const QString &iamId, const QString &accountId, bool refreshable);
    /// An access token alone, for a person without an identity yet.
    [[nodiscard]] Response grantTo(const QString &iamId, const QString &email, const QString &accountId) const;

private:
    [[nodiscard]] Response answer(const QString &accessToken, qint64 expiration, const QString &refreshToken) const;
    Response exchange(const Request &request);
    Response exchangeApiKey(const Request &request, const QString &apiKey);
    Response exchangePasscode(const Request &request, const QString &passcode);
    Response exchangeRefreshToken(const Request &request, const QString &refreshToken);
    Response issuePasscode(const Request &request);

    Context &m_context;
    const Tokens &m_tokens;
};

} // namespace iam::service
