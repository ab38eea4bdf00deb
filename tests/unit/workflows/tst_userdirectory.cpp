#include "models/workflows/userdirectory.h"

#include "models/api/usermanagementapi.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

struct Person
{
    QString id;
    QString email;
    QString state = QStringLiteral("ACTIVE");
};

QJsonObject json(const Person &person)
{
    return {{QStringLiteral("id"), person.id}, {QStringLiteral("iam_id"), QStringLiteral("IBMid-") + person.id},
        {QStringLiteral("email"), person.email}, {QStringLiteral("state"), person.state}};
}

/// A directory before a scripted service that lists `people`, two a page.
struct Reading : ClientFixture
{
    Reading()
    {
        QObject::connect(&directory, &UserDirectory::usersCame, &directory, [this](const UserBatch &users) {
            for (const User &user : users)
                listed.insert(user.id.text, user.state);
        });
        QObject::connect(&directory, &UserDirectory::usersWent, &directory, [this](const QList<UserId> &ids) {
            for (const UserId &id : ids)
                listed.remove(id.text);
        });
        next = [this](const ReceivedRequest &request) { return answer(request); };
    }

    ScriptedAnswer answer(const ReceivedRequest &request)
    {
        const QString last = request.path().section(QLatin1Char('/'), -1);
        if (last != QLatin1String("users")) {
            for (const Person &person : std::as_const(people)) {
                if (person.id == last)
                    return ScriptedAnswer::json(200, json(person));
            }
            return ScriptedAnswer::json(404, {});
        }
        const bool onlyProcessing = request.query().contains(QStringLiteral("search"));
        const int start = request.query().value(QStringLiteral("_start")).toInt();
        if (start == failingStart)
            return ScriptedAnswer::json(400, {});
        QJsonArray page;
        int at = start;
        for (; at < people.size() && (page.size() < 2 || onlyProcessing); ++at) {
            if (!onlyProcessing || people.at(at).state == QLatin1String("PROCESSING"))
                page.append(json(people.at(at)));
        }
        QJsonObject body {{QStringLiteral("total_results"), people.size()}, {QStringLiteral("resources"), page}};
        if (at < people.size())
            body.insert(QStringLiteral("next_url"), QStringLiteral("/v2/accounts/a/users?_start=%1").arg(at));
        return ScriptedAnswer::json(200, body);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids = listed.keys();
        ids.sort();
        return ids;
    }

    QList<Person> people;
    int failingStart = -1;
    QHash<QString, UserState> listed;
    UserManagementApi api {transport};
    UserDirectory directory {api, AccountId {QStringLiteral("a")}, clock, scheduler};
};

const Person ada {QStringLiteral("1"), QStringLiteral("ada@example.com")};
const Person ed {QStringLiteral("2"), QStringLiteral("ed@example.com")};
const Person cleo {QStringLiteral("3"), QStringLiteral("cleo@example.com")};

} // namespace

class TestUserDirectory : public QObject
{
    Q_OBJECT

private slots:
    void readsPageByPageAndSaysHowFar()
    {
        Reading reading;
        reading.people = {ada, ed, cleo};
        QList<int> read;
        connect(&reading.directory, &UserDirectory::progressed, this, [&] { read.append(reading.directory.usersRead()); });
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QCOMPARE(reading.ids(), (QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QCOMPARE(read, (QList<int> {0, 2, 3}));
        QCOMPARE(reading.directory.total(), 3);
        QVERIFY(!reading.directory.isRefresh());
    }

    void aFailedPageLeavesWhatWasReadAndIsReadAgain()
    {
        Reading reading;
        reading.people = {ada, ed, cleo};
        reading.failingStart = 2;
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Incomplete);
        QCOMPARE(reading.ids(), (QStringList {QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(reading.directory.nextPage(), 2);
        QCOMPARE(reading.directory.problem()->kind, ErrorKind::BadRequest);
        reading.failingStart = -1;
        const qsizetype before = reading.server.calls().size();
        reading.directory.retry();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QCOMPARE(reading.server.calls().size(), before + 1); // not from the start
        QCOMPARE(reading.ids().size(), 3);
    }

    void aRefreshFindsWhoCameAndWhoWent()
    {
        Reading reading;
        reading.people = {ada, ed};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        reading.people = {ed, cleo};
        reading.directory.load();
        QVERIFY(reading.directory.isRefresh());
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QCOMPARE(reading.ids(), (QStringList {QStringLiteral("2"), QStringLiteral("3")}));
    }

    void aRefreshThatFailsTakesNobodyAway()
    {
        Reading reading;
        reading.people = {ada, ed, cleo};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        reading.failingStart = 0;
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Incomplete);
        QCOMPARE(reading.ids().size(), 3);
    }

    void thePersonUnderANewRecordStaysTheSameRow()
    {
        Reading reading;
        reading.people = {ada, ed};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QSignalSpy rekeyed(&reading.directory, &UserDirectory::userRekeyed);
        QSignalSpy went(&reading.directory, &UserDirectory::usersWent);
        reading.people = {{QStringLiteral("9"), QStringLiteral("ADA@example.com")}, ed};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QCOMPARE(rekeyed.count(), 1);
        QCOMPARE(rekeyed.at(0).at(0).value<UserId>(), UserId {ada.id});
        QCOMPARE(went.count(), 0);
    }

    void twoRecordsWithOneAddressAreTwoPeople()
    {
        Reading reading;
        reading.people = {ada};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QSignalSpy rekeyed(&reading.directory, &UserDirectory::userRekeyed);
        reading.people = {{QStringLiteral("9"), ada.email}, ada};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        QCOMPARE(rekeyed.count(), 0);
        QCOMPARE(reading.ids(), (QStringList {QStringLiteral("1"), QStringLiteral("9")}));
    }

    void looksAfterPeopleUntilTheyAreProcessed()
    {
        Reading reading;
        reading.people = {ada, {QStringLiteral("7"), QStringLiteral("mia@example.net"), QStringLiteral("PROCESSING")}};
        int looks = 0;
        reading.next = [&](const ReceivedRequest &request) {
            if (request.query().contains(QStringLiteral("search")) && ++looks == 3)
                reading.people[1].state = QStringLiteral("PENDING");
            return reading.answer(request);
        };
        reading.directory.load();
        QTRY_COMPARE(reading.listed.value(QStringLiteral("7")), UserState::Pending);
        QCOMPARE(looks, 3);
    }

    void doesNotLookForEver()
    {
        Reading reading;
        reading.people = {{QStringLiteral("7"), QStringLiteral("slow@example.net"), QStringLiteral("PROCESSING")}};
        reading.directory.load();
        const auto total = [&reading] {
            std::chrono::milliseconds sum {0};
            for (const auto delay : reading.scheduler.delays())
                sum += delay;
            return sum;
        };
        // 5 s apart in the first minute, 15 s in the next four: then the service is left in peace.
        QTRY_VERIFY(total() > std::chrono::minutes(5));
        QTRY_COMPARE(reading.server.calls().size(), reading.scheduler.delays().size() + 2);
        QVERIFY(total() < std::chrono::minutes(6));
    }

    void whoIsGoneWhenReadAgainGoes()
    {
        Reading reading;
        reading.people = {ada, ed};
        reading.directory.load();
        QTRY_COMPARE(reading.directory.state(), UserDirectory::State::Complete);
        reading.people.removeFirst();
        reading.directory.reread({ada.id});
        QTRY_COMPARE(reading.ids(), QStringList {QStringLiteral("2")});
    }
};

QTEST_GUILESS_MAIN(TestUserDirectory)
#include "tst_userdirectory.moc"
