#include "models/api/userlistpager.h"

#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestUserListPager : public QObject
{
    Q_OBJECT

private slots:
    void readsToTheEnd();
    void readsAFailedPageAgain();
    void noticesACircle();
    void noticesThatNothingComes();
    void canBeCancelled();
    void canGoWhileReading();
};

namespace {

QJsonObject page(int firstUser, int count, const QString &next, int total = 5)
{
    QJsonArray users;
    for (int i = firstUser; i < firstUser + count; ++i) {
        users.append(QJsonObject {{QStringLiteral("id"), QString::number(i)},
            {QStringLiteral("iam_id"), QStringLiteral("IBMid-%1").arg(i)},
            {QStringLiteral("state"), QStringLiteral("ACTIVE")}});
    }
    QJsonObject json {{QStringLiteral("total_results"), total}, {QStringLiteral("resources"), users}};
    if (!next.isEmpty())
        json.insert(QStringLiteral("next_url"), QStringLiteral("/v2/accounts/a/users?limit=2&_start=") + next);
    return json;
}

struct CountedUsers final : UserPreparation
{
    explicit CountedUsers(qsizetype users)
        : count(users)
    {
    }
    qsizetype count;
};

struct Reading : ClientFixture
{
    UserManagementApi api {transport};
    UserListPager pager {api, AccountId {QStringLiteral("a")}, {.limit = 2}};
};

} // namespace

void TestUserListPager::readsToTheEnd()
{
    Reading reading;
    reading.api.setPreparation([](const UserBatch &users) { return std::make_shared<CountedUsers>(users.size()); });
    reading.next = [](const ReceivedRequest &request) {
        const QString start = request.query().value(QStringLiteral("_start"));
        if (start.isEmpty())
            return ScriptedAnswer::json(200, page(0, 2, QStringLiteral("x%2By%3D")));
        return ScriptedAnswer::json(200, start == QLatin1String("x+y=") ? page(2, 2, QStringLiteral("z")) : page(4, 1, {}));
    };
    QStringList ids;
    while (reading.pager.hasNext()) {
        const QFuture<Result<UserPage>> next = reading.pager.next();
        QVERIFY(next.isFinished() || !reading.pager.hasNext()); // one page at a time; one read ahead is there at once
        const Result<UserPage> got = awaited(next);
        QVERIFY(got.ok());
        const auto *prepared = dynamic_cast<const CountedUsers *>(got.value().users.preparation());
        QVERIFY(prepared);
        QCOMPARE(prepared->count, got.value().users.size());
        for (const User &user : got.value().users)
            ids.append(user.id.text);
    }
    QCOMPARE(ids.join(QLatin1Char(',')), QStringLiteral("0,1,2,3,4"));
    QCOMPARE(reading.pager.pagesRead(), 3);
    QCOMPARE(reading.pager.usersRead(), 5);
    QCOMPARE(reading.pager.total(), 5);
    QCOMPARE(reading.server.calls().at(1).query().value(QStringLiteral("_start")), QStringLiteral("x+y="));
    QCOMPARE(reading.server.calls().at(1).query().value(QStringLiteral("limit")), QStringLiteral("2"));
}

void TestUserListPager::readsAFailedPageAgain()
{
    Reading reading;
    bool broken = true;
    reading.next = [&broken](const ReceivedRequest &request) {
        if (!request.query().contains(QStringLiteral("_start")))
            return ScriptedAnswer::json(200, page(0, 2, QStringLiteral("p2")));
        return broken ? ScriptedAnswer {.status = 403} : ScriptedAnswer::json(200, page(2, 3, {}));
    };
    QVERIFY(awaited(reading.pager.next()).ok());
    QCOMPARE(awaited(reading.pager.next()).error().kind, ErrorKind::Forbidden);
    QVERIFY(reading.pager.hasNext());
    QCOMPARE(reading.pager.usersRead(), 2);
    broken = false;
    QCOMPARE(awaited(reading.pager.next()).value().users.size(), 3);
    QVERIFY(!reading.pager.hasNext());
}

void TestUserListPager::noticesACircle()
{
    Reading reading;
    reading.next = [](const ReceivedRequest &request) {
        const QString start = request.query().value(QStringLiteral("_start"));
        if (start.isEmpty())
            return ScriptedAnswer::json(200, page(0, 2, QStringLiteral("p2")));
        return ScriptedAnswer::json(
            200, start == QLatin1String("p2") ? page(2, 2, QStringLiteral("p3")) : page(4, 1, QStringLiteral("p2")));
    };
    QVERIFY(awaited(reading.pager.next()).ok());
    QVERIFY(awaited(reading.pager.next()).ok());
    const Result<UserPage> third = awaited(reading.pager.next());
    QVERIFY(!third.ok());
    QCOMPARE(third.error().kind, ErrorKind::Protocol);
    QCOMPARE(third.error().jsonPath, QStringLiteral("next_url"));
}

void TestUserListPager::noticesThatNothingComes()
{
    Reading reading;
    int calls = 0;
    reading.next = [&calls](const ReceivedRequest &) {
        return ScriptedAnswer::json(200, page(0, 0, QStringLiteral("p%1").arg(++calls)));
    };
    QVERIFY(awaited(reading.pager.next()).ok()); // one empty page may be an accident
    QCOMPARE(awaited(reading.pager.next()).error().kind, ErrorKind::Protocol);
}

void TestUserListPager::canBeCancelled()
{
    Reading reading;
    bool silent = true;
    reading.next = [&silent](const ReceivedRequest &) {
        ScriptedAnswer answer = ScriptedAnswer::json(200, page(0, 2, {}));
        answer.ending = silent ? ScriptedAnswer::Ending::Silence : ScriptedAnswer::Ending::Complete;
        return answer;
    };
    QFuture<Result<UserPage>> call = reading.pager.next();
    QTRY_COMPARE(reading.server.calls().size(), 1);
    call.cancel();
    QTRY_VERIFY(reading.pager.hasNext());
    silent = false;
    QVERIFY(awaited(reading.pager.next()).ok());
}

void TestUserListPager::canGoWhileReading()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.ending = ScriptedAnswer::Ending::Silence};
    };
    UserManagementApi api(client.transport);
    auto pager = std::make_unique<UserListPager>(api, AccountId {QStringLiteral("a")}, UserListQuery());
    const QFuture<Result<UserPage>> call = pager->next();
    QTRY_COMPARE(client.server.calls().size(), 1);
    pager.reset();
    QCOMPARE(awaited(call).error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(client.server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestUserListPager)
#include "tst_userlistpager.moc"
