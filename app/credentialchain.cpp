#include "app/credentialchain.h"

#include "models/core/whendone.h"

#include <utility>

namespace iam {

CredentialChain::CredentialChain(Credential given, QString entry, Prompt prompt, QObject *parent)
    : QObject(parent)
    , m_given(std::move(given))
    , m_entry(std::move(entry))
    , m_prompt(std::move(prompt))
{
}

CredentialChain::~CredentialChain() = default;

QFuture<Result<Credential>> CredentialChain::credential()
{
    auto promise = std::make_unique<QPromise<Result<Credential>>>();
    promise->start();
    QFuture<Result<Credential>> future = promise->future();
    m_waiting.push_back(std::move(promise));
    if (m_looking)
        return future;
    m_looking = true;
    if (!m_given.isEmpty())
        settle(m_given);
    else if (m_entry.isEmpty() || m_refused)
        ask();
    else
        readKeyStore();
    return future;
}

void CredentialChain::refused()
{
    m_given = {};
    m_refused = true;
}

void CredentialChain::readKeyStore()
{
    whenDone(m_keyStore.read(m_entry), this, [this](const Result<Secret> &key) {
        if (key.ok() && !key.value().isEmpty())
            settle({.kind = Credential::Kind::ApiKey, .text = key.value()});
        else
            ask();
    });
}

void CredentialChain::ask()
{
    if (!m_prompt) {
        settle({});
        return;
    }
    m_prompt([this](const Credential &credential, bool wantsToKeep) {
        if (wantsToKeep && credential.kind == Credential::Kind::ApiKey && !credential.isEmpty())
            keep(credential.text);
        m_refused = false;
        settle(credential);
    });
}

void CredentialChain::keep(const Secret &key)
{
    if (m_entry.isEmpty())
        return;
    whenDone(m_keyStore.write(m_entry, key), this, [this](const Result<Done> &written) {
        if (written.ok())
            emit kept();
        else
            emit notKept(written.error());
    });
}

void CredentialChain::settle(const Credential &credential)
{
    m_looking = false;
    m_given = credential.kind == Credential::Kind::ApiKey ? credential : Credential();
    const Result<Credential> outcome = credential.isEmpty()
        ? Result<Credential>(ApiError {.kind = ErrorKind::Unauthorized, .detail = QStringLiteral("nobody signed in")})
        : Result<Credential>(credential);
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace iam
