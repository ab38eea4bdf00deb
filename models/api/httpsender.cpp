#include "models/api/httpsender.h"

#include "models/api/oneshotbody.h"
#include "models/api/systemproxy.h"
#include "models/api/tlsproblem.h"
#include "models/core/logging.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace iam {

namespace {

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Any status is an answer, also 500; but an answer that was cut off, or makes no sense as HTTP, is none.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    if (status == 0)
        return false;
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure);
}

/// A line break in a header would be the beginning of another one.
bool isUnsafeHeader(const QByteArray &name, const QByteArray &value)
{
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return name.isEmpty() || std::any_of(name.cbegin(), name.cend(), breaks)
        || std::any_of(value.cbegin(), value.cend(), breaks);
}

/// Never weaker than this, whatever the defaults of the process are.
QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

/// A service may announce any size; more room than this is made only for what has really come.
constexpr qint64 mostReserved = qint64 {256} * 1024;

/// One request on its way, with the redirections it takes.
class Exchange final : public PendingCall
{
public:
    Exchange(QNetworkAccessManager &network, HttpRequest request, Secret bearer, SendLimits limits, BodyPeek peek,
        AnswerHandler handler, QObject *parent)
        : PendingCall(parent)
        , m_network(network)
        , m_request(std::move(request))
        , m_bearer(std::move(bearer))
        , m_limits(limits)
        , m_peek(std::move(peek))
        , m_handler(std::move(handler))
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            fail({.kind = ErrorKind::Timeout,
                .detail = HttpSender::tr("No answer within %n second(s).", nullptr,
                    static_cast<int>(m_limits.deadline.count() / 1000))});
        });
    }
    ~Exchange() override { release(); }

    void cancel() override { fail({.kind = ErrorKind::Cancelled}); }

    void send(const QUrl &url)
    {
        if (!m_deadline.isActive())
            m_deadline.start(m_limits.deadline);
        if (!url.isValid() || url.host().isEmpty()) {
            fail({.kind = ErrorKind::Refused, .detail = HttpSender::tr("The address cannot be used.")});
            return;
        }
        if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isLoopback(url))) {
            fail({.kind = ErrorKind::Refused,
                .detail = HttpSender::tr("Only encrypted connections are used, except to this computer itself.")});
            return;
        }
        const bool unsafe = isUnsafeHeader(QByteArrayLiteral("Authorization"), m_bearer.reveal())
            || std::any_of(m_request.headers.cbegin(), m_request.headers.cend(),
                [](const auto &header) { return isUnsafeHeader(header.first, header.second); });
        if (unsafe) {
            fail({.kind = ErrorKind::Refused, .detail = HttpSender::tr("A value contains a line break.")});
            return;
        }
        m_url = url;
        m_body.clear();
        m_tlsErrors.clear();
        post();
    }

