#include "models/api/httptransport.h"

#include "models/core/whendone.h"

#include <utility>

namespace iam {

namespace {

/// 401 with this code is about the account, not about the token: a new token would not help
/// (docs/protocol.md, "Errors").
constexpr QLatin1String notLinkedCode("1025");

} // namespace

class TransportCall final : public PendingCall
{
    Q_OBJECT

public:
    TransportCall(HttpTransport &transport, HttpRequest request, BodyPeek peek, HttpTransport::Handler handler)
        : PendingCall(&transport)
        , m_transport(transport)
        , m_request(std::move(request))
        , m_peek(std::move(peek))
        , m_handler(std::move(handler))
    {
    }
    ~TransportCall() override
    {
        m_ended = true;
        stopSending();
    }

    void begin()
    {
        ChangeGate *gate = m_transport.m_gate;
        if (gate == nullptr || m_passed || !m_request.changes() || !m_request.needsToken) {
            announce();
            return;
        }
        whenDone(gate->pass(), this, [this](const Result<Done> &answer) {
            if (m_ended)
                return;
            m_passed = true;
            if (answer.ok())
                announce();
            else
                end(unsent(answer.error()));
        });
    }

    /// Nothing that changes the account goes before it is written down.
    void announce()
    {
        ChangeWitness *witness = m_transport.m_witness;
        if (witness == nullptr || m_announced || !m_request.changes() || !m_request.needsToken) {
            authorize();
            return;
        }
        m_announced = true;
        whenDone(witness->begin(wireRequest()), this, [this](const Result<qint64> &answer) {
            m_number = answer.ok() ? answer.value() : 0;
            if (m_ended)
                settle(ApiError {.kind = ErrorKind::Cancelled, .notSent = true});
            else
                authorize();
        });
    }

    void authorize()
    {
        if (!m_request.needsToken) {
            send();
            return;
        }
        const QFuture<Result<AccessToken>> token = m_transport.m_parts.tokens.token();
        if (token.isFinished() && token.resultCount() > 0)
            takeToken(token.result()); // as nearly always: no need to go through the event loop
        else
            whenDone(token, this, [this](const Result<AccessToken> &later) { takeToken(later); });
    }

    void cancel() override
    {
        stopSending();
        end(ApiError {.kind = ErrorKind::Cancelled});
    }

private:
    /// What failed before the request itself went out: nobody has to wonder whether a change was made.
    [[nodiscard]] ApiError unsent(ApiError error) const
    {
        error.notSent = m_request.changes();
        return error;
    }

    void stopSending()
    {
        if (m_sending)
            m_sending->cancel();
    }

    void takeToken(const Result<AccessToken> &token)
    {
        if (m_ended)
            return;
        if (!token.ok()) {
            again(unsent(token.error()), false);
            return;
        }
        m_token = token.value();
        send();
    }

    void send()
    {
        const HttpTransport::Parts &parts = m_transport.m_parts;
        m_sending = parts.sender.start(m_transport.m_endpoints.of(m_request.service), m_request, m_token.text,
            m_transport.m_limits, m_peek, [this](const Result<HttpAnswer> &answer) {
                if (!m_ended)
                    take(answer);
            });
    }

    void take(const Result<HttpAnswer> &answer)
    {
        if (!answer.ok()) {
            again(answer.error(), m_request.changes());
            return;
        }
        if (answer.value().isSuccess()) {
            // A page for people comes from something on the way, such as the sign-in of a network: it answers nothing.
            if (answer.value().header(QByteArrayLiteral("Content-Type")).startsWith("text/html"))
                end(ApiError {.kind = ErrorKind::Protocol,
                    .httpStatus = answer.value().status,
                    .trace = answer.value().transactionId(),
                    .detail = HttpTransport::tr("a page of HTML instead of an answer")});
            else
                end(answer);
            return;
        }
        const ApiError error = errorFrom(answer.value(), m_transport.m_parts.clock.now());
        if (error.kind == ErrorKind::Unauthorized && error.code != notLinkedCode && m_request.needsToken
            && !m_renewed) {
            // A 401 means that nothing was done, so also a changing request may be sent once more.
            m_renewed = true;
            m_transport.m_parts.tokens.invalidate(m_token);
            begin();
            return;
        }
        if (error.kind == ErrorKind::Forbidden && m_request.changes())
            emit m_transport.changeForbidden();
        again(error, m_request.changes());
    }

    void again(const ApiError &error, bool changes)
    {
        const HttpTransport::Parts &parts = m_transport.m_parts;
        const double chance = parts.chance ? parts.chance() : 1.0;
        const auto delay = m_transport.m_policy.delayAfter(error, m_attempt, changes, chance);
        if (!delay) {
            end(error);
            return;
        }
        emit m_transport.retrying({.error = error,
            .attempt = m_attempt,
            .attempts = m_transport.m_policy.attempts,
            .at = parts.clock.now().addMSecs(delay->count())});
        ++m_attempt;
        parts.scheduler.after(*delay, this, [this] {
            if (!m_ended)
                begin();
        });
    }

    void end(const Result<HttpAnswer> &outcome)
    {
        if (m_ended)
            return;
        m_ended = true;
        deleteLater();
        if (m_request.needsToken) {
            if (outcome.ok())
                emit m_transport.tokenJudged(true);
            else if (outcome.error().kind == ErrorKind::Unauthorized && outcome.error().code != notLinkedCode)
                emit m_transport.tokenJudged(false);
        }
        settle(outcome);
        m_handler(outcome);
    }

    [[nodiscard]] WireRequest wireRequest() const
    {
        return {.method = m_request.verb, .path = QString::fromLatin1(m_request.url(QUrl(QStringLiteral("http://host"))).toEncoded().mid(11)),
            .body = m_request.body};
    }

    void settle(const Result<HttpAnswer> &outcome)
    {
        if (m_number <= 0)
            return;
        const QString trace = outcome.ok() ? outcome.value().transactionId() : outcome.error().trace;
        m_transport.m_witness->settle(std::exchange(m_number, 0), wireRequest(), trace, outcome.ok() ? nullptr : &outcome.error());
    }

    HttpTransport &m_transport;
    HttpRequest m_request;
    BodyPeek m_peek;
    HttpTransport::Handler m_handler;
    AccessToken m_token;
    QPointer<PendingCall> m_sending; ///< ends before this does, or is stopped
    int m_attempt = 1;
    qint64 m_number = 0; ///< that the witness gave
    bool m_passed = false; ///< by the gate
    bool m_announced = false; ///< to the witness
    bool m_renewed = false;
    bool m_ended = false;
};

HttpTransport::HttpTransport(ServiceEndpoints endpoints, Parts parts, QObject *parent)
    : QObject(parent)
    , m_endpoints(std::move(endpoints))
    , m_parts(std::move(parts))
{
    m_decoder.setMaxThreadCount(1);
}

HttpTransport::~HttpTransport() = default;

PendingCall *HttpTransport::start(const HttpRequest &request, const BodyPeek &peek, Handler handler)
{
    auto *call = new TransportCall(*this, request, peek, std::move(handler));
    // Not at once: the caller has to hold the future before anything can end.
    QMetaObject::invokeMethod(call, &TransportCall::begin, Qt::QueuedConnection);
    return call;
}

QFuture<Result<Done>> HttpTransport::callWithoutBody(HttpRequest request)
{
    request.withoutAnswerBody();
    return call<Done>(request, [](const HttpAnswer &) -> Result<Done> { return Done(); });
}

} // namespace iam

#include "httptransport.moc"
