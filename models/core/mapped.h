#pragma once

#include "models/core/whendone.h"

#include <QPromise>

#include <memory>

namespace iam {

/// The same call with another outcome: `map(const Result<T> &)` makes a `Result<U>`. Ends with `context`: then the
/// result never comes.
template <typename U, typename T, typename Map>
[[nodiscard]] QFuture<Result<U>> mapped(const QFuture<Result<T>> &call, QObject *context, Map map)
{
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    whenDone(call, context, [promise, map](const Result<T> &answer) {
        Result<U> outcome = map(answer);
        if (outcome.trace().isEmpty())
            outcome.setTrace(answer.trace());
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

} // namespace iam
