#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace iam {

/// Runs `handler` once with the outcome, in the thread of `context`; never, if `context` is gone by then.
/// The only way we receive futures: `QFuture::then(context, …)` of Qt 6.4 aborts when the context dies first.
template <typename T, typename Handler>
void whenDone(const QFuture<Result<T>> &call, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            const QFuture<Result<T>> done = watcher->future();
            handler(done.resultCount() > 0 ? done.result() : Result<T>(ApiError {.kind = ErrorKind::Cancelled}));
        });
    watcher->setFuture(call);
}

/// Holds at most one call: a newer call, or the end of the slot, aborts the older one.
template <typename T>
class CallSlot
{
public:
    CallSlot() = default;
    ~CallSlot() { cancel(); }
    Q_DISABLE_COPY_MOVE(CallSlot)

    QFuture<Result<T>> hold(QFuture<Result<T>> call)
    {
        cancel();
        m_call = std::move(call);
        return m_call;
    }
    void cancel() { m_call.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_call.isRunning(); }

private:
    QFuture<Result<T>> m_call;
};

} // namespace iam
