#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QFuture>

namespace iam {

/// What somebody signs in with (docs/protocol.md, "Tokens").
struct Credential
{
    enum class Kind {
        ApiKey, ///< of a person or a service ID; good for any number of tokens
        Passcode, ///< good for one token; a refresh token comes with it
        RefreshToken, ///< what came with an earlier token of the same session
        AccessToken, ///< a token from elsewhere: ends by itself and cannot be renewed
    };
    Kind kind = Kind::ApiKey;
    Secret text {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// What somebody pasted into the field for passcodes: a token is told apart by its three parts.
[[nodiscard]] inline Credential credentialFromPasscode(const Secret &text)
{
    const bool isToken = text.reveal().count('.') == 2;
    return {.kind = isToken ? Credential::Kind::AccessToken : Credential::Kind::Passcode, .text = text};
}

/// Where the credential comes from: the key store, the environment, the person at the screen. Asked anew when a token
/// has to be fetched and cannot be renewed, so that a key need not stay in memory.
class CredentialStore
{
public:
    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)

    /// An error, if there is none.
    [[nodiscard]] virtual QFuture<Result<Credential>> credential() = 0;
    /// The service did not accept what was given last: giving the same again is of no use.
    virtual void refused() = 0;
};

} // namespace iam
