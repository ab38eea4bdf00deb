#include "models/core/whendone.h"
#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"

#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace std::chrono_literals;

class TestTokenSource : public QObject
{
    Q_OBJECT

private slots:
    void readsTheClaims();
    void refusesTokensWithoutALife_data();
    void refusesTokensWithoutALife();
    void sharesOneRequestAmongManyWaiters();
    void refreshesInTheBackgroundFrom80PercentOn();
    void waitsForANewTokenBeforeTheEnd();
    void doesNotRefreshAgainWithinAMinuteOfAFailure();
    void takesAWrongKeyAsNotSignedIn();
    void invalidatesOnlyTheRefusedToken();
    void servesWaitersAfterForgetting();
    void tellsTheStoreOfARefusedKey();
    void renewsAPasscodeWithoutAskingAgain();
    void asksAgainWhenTheSessionIsOver();
    void passesATokenFromElsewhereOn();
    void troublesNobodyInTheBackground();
};

void TestTokenSource::readsTheClaims()
{
    const Result<AccessToken> token
        = AccessToken::fromJwt(ScriptedServer::jwt(1000, 4600, QStringLiteral("iam-ServiceId-7")));
    QVERIFY(token.ok());
    QCOMPARE(token.value().issuedAt.toSecsSinceEpoch(), 1000);
    QCOMPARE(token.value().refreshFrom().toSecsSinceEpoch(), 1000 + 2880);
    QCOMPARE(token.value().usableUntil().toSecsSinceEpoch(), 4590);
    QCOMPARE(token.value().identity.iamId.text, QStringLiteral("iam-ServiceId-7"));
    QVERIFY(token.value().identity.isServiceId);
    QCOMPARE(token.value().identity.email, QStringLiteral("ada@example.com"));
    QCOMPARE(token.value().identity.accountId.text, QStringLiteral("0123abcd"));
}

void TestTokenSource::refusesTokensWithoutALife_data()
{
    QTest::addColumn<QByteArray>("jwt");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two parts") << QByteArray("a.b");
    QTest::newRow("not base64") << QByteArray("a.***.c");
    QTest::newRow("no claims") << QByteArray("a." + QByteArray("{}").toBase64() + ".c");
    QTest::newRow("issued in five billion years") << QByteArray("a." + QByteArray(R"({"iat":170000000000000000,"exp":170003600})").toBase64() + ".c");
    QTest::newRow("exp is a text") << QByteArray("a." + QByteArray(R"({"iat":1,"exp":"2"})").toBase64() + ".c");
}

void TestTokenSource::refusesTokensWithoutALife()
{
    QFETCH(QByteArray, jwt);
    const Result<AccessToken> token = AccessToken::fromJwt(jwt);
    QVERIFY(!token.ok());
    QCOMPARE(token.error().kind, ErrorKind::Protocol);
}

void TestTokenSource::sharesOneRequestAmongManyWaiters()
{
    ClientFixture client(QByteArrayLiteral("a+b/c=d&e f%2B"));
    QList<QFuture<Result<AccessToken>>> waiters;
    for (int i = 0; i < 50; ++i)
        waiters.append(client.tokens.token());
    for (const auto &waiter : waiters)
        QVERIFY(awaited(waiter).ok());
    QCOMPARE(client.server.tokenRequests(), 1);
    QCOMPARE(client.tokens.identity()->iamId.text, QStringLiteral("IBMid-1"));
    const ReceivedRequest request = client.server.requests().first();
    QVERIFY(request.body.contains("apikey=a%2Bb%2Fc%3Dd%26e%20f%252B"));
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(awaited(client.tokens.token()).ok());
    QCOMPARE(client.server.tokenRequests(), 1);
}