private:
    void post()
    {
        QNetworkRequest http(m_url);
        if (m_url.scheme() == QLatin1String("https"))
            http.setSslConfiguration(strictTls());
        http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        http.setRawHeader(QByteArrayLiteral("Accept"),
            m_request.expectsBody ? QByteArrayLiteral("application/json")
                                  : QByteArrayLiteral("application/json, text/plain, */*"));
        for (const auto &[name, value] : std::as_const(m_request.headers))
            http.setRawHeader(name, value);
        if (!m_bearer.isEmpty())
            http.setRawHeader(QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + m_bearer.reveal());

        if (m_request.verb == "GET")
            m_reply = m_network.get(http);
        else if (m_request.verb == "HEAD")
            m_reply = m_network.head(http);
        else
            m_reply = postOnce(http);
        // Looked at, never ignored: without an answer to this signal the connection ends.
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkAnnouncedSize);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readOn);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    }

    QNetworkReply *postOnce(QNetworkRequest &http)
    {
        auto body = std::make_unique<OneShotBody>(m_request.body);
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        http.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        QNetworkReply *reply = m_network.sendCustomRequest(http, m_request.verb, body.get());
        body.release()->setParent(reply);
        return reply;
    }

    void checkAnnouncedSize()
    {
        const QVariant size = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (m_request.verb != "HEAD" && size.isValid() && size.toLongLong() > m_limits.bodyBytes)
            failTooLarge();
        else if (size.isValid())
            m_body.reserve(std::min<qint64>(size.toLongLong(), mostReserved));
    }

    void read()
    {
        if (!m_reply)
            return;
        const qint64 there = m_reply->bytesAvailable();
        const qsizetype had = m_body.size();
        if (had + there <= m_body.capacity()) { // straight to its place
            m_body.resize(had + there);
            m_body.resize(had + std::max<qint64>(m_reply->read(m_body.data() + had, there), 0));
        } else {
            m_body += m_reply->readAll();
        }
        if (m_body.size() > m_limits.bodyBytes)
            failTooLarge();
    }

    void readOn()
    {
        read();
        if (!m_reply || !m_peek)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 200 && status < 300)
            m_peek(m_body);
    }

    void finish()
    {
        read();
        if (!m_reply)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!isAnswer(status, m_reply->error())) {
            if (!m_tlsErrors.isEmpty() || m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
                fail({.kind = ErrorKind::Insecure, .detail = tlsProblem(m_tlsErrors, m_url.host())});
                return;
            }
            const bool again = m_reply->error() == QNetworkReply::ContentReSendError; // what OneShotBody prevents
            fail({.kind = ErrorKind::Connection,
                .httpStatus = status,
                .detail = again ? HttpSender::tr("The connection was cut off.") : m_reply->errorString()});
            return;
        }
        if (isRedirect(status) && m_reply->hasRawHeader(QByteArrayLiteral("Location"))) {
            redirect(m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader(QByteArrayLiteral("Location")))));
            return;
        }
        const auto headers = m_reply->rawHeaderPairs();
        qCInfo(logHttp, "%s %s: %d", m_request.verb.constData(), m_url.path(QUrl::FullyEncoded).toUtf8().constData(), status);
        HttpAnswer answer {.status = status, .headers = {}, .body = m_body};
        for (const auto &[name, value] : headers)
            answer.headers.append({name, value});
        settle(answer);
    }

    void redirect(const QUrl &target)
    {
        if (!sameOrigin(m_url, target)) {
            //: %1 is the address of another service
            fail({.kind = ErrorKind::Refused,
                .detail = HttpSender::tr("The service points to another address, %1. It was not followed.")
                              .arg(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))});
            return;
        }
        if (m_request.changes() || m_redirects >= m_limits.redirects) {
            fail({.kind = ErrorKind::Refused,
                .detail = HttpSender::tr("The service points to another place. It was not followed.")});
            return;
        }
        ++m_redirects;
        release();
        send(target);
    }

    void failTooLarge()
    {
        //: %1 is an amount such as "32 MiB"
        fail({.kind = ErrorKind::TooLarge,
            .detail = HttpSender::tr("The answer is larger than %1.")
                          .arg(QLocale().formattedDataSize(m_limits.bodyBytes, 0))});
    }

    void fail(const ApiError &error)
    {
        if (error.kind != ErrorKind::Cancelled)
            qCInfo(logHttp, "%s %s: %s", m_request.verb.constData(), m_url.path(QUrl::FullyEncoded).toUtf8().constData(),
                qUtf8Printable(error.detail));
        settle(error);
    }

    void settle(const Result<HttpAnswer> &outcome)
    {
        if (m_settled)
            return;
        m_settled = true;
        m_deadline.stop();
        release();
        deleteLater();
        m_handler(outcome);
    }

    /// Lets the reply go; if it is still running, the request is aborted.
    void release()
    {
        if (!m_reply)
            return;
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }

    QNetworkAccessManager &m_network;
    HttpRequest m_request;
    Secret m_bearer;
    SendLimits m_limits;
    BodyPeek m_peek;
    QUrl m_url;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    AnswerHandler m_handler;
    int m_redirects = 0;
    bool m_settled = false;
};

} // namespace

HttpSender::HttpSender(QObject *parent)
    : QObject(parent)
{
    m_network.setProxyFactory(new SystemProxy); // owned by m_network
}

HttpSender::~HttpSender()
{
    // Before the network they use: members are destroyed first, children last.
    const QObjectList exchanges = children();
    qDeleteAll(exchanges);
}

QFuture<Result<HttpAnswer>> HttpSender::send(
    const QUrl &base, const HttpRequest &request, const Secret &bearer, const SendLimits &limits, const BodyPeek &peek)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    PendingCall *pending = start(base, request, bearer, limits, peek, [promise](const Result<HttpAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    auto *watcher = new QFutureWatcher<Result<HttpAnswer>>(pending);
    connect(watcher, &QFutureWatcherBase::canceled, pending, &PendingCall::cancel);
    watcher->setFuture(promise->future());
    return promise->future();
}

PendingCall *HttpSender::start(const QUrl &base, const HttpRequest &request, const Secret &bearer,
    const SendLimits &limits, const BodyPeek &peek, AnswerHandler handler)
{
    auto *exchange = new Exchange(m_network, request, bearer, limits, peek, std::move(handler), this);
    exchange->send(request.url(base));
    return exchange;
}

} // namespace iam
