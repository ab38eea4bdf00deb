#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace iam::test {

/// One HTTP answer; status 0 means that the connection ended without one.
struct Answer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonArray resources() const { return json.value(QLatin1String("resources")).toArray(); }
    /// errors[0] of an error body.
    [[nodiscard]] QJsonObject error() const { return json.value(QLatin1String("errors")).toArray().first().toObject(); }
};

/// The real account service in a process of its own, and the requests of a test to it.
class ServiceProcess : public QObject
{
    Q_OBJECT

public:
    explicit ServiceProcess(QObject *parent = nullptr);
    ~ServiceProcess() override;

    /// Starts iam-account-service from $IAM_BIN_DIR and waits for its line. An in-memory database and 50 ms of
    /// processing unless the arguments say otherwise.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    /// SIGTERM; true when the process has ended with code 0.
    [[nodiscard]] bool terminate();
    /// kill -9.
    void kill();

    [[nodiscard]] QJsonObject info() const { return m_info; }
    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString accountId() const;
    [[nodiscard]] QString mailDir() const;
    [[nodiscard]] QProcess &process() { return m_process; }
    /// "/v2/accounts/{a}/users" and what is added to it.
    [[nodiscard]] QString users(const QString &rest = {}) const;
    /// The highest resident size of the process so far, in kibibytes.
    [[nodiscard]] qint64 peakKib() const;

    /// An access token for an API key of info(): owner, administrator, editor, viewer, service_id.
    [[nodiscard]] QString token(const QString &who);
    /// An access token of any known or invited address.
    [[nodiscard]] QString invitee(const QString &email);

    /// `target` is the encoded path with its query. An empty token sends none.
    [[nodiscard]] Answer raw(const QByteArray &method, const QString &target, const QByteArray &body, const QByteArray &contentType,
                             const QString &accessToken);
    /// With a JSON body, or none when it is empty.
    [[nodiscard]] Answer as(const QString &accessToken, const QByteArray &method, const QString &target, const QJsonObject &body = {});
    [[nodiscard]] Answer send(const QByteArray &method, const QString &target, const QJsonObject &body = {},
                              const QString &who = QStringLiteral("owner"));
    [[nodiscard]] Answer admin(const QByteArray &method, const QString &target, const QJsonObject &body = {});

    /// New ones are asked for next time, in case the old ones have expired.
    void forgetTokens() { m_tokens.clear(); }
    /// Moves the service's clock on; what it had issued may have expired since.
    [[nodiscard]] bool advance(std::chrono::seconds time);
    /// PUTs one fault.
    [[nodiscard]] bool setFault(const QJsonObject &fault);
    [[nodiscard]] Answer invite(const QStringList &addresses, const QString &who = QStringLiteral("owner"));
    /// The user with that login, or an empty object.
    [[nodiscard]] QJsonObject user(const QString &userId);
    [[nodiscard]] QString state(const QString &userId);

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_info;
    QHash<QString, QString> m_tokens;
};

} // namespace iam::test
