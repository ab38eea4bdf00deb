#include "models/api/httptransport.h"

#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace std::chrono_literals;
using Ending = ScriptedAnswer::Ending;

class TestHttpTransport : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatItIsTold();
    void repeatsReadingRequests_data();
    void repeatsReadingRequests();
    void waitsLongerEachTime();
    void givesUpAfterTheLastTry();
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void doesNotWaitForEver();
    void neverRepeatsChangesBlindly_data();
    void neverRepeatsChangesBlindly();
    void repeatsChangesThatWereNotLookedAt();
    void renewsTheTokenOnce();
    void keepsTheTokenIfTheAccountIsTheProblem();
    void sharesTheNewTokenAmongCalls();
    void followsOnTheSameOriginOnly();
    void doesNotFollowForEver();
    void cutsTooLargeAnswers_data();
    void cutsTooLargeAnswers();
    void endsAtTheDeadline();
    void abortsWhenCancelled();
    void endsTheWaitWhenCancelled();
    void endsCallsWithTheTransport();
    void refusesPlainConnections_data();
    void refusesPlainConnections();
    void tellsWhatIsNotJson();
    void keepsTheTransactionId_data();
    void keepsTheTransactionId();
};

namespace {

HttpRequest request(const QByteArray &verb = QByteArrayLiteral("GET"))
{
    HttpRequest http = HttpRequest::of(Service::Iam, verb, {QStringLiteral("v2"), QStringLiteral("things")});
    if (http.changes())
        http.json({{QStringLiteral("a"), 1}});
    return http;
}

Result<Done> send(ClientFixture &client, const QByteArray &verb = QByteArrayLiteral("GET"))
{
    return awaited(client.transport.callWithoutBody(request(verb)));
}

} // namespace

void TestHttpTransport::sendsWhatItIsTold()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 202}; };
    QVERIFY(send(client, QByteArrayLiteral("PATCH")).ok());
    const ReceivedRequest sent = client.server.calls().first();
    QCOMPARE(sent.verb, QByteArray("PATCH"));
    QCOMPARE(sent.body, QByteArray(R"({"a":1})"));
    QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(sent.headers.value("authorization").startsWith("Bearer "));
    QVERIFY(!sent.headers.contains("cookie"));
}

void TestHttpTransport::repeatsReadingRequests_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("ending");
    QTest::addColumn<bool>("repeated");
    const int complete = static_cast<int>(Ending::Complete);
    QTest::newRow("429") << 429 << complete << true;
    QTest::newRow("500") << 500 << complete << true;
    QTest::newRow("501") << 501 << complete << false;
    QTest::newRow("503") << 503 << complete << true;
    QTest::newRow("cut before the answer") << 200 << static_cast<int>(Ending::CutBefore) << true;
    QTest::newRow("cut within the answer") << 200 << static_cast<int>(Ending::CutWithin) << true;
    QTest::newRow("400") << 400 << complete << false;
    QTest::newRow("403") << 403 << complete << false;
    QTest::newRow("404") << 404 << complete << false;
    QTest::newRow("409") << 409 << complete << false;
}

void TestHttpTransport::repeatsReadingRequests()
{
    QFETCH(int, status);
    QFETCH(int, ending);
    QFETCH(bool, repeated);
    ClientFixture client;
    // The network layer repeats a reading request once by itself if the connection ends before the answer.
    int failing = static_cast<Ending>(ending) == Ending::CutBefore ? 2 : 1;
    client.next = [&](const ReceivedRequest &) {
        return failing-- > 0 ? ScriptedAnswer {.status = status, .body = "0123456789", .ending = static_cast<Ending>(ending)}
                       : ScriptedAnswer {.status = 200};
    };
    QSignalSpy notices(&client.transport, &HttpTransport::retrying);
    QCOMPARE(send(client).ok(), repeated);
    QCOMPARE(client.scheduler.delays().size(), repeated ? 1 : 0);
    QCOMPARE(notices.size(), repeated ? 1 : 0);
}

