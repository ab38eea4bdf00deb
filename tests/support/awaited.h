#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QSignalSpy>

namespace iam::test {

/// The outcome of a call; Cancelled if it was cancelled, Timeout (with the word "test") if it does not end in time.
template <typename T>
[[nodiscard]] Result<T> awaited(const QFuture<Result<T>> &call, int milliseconds = 15'000)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(call);
    if (!call.isFinished() && !finished.wait(milliseconds))
        return ApiError {.kind = ErrorKind::Timeout, .detail = QStringLiteral("test")};
    return call.resultCount() > 0 ? call.result() : Result<T>(ApiError {.kind = ErrorKind::Cancelled});
}

} // namespace iam::test
