#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

#include <utility>

namespace iam::test {

struct LiveAnswer
{
    int status = 0;
    QByteArray body {};
    QByteArray etag {};
    [[nodiscard]] QJsonObject json() const;
};

/// The account service of IAM_BIN_DIR as a process of its own, spoken to without any code of the client.
class LiveService
{
public:
    LiveService();
    ~LiveService();
    Q_DISABLE_COPY_MOVE(LiveService)

    /// False, with the reason in the test's log, if the service does not come up.
    [[nodiscard]] bool start();
    [[nodiscard]] const QJsonObject &info() const { return m_info; }
    [[nodiscard]] QString accountId() const;
    [[nodiscard]] QByteArray apiKey(const char *role) const;
    [[nodiscard]] QByteArray adminToken() const;
    /// A token of one of the service's keys.
    [[nodiscard]] QByteArray token(const char *role = "owner");
    /// `target` travels exactly as it is.
    [[nodiscard]] LiveAnswer send(const QByteArray &verb, const QByteArray &target, const QByteArray &bearer,
        const QByteArray &body = {}, const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] LiveAnswer get(const QByteArray &target) { return send("GET", target, token()); }
    [[nodiscard]] LiveAnswer post(const QByteArray &target, const QJsonObject &body);
    void setFaults(const QByteArray &json);

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_info;
    QByteArray m_ownerToken;
};

} // namespace iam::test