void TestHttpTransport::waitsLongerEachTime()
{
    ClientFixture client;
    client.transport.setRetryPolicy({.attempts = 8});
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 500}; };
    QVERIFY(!send(client).ok());
    QCOMPARE(client.scheduler.delays(),
        (QList<std::chrono::milliseconds> {1s, 2s, 4s, 8s, 16s, 30s, 30s}));
    const RetryPolicy policy;
    const ApiError trouble {.kind = ErrorKind::Server, .httpStatus = 500};
    QCOMPARE(policy.delayAfter(trouble, 2, false, 0.0)->count(), 1000); // spread: 50 to 100 % of 2 s
    QCOMPARE(policy.delayAfter(trouble, 2, false, 0.5)->count(), 1500);
}

void TestHttpTransport::givesUpAfterTheLastTry()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 503}; };
    QSignalSpy notices(&client.transport, &HttpTransport::retrying);
    const Result<Done> outcome = send(client);
    QCOMPARE(outcome.error().kind, ErrorKind::Server);
    QCOMPARE(outcome.error().httpStatus, 503);
    QCOMPARE(client.server.calls().size(), 5);
    QCOMPARE(notices.size(), 4);
    const auto last = notices.last().first().value<RetryNotice>();
    QCOMPARE(last.attempt, 4);
    QCOMPARE(last.attempts, 5);
    QVERIFY(last.at.isValid());
}

void TestHttpTransport::waitsAsLongAsAsked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("date") << QByteArray("Sun, 01 Jun 2025 12:01:00 GMT") << 60;
    QTest::newRow("at once, but our own wait counts") << QByteArray("0") << 1;
}

void TestHttpTransport::waitsAsLongAsAsked()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.server.queue({.status = 429, .headers = {{"Retry-After", header}}});
    client.server.queue({.status = 200});
    QVERIFY(send(client).ok());
    QCOMPARE(client.scheduler.delays(), (QList<std::chrono::milliseconds> {std::chrono::seconds(seconds)}));
}

void TestHttpTransport::doesNotWaitForEver()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.status = 429, .headers = {{"Retry-After", "86400"}}};
    };
    const Result<Done> outcome = send(client);
    QCOMPARE(outcome.error().kind, ErrorKind::TooManyRequests);
    QCOMPARE(*outcome.error().retryAfter, 24h);
    QCOMPARE(client.server.calls().size(), 1);
}

void TestHttpTransport::neverRepeatsChangesBlindly_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("ending");
    QTest::addColumn<int>("kind");
    for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"}) {
        const auto row = [verb](const char *name, Ending ending, ErrorKind kind) {
            QTest::addRow("%s, %s", verb, name)
                << QByteArray(verb) << static_cast<int>(ending) << static_cast<int>(kind);
        };
        row("500", Ending::Complete, ErrorKind::Server);
        row("cut before", Ending::CutBefore, ErrorKind::Connection);
        row("cut within", Ending::CutWithin, ErrorKind::Connection);
    }
}

void TestHttpTransport::neverRepeatsChangesBlindly()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, ending);
    ClientFixture client;
    // A connection that was used before: the network layer must not send again on its own either.
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 200}; };
    QVERIFY(send(client).ok());
    client.next = [ending](const ReceivedRequest &) {
        const auto how = static_cast<Ending>(ending);
        return ScriptedAnswer {.status = how == Ending::Complete ? 500 : 200, .body = "0123456789", .ending = how};
    };
    const Result<Done> outcome = send(client, verb);
    QTEST(static_cast<int>(outcome.error().kind), "kind");
    QCOMPARE(client.server.calls().size(), 2);
    QVERIFY(client.scheduler.delays().isEmpty());
}

void TestHttpTransport::repeatsChangesThatWereNotLookedAt()
{
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.server.queue({.status = 429, .headers = {{"Retry-After", "3"}}});
    client.server.queue({.status = 202});
    QVERIFY(send(client, QByteArrayLiteral("POST")).ok());
    QCOMPARE(client.server.calls().size(), 2);
    QCOMPARE(client.server.calls().at(1).body, client.server.calls().at(0).body);
}

