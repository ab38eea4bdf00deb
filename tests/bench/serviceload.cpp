#include "tests/bench/serviceload.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace iam::bench {

namespace {

constexpr int patience = 120'000;
constexpr int usersPerPage = 100;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 ? socket : -1;
}

qsizetype announcedSize(const QByteArray &head)
{
    const QByteArray name = QByteArrayLiteral("\r\ncontent-length:");
    const qsizetype at = head.toLower().indexOf(name);
    return at < 0 ? 0 : head.mid(at + name.size(), 20).trimmed().split('\r').first().toLongLong();
}

} // namespace

ServiceLoad::ServiceLoad(int users)
    : m_users(users)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ServiceLoad::~ServiceLoad()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_process.terminate();
    m_process.waitForFinished();
}

bool ServiceLoad::start()
{
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/iam-account-service"),
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--database"),
            m_folder.filePath(QStringLiteral("account.sqlite")), QStringLiteral("--seed"), QStringLiteral("big-corp"),
            QStringLiteral("--users"), QString::number(m_users), QStringLiteral("--processing-ms"), QStringLiteral("50")});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return false;
    }
    m_info = QJsonDocument::fromJson(m_process.readLine()).object();
    m_socket = connected(static_cast<quint16>(QUrl(m_info.value(QLatin1String("url")).toString()).port()));
    if (m_socket < 0)
        return false;
    const QByteArray key = m_info.value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8();
    m_contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    const Answer answer = send("POST", "/identity/token",
        "grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey&apikey=" + key.toPercentEncoding());
    m_contentType = QByteArrayLiteral("application/json");
    m_token = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("access_token")).toString().toUtf8();
    return !m_token.isEmpty();
}

QByteArray ServiceLoad::usersPath() const
{
    return "/v2/accounts/" + m_info.value(QLatin1String("account_id")).toString().toUtf8() + "/users";
}

QList<QByteArray> ServiceLoad::pageTargets()
{
    QList<QByteArray> targets;
    QByteArray target = usersPath() + "?limit=" + QByteArray::number(usersPerPage);
    while (!target.isEmpty()) {
        const QJsonObject page = QJsonDocument::fromJson(send("GET", target).body).object();
        if (page.value(QLatin1String("resources")).toArray().size() == usersPerPage)
            targets.append(target);
        target = page.value(QLatin1String("next_url")).toString().toUtf8();
    }
    return targets;
}

double ServiceLoad::readPage(const QByteArray &target, int times)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) {
        const Answer answer = send("GET", target);
        if (answer.status != 200 || !answer.body.endsWith("]}"))
            return -1;
    }
    return milliseconds(timer) / times;
}

double ServiceLoad::invite(int requests, int addresses)
{
    QList<QByteArray> bodies;
    for (int i = 0; i < requests; ++i) {
        QJsonArray users;
        for (int j = 0; j < addresses; ++j) {
            users.append(QJsonObject {{QStringLiteral("email"), QStringLiteral("bench%1@example.com").arg(m_invited++)},
                {QStringLiteral("account_role"), QStringLiteral("Member")}});
        }
        bodies.append(QJsonDocument(QJsonObject {{QStringLiteral("users"), users}}).toJson(QJsonDocument::Compact));
    }
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &body : std::as_const(bodies)) {
        if (send("POST", usersPath(), body).status != 202)
            return -1;
    }
    return milliseconds(timer) / (requests * addresses);
}

ServiceLoad::Answer ServiceLoad::send(const QByteArray &verb, const QByteArray &target, const QByteArray &body)
{
    QByteArray request = verb + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    if (verb == "POST")
        request += "Content-Type: " + m_contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;
    if (::send(m_socket, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) != request.size())
        return {};

    QByteArray received;
    std::array<char, 65536> block {};
    qsizetype whole = -1;
    while (whole < 0 || received.size() < whole) {
        const ssize_t size = ::recv(m_socket, block.data(), block.size(), 0);
        if (size <= 0)
            return {};
        received.append(block.data(), static_cast<qsizetype>(size));
        const qsizetype headEnd = whole < 0 ? received.indexOf("\r\n\r\n") : -1;
        if (headEnd >= 0)
            whole = headEnd + 4 + announcedSize(received.left(headEnd + 2));
    }
    return {.status = received.mid(9, 3).toInt(), .body = received.mid(received.indexOf("\r\n\r\n") + 4)};
}

} // namespace iam::bench
