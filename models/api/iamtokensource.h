#pragma once

#include "models/api/credentialstore.h"
#include "models/api/httpsender.h"
#include "models/api/tokensource.h"
#include "models/core/clock.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace iam {

/// What else a token request may carry; all optional.
struct TokenOptions
{
    QString clientId {};
    Secret clientSecret {};
    QString scope {};
};

/// Fetches tokens for an API key or a passcode, renews them where it can, or passes on a token from elsewhere
/// (docs/protocol.md, "Tokens"). Tokens live in memory only.
class IamTokenSource final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    /// `iam` is the address of the IAM host. All references must outlive the source.
    IamTokenSource(
        QUrl iam, CredentialStore &credentials, HttpSender &sender, const Clock &clock, QObject *parent = nullptr);
    ~IamTokenSource() override;

    [[nodiscard]] QFuture<Result<AccessToken>> token() override;
    void invalidate(const AccessToken &refused) override;
    [[nodiscard]] std::optional<Identity> identity() const override;
    /// Drops the tokens: the next call asks the credential store again. For a changed key or another identity.
    void forget();
    /// What another source goes on with in this session; empty if it needs a credential of its own.
    [[nodiscard]] Credential handover() const;
    void setOptions(const TokenOptions &options) { m_options = options; }
    /// Of one request for a token.
    void setLimits(const SendLimits &limits) { m_limits = limits; }

signals:
    /// The token speaks for another identity than before; also sent with the first token.
    void identityChanged(const iam::Identity &identity);

private:
    void fetch();
    void ask();
    void take(const Credential &credential);
    void renew();
    void settleAnswer(const Result<HttpAnswer> &answer);
    [[nodiscard]] bool canRenew() const;
    void settle(const Result<AccessToken> &outcome);

    QUrl m_iam;
    TokenOptions m_options;
    SendLimits m_limits;
    CredentialStore &m_credentials;
    HttpSender &m_sender;
    const Clock &m_clock;
    std::optional<AccessToken> m_token;
    Secret m_refresh; ///< renews without asking anybody; empty for API keys
    bool m_hasKey = false; ///< the last credential is good for more than one token
    std::optional<Identity> m_identity;
    QDateTime m_failedAt; ///< the last refresh in the background that failed
    bool m_fetching = false;
    quint64 m_generation = 0; ///< answers of an older generation are dropped
    std::vector<std::unique_ptr<QPromise<Result<AccessToken>>>> m_waiting;
};

} // namespace iam
