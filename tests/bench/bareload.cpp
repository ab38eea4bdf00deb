#include "bareload.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace iam::bench {

namespace {

struct Line
{
    int socket = -1;
    bool busy = false;
    QByteArray answer {};
};

bool sendAll(int socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

/// The whole answer is there.
bool isWhole(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray lower = answer.left(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    if (at < 0)
        return true;
    const qsizetype end = lower.indexOf('\r', at);
    const qsizetype length = lower.mid(at + 15, (end < 0 ? lower.size() : end) - at - 15).trimmed().toLongLong();
    return answer.size() >= head + 4 + length;
}

int connected(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

double BareLoad::send(const QList<QByteArray> &requests, int status) const
{
    std::vector<Line> lines(static_cast<std::size_t>(m_connections));
    QElapsedTimer clock;
    clock.start();
    const QByteArray expected = "HTTP/1.1 " + QByteArray::number(status);
    qsizetype next = 0;
    qsizetype done = 0;
    bool good = true;
    for (Line &line : lines)
        line.socket = connected(m_port);
    while (good && done < requests.size()) {
        std::vector<pollfd> waiting;
        for (Line &line : lines) {
            if (!line.busy && next < requests.size()) {
                good = good && sendAll(line.socket, requests.at(next++));
                line.busy = true;
            }
            waiting.push_back({.fd = line.busy ? line.socket : -1, .events = POLLIN, .revents = 0});
        }
        if (::poll(waiting.data(), waiting.size(), 60'000) <= 0)
            good = false;
        for (std::size_t i = 0; good && i < lines.size(); ++i) {
            if ((waiting[i].revents & (POLLIN | POLLHUP)) == 0)
                continue;
            char buffer[16'384];
            const ssize_t count = ::recv(lines[i].socket, buffer, sizeof buffer, 0);
            if (count <= 0) {
                good = false;
                break;
            }
            lines[i].answer.append(buffer, count);
            if (!isWhole(lines[i].answer))
                continue;
            good = lines[i].answer.startsWith(expected);
            if (!good)
                qWarning("unexpected answer: %s", lines[i].answer.left(300).constData());
            lines[i].answer.clear();
            lines[i].busy = false;
            ++done;
        }
    }
    const double time = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    for (const Line &line : lines) {
        if (line.socket >= 0)
            ::close(line.socket);
    }
    return good ? time : -1;
}

} // namespace iam::bench
