#include "app/service/identity/tokenhandlers.h"

#include "app/service/context.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 refreshLifetime = 72LL * 3600 * 1000;
constexpr qint64 passcodeLifetime = 5LL * 60 * 1000;

QString field(const QList<std::pair<QString, QString>> &form, QLatin1StringView name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

Response badKey(const Request &request)
{
    return errors::token(request, 400, u"BXNIM0415E"_s, u"Provided API key could not be found."_s);
}

} // namespace

TokenHandlers::TokenHandlers(Context &context, const Tokens &tokens)
    : m_context(context)
    , m_tokens(tokens)
{
}

void TokenHandlers::addTo(Router &router)
{
    router.add("POST", u"/identity/token"_s, [this](const Request &request) { return exchange(request); }, RouteAccess::Open);
    router.add("POST", u"/ext/v1/passcode"_s, [this](const Request &request) { return issuePasscode(request); });
}

Response TokenHandlers::exchange(const Request &request)
{
    const auto form = decodeForm(request.body);
    const QString grantType = field(form, "grant_type"_L1);
    Response response;
    if (grantType == "urn:ibm:params:oauth:grant-type:apikey"_L1)
        response = exchangeApiKey(request, field(form, "apikey"_L1));
    else if (grantType == "urn:ibm:params:oauth:grant-type:passcode"_L1)
        response = exchangePasscode(request, field(form, "passcode"_L1));
    else if (grantType == "refresh_token"_L1)
        response = exchangeRefreshToken(request, field(form, "refresh_token"_L1));
    else
        response = errors::token(request, 400, u"BXNIM0109E"_s, u"Property missing or empty: grant_type."_s);
    return response.withHeader("Transaction-Id", request.transactionId.toLatin1());
}

Response TokenHandlers::exchangeApiKey(const Request &request, const QString &apiKey)
{
    const qint64 now = m_context.clock.milliseconds();
    QString iamId;
    QString accountId;
    {
        Statement key = m_context.database.statement(
            u"SELECT iam_id, account_id, disabled, expires_at FROM api_keys WHERE key_hash=?"_s, { hashOf(apiKey) });
        if (apiKey.isEmpty() || !key.next() || key.flag(2) || (!key.isNull(3) && key.number(3) <= now))
            return badKey(request);
        iamId = key.text(0);
        accountId = key.text(1);
    }
    m_context.database.run(u"UPDATE api_keys SET last_used_at=?, use_count=use_count+1 WHERE key_hash=?"_s, { now, hashOf(apiKey) });
    return grant(iamId, accountId, false);
}

Response TokenHandlers::exchangePasscode(const Request &request, const QString &passcode)
{
    QString iamId;
    QString accountId;
    {
        Statement stored = m_context.database.statement(u"SELECT iam_id, account_id, expires_at FROM passcodes WHERE code_hash=?"_s,
                                                        { hashOf(passcode) });
        if (passcode.isEmpty() || !stored.next() || stored.number(2) <= m_context.clock.milliseconds())
            return errors::token(request, 400, u"BXNIM0420E"_s, u"Provided passcode is invalid."_s);
        iamId = stored.text(0);
        accountId = stored.text(1);
    }
    m_context.database.run(u"DELETE FROM passcodes WHERE code_hash=?"_s, { hashOf(passcode) }); // good for once
    return grant(iamId, accountId, true);
}

Response TokenHandlers::exchangeRefreshToken(const Request &request, const QString &refreshToken)
{
    Statement stored = m_context.database.statement(u"SELECT iam_id, account_id, expires_at FROM refresh_tokens WHERE token_hash=?"_s,
                                                    { hashOf(refreshToken) });
    if (refreshToken.isEmpty() || !stored.next() || stored.number(2) <= m_context.clock.milliseconds())
        return errors::token(request, 400, u"BXNIM0407E"_s, u"Session is not valid or has expired."_s);
    return grant(stored.text(0), stored.text(1), true);
}

Response TokenHandlers::issuePasscode(const Request &request)
{
    if (request.caller.isServiceId)
        return errors::forPath(request, 403, u"forbidden"_s, u"Only a person can have a passcode."_s);
    const qint64 now = m_context.clock.milliseconds();
    const QString passcode = randomHex(20);
    m_context.database.run(u"DELETE FROM passcodes WHERE expires_at<=? OR iam_id=?"_s, { now, request.caller.iamId });
    m_context.database.run(u"INSERT INTO passcodes(code_hash, iam_id, account_id, expires_at) VALUES(?,?,?,?)"_s,
                           { hashOf(passcode), request.caller.iamId, request.caller.accountId, now + passcodeLifetime });
    return Response::json({ { u"passcode"_s, passcode }, { u"expires_at"_s, wireTime(now + passcodeLifetime) } }, 201);
}

Response TokenHandlers::grant(const QString &iamId, const QString &accountId, bool refreshable)
{
    Statement identity = m_context.database.statement(u"SELECT user_id, kind FROM identities WHERE iam_id=?"_s, { iamId });
    const QString email = identity.next() ? identity.text(0) : QString();
    const Tokens::Issued issued = m_tokens.issue(iamId, email, accountId);
    m_context.database.run(u"UPDATE users SET last_login=? WHERE account_id=? AND iam_id=?"_s,
                           { m_context.clock.milliseconds(), accountId, iamId });
    QString refresh = u"not_supported"_s;
    if (refreshable) {
        refresh = randomHex(64);
        m_context.database.run(u"DELETE FROM refresh_tokens WHERE expires_at<=?"_s, { m_context.clock.milliseconds() });
        m_context.database.run(u"INSERT INTO refresh_tokens(token_hash, iam_id, account_id, expires_at) VALUES(?,?,?,?)"_s,
                               { hashOf(refresh), iamId, accountId, m_context.clock.milliseconds() + refreshLifetime });
    }
    return answer(issued.accessToken, issued.expiration, refresh);
}

Response TokenHandlers::grantTo(const QString &iamId, const QString &email, const QString &accountId) const
{
    const Tokens::Issued issued = m_tokens.issue(iamId, email, accountId);
    return answer(issued.accessToken, issued.expiration, u"not_supported"_s);
}

Response TokenHandlers::answer(const QString &accessToken, qint64 expiration, const QString &refreshToken) const
{
    return Response::json({ { u"access_token"_s, accessToken },
                            { u"refresh_token"_s, refreshToken },
                            { u"token_type"_s, u"Bearer"_s },
                            { u"expires_in"_s, Tokens::lifetimeSeconds },
                            { u"expiration"_s, expiration },
                            { u"scope"_s, u"ibm openid"_s } });
}

} // namespace iam::service
