#include "app/credentialchain.h"

#include <qt6keychain/keychain.h>

namespace iam {

namespace {

const QString keyStoreService = QStringLiteral("iam-console");

} // namespace

CredentialChain::CredentialChain(Secret given, QString entry, Prompt prompt, QObject *parent)
    : QObject(parent)
    , m_key(std::move(given))
    , m_entry(std::move(entry))
    , m_prompt(std::move(prompt))
{
}

CredentialChain::~CredentialChain() = default;

QFuture<Result<Secret>> CredentialChain::apiKey()
{
    auto promise = std::make_unique<QPromise<Result<Secret>>>();
    promise->start();
    const QFuture<Result<Secret>> future = promise->future();
    if (!m_key.isEmpty()) {
        promise->addResult(Result<Secret>(m_key));
        promise->finish();
        return future;
    }
    m_waiting.push_back(std::move(promise));
    if (!m_looking) {
        m_looking = true;
        if (m_entry.isEmpty() || m_rejected)
            ask();
        else
            readKeyStore();
    }
    return future;
}

void CredentialChain::reject()
{
    m_key = {};
    m_rejected = true;
}

void CredentialChain::readKeyStore()
{
    auto *job = new QKeychain::ReadPasswordJob(keyStoreService, this);
    job->setKey(m_entry);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        const Secret key = job->error() == QKeychain::NoError ? Secret(job->binaryData()) : Secret();
        if (key.isEmpty())
            ask();
        else
            settle(key);
    });
    job->start();
}

void CredentialChain::ask()
{
    if (!m_prompt) {
        settle({});
        return;
    }
    m_prompt([this](const Secret &key, bool keep) {
        if (keep && !key.isEmpty() && !m_entry.isEmpty()) {
            auto *job = new QKeychain::WritePasswordJob(keyStoreService, this);
            job->setKey(m_entry);
            job->setBinaryData(key.reveal());
            job->setInsecureFallback(false);
            job->start();
        }
        settle(key);
    });
}

void CredentialChain::settle(const Secret &key)
{
    m_looking = false;
    m_key = key;
    const Result<Secret> outcome = key.isEmpty()
        ? Result<Secret>(ApiError {.kind = ErrorKind::Unauthorized, .detail = QStringLiteral("no API key")})
        : Result<Secret>(key);
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace iam
