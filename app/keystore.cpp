#include "app/keystore.h"

#include <qt6keychain/keychain.h>

#include <QPromise>

#include <memory>

namespace iam {

namespace {

constexpr QLatin1String application("iam-console");

ApiError problemOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = ErrorKind::NotFound};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.kind = ErrorKind::Forbidden, .message = job.errorString()};
    default:
        return {.kind = ErrorKind::Refused, .detail = job.errorString()};
    }
}

/// Runs the job; `outcome` makes the answer of it. Jobs have no parent and end themselves: QtKeychain writes into a job
/// when the key store answers, also when everybody who wanted to know is gone by then.
template <typename T, typename Outcome>
QFuture<Result<T>> run(QKeychain::Job *job, const QString &entry, Outcome outcome)
{
    job->setKey(entry);
    job->setInsecureFallback(false); // never a plain file
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, outcome] {
        promise->addResult(outcome(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<Done> doneOrProblem(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Result<Done>(Done()) : Result<Done>(problemOf(job));
}

} // namespace

QFuture<Result<Secret>> KeyStore::read(const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(application);
    return run<Secret>(job, entry, [job](const QKeychain::Job &done) -> Result<Secret> {
        if (done.error() != QKeychain::NoError)
            return problemOf(done);
        QByteArray bytes = job->binaryData();
        const Secret secret(bytes);
        bytes.fill('\0');
        return secret;
    });
}

QFuture<Result<Done>> KeyStore::write(const QString &entry, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(application);
    job->setBinaryData(secret.reveal());
    return run<Done>(job, entry, doneOrProblem);
}

QFuture<Result<Done>> KeyStore::remove(const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(application);
    return run<Done>(job, entry, [](const QKeychain::Job &done) -> Result<Done> {
        return done.error() == QKeychain::EntryNotFound ? Result<Done>(Done()) : doneOrProblem(done);
    });
}

} // namespace iam
