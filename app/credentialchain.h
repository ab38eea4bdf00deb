#pragma once

#include "app/keystore.h"
#include "models/api/credentialstore.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace iam {

/// Looks for the credential in turn: what was given (environment, connect page), the system's key store, the person at
/// the screen. A key stays in memory until the end; passcodes and tokens are given out once. A key is written to the key
/// store only if the person wants it.
class CredentialChain final : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    /// Calls back with the credential, empty if the person gave up, and whether to keep it (keys only).
    using Answer = std::function<void(const Credential &credential, bool keep)>;
    using Prompt = std::function<void(Answer answer)>;

    /// `entry` names the key in the key store; an empty one leaves the key store out.
    CredentialChain(Credential given, QString entry, Prompt prompt, QObject *parent = nullptr);
    ~CredentialChain() override;

    [[nodiscard]] QFuture<Result<Credential>> credential() override;
    /// The next question asks the person.
    void refused() override;
    /// Puts the key into the key store; kept() or notKept() follows.
    void keep(const Secret &key);

signals:
    void kept();
    /// The key could not be kept in the key store; it stays in memory only.
    void notKept(const iam::ApiError &error);

private:
    void readKeyStore();
    void ask();
    void settle(const Credential &credential);

    Credential m_given;
    QString m_entry;
    Prompt m_prompt;
    KeyStore m_keyStore;
    bool m_refused = false;
    bool m_looking = false;
    std::vector<std::unique_ptr<QPromise<Result<Credential>>>> m_waiting;
};

} // namespace iam
