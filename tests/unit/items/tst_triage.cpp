// Counts and filters of invitations, beside the plainest way to count and filter them.
#include "models/items/triagecount.h"
#include "models/items/userfiltermodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/randomusers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);

User randomInvited(int number, QRandomGenerator &random)
{
    User user = randomUser(number, random);
    if (random.bounded(4) != 0)
        user.invitedBy = {QStringLiteral("IBMid-%1").arg(550000 + random.bounded(3))};
    if (random.bounded(3) == 0)
        user.invitedOn = now.addSecs(-random.bounded(40 * 24 * 3600));
    return user;
}

/// Everything that can be chosen, alone and together.
QList<TriageFilter> filters()
{
    QList<TriageFilter> all {{}};
    for (int age = 0; age < triageAgeTotal; ++age)
        all.append(TriageFilter {.age = static_cast<TriageAge>(age)});
    for (const UserStatus status : triageStates)
        all.append(TriageFilter {.status = status});
    all.append(TriageFilter {.inviter = {QStringLiteral("IBMid-550001")}});
    all.append(TriageFilter {.domain = QStringLiteral("@example.org")});
    all.append(TriageFilter {.domain = QStringLiteral("  \"example.com ")});
    all.append(TriageFilter {.olderThan = 9});
    all.append(TriageFilter {.words = QStringLiteral("zoe")});
    all.append(TriageFilter {.age = TriageAge::Days14, .inviter = {QStringLiteral("IBMid-550002")}, .domain = QStringLiteral("example.org"), .olderThan = 10});
    return all;
}

/// What a filter means, without the search language.
bool fits(const TriageFilter &filter, const UserRow &row)
{
    const auto *const state = std::find(triageStates.begin(), triageStates.end(), row.status);
    const QDateTime sent = lastSendingOf(row).time;
    const bool pending = row.status == UserStatus::Pending;
    if (filter.age == TriageAge::Ended && row.status != UserStatus::Expired)
        return false;
    if (filter.age && filter.age != TriageAge::Ended
        && !(pending && sent.isValid() && triageAgeOf(daysLeft(sent + invitationLifetime, now)) == *filter.age))
        return false;
    if (filter.status ? row.status != *filter.status : (!filter.age && state == triageStates.end() && row.status != UserStatus::Unknown))
        return false;
    if (!filter.inviter.text.isEmpty() && row.user.invitedBy != filter.inviter)
        return false;
    QString domain = filter.domain;
    domain = domain.remove(QLatin1Char('"')).remove(QLatin1Char('@')).trimmed();
    if (!domain.isEmpty() && !row.user.email.endsWith(QLatin1Char('@') + domain))
        return false;
    if (filter.olderThan > 0
        && !((pending || row.status == UserStatus::Expired) && sent.isValid()
            && sent < now.toLocalTime().date().addDays(-filter.olderThan).startOfDay()))
        return false;
    return filter.words.isEmpty() || row.searchText.contains(filter.words);
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private slots:
    void everyFilterIsUnderstood();
    void findsWhatItSays();
    void countsLikeThePlainWay();
    void countsAgainAfterAChange();
};

void TestTriage::everyFilterIsUnderstood()
{
    for (const TriageFilter &filter : filters()) {
        const UserQuery query = UserQuery::parse(filter.searchText(now));
        QVERIFY2(query.problems().isEmpty(), qPrintable(filter.searchText(now)));
        QVERIFY(!query.isEmpty());
    }
}

void TestTriage::findsWhatItSays()
{
    FakeClock clock(now);
    UserTableModel users(clock);
    UserFilterModel shown(users, clock);
    QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    QList<User> people;
    for (int i = 0; i < 2'000; ++i)
        people.append(randomInvited(i, random));
    users.upsert(people);
    for (const TriageFilter &filter : filters()) {
        shown.setSearch(filter.searchText(now));
        QTRY_VERIFY(!shown.isBusy());
        QSet<QString> found;
        for (int row = 0; row < shown.rowCount(); ++row)
            found.insert(shown.userAt(shown.index(row, 0))->user.id.text);
        QSet<QString> expected;
        for (int row = 0; row < users.store().size(); ++row) {
            const UserRow user = users.store().at(row);
            if (fits(filter, user))
                expected.insert(user.user.id.text);
        }
        QVERIFY2(!expected.isEmpty(), qPrintable(filter.searchText(now)));
        QVERIFY2(found == expected, qPrintable(QStringLiteral("%1: %2 instead of %3").arg(filter.searchText(now)).arg(found.size()).arg(expected.size())));
    }
}

void TestTriage::countsLikeThePlainWay()
{
    FakeClock clock(now);
    UserTableModel users(clock);
    TriageCount count(users, clock);
    QSignalSpy counted(&count, &TriageCount::counted);
    QVERIFY(counted.wait());
    QCOMPARE(count.tally().total(), 0);
    QRandomGenerator random(11);
    QList<User> people;
    for (int i = 0; i < 20'000; ++i)
        people.append(randomInvited(i, random));
    users.upsert(people);
    QVERIFY(counted.wait());
    QVERIFY(!count.isCounting());
    TriageTally plain;
    for (int row = 0; row < users.store().size(); ++row) {
        const UserRow user = users.store().at(row);
        for (std::size_t at = 0; at < triageStates.size(); ++at) {
            if (user.status != triageStates.at(at))
                continue;
            ++plain.states.at(at);
            ++plain.inviters[user.user.invitedBy];
        }
        for (int age = 0; age < triageAgeTotal; ++age) {
            if (fits({.age = static_cast<TriageAge>(age)}, user))
                ++plain.ages.at(static_cast<std::size_t>(age));
        }
    }
    QVERIFY(plain.total() > 1'000);
    QCOMPARE(count.tally(), plain);
    QCOMPARE(count.tally().count(UserStatus::Expired), count.tally().count(TriageAge::Ended));
    QCOMPARE(count.tally().count(UserStatus::Active), 0);
}

void TestTriage::countsAgainAfterAChange()
{
    FakeClock clock(now);
    UserTableModel users(clock);
    TriageCount count(users, clock);
    QSignalSpy counted(&count, &TriageCount::counted);
    QRandomGenerator random(3);
    User user = randomInvited(1, random);
    user.state = UserState::Pending;
    user.addedOn = now.addDays(-29);
    user.invitedOn = now.addDays(-29);
    users.upsert({user});
    QTRY_COMPARE(count.tally().count(TriageAge::Days3), 1);
    user.invitedOn = now; // sent again: the same state, another date
    users.upsert({user});
    QTRY_COMPARE(count.tally().count(TriageAge::Days30), 1);
    QCOMPARE(count.tally().count(TriageAge::Days3), 0);
    clock.advance(std::chrono::hours(24 * 31));
    users.followClock();
    QTRY_COMPARE(count.tally().count(TriageAge::Ended), 1);
    users.remove({user.id});
    QTRY_COMPARE(count.tally().total(), 0);
}

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
