#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <QAbstractHttpServer>
#include <QPointer>

#include <functional>
#include <memory>

namespace iam::service {

class GuardedSocket;
class GuardedTcpServer;

/// The client of one request, which may leave before the answer.
class Reply
{
public:
    Reply(GuardedSocket *socket, bool withoutBody);

    void send(const Response &response) const;
    /// Bytes that are no HTTP answer, for the fault of that name.
    void sendMalformed(const QString &transactionId) const;
    void cut() const;

private:
    QPointer<GuardedSocket> m_socket;
    bool m_withoutBody;
};

/// Qt HttpServer behind the guarded sockets, on the loopback interface only. Routing is ours (see Router), since Qt's
/// matches the decoded path.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Receiver = std::function<void(Request &request, const Reply &reply)>;

    /// `listening` does so already, and answers from now on.
    HttpFront(std::unique_ptr<GuardedTcpServer> listening, Receiver receiver);
    ~HttpFront() override;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    GuardedTcpServer *m_server; ///< owned by QAbstractHttpServer::bind()
    Receiver m_receiver;
};

} // namespace iam::service
