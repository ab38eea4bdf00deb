#include "app/service/http/httpfront.h"

#include "app/service/http/guardedsocket.h"
#include "app/service/http/guardedtcpserver.h"

#include <QHttpServerRequest>
#include <QUuid>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "UNKNOWN";
    }
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 207:
        return "Multi-Status";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    default:
        return "Status";
    }
}

QString transactionId(const QByteArray &sent)
{
    constexpr qsizetype longest = 128;
    if (!sent.isEmpty() && sent.size() <= longest)
        return QString::fromLatin1(sent);
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Reply::Reply(GuardedSocket *socket, bool withoutBody)
    : m_socket(socket)
    , m_withoutBody(withoutBody)
{
}

void Reply::send(const Response &response) const
{
    if (!m_socket)
        return;
    QByteArray bytes;
    bytes.reserve(response.body.size() + 512);
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (response.status != 204)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += "\r\n";
    if (!m_withoutBody && response.status != 204)
        bytes += response.body;
    m_socket->answer(bytes);
}

void Reply::sendMalformed(const QString &transactionId) const
{
    const QByteArray body = R"({"resources":[{"id":17,"iam_id":)";
    if (m_socket)
        m_socket->answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransaction-Id: " + transactionId.toLatin1() + "\r\nContent-Length: " + QByteArray::number(body.size())
                         + "\r\n\r\n" + body);
}

void Reply::cut() const
{
    if (m_socket)
        m_socket->cut();
}

HttpFront::HttpFront(std::unique_ptr<GuardedTcpServer> listening, Receiver receiver)
    : m_server(listening.release())
    , m_receiver(std::move(receiver))
{
    bind(m_server);
}

HttpFront::~HttpFront()
{
    delete m_server; // before the base class, whose request objects its sockets still refer to
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto *guarded = static_cast<GuardedSocket *>(socket); // GuardedTcpServer makes no other kind
    guarded->markTaken();
    Request ours = Request::fromTarget(methodName(request.method()), guarded->target());
    for (const auto &[name, value] : request.headers())
        ours.headers.insert(name.toLower(), value);
    ours.body = request.body();
    ours.remoteAddress = guarded->peerAddress().toString();
    ours.userAgent = QString::fromLatin1(ours.header("user-agent")).left(200);
    ours.transactionId = transactionId(ours.header("transaction-id"));
    ours.baseUrl = u"http://127.0.0.1:%1"_s.arg(m_server->serverPort());
    m_receiver(ours, Reply(guarded, request.method() == QHttpServerRequest::Method::Head));
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never reached: handleRequest() takes every request.
}

} // namespace iam::service
