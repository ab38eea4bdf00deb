#include "tests/support/faultproxy.h"

#include "tests/support/brokenanswer.h"

#include <QMutexLocker>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace iam::test {

/// One client's connection: its requests one after the other.
class FaultProxyConnection final : public QObject
{
public:
    FaultProxyConnection(FaultProxy &proxy, QTcpSocket *client)
        : QObject(client)
        , m_proxy(proxy)
        , m_client(client)
    {
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this] {
            m_came += m_client->readAll();
            begin();
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        const QMutexLocker lock(&m_proxy.m_mutex);
        ++m_proxy.m_connections;
    }
    ~FaultProxyConnection() override
    {
        leaveService(0);
        const QMutexLocker lock(&m_proxy.m_mutex);
        --m_proxy.m_connections;
    }

private:
    /// The next request, if it is there whole and the one before is answered.
    void begin()
    {
        if (m_busy)
            return;
        const std::optional<HttpMessage> message = HttpMessage::takeFrom(m_came);
        if (!message)
            return;
        m_busy = true;
        m_request = *message;
        const QList<QByteArray> line = message->firstLine().split(' ');
        m_fault = m_proxy.take({.method = line.value(0), .target = line.value(1), .body = message->body}, &m_number);
        m_generation = [this] {
            const QMutexLocker lock(&m_proxy.m_mutex);
            return m_proxy.m_generation;
        }();
        switch (m_fault.trouble) {
        case Trouble::CutBefore:
            m_client->disconnectFromHost();
            return;
        case Trouble::HoldBefore:
            return;
        case Trouble::AnswerInstead:
        case Trouble::Redirect:
        case Trouble::RedirectElsewhere:
            deliver(statusAnswer(m_fault));
            return;
        default:
            forward();
        }
    }

    void forward()
    {
        m_proxy.forwarded(m_number);
        m_atService = true;
        m_service = new QTcpSocket(this);
        connect(m_service, &QTcpSocket::readyRead, this, [this] {
            m_answerBytes += m_service->readAll();
            std::optional<HttpMessage> answer = HttpMessage::takeFrom(m_answerBytes, m_request.firstLine().startsWith("HEAD "));
            if (!answer)
                return;
            const int status = answer->firstLine().split(' ').value(1).toInt();
            m_answerBytes.clear();
            m_service->disconnect(this);
            m_service->disconnectFromHost();
            m_service->deleteLater();
            leaveService(status);
            deliver(*answer);
        });
        connect(m_service, &QTcpSocket::disconnected, this, [this] {
            leaveService(0);
            m_client->disconnectFromHost();
        });
        m_service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy.m_service);
        m_service->write(m_request.bytes());
    }

    void leaveService(int status)
    {
        if (std::exchange(m_atService, false))
            m_proxy.answered(m_number, m_generation, status);
    }

    void deliver(const HttpMessage &answer)
    {
        const BrokenAnswer broken = breakAnswer(answer, m_fault, m_request.firstLine().split(' ').value(1));
        if (m_fault.trouble == Trouble::Delay) {
            QTimer::singleShot(m_fault.pause, this, [this, broken] { send(broken); });
            return;
        }
        send(broken);
    }

    void send(const BrokenAnswer &answer)
    {
        if (answer.oneByOne) {
            drip(answer, 0);
            return;
        }
        m_client->write(answer.bytes);
        afterwards(answer.then);
    }

    void drip(const BrokenAnswer &answer, qsizetype at)
    {
        if (at == answer.bytes.size()) {
            afterwards(answer.then);
            return;
        }
        m_client->write(answer.bytes.mid(at, 1));
        m_client->flush();
        QTimer::singleShot(m_fault.pause, this, [this, answer, at] { drip(answer, at + 1); });
    }

    void afterwards(BrokenAnswer::Then then)
    {
        switch (then) {
        case BrokenAnswer::Then::GoOn:
            m_busy = false;
            begin();
            break;
        case BrokenAnswer::Then::Close:
            m_client->disconnectFromHost();
            break;
        case BrokenAnswer::Then::Reset: {
            const linger none {.l_onoff = 1, .l_linger = 0};
            ::setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            m_client->abort();
            m_client->deleteLater();
            break;
        }
        case BrokenAnswer::Then::Hold:
            break;
        }
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QPointer<QTcpSocket> m_service;
    QByteArray m_came;
    QByteArray m_answerBytes;
    HttpMessage m_request;
    Fault m_fault;
    int m_number = 0;
    int m_generation = 0;
    bool m_busy = false;
    bool m_atService = false;
};

class FaultProxy::Worker final : public QObject
{
public:
    explicit Worker(FaultProxy &proxy)
        : m_proxy(proxy)
    {
    }
    void listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server->nextPendingConnection())
                new FaultProxyConnection(m_proxy, client);
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        m_proxy.m_port = m_server->serverPort();
    }
    void setClosed(bool closed)
    {
        if (closed) {
            m_server->close();
            endAll();
        } else if (!m_server->isListening() && !m_server->listen(QHostAddress::LocalHost, m_proxy.m_port)) {
            qFatal("the port cannot be opened again");
        }
    }
    void end()
    {
        endAll();
        delete this;
    }

private:
    /// Those to the service go with those of the clients.
    void endAll() { qDeleteAll(m_server->findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly)); }

    FaultProxy &m_proxy;
    QTcpServer *m_server = nullptr;
};

FaultProxy::FaultProxy(quint16 service)
    : m_service(service)
    , m_worker(new Worker(*this))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultProxy::set(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_fault = fault;
    m_seen.clear();
    ++m_generation;
}

void FaultProxy::setEach(const std::function<Fault(const PassedRequest &)> &choose)
{
    const QMutexLocker lock(&m_mutex);
    m_each = choose;
}

void FaultProxy::setClosed(bool closed)
{
    QMetaObject::invokeMethod(m_worker, [this, closed] { m_worker->setClosed(closed); }, Qt::BlockingQueuedConnection);
}

QList<PassedRequest> FaultProxy::seen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}

bool FaultProxy::isIdle() const
{
    const QMutexLocker lock(&m_mutex);
    return m_atService == 0;
}

int FaultProxy::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

Fault FaultProxy::take(const PassedRequest &request, int *number)
{
    const QMutexLocker lock(&m_mutex);
    *number = -1;
    if (m_each)
        return m_each(request);
    *number = static_cast<int>(m_seen.size());
    m_seen.append(request);
    if (m_fault.changes && !request.isChange())
        return {};
    if (request.isToken() != m_fault.tokens || m_fault.times == 0 || m_fault.trouble == Trouble::None)
        return {};
    if (m_fault.times > 0)
        --m_fault.times;
    m_seen.last().struck = true;
    return m_fault;
}

void FaultProxy::forwarded(int number)
{
    const QMutexLocker lock(&m_mutex);
    ++m_atService;
    if (number >= 0 && number < m_seen.size())
        m_seen[number].forwarded = true;
}

void FaultProxy::answered(int number, int generation, int status)
{
    const QMutexLocker lock(&m_mutex);
    --m_atService;
    if (generation == m_generation && number >= 0 && number < m_seen.size())
        m_seen[number].status = status;
}

} // namespace iam::test