void TestHttpTransport::renewsTheTokenOnce()
{
    ClientFixture client;
    client.next = [&client](const ReceivedRequest &) {
        client.clock.advance(1s); // so that the next token is another one
        return ScriptedAnswer {.status = client.server.calls().size() == 1 ? 401 : 200};
    };
    QVERIFY(send(client, QByteArrayLiteral("POST")).ok());
    QCOMPARE(client.server.calls().size(), 2);
    QVERIFY(client.server.calls().at(0).headers.value("authorization")
        != client.server.calls().at(1).headers.value("authorization"));
    QCOMPARE(client.server.tokenRequests(), 2);

    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 401}; };
    QCOMPARE(send(client).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(client.server.calls().size(), 4);
}

void TestHttpTransport::keepsTheTokenIfTheAccountIsTheProblem()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.status = 401, .body = R"({"errors":[{"code":1025,"message":"Not Authorized."}]})"};
    };
    const Result<Done> outcome = send(client, QByteArrayLiteral("POST"));
    QCOMPARE(outcome.error().code, QStringLiteral("1025"));
    QCOMPARE(client.server.calls().size(), 1);
    QCOMPARE(client.server.tokenRequests(), 1);
}

void TestHttpTransport::sharesTheNewTokenAmongCalls()
{
    ClientFixture client;
    QByteArray refused;
    client.next = [&](const ReceivedRequest &http) {
        const QByteArray sent = http.headers.value("authorization");
        if (refused.isEmpty()) {
            refused = sent;
            client.clock.advance(1s);
        }
        return ScriptedAnswer {.status = sent == refused ? 401 : 200};
    };
    QList<QFuture<Result<Done>>> calls;
    for (int i = 0; i < 12; ++i)
        calls.append(client.transport.callWithoutBody(request()));
    for (const auto &call : calls)
        QVERIFY(awaited(call).ok());
    QCOMPARE(client.server.tokenRequests(), 2);
}

void TestHttpTransport::followsOnTheSameOriginOnly()
{
    ClientFixture client;
    ScriptedServer other;
    other.setHandler([](const ReceivedRequest &) { return ScriptedAnswer {.status = 200}; });
    client.next = [&](const ReceivedRequest &http) {
        if (http.path() == QLatin1String("/elsewhere"))
            return ScriptedAnswer {.status = 200};
        return ScriptedAnswer {.status = 302, .headers = {{"Location", "/elsewhere"}}};
    };
    QVERIFY(send(client).ok());
    QVERIFY(client.server.calls().last().headers.contains("authorization"));
    QCOMPARE(send(client, QByteArrayLiteral("POST")).error().kind, ErrorKind::Refused);

    client.next = [&](const ReceivedRequest &) {
        return ScriptedAnswer {.status = 307, .headers = {{"Location", other.url().toEncoded() + "/v2/things"}}};
    };
    QCOMPARE(send(client).error().kind, ErrorKind::Refused);
    QCOMPARE(other.requests().size(), 0);
}

void TestHttpTransport::doesNotFollowForEver()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.status = 301, .headers = {{"Location", "/v2/things"}}};
    };
    QCOMPARE(send(client).error().kind, ErrorKind::Refused);
    QCOMPARE(client.server.calls().size(), 4);
}

void TestHttpTransport::cutsTooLargeAnswers_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("without an end") << false;
}

void TestHttpTransport::cutsTooLargeAnswers()
{
    QFETCH(bool, announced);
    ClientFixture client;
    client.transport.setLimits({.bodyBytes = 1024 * 1024});
    client.next = [announced](const ReceivedRequest &) {
        return announced ? ScriptedAnswer {.body = QByteArray(64 * 1024 * 1024, ' ')}
                         : ScriptedAnswer {.ending = Ending::Endless};
    };
    const Result<Done> outcome = send(client);
    QCOMPARE(outcome.error().kind, ErrorKind::TooLarge);
    QTRY_COMPARE(client.server.openConnections(), 0);
    QVERIFY(client.server.bytesSent() < 16 * 1024 * 1024); // ended while it was read
}

void TestHttpTransport::endsAtTheDeadline()
{
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.transport.setLimits({.deadline = 50ms});
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.ending = Ending::Silence}; };
    const Result<Done> outcome = send(client, QByteArrayLiteral("POST"));
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
    QCOMPARE(client.server.calls().size(), 1);
}

