#include "app/service/http/guardedtcpserver.h"

#include "app/service/http/guardedsocket.h"

#include <QTimer>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough not to spin while file descriptors are short.
constexpr std::chrono::milliseconds acceptPause { 20 };

} // namespace

GuardedTcpServer::GuardedTcpServer(const Limits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setMaxPendingConnections(limits.connections);
    setListenBacklogSize(limits.connections);
    // Qt stops accepting for good after one failed accept(), which a client causes by leaving too early.
    connect(this, &QTcpServer::acceptError, this,
        [this] { QTimer::singleShot(acceptPause, this, &QTcpServer::resumeAccepting); });
}

GuardedTcpServer::~GuardedTcpServer()
{
    const QSet<GuardedSocket *> sockets = std::exchange(m_sockets, {});
    qDeleteAll(sockets);
}

QString GuardedTcpServer::listenOnLoopback(quint16 port)
{
    if (listen(QHostAddress::LocalHost, port))
        return {};
    return u"cannot listen on 127.0.0.1:%1: %2"_s.arg(port).arg(errorString());
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    if (m_sockets.size() >= m_limits.connections) {
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        refused.abort();
        return;
    }
    auto *socket = new GuardedSocket(descriptor, this);
    m_sockets.insert(socket);
    addPendingConnection(socket);
}

bool GuardedTcpServer::mayHold(qint64 bytes) const
{
    qint64 held = bytes;
    for (const GuardedSocket *socket : m_sockets)
        held += socket->heldBytes();
    return held <= m_limits.bytesOfAll;
}

} // namespace iam::service
