#pragma once

#include "app/service/http/requestframe.h"

#include <QTcpSocket>
#include <QTimer>

namespace iam::service {

class GuardedTcpServer;

/// The socket Qt HttpServer reads from. It stands in front of the real one and hands on whole requests only, one at a
/// time, so that the limits hold before Qt HttpServer (which has none) stores a byte.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    GuardedSocket(qintptr descriptor, GuardedTcpServer *server);
    ~GuardedSocket() override;

    /// The encoded target of the request in hand.
    [[nodiscard]] QByteArray target() const { return m_target; }
    /// To be called when the request in hand has been seen by the HTTP server.
    void markTaken() { m_taken = true; }
    /// Writes the whole answer to the request in hand; then the next one follows, or the connection ends.
    void answer(const QByteArray &bytes);
    /// Ends the connection at once, without an answer.
    void cut();
    /// Bytes of unfinished requests.
    [[nodiscard]] qint64 heldBytes() const { return m_frame.size(); }

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_wire->bytesToWrite(); }
    void close() override;
    void disconnectFromHost() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void readWire();
    void handOn();
    void refuse(int status, const QByteArray &reason);
    void wireClosed();

    enum class Stage { Reading, Answering, Discarding, Closed };

    GuardedTcpServer *m_server;
    QTcpSocket *m_wire;
    RequestFrame m_frame;
    QTimer m_deadline;
    QByteArray m_released; ///< the request in hand, as far as it has not been read
    QByteArray m_target;
    Stage m_stage = Stage::Reading;
    bool m_taken = false;
    bool m_closeAfter = false;
    bool m_handingOn = false;
};

} // namespace iam::service