void TestHttpTransport::abortsWhenCancelled()
{
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.ending = Ending::Silence}; };
    QFuture<Result<Done>> call = client.transport.callWithoutBody(request());
    QTRY_COMPARE(client.server.calls().size(), 1);
    QCOMPARE(client.server.openConnections(), 1);
    call.cancel();
    QTRY_COMPARE(client.server.openConnections(), 0);
    QCOMPARE(awaited(call).error().kind, ErrorKind::Cancelled);
}

void TestHttpTransport::endsTheWaitWhenCancelled()
{
    ClientFixture client;
    client.scheduler.hold();
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 503}; };
    QFuture<Result<Done>> call = client.transport.callWithoutBody(request());
    QTRY_COMPARE(client.scheduler.delays().size(), 1);
    call.cancel();
    QCOMPARE(awaited(call).error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(client.transport.findChildren<PendingCall *>().isEmpty());
}

void TestHttpTransport::endsCallsWithTheTransport()
{
    ClientFixture client;
    QVERIFY(awaited(client.tokens.token()).ok());
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.ending = Ending::Silence}; };
    auto transport = std::make_unique<HttpTransport>(ServiceEndpoints::loopback(client.server.url()),
        HttpTransport::Parts {.sender = client.sender,
            .tokens = client.tokens,
            .clock = client.clock,
            .scheduler = client.scheduler,
            .chance = {}});
    const QFuture<Result<Done>> call = transport->callWithoutBody(request());
    QTRY_COMPARE(client.server.calls().size(), 1);
    transport.reset();
    QCOMPARE(awaited(call).error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(client.server.openConnections(), 0);
}

void TestHttpTransport::refusesPlainConnections_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("http") << QUrl(QStringLiteral("http://user-management.example.com"));
    QTest::newRow("another scheme") << QUrl(QStringLiteral("ftp://127.0.0.1"));
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname"));
    QTest::newRow("loopback only by name") << QUrl(QStringLiteral("http://127.0.0.1.example.com"));
    QTest::newRow("nothing") << QUrl();
}

void TestHttpTransport::refusesPlainConnections()
{
    QFETCH(QUrl, url);
    HttpSender sender;
    const Result<HttpAnswer> answer = awaited(sender.send(url, request(), Secret(QByteArrayLiteral("token"))));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::Refused);
}

void TestHttpTransport::tellsWhatIsNotJson()
{
    ClientFixture client;
    const auto read = [](const HttpAnswer &answer) -> Result<QJsonObject> { return answer.object(); };
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.body = "{\"a\":"}; };
    const auto cut = awaited(client.transport.call<QJsonObject>(request(), read));
    QCOMPARE(cut.error().kind, ErrorKind::Protocol);
    QVERIFY(!cut.error().detail.isEmpty());
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.body = "[]"}; };
    QCOMPARE(awaited(client.transport.call<QJsonObject>(request(), read)).error().kind, ErrorKind::Protocol);
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.body = QByteArray(100'000, '[') + QByteArray(100'000, ']')};
    };
    QCOMPARE(awaited(client.transport.call<QJsonObject>(request(), read)).error().kind, ErrorKind::Protocol);
}

void TestHttpTransport::keepsTheTransactionId_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("success") << QByteArray("Transaction-Id") << QByteArray("{}") << true;
    QTest::newRow("success, the other header") << QByteArray("X-Request-Id") << QByteArray("{}") << true;
    QTest::newRow("not JSON") << QByteArray("Transaction-Id") << QByteArray("<html>") << false;
    QTest::newRow("not as expected") << QByteArray("Transaction-Id") << QByteArray(R"({"wrong":true})") << false;
}

void TestHttpTransport::keepsTheTransactionId()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    ClientFixture client;
    client.next = [&](const ReceivedRequest &) {
        return ScriptedAnswer {.body = body, .headers = {{header, "trace-7"}}};
    };
    const auto read = [](const HttpAnswer &answer) -> Result<Done> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        if (!object.value().isEmpty())
            return ApiError {.kind = ErrorKind::Protocol, .jsonPath = QStringLiteral("wrong")};
        return Done();
    };
    const Result<Done> outcome = awaited(client.transport.call<Done>(request(), read));
    QCOMPARE(outcome.ok(), good);
    QCOMPARE(outcome.trace(), QStringLiteral("trace-7"));
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
