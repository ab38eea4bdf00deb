#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <memory>

namespace iam::test {

namespace {

QString decoded(QByteArray text, bool plusIsBlank)
{
    if (plusIsBlank)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

const QByteArray tokenPath = QByteArrayLiteral("/identity/token");

} // namespace

QString ReceivedRequest::path() const
{
    return decoded(target.split('?').first(), false);
}

QHash<QString, QString> ReceivedRequest::query() const
{
    QHash<QString, QString> values;
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return values;
    for (const QByteArray &part : target.mid(mark + 1).split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = equals < 0 ? part : part.left(equals);
        values.insert(decoded(key, true), decoded(equals < 0 ? QByteArray() : part.mid(equals + 1), true));
    }
    return values;
}

ScriptedAnswer ScriptedAnswer::json(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void ScriptedServer::clear()
{
    m_queue.clear();
    m_requests.clear();
    m_handler = {};
}

QList<ReceivedRequest> ScriptedServer::calls() const
{
    QList<ReceivedRequest> list = m_requests;
    list.removeIf([](const ReceivedRequest &request) { return request.target == tokenPath; });
    return list;
}

int ScriptedServer::tokenRequests() const
{
    return static_cast<int>(m_requests.size() - calls().size());
}

int ScriptedServer::openConnections() const
{
    int open = 0;
    for (const QPointer<QTcpSocket> &socket : m_sockets)
        open += socket && socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    return open;
}

QByteArray ScriptedServer::jwt(qint64 issued, qint64 expires, const QString &iamId)
{
    const QJsonObject claims {
        {QStringLiteral("iam_id"), iamId},
        {QStringLiteral("email"), QStringLiteral("ada@example.com")},
        {QStringLiteral("account"), QJsonObject {{QStringLiteral("bss"), QStringLiteral("0123abcd")}}},
        {QStringLiteral("iat"), issued},
        {QStringLiteral("exp"), expires},
    };
    const auto part = [](const QJsonObject &json) {
        return QJsonDocument(json)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{QStringLiteral("alg"), QStringLiteral("none")}}) + '.' + part(claims) + ".c2ln";
}

ScriptedAnswer ScriptedServer::tokenAnswer(const QByteArray &jwt)
{
    return ScriptedAnswer::json(200,
        {{QStringLiteral("access_token"), QString::fromLatin1(jwt)},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_sockets.append(socket);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        QList<QByteArray> lines = buffer.left(headEnd).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        ReceivedRequest request {.verb = first.value(0), .target = first.value(1)};
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_requests.append(request);
        ScriptedAnswer scripted {.status = 500};
        if (!m_queue.isEmpty())
            scripted = m_queue.takeFirst();
        else if (m_handler)
            scripted = m_handler(request);
        answer(socket, scripted, request.verb == "HEAD");
        emit received();
    }
}

void ScriptedServer::answer(QTcpSocket *socket, const ScriptedAnswer &scripted, bool isHead)
{
    using Ending = ScriptedAnswer::Ending;
    if (scripted.ending == Ending::Silence)
        return;
    if (scripted.ending == Ending::CutBefore) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(scripted.status) + " Scripted\r\n";
    for (const auto &[name, value] : scripted.headers)
        head += name + ": " + value + "\r\n";
    if (scripted.ending == Ending::Endless)
        head += "Connection: close\r\n";
    else if (scripted.status != 204)
        head += "Content-Length: " + QByteArray::number(scripted.body.size()) + "\r\n";
    head += "\r\n";
    socket->write(head);
    switch (scripted.ending) {
    case Ending::Complete:
        if (!isHead)
            socket->write(scripted.body);
        break;
    case Ending::CutWithin:
        socket->write(scripted.body.left(scripted.body.size() / 2));
        socket->disconnectFromHost();
        break;
    case Ending::Endless:
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { goOn(socket); });
        goOn(socket);
        break;
    case Ending::CutBefore:
    case Ending::Silence:
        break;
    }
}

void ScriptedServer::goOn(QTcpSocket *socket)
{
    static const QByteArray piece(64 * 1024, ' ');
    if (socket->bytesToWrite() < piece.size())
        m_bytesSent += socket->write(piece);
}

} // namespace iam::test
