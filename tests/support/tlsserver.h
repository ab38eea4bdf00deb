#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

namespace iam::test {

/// Certificates made by the openssl command for one test; nothing of them is kept or known anywhere else.
class TestAuthority
{
public:
    struct Identity
    {
        QByteArray certificate; ///< PEM
        QByteArray key; ///< PEM
    };

    /// False if the openssl command is not there.
    [[nodiscard]] bool make();
    [[nodiscard]] QByteArray certificate() const { return m_authority.certificate; }
    /// Signed by this authority. `names` as in subjectAltName: "DNS:localhost,IP:127.0.0.1". `days` may be -1: expired.
    [[nodiscard]] Identity issue(const QString &names, int days = 2);
    [[nodiscard]] Identity selfSigned(const QString &names);

private:
    [[nodiscard]] bool run(const QStringList &arguments);
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    Identity m_authority;
};

/// Answers HTTPS on a loopback port with one certificate, and keeps what came through.
class TlsServer final : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(const TestAuthority::Identity &identity, QObject *parent = nullptr);

    /// `host` is what the client is to ask for.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("localhost")) const;
    /// The whole answer, with its head. Complete, with an announced length.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }
    /// Everything that came decrypted.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_received;
};

} // namespace iam::test
