#include "models/api/httpsender.h"
#include "models/core/retrypolicy.h"
#include "tests/support/awaited.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tlsserver.h"
#include "views/text/problemtext.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace iam;
using namespace iam::test;

/// Who the service is, is never taken on trust: also not on this computer, where an unencrypted connection would do.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void speaksToWhoCanProveIt();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void neverFallsBackToHttp();
    void doesNotFollowElsewhere_data();
    void doesNotFollowElsewhere();
    void takesNoLineBreaksInHeaders_data();
    void takesNoLineBreaksInHeaders();
    void goesThroughTheProxyOnlyEncrypted();

private:
    [[nodiscard]] Result<HttpAnswer> ask(const QUrl &url) const;

    TestAuthority m_authority; ///< trusted by this process
    TestAuthority m_stranger;
};

namespace {

const QString ownNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");
const QByteArray token = QByteArrayLiteral("header.claims.signature-that-must-not-leave");

} // namespace

void TestTls::initTestCase()
{
    QVERIFY2(m_authority.make() && m_stranger.make(), "the openssl command is needed");
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(m_authority.certificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

Result<HttpAnswer> TestTls::ask(const QUrl &url) const
{
    HttpSender sender;
    return awaited(sender.send(url, HttpRequest::get(Service::Iam, {QStringLiteral("v2")}), Secret(token)));
}

void TestTls::speaksToWhoCanProveIt()
{
    TlsServer server(m_authority.issue(ownNames));
    const Result<HttpAnswer> answer = ask(server.url());
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer.value().status, 200);
    QVERIFY(server.received().contains(token));
    QVERIFY(ask(server.url(QStringLiteral("127.0.0.1"))).ok());
}

void TestTls::refusesBadCertificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("another name") << "name" << "is not for localhost, but for another name";
    QTest::newRow("expired") << "expired" << "has expired";
    QTest::newRow("signed by itself") << "self" << "has signed its certificate itself";
    QTest::newRow("unknown authority") << "stranger" << "an authority that this computer does not know";
}

void TestTls::refusesBadCertificates()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    TestAuthority::Identity identity;
    if (kind == QLatin1String("name"))
        identity = m_authority.issue(QStringLiteral("DNS:iam.example.com"));
    else if (kind == QLatin1String("expired"))
        identity = m_authority.issue(ownNames, -1);
    else if (kind == QLatin1String("self"))
        identity = m_authority.selfSigned(ownNames);
    else
        identity = m_stranger.issue(ownNames);
    QVERIFY(!identity.certificate.isEmpty());
    TlsServer server(identity);
    const Result<HttpAnswer> answer = ask(server.url());
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::Insecure);
    QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
    const QString text = problemText(answer.error());
    QVERIFY2(text.startsWith(QLatin1String("The connection is not safe.")) && text.contains(words), qPrintable(text));
    QCOMPARE(server.received(), QByteArray()); // not even the request came through
    QVERIFY(!RetryPolicy().delayAfter(answer.error(), 1, false, 1.0)); // trying again would not make it better
}

void TestTls::neverFallsBackToHttp()
{
    // Somebody who answers, but speaks no TLS.
    QTcpServer plain;
    QByteArray received;
    connect(&plain, &QTcpServer::newConnection, this, [&plain, &received] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] { received += socket->readAll(); });
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const Result<HttpAnswer> answer = ask(QUrl(QStringLiteral("https://localhost:%1").arg(plain.serverPort())));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::Insecure);
    QVERIFY(problemText(answer.error()).contains(QLatin1String("No encrypted connection to localhost")));
    QVERIFY(!received.contains(token));

    const Result<HttpAnswer> open = ask(QUrl(QStringLiteral("http://iam.example.com")));
    QCOMPARE(open.error().kind, ErrorKind::Refused);
    QVERIFY(problemText(open.error()).contains(QLatin1String("Only encrypted connections")));
    for (const char *almost : {"http://127.0.0.1.example.com", "http://localhost.example.com", "http://0.0.0.0", "ftp://127.0.0.1"})
        QCOMPARE(ask(QUrl(QLatin1String(almost))).error().kind, ErrorKind::Refused);
}

void TestTls::doesNotFollowElsewhere_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("another port") << "https";
    QTest::newRow("unencrypted") << "http";
}

void TestTls::doesNotFollowElsewhere()
{
    QFETCH(QString, where);
    ScriptedServer plain;
    plain.setHandler([](const ReceivedRequest &) { return ScriptedAnswer {.status = 200, .body = "{}"}; });
    const TestAuthority::Identity identity = m_authority.issue(ownNames);
    TlsServer other(identity);
    TlsServer server(identity);
    const QUrl target = where == QLatin1String("http") ? plain.url() : other.url();
    server.setAnswer("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + target.toEncoded() + "/v2\r\nContent-Length: 0\r\n\r\n");
    const Result<HttpAnswer> answer = ask(server.url());
    QCOMPARE(answer.error().kind, ErrorKind::Refused);
    QVERIFY(problemText(answer.error()).contains(QLatin1String("points to another address")));
    QVERIFY(other.received().isEmpty());
    QVERIFY(plain.requests().isEmpty());
}

void TestTls::takesNoLineBreaksInHeaders_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("carriage return and line feed") << QByteArray("1\r\nX-Evil: 1");
    QTest::newRow("line feed") << QByteArray("1\nX-Evil: 1");
    QTest::newRow("null") << QByteArray("1\0X-Evil: 1", 11);
}

void TestTls::takesNoLineBreaksInHeaders()
{
    QFETCH(QByteArray, value);
    ScriptedServer server;
    server.setHandler([](const ReceivedRequest &) { return ScriptedAnswer {.status = 200, .body = "{}"}; });
    HttpSender sender;
    HttpRequest request = HttpRequest::get(Service::Iam, {QStringLiteral("v2")});
    QCOMPARE(awaited(sender.send(server.url(), request, Secret(value))).error().kind, ErrorKind::Refused);
    request.header(QByteArrayLiteral("If-Match"), value);
    QCOMPARE(awaited(sender.send(server.url(), request, {})).error().kind, ErrorKind::Refused);
    QVERIFY(server.requests().isEmpty());
}

void TestTls::goesThroughTheProxyOnlyEncrypted()
{
    ScriptedServer proxy;
    proxy.setHandler([](const ReceivedRequest &) { return ScriptedAnswer {.status = 403}; });
    const QByteArray address = proxy.url().toEncoded();
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);
    ScriptedServer service;
    service.setHandler([](const ReceivedRequest &) { return ScriptedAnswer {.status = 200, .body = "{}"}; });
    QVERIFY(ask(service.url()).ok()); // this computer: past the proxy
    QVERIFY(proxy.requests().isEmpty());

    QVERIFY(!ask(QUrl(QStringLiteral("https://iam.example.invalid"))).ok());
    QVERIFY(!proxy.requests().isEmpty());
    for (const ReceivedRequest &request : proxy.requests()) {
        QCOMPARE(request.verb, QByteArray("CONNECT"));
        QVERIFY(!request.headers.contains("authorization"));
    }
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
