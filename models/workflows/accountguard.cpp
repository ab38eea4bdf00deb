#include "models/workflows/accountguard.h"

#include "models/core/logging.h"

#include <utility>

namespace iam {

namespace {

QFuture<Result<Done>> atOnce(const Result<Done> &outcome)
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

ApiError heldBack(const QString &why)
{
    return {.kind = ErrorKind::Refused, .detail = why};
}

} // namespace

AccountGuard::AccountGuard(QObject *parent)
    : QObject(parent)
{
}

AccountGuard::~AccountGuard() = default;

void AccountGuard::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    qCInfo(logGuard, "read only: %s", readOnly ? "on" : "off");
    emit readOnlyChanged(readOnly);
}

QFuture<Result<Done>> AccountGuard::pass()
{
    if (m_readOnly) {
        qCInfo(logGuard, "a change was held back: read only");
        return atOnce(heldBack(tr("this account is set to read only")));
    }
    if (!asksFirst())
        return atOnce(Done());
    auto promise = std::make_unique<QPromise<Result<Done>>>();
    promise->start();
    QFuture<Result<Done>> future = promise->future();
    m_waiting.push_back(std::move(promise));
    if (m_waiting.size() == 1)
        emit question();
    return future;
}

void AccountGuard::answer(bool allowed)
{
    m_allowed = allowed;
    qCInfo(logGuard, "first change in a real account: %s", allowed ? "allowed" : "not allowed");
    if (allowed && m_readOnly)
        settle(heldBack(tr("this account is set to read only")));
    else
        settle(allowed ? Result<Done>(Done()) : Result<Done>(heldBack(tr("you chose not to change anything here"))));
}

void AccountGuard::settle(const Result<Done> &outcome)
{
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace iam