void TestTokenSource::refreshesInTheBackgroundFrom80PercentOn()
{
    ClientFixture client;
    const Result<AccessToken> first = awaited(client.tokens.token());
    client.clock.advance(2879s);
    QVERIFY(client.tokens.token().isFinished());
    QCOMPARE(client.server.tokenRequests(), 1);
    client.clock.advance(1s);
    const QFuture<Result<AccessToken>> old = client.tokens.token();
    QVERIFY(old.isFinished()); // nobody waits
    QCOMPARE(old.result().value().text.reveal(), first.value().text.reveal());
    QVERIFY(client.tokens.token().isFinished());
    QTRY_COMPARE(client.server.tokenRequests(), 2);
    QTRY_VERIFY(client.tokens.token().result().value().text.reveal() != first.value().text.reveal());
    QCOMPARE(client.server.tokenRequests(), 2);
}

void TestTokenSource::waitsForANewTokenBeforeTheEnd()
{
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.clock.advance(3590s); // 10 s before the end
    const QFuture<Result<AccessToken>> waiting = client.tokens.token();
    QVERIFY(!waiting.isFinished());
    QCOMPARE(awaited(waiting).value().issuedAt, client.clock.now());
    QCOMPARE(client.server.tokenRequests(), 2);
}

void TestTokenSource::doesNotRefreshAgainWithinAMinuteOfAFailure()
{
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.clock.advance(2880s);
    client.answersTokens = false;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 503}; };
    QVERIFY(client.tokens.token().result().ok());
    QTRY_COMPARE(client.server.tokenRequests(), 2);
    // A call that is answered after the failed refresh proves that the failure has arrived.
    QVERIFY(!awaited(client.sender.send(client.server.url(), HttpRequest::get(Service::Iam, {QStringLiteral("x")}), {}))
                 .value()
                 .isSuccess());
    client.clock.advance(59s);
    QVERIFY(client.tokens.token().result().ok());
    QVERIFY(!awaited(client.sender.send(client.server.url(), HttpRequest::get(Service::Iam, {QStringLiteral("x")}), {}))
                 .value()
                 .isSuccess());
    QCOMPARE(client.server.tokenRequests(), 2);
    client.clock.advance(1s);
    QVERIFY(client.tokens.token().result().ok());
    QTRY_COMPARE(client.server.tokenRequests(), 3);
}

void TestTokenSource::takesAWrongKeyAsNotSignedIn()
{
    ClientFixture client;
    client.answersTokens = false;
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer::json(400,
            {{QStringLiteral("errorCode"), QStringLiteral("BXNIM0415E")},
                {QStringLiteral("errorMessage"), QStringLiteral("Provided API key could not be found.")}});
    };
    const Result<AccessToken> token = awaited(client.tokens.token());
    QVERIFY(!token.ok());
    QCOMPARE(token.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(token.error().code, QStringLiteral("BXNIM0415E"));
    QVERIFY(!client.tokens.identity());
}

void TestTokenSource::invalidatesOnlyTheRefusedToken()
{
    ClientFixture client;
    const AccessToken first = awaited(client.tokens.token()).value();
    client.clock.advance(1s);
    client.tokens.invalidate(first);
    const AccessToken second = awaited(client.tokens.token()).value();
    QVERIFY(second.text.reveal() != first.text.reveal());
    client.tokens.invalidate(first); // a late refusal of the old one
    QCOMPARE(awaited(client.tokens.token()).value().text.reveal(), second.text.reveal());
    QCOMPARE(client.server.tokenRequests(), 2);
}

void TestTokenSource::servesWaitersAfterForgetting()
{
    ClientFixture client;
    const QFuture<Result<AccessToken>> waiting = client.tokens.token();
    client.tokens.forget();
    QVERIFY(awaited(waiting).ok());
    client.tokens.forget();
    QVERIFY(awaited(client.tokens.token()).ok());
}

namespace {

QHash<QString, QString> fieldsOf(const ReceivedRequest &request)
{
    return ReceivedRequest {.target = '?' + request.body}.query();
}

ScriptedAnswer granted(ClientFixture &client, const char *refresh)
{
    const qint64 now = client.clock.now().toSecsSinceEpoch();
    return ScriptedAnswer::json(200,
        {{QStringLiteral("access_token"), QString::fromLatin1(ScriptedServer::jwt(now, now + 3600))},
            {QStringLiteral("refresh_token"), QLatin1String(refresh)}});
}

const ScriptedAnswer over {.status = 400, .body = R"({"errorCode":"BXNIM0407E","errorMessage":"Session is not valid."})"};

} // namespace

