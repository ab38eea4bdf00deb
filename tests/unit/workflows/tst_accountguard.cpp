#include "models/api/usermanagementapi.h"
#include "models/workflows/accountguard.h"
#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"

#include <QTest>

using namespace iam;
using namespace iam::test;

/// Nothing passes the guard that changes something: seen from the wire, with the real transport.
class TestAccountGuard : public QObject
{
    Q_OBJECT

private slots:
    void letsEverythingPassAtFirst();
    void asksOnceForManyChanges();
    void refusesWhatWaitsAndAsksAgain();
    void keepsReadOnlyAccountsReadOnly();
    void readsWithoutAsking();
    void cancellingWhileAskedSendsNothing();
    void doubtsTheRightsAfterARefusedChangeOnly();
};

namespace {

const AccountId account {QStringLiteral("a1")};

struct Guarded : ClientFixture
{
    Guarded()
    {
        transport.setChangeGate(&guard);
        next = [](const ReceivedRequest &request) {
            return ScriptedAnswer {.status = request.verb == "GET" ? 200 : 204, .body = R"({"resources":[]})"};
        };
    }
    QFuture<Result<Done>> change() { return api.remove(account, QStringLiteral("u")); }

    AccountGuard guard;
    UserManagementApi api {transport};
};

} // namespace

void TestAccountGuard::letsEverythingPassAtFirst()
{
    Guarded client;
    QVERIFY(awaited(client.change()).ok());
}

void TestAccountGuard::asksOnceForManyChanges()
{
    Guarded client;
    client.guard.setAsksFirst(true);
    QSignalSpy asked(&client.guard, &AccountGuard::question);
    const QFuture<Result<Done>> first = client.change();
    const QFuture<Result<Done>> second = client.change();
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(awaited(client.api.users(account, {})).ok()); // proves that the changes had their time
    QCOMPARE(asked.size(), 1);
    QCOMPARE(client.server.calls().size(), 1);
    client.guard.answer(true);
    QVERIFY(awaited(first).ok() && awaited(second).ok());
    QVERIFY(awaited(client.change()).ok());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(client.server.calls().size(), 4);
}

void TestAccountGuard::refusesWhatWaitsAndAsksAgain()
{
    Guarded client;
    client.guard.setAsksFirst(true);
    QSignalSpy asked(&client.guard, &AccountGuard::question);
    const QFuture<Result<Done>> change = client.change();
    QTRY_COMPARE(asked.size(), 1);
    client.guard.answer(false);
    QCOMPARE(awaited(change).error().kind, ErrorKind::Refused);
    QVERIFY(client.server.requests().isEmpty()); // not even a token was fetched
    const QFuture<Result<Done>> again = client.change();
    QTRY_COMPARE(asked.size(), 2);
    client.guard.setReadOnly(true); // while it is asked
    client.guard.answer(true);
    QCOMPARE(awaited(again).error().kind, ErrorKind::Refused);
    QVERIFY(client.server.requests().isEmpty());
}

void TestAccountGuard::keepsReadOnlyAccountsReadOnly()
{
    Guarded client;
    client.guard.setReadOnly(true);
    QCOMPARE(awaited(client.change()).error().kind, ErrorKind::Refused);
    QCOMPARE(awaited(client.api.invite(account, {.emails = {QStringLiteral("a@example.com")}})).error().kind, ErrorKind::Refused);
    QVERIFY(client.server.requests().isEmpty());
    client.guard.setReadOnly(false);
    QVERIFY(awaited(client.change()).ok());
}

void TestAccountGuard::readsWithoutAsking()
{
    Guarded client;
    client.guard.setAsksFirst(true);
    client.guard.setReadOnly(true);
    QSignalSpy asked(&client.guard, &AccountGuard::question);
    QVERIFY(awaited(client.api.users(account, {})).ok());
    QCOMPARE(asked.size(), 0);
}

void TestAccountGuard::cancellingWhileAskedSendsNothing()
{
    Guarded client;
    client.guard.setAsksFirst(true);
    QSignalSpy asked(&client.guard, &AccountGuard::question);
    QFuture<Result<Done>> change = client.change();
    QTRY_COMPARE(asked.size(), 1);
    change.cancel();
    client.guard.answer(true);
    QVERIFY(awaited(client.api.users(account, {})).ok());
    QCOMPARE(client.server.calls().size(), 1);
}

void TestAccountGuard::doubtsTheRightsAfterARefusedChangeOnly()
{
    Guarded client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 403}; };
    QSignalSpy doubted(&client.transport, &HttpTransport::changeForbidden);
    QCOMPARE(awaited(client.api.users(account, {})).error().kind, ErrorKind::Forbidden);
    QCOMPARE(doubted.size(), 0); // reading the rights may be refused itself: that would go round
    QCOMPARE(awaited(client.change()).error().kind, ErrorKind::Forbidden);
    QCOMPARE(doubted.size(), 1);
}

QTEST_GUILESS_MAIN(TestAccountGuard)
#include "tst_accountguard.moc"
