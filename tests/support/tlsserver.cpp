#include "tests/support/tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace iam::test {

namespace {

const QStringList newKey {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

} // namespace

bool TestAuthority::make()
{
    const bool made = run(QStringList {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-keyout"),
                              QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem"),
                              QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"), QStringLiteral("-days"),
                              QStringLiteral("2")}
        + newKey);
    m_authority = {.certificate = read(QStringLiteral("ca.pem")), .key = read(QStringLiteral("ca.key"))};
    return made;
}

TestAuthority::Identity TestAuthority::issue(const QString &names, int days)
{
    QFile extensions(m_folder.filePath(QStringLiteral("extensions")));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("subjectAltName=" + names.toUtf8() + '\n');
    extensions.close();
    const bool made = run(QStringList {QStringLiteral("req"), QStringLiteral("-keyout"), QStringLiteral("server.key"),
                              QStringLiteral("-out"), QStringLiteral("server.csr"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=server")}
        + newKey)
        && run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("server.csr"),
            QStringLiteral("-CA"), QStringLiteral("ca.pem"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"),
            QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
            QStringLiteral("-extfile"), QStringLiteral("extensions"), QStringLiteral("-out"),
            QStringLiteral("server.pem")});
    if (!made)
        return {};
    return {.certificate = read(QStringLiteral("server.pem")), .key = read(QStringLiteral("server.key"))};
}

TestAuthority::Identity TestAuthority::selfSigned(const QString &names)
{
    const bool made = run(QStringList {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-keyout"),
                              QStringLiteral("self.key"), QStringLiteral("-out"), QStringLiteral("self.pem"),
                              QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-days"),
                              QStringLiteral("2"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names}
        + newKey);
    if (!made)
        return {};
    return {.certificate = read(QStringLiteral("self.pem")), .key = read(QStringLiteral("self.key"))};
}

bool TestAuthority::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished(60'000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

QByteArray TestAuthority::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TlsServer::TlsServer(const TestAuthority::Identity &identity, QObject *parent)
    : QObject(parent)
    , m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity.certificate));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, which have no certificate
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n"))
                    socket->write(m_answer);
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl TlsServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(m_server.serverPort());
    return url;
}

} // namespace iam::test