void TestTokenSource::tellsTheStoreOfARefusedKey()
{
    ClientFixture client;
    client.answersTokens = false;
    client.next = [](const ReceivedRequest &) { return over; };
    QVERIFY(!awaited(client.tokens.token()).ok());
    QCOMPARE(client.credentials.refusals, 1);
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 503}; };
    QVERIFY(!awaited(client.tokens.token()).ok());
    QCOMPARE(client.credentials.refusals, 1); // the service's trouble says nothing about the key
}

void TestTokenSource::renewsAPasscodeWithoutAskingAgain()
{
    ClientFixture client(QByteArrayLiteral("a+b c"));
    client.credentials.kind = Credential::Kind::Passcode;
    client.answersTokens = false;
    client.next = [&client](const ReceivedRequest &) { return granted(client, "again+1"); };
    QVERIFY(awaited(client.tokens.token()).ok());
    const auto first = fieldsOf(client.server.requests().at(0));
    QCOMPARE(first.value(QStringLiteral("grant_type")), QStringLiteral("urn:ibm:params:oauth:grant-type:passcode"));
    QCOMPARE(first.value(QStringLiteral("passcode")), QStringLiteral("a+b c"));
    client.clock.advance(3595s);
    QVERIFY(awaited(client.tokens.token()).ok());
    const auto second = fieldsOf(client.server.requests().at(1));
    QCOMPARE(second.value(QStringLiteral("grant_type")), QStringLiteral("refresh_token"));
    QCOMPARE(second.value(QStringLiteral("refresh_token")), QStringLiteral("again+1"));
    QCOMPARE(client.credentials.asked, 1);
}

void TestTokenSource::asksAgainWhenTheSessionIsOver()
{
    ClientFixture client;
    client.credentials.kind = Credential::Kind::Passcode;
    client.answersTokens = false;
    client.next = [&client](const ReceivedRequest &request) {
        return request.body.contains("grant_type=refresh_token") ? over : granted(client, "gone");
    };
    QVERIFY(awaited(client.tokens.token()).ok());
    client.clock.advance(3595s);
    QVERIFY(awaited(client.tokens.token()).ok());
    QCOMPARE(client.credentials.asked, 2);
    QCOMPARE(client.credentials.refusals, 0); // the passcode was good
}

void TestTokenSource::passesATokenFromElsewhereOn()
{
    const qint64 now = QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC).toSecsSinceEpoch();
    ClientFixture client(ScriptedServer::jwt(now, now + 3600));
    client.credentials.kind = Credential::Kind::AccessToken;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.clock.advance(3000s);
    QVERIFY(client.tokens.token().isFinished());
    QCOMPARE(client.server.tokenRequests(), 0);
    client.clock.advance(595s); // the same one is given again, and is over
    QCOMPARE(awaited(client.tokens.token()).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(client.credentials.refusals, 1);
    QCOMPARE(client.server.requests().size(), 0);
}

void TestTokenSource::troublesNobodyInTheBackground()
{
    ClientFixture client;
    client.credentials.kind = Credential::Kind::Passcode;
    client.answersTokens = false;
    client.next = [&client](const ReceivedRequest &) { return granted(client, "not_supported"); };
    QVERIFY(awaited(client.tokens.token()).ok());
    client.clock.advance(3000s); // past 80 %: only a person could help, and nobody needs them yet
    QVERIFY(client.tokens.token().isFinished());
    QCOMPARE(client.credentials.asked, 1);
    client.clock.advance(595s);
    QVERIFY(awaited(client.tokens.token()).ok());
    QCOMPARE(client.credentials.asked, 2);
}

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
