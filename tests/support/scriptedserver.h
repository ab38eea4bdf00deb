#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <utility>

class QTcpSocket;

namespace iam::test {

/// A request as it arrived.
struct ReceivedRequest
{
    QByteArray verb {};
    QByteArray target {}; ///< path and query as they travelled
    QHash<QByteArray, QByteArray> headers {}; ///< names in lower case
    QByteArray body {};

    [[nodiscard]] QString path() const; ///< decoded
    [[nodiscard]] QHash<QString, QString> query() const; ///< decoded, a bare plus as a blank
};

struct ScriptedAnswer
{
    enum class Ending {
        Complete,
        CutBefore, ///< the connection ends without a byte
        CutWithin, ///< the connection ends in the middle of the body
        Silence, ///< nothing comes, the connection stays
        Endless, ///< the body goes on and on, without an announced length
    };
    int status = 200;
    QByteArray body {};
    QList<std::pair<QByteArray, QByteArray>> headers {};
    Ending ending = Ending::Complete;

    [[nodiscard]] static ScriptedAnswer json(int status, const QJsonObject &body);
};

/// Answers HTTP on a loopback port as a test tells it, and keeps what arrived.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ScriptedAnswer(const ReceivedRequest &)>;

    explicit ScriptedServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// Asked for every request that has no answer in the queue.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// The answers of the next requests, in order.
    void queue(const ScriptedAnswer &answer) { m_queue.append(answer); }
    void clear();
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    /// Requests whose path is not the token's.
    [[nodiscard]] QList<ReceivedRequest> calls() const;
    [[nodiscard]] int tokenRequests() const;
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

    /// A token whose claims say so; its signature is none.
    [[nodiscard]] static QByteArray jwt(qint64 issued, qint64 expires, const QString &iamId = QStringLiteral("IBMid-1"));
    [[nodiscard]] static ScriptedAnswer tokenAnswer(const QByteArray &jwt);

signals:
    void received();

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    void answer(QTcpSocket *socket, const ScriptedAnswer &scripted, bool isHead);
    void goOn(QTcpSocket *socket);

    QTcpServer m_server;
    Handler m_handler;
    QList<ScriptedAnswer> m_queue;
    QList<ReceivedRequest> m_requests;
    QList<QPointer<QTcpSocket>> m_sockets;
    qint64 m_bytesSent = 0;
};

} // namespace iam::test
