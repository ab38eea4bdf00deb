#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace iam::test {

/// What happens to a request on its way. "After" means that the service has done it by then.
enum class Trouble {
    None,
    CutBefore, ///< the connection ends, the service never hears of it
    HoldBefore, ///< half-open: taken, never passed on, never answered
    AnswerInstead, ///< `status` without asking the service
    CutAfter,
    ResetAfter, ///< as CutAfter, by RST
    HoldAfter, ///< the peer is gone without a word
    CutInHead,
    CutInBody,
    HoldInBody,
    Delay, ///< the answer comes whole, but `pause` later
    Drip, ///< one byte at a time, with `pause` between them
    TruncateBody, ///< half of it, with the right length
    CorruptBody,
    DuplicateBody,
    DuplicateAnswer, ///< a second one that nobody asked for
    EmptyBody,
    OtherJson, ///< well formed, of another shape
    LengthTooLong, ///< and then the connection ends
    LengthTooShort,
    LengthHuge,
    PlainType, ///< the true body, called text/plain
    HtmlPage, ///< a page for people
    NoContent, ///< 204 whatever was asked
    StatusAfter, ///< `status`, though it was done
    Garbage, ///< no HTTP at all
    Continue, ///< 100 before the answer
    CloseDelimited, ///< HTTP/1.0 without a length
    Chunked,
    ChunkedCut,
    Redirect, ///< to the same place
    RedirectElsewhere
};

struct Fault
{
    Trouble trouble = Trouble::None;
    int status = 0;
    QByteArray retryAfter {};
    int times = -1; ///< so many requests are struck, the next ones pass; -1: all
    bool tokens = false; ///< strikes the requests for tokens, and not the others
    bool changes = false; ///< strikes only what changes something: reading passes
    std::chrono::milliseconds pause {0};
};

/// A request as it came from the client.
struct PassedRequest
{
    QByteArray method {};
    QByteArray target {};
    QByteArray body {};
    bool struck = false;
    bool forwarded = false;
    int status = 0; ///< what the service answered; 0 if it was not asked, or has not answered yet
    [[nodiscard]] bool isToken() const { return target.startsWith("/identity/token"); }
    /// Asking for a report is a POST that changes nothing.
    [[nodiscard]] bool isChange() const { return !isToken() && method != "GET" && method != "HEAD" && !target.startsWith("/v1/activity/"); }
};

/// A loopback port between a console and its service that passes requests on, or does to them what a bad network, a
/// balancer or a tired service does. In a thread of its own, so that a test may block. Thread-safe.
class FaultProxy final
{
public:
    explicit FaultProxy(quint16 service);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    [[nodiscard]] QUrl url() const;
    /// From now on; forgets what it has seen.
    void set(const Fault &fault);
    /// From now on each request meets what `choose` says, in the proxy's thread; nothing is kept for seen(). An empty
    /// function goes back to set(); nothing of the old one is running then.
    void setEach(const std::function<Fault(const PassedRequest &)> &choose);
    [[nodiscard]] QList<PassedRequest> seen() const;
    /// Closed: nobody listens on the port, and the connections there were have ended.
    void setClosed(bool closed);
    /// No request is at the service at this moment.
    [[nodiscard]] bool isIdle() const;
    /// Connections that clients hold open.
    [[nodiscard]] int connections() const;

private:
    friend class FaultProxyConnection;
    class Worker;
    /// Notes the request; what is to be done to it. `number` is its place in seen(), -1 if it is not kept.
    [[nodiscard]] Fault take(const PassedRequest &request, int *number);
    void forwarded(int number);
    /// `generation` of the time at which the request came: older ones are forgotten.
    void answered(int number, int generation, int status);

    mutable QMutex m_mutex;
    Fault m_fault; ///< all guarded by the mutex
    std::function<Fault(const PassedRequest &)> m_each;
    QList<PassedRequest> m_seen;
    int m_generation = 0;
    int m_atService = 0;
    int m_connections = 0;
    quint16 m_service = 0;
    quint16 m_port = 0;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in the thread
};

} // namespace iam::test
