#include "app/service/http/guardedsocket.h"

#include "app/service/http/guardedtcpserver.h"

#include <algorithm>
#include <cstring>

namespace iam::service {

using namespace std::chrono_literals;

namespace {

constexpr qint64 wireBuffer = qint64 {256} * 1024;
constexpr auto discardTime = 250ms; // lets a client that is still sending read why it was refused

} // namespace

GuardedSocket::GuardedSocket(qintptr descriptor, GuardedTcpServer *server)
    : QTcpSocket(server)
    , m_server(server)
    , m_wire(new QTcpSocket(this))
    , m_frame(server->limits())
{
    m_wire->setReadBufferSize(wireBuffer);
    m_wire->setSocketDescriptor(descriptor);
    m_wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setPeerAddress(m_wire->peerAddress());
    setPeerPort(m_wire->peerPort());
    setLocalAddress(m_wire->localAddress());
    setLocalPort(m_wire->localPort());
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
    setSocketState(QAbstractSocket::ConnectedState);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &GuardedSocket::cut);
    m_deadline.start(server->limits().idleTime);
    connect(m_wire, &QTcpSocket::readyRead, this, &GuardedSocket::readWire);
    connect(m_wire, &QTcpSocket::disconnected, this, &GuardedSocket::wireClosed);
}

GuardedSocket::~GuardedSocket()
{
    m_wire->disconnect(this);
    m_wire->abort();
    setSocketState(QAbstractSocket::UnconnectedState);
    m_server->forget(this);
}

qint64 GuardedSocket::bytesAvailable() const
{
    return m_released.size() + QIODevice::bytesAvailable(); // NOLINT(bugprone-parent-virtual-call): the socket underneath is another one
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_released.size());
    std::memcpy(data, m_released.constData(), static_cast<std::size_t>(size));
    m_released.remove(0, size);
    return size;
}

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    return m_wire->write(data, size);
}

void GuardedSocket::close()
{
    disconnectFromHost();
}

void GuardedSocket::disconnectFromHost()
{
    if (m_stage == Stage::Closed)
        return;
    if (m_wire->state() == QAbstractSocket::UnconnectedState)
        wireClosed();
    else
        m_wire->disconnectFromHost();
}

void GuardedSocket::cut()
{
    m_wire->abort();
    wireClosed();
}

void GuardedSocket::wireClosed()
{
    if (m_stage == Stage::Closed)
        return;
    m_stage = Stage::Closed;
    m_deadline.stop();
    setSocketState(QAbstractSocket::UnconnectedState);
    emit disconnected();
    deleteLater();
}

void GuardedSocket::readWire()
{
    switch (m_stage) {
    case Stage::Closed:
        return;
    case Stage::Discarding:
        while (m_wire->bytesAvailable() > 0)
            (void)m_wire->read(wireBuffer);
        return;
    case Stage::Answering:
        return; // pipelined requests wait in the buffer of the wire, which is bounded
    case Stage::Reading:
        break;
    }
    while (m_stage == Stage::Reading && m_wire->bytesAvailable() > 0) {
        const bool first = m_frame.isEmpty();
        const QByteArray bytes = m_wire->read(wireBuffer);
        if (!m_server->mayHold(bytes.size())) {
            refuse(503, "The service is busy.");
            return;
        }
        const RequestFrame::State state = m_frame.feed(bytes);
        if (first)
            m_deadline.start(m_server->limits().requestTime);
        if (state == RequestFrame::State::Refused) {
            refuse(m_frame.refusalStatus(), m_frame.refusalReason());
            return;
        }
        if (state == RequestFrame::State::Complete)
            handOn();
        else if (m_frame.takeExpectation())
            m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void GuardedSocket::handOn()
{
    // A loop, not recursion: a client may have sent thousands of requests at once.
    if (m_handingOn)
        return;
    m_handingOn = true;
    while (m_stage == Stage::Reading && m_frame.state() == RequestFrame::State::Complete) {
        m_stage = Stage::Answering;
        m_deadline.stop();
        m_target = m_frame.target();
        m_closeAfter = m_frame.closesAfterwards();
        m_released = m_frame.takeRequest();
        m_taken = false;
        emit readyRead();
        if (!m_taken && m_stage == Stage::Answering) {
            m_stage = Stage::Reading;
            refuse(400, "The request cannot be read.");
        }
        if (m_stage == Stage::Reading && m_frame.state() == RequestFrame::State::Refused)
            refuse(m_frame.refusalStatus(), m_frame.refusalReason());
    }
    m_handingOn = false;
}

void GuardedSocket::answer(const QByteArray &bytes)
{
    if (m_stage != Stage::Answering)
        return;
    m_wire->write(bytes);
    // At once, not with the answers to all requests that are there: who has this one sends the next while those are worked on.
    m_wire->flush();
    if (m_stage != Stage::Answering)
        return; // nobody was there any more to take it
    if (m_closeAfter) {
        m_stage = Stage::Discarding;
        m_wire->disconnectFromHost();
        return;
    }
    m_stage = Stage::Reading;
    m_deadline.start(m_frame.isEmpty() ? m_server->limits().idleTime : m_server->limits().requestTime);
    if (m_handingOn)
        return;
    handOn();
    // What came while the answer was under way did not raise readyRead again.
    if (m_stage == Stage::Reading && m_wire->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &GuardedSocket::readWire, Qt::QueuedConnection);
}

void GuardedSocket::refuse(int status, const QByteArray &reason)
{
    const QByteArray body = R"({"trace":"","errors":[{"code":"bad_request","message":")" + reason
        + R"(","more_info":""}],"status_code":)" + QByteArray::number(status) + "}";
    m_wire->write("HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    m_stage = Stage::Discarding;
    m_deadline.start(discardTime);
    while (m_wire->bytesAvailable() > 0)
        (void)m_wire->read(wireBuffer);
}

} // namespace iam::service
