#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QFuture>

namespace iam {

/// Where the API key comes from: the keychain, a file, the environment. Asked anew for every token, so that a key need
/// not stay in memory.
class CredentialStore
{
public:
    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)

    [[nodiscard]] virtual QFuture<Result<Secret>> apiKey() = 0;
};

} // namespace iam
