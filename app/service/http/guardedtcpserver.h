#pragma once

#include "app/service/http/limits.h"

#include <QSet>
#include <QTcpServer>

namespace iam::service {

class GuardedSocket;

/// Listens, and gives every connection the limits of GuardedSocket.
class GuardedTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit GuardedTcpServer(const Limits &limits, QObject *parent = nullptr);
    ~GuardedTcpServer() override;

    /// On the loopback interface only. Connections wait until the event loop comes. Empty on success, else the reason.
    [[nodiscard]] QString listenOnLoopback(quint16 port);
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    void forget(GuardedSocket *socket) { m_sockets.remove(socket); }
    /// Whether all connections together may keep that many bytes more.
    [[nodiscard]] bool mayHold(qint64 bytes) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Limits m_limits;
    QSet<GuardedSocket *> m_sockets;
};

} // namespace iam::service
