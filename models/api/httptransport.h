#pragma once

#include "models/api/httpsender.h"
#include "models/api/tokensource.h"
#include "models/core/changegate.h"
#include "models/core/changewitness.h"
#include "models/core/clock.h"
#include "models/core/retrynotice.h"
#include "models/core/retrypolicy.h"
#include "models/core/scheduler.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace iam {

/// All calls of one connection: token, one new token after a 401, tries by RetryPolicy, deadline, decoding.
class HttpTransport final : public QObject
{
    Q_OBJECT

public:
    /// What the transport works with; all must outlive it.
    struct Parts
    {
        HttpSender &sender;
        TokenSource &tokens;
        const Clock &clock;
        Scheduler &scheduler;
        std::function<double()> chance; ///< in [0, 1)
    };

    HttpTransport(ServiceEndpoints endpoints, Parts parts, QObject *parent = nullptr);
    ~HttpTransport() override;

    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }
    /// Asked before each request that changes something; null lets all pass. Must outlive the transport.
    void setChangeGate(ChangeGate *gate) { m_gate = gate; }
    /// Told of each request that changes something; may be null. Must outlive the transport.
    void setChangeWitness(ChangeWitness *witness) { m_witness = witness; }
    void setLimits(const SendLimits &limits) { m_limits = limits; }
    [[nodiscard]] const RetryPolicy &retryPolicy() const { return m_policy; }
    [[nodiscard]] const ServiceEndpoints &endpoints() const { return m_endpoints; }
    [[nodiscard]] TokenSource &tokens() const { return m_parts.tokens; }

    /// `decode(const HttpAnswer &)` makes a `Result<T>` of a successful answer. Cancelling the future aborts the
    /// request, and ends a wait.
    template <typename T, typename Decode>
    [[nodiscard]] QFuture<Result<T>> call(const HttpRequest &request, Decode decode)
    {
        return settle<T>(request, [decode](const Result<HttpAnswer> &answer) {
            return answer.ok() ? traced<T>(decode(answer.value()), answer.value()) : Result<T>(answer.error());
        });
    }
    /// The same where a 404 is no error, but an answer: `absent`.
    template <typename T, typename Decode>
    [[nodiscard]] QFuture<Result<T>> callOrNotFound(const HttpRequest &request, Decode decode, T absent)
    {
        return settle<T>(request, [decode, absent](const Result<HttpAnswer> &answer) {
            if (!answer.ok())
                return answer.error().kind == ErrorKind::NotFound ? Result<T>(absent) : Result<T>(answer.error());
            return traced<T>(decode(answer.value()), answer.value());
        });
    }
    /// For answers that are one JSON object read by `T::fromJson`.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> call(const HttpRequest &request)
    {
        return call<T>(request, [](const HttpAnswer &answer) -> Result<T> {
            const Result<QJsonObject> object = answer.object();
            return object.ok() ? T::fromJson(object.value(), {}) : Result<T>(object.error());
        });
    }
    /// For large answers: `decode` runs in a worker thread and has to be safe there; meanwhile this thread is free.
    /// `peek` is for what can be used of a body before its end.
    template <typename T, typename Decode>
    [[nodiscard]] QFuture<Result<T>> callDecodedAside(const HttpRequest &request, const BodyPeek &peek, Decode decode)
    {
        return pass<T>(request, peek, [this, decode](const Result<HttpAnswer> &answer, const Promise<T> &promise) {
            if (!answer.ok()) {
                promise->addResult(answer.error());
                promise->finish();
                return;
            }
            m_decoder.start([decode, promise, body = answer.value()] {
                promise->addResult(traced<T>(decode(body), body));
                promise->finish();
            });
        });
    }
    /// The same without a future, for calls by the thousand. `handler` is called with a `Result<T>` in this thread,
    /// never if `context` is gone by then, and perhaps not after PendingCall::cancel().
    template <typename T, typename Decode, typename Handler>
    PendingCall *callDecodedAside(const HttpRequest &request, const BodyPeek &peek, Decode decode, QObject *context, Handler handler)
    {
        return start(request, peek, [this, decode, handler, guard = QPointer<QObject>(context)](const Result<HttpAnswer> &answer) {
            if (!answer.ok()) {
                if (guard)
                    handler(Result<T>(answer.error()));
                return;
            }
            m_decoder.start([this, decode, handler, guard, body = answer.value()] {
                // Through this object, which outlives its decoder: the context may go at any time.
                QMetaObject::invokeMethod(this, [handler, guard, outcome = std::make_shared<Result<T>>(traced<T>(decode(body), body))] {
                    if (guard)
                        handler(std::move(*outcome));
                }, Qt::QueuedConnection);
            });
        });
    }
    /// For answers without a body.
    [[nodiscard]] QFuture<Result<Done>> callWithoutBody(HttpRequest request);

signals:
    void retrying(const iam::RetryNotice &notice);
    /// A change was refused with 403: the rights are others than was thought. Not for reading requests.
    void changeForbidden();
    /// The service has answered a call that needs a token, whether it took the token or not: told each time.
    void tokenJudged(bool accepted);

private:
    using Handler = AnswerHandler;
    template <typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;
    [[nodiscard]] PendingCall *start(const HttpRequest &request, const BodyPeek &peek, Handler handler);

    /// What cannot be read has a transaction ID as well.
    template <typename T>
    [[nodiscard]] static Result<T> traced(Result<T> outcome, const HttpAnswer &answer)
    {
        outcome.setTrace(answer.transactionId());
        return outcome;
    }

    template <typename T, typename Outcome>
    [[nodiscard]] QFuture<Result<T>> settle(const HttpRequest &request, Outcome outcome)
    {
        return pass<T>(request, {}, [outcome](const Result<HttpAnswer> &answer, const Promise<T> &promise) {
            promise->addResult(outcome(answer));
            promise->finish();
        });
    }

    /// `finish(answer, promise)` keeps the promise, now or later.
    template <typename T, typename Finish>
    [[nodiscard]] QFuture<Result<T>> pass(const HttpRequest &request, const BodyPeek &peek, Finish finish)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        PendingCall *pending = start(
            request, peek, [promise, finish](const Result<HttpAnswer> &answer) { finish(answer, promise); });
        auto *watcher = new QFutureWatcher<Result<T>>(pending);
        connect(watcher, &QFutureWatcherBase::canceled, pending, &PendingCall::cancel);
        watcher->setFuture(promise->future());
        return promise->future();
    }

    friend class TransportCall;
    ServiceEndpoints m_endpoints;
    Parts m_parts;
    RetryPolicy m_policy;
    SendLimits m_limits;
    ChangeGate *m_gate = nullptr;
    ChangeWitness *m_witness = nullptr;
    QThreadPool m_decoder; ///< one thread: more would only take time from those that fetch
};

} // namespace iam
