#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace iam::bench {

/// A live account service of one size, and one connection to it that stays open. The socket blocks, so that next to
/// nothing but the service is measured.
class ServiceLoad final
{
public:
    explicit ServiceLoad(int users);
    ~ServiceLoad();
    Q_DISABLE_COPY_MOVE(ServiceLoad)

    /// Starts the service beside this program on a database file of its own, and signs in as the owner.
    [[nodiscard]] bool start();
    [[nodiscard]] int users() const { return m_users; }
    /// The targets of all full pages, in order.
    [[nodiscard]] QList<QByteArray> pageTargets();
    /// Reads that page so many times; milliseconds for one, or negative if an answer is not the page.
    [[nodiscard]] double readPage(const QByteArray &target, int times);
    /// Sends so many invitations of so many new addresses each; milliseconds for one address, or negative.
    [[nodiscard]] double invite(int requests, int addresses);

private:
    struct Answer
    {
        int status = 0;
        QByteArray body {};
    };
    [[nodiscard]] Answer send(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {});
    [[nodiscard]] QByteArray usersPath() const;

    int m_users;
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_info;
    QByteArray m_token;
    QByteArray m_contentType;
    int m_socket = -1;
    int m_invited = 0;
};

} // namespace iam::bench
