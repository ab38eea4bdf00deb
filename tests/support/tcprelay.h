#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace iam::test {

/// Passes bytes on between a client and a loopback port, and keeps what went both ways.
class TcpRelay final : public QObject
{
public:
    explicit TcpRelay(quint16 target, QObject *parent = nullptr)
        : QObject(parent)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                auto *service = new QTcpSocket(client);
                service->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
                connect(client, &QTcpSocket::readyRead, this, [this, client, service] { pass(client, service, m_sent); });
                connect(service, &QTcpSocket::readyRead, this, [this, client, service] { pass(service, client, m_came); });
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] const QByteArray &sent() const { return m_sent; } ///< by the client
    /// Every bearer that was sent, once each.
    [[nodiscard]] QList<QByteArray> bearers() const
    {
        QList<QByteArray> list;
        const QByteArray mark = QByteArrayLiteral("Authorization: Bearer ");
        for (qsizetype at = m_sent.indexOf(mark); at >= 0; at = m_sent.indexOf(mark, at + 1)) {
            const qsizetype begin = at + mark.size();
            const QByteArray bearer = m_sent.mid(begin, m_sent.indexOf('\r', begin) - begin);
            if (!list.contains(bearer))
                list.append(bearer);
        }
        return list;
    }

private:
    static void pass(QTcpSocket *from, QTcpSocket *to, QByteArray &kept)
    {
        const QByteArray bytes = from->readAll();
        kept += bytes;
        to->write(bytes);
    }

    QTcpServer m_server;
    QByteArray m_sent;
    QByteArray m_came;
};

} // namespace iam::test
