#include "models/items/userparcel.h"
#include "models/items/usertablemodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/randomusers.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QThreadPool>

using namespace iam;

namespace {

const QDateTime start({2026, 11, 22}, {12, 0}, Qt::UTC);

UserBatch prepared(const QList<User> &users)
{
    UserBatch batch(users);
    batch.setPreparation(UserParcel::prepare(batch));
    return batch;
}

User randomPerson(int number, QRandomGenerator &random)
{
    User user = test::randomUser(number, random);
    if (random.bounded(4) == 0) {
        user.invitedOn = start.addSecs(-random.bounded(50 * 24 * 3600));
        user.invitedBy = {QStringLiteral("IBMid-%1").arg(random.bounded(5))};
    }
    if (random.bounded(5) == 0)
        user.ibmid = QStringLiteral("other-%1").arg(number);
    if (random.bounded(5) == 0)
        user.id = {QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'))};
    if (random.bounded(9) == 0)
        user.firstName = user.lastName = QString(random.bounded(300), u'x'); // longer than one byte can say
    return user;
}

void compare(const UserTableModel &model, const UserTableModel &plain)
{
    QCOMPARE(model.rowCount(), plain.rowCount());
    for (int row = 0; row < plain.rowCount(); ++row) {
        const UserRow own = model.store().at(row);
        const UserRow other = plain.store().at(row);
        QCOMPARE(own.user, other.user);
        QCOMPARE(own.status, other.status);
        QCOMPARE(own.views, other.views);
        QCOMPARE(own.searchText, other.searchText);
        QCOMPARE(model.store().rowOf(own.user.id), row);
        QVERIFY(model.store().rowOf(own.user.iamId) >= 0);
        const UserColumns &columns = model.store().columns();
        const UserColumns &others = plain.store().columns();
        QCOMPARE(columns.block(row).letters[UserColumns::within(row)], others.block(row).letters[UserColumns::within(row)]);
        QCOMPARE(columns.domain(row), others.domain(row));
        QCOMPARE(columns.print(row), others.print(row));
    }
    for (int view = 0; view < userViewTotal; ++view)
        QCOMPARE(model.store().count(static_cast<UserView>(view)), plain.store().count(static_cast<UserView>(view)));
}

} // namespace

class TestUserParcel : public QObject
{
    Q_OBJECT

private slots:
    void makesTheSameTableAsRecords()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QRandomGenerator random(seed);
            const test::FakeClock clock(start);
            UserTableModel model(clock);
            UserTableModel plain(clock);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            for (int step = 0; step < 30; ++step) {
                QList<User> users; // some known, some twice in one batch
                for (int count = random.bounded(100); count >= 0; --count)
                    users.append(randomPerson(random.bounded(1500), random));
                const auto marking = random.bounded(2) == 0 ? UserTableModel::Marking::Fresh : UserTableModel::Marking::Silent;
                model.upsert(prepared(users), marking);
                plain.upsert(users, marking);
                if (random.bounded(4) == 0) {
                    const QList<UserId> gone {users.first().id, users.last().id};
                    model.remove(gone);
                    plain.remove(gone);
                }
            }
            QVERIFY(plain.rowCount() > UserColumns::blockRows); // more than a block
            compare(model, plain);
            for (int row = 0; row < plain.rowCount(); ++row) {
                QCOMPARE(model.index(row, 0).data(UserTableModel::FreshRole), plain.index(row, 0).data(UserTableModel::FreshRole));
            }
        }
    }

    void goesOnAsRecordsWhenThePoolsAreFull()
    {
        QRandomGenerator random(3);
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        UserTableModel plain(clock);
        constexpr int more = 66'000; // domains than a pool holds
        QList<User> users;
        for (int number = 0; number < more; ++number) {
            User user = test::randomUser(number, random);
            user.email = user.ibmid = QStringLiteral("someone@company%1.example").arg(number);
            users.append(user);
            if (users.size() == 1000 || number + 1 == more) {
                model.upsert(prepared(users));
                plain.upsert(users);
                users.clear();
            }
        }
        compare(model, plain);
    }

    void isMadeInAnotherThread()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        UserTableModel plain(clock);
        QThreadPool threads;
        constexpr int pages = 40;
        QList<UserBatch> batches(pages);
        QList<QList<User>> people;
        for (int page = 0; page < pages; ++page) {
            QRandomGenerator random(static_cast<quint32>(page));
            QList<User> users;
            for (int number = 0; number < 50; ++number)
                users.append(randomPerson(page * 50 + number, random));
            people.append(users);
        }
        UserBatch *place = batches.data();
        for (int page = 0; page < pages; ++page)
            threads.start([to = place + page, users = people.at(page)] { *to = prepared(users); });
        threads.waitForDone();
        for (int page = 0; page < pages; ++page) {
            QVERIFY(UserParcel::of(batches.at(page)));
            model.upsert(batches.at(page));
            plain.upsert(people.at(page));
        }
        compare(model, plain);
    }
};

QTEST_GUILESS_MAIN(TestUserParcel)
#include "tst_userparcel.moc"
