#pragma once

#include "models/api/credentialstore.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace iam {

/// Looks for the API key in turn: what was given (environment), the system's key store, the person at the screen.
/// What was found stays in memory until the end; it is written to the key store only if the person wants it.
class CredentialChain final : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    /// Calls back with the key, empty if the person gave up, and whether to keep it.
    using Answer = std::function<void(const Secret &key, bool keep)>;
    using Prompt = std::function<void(Answer answer)>;

    /// `entry` names the key in the key store; an empty one leaves the key store out.
    CredentialChain(Secret given, QString entry, Prompt prompt, QObject *parent = nullptr);
    ~CredentialChain() override;

    [[nodiscard]] QFuture<Result<Secret>> apiKey() override;
    /// The key was refused: the next question asks the person.
    void reject();

private:
    void readKeyStore();
    void ask();
    void settle(const Secret &key);

    Secret m_key;
    QString m_entry;
    Prompt m_prompt;
    bool m_rejected = false;
    bool m_looking = false;
    std::vector<std::unique_ptr<QPromise<Result<Secret>>>> m_waiting;
};

} // namespace iam
