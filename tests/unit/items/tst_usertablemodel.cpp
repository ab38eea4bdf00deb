#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "tests/support/fakeclock.h"
#include "tests/support/randomusers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using Column = UserTableModel::Column;

namespace {

const QDateTime start({2026, 11, 22}, {12, 0}, Qt::UTC);

User pendingUser(int number, int daysOld)
{
    QRandomGenerator random(7);
    User user = test::randomUser(number, random);
    user.state = UserState::Pending;
    user.addedOn = start.addDays(-daysOld);
    return user;
}

QVariant cell(const UserTableModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

class TestUserTableModel : public QObject
{
    Q_OBJECT

private slots:
    void changesInPlaceAndAppends()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.upsert({pendingUser(1, 1), pendingUser(2, 1)});
        QPersistentModelIndex second = model.index(1, 0);

        User changed = pendingUser(1, 1);
        changed.state = UserState::Active;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
        model.upsert({changed, pendingUser(3, 1), pendingUser(3, 2)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(dataChanged.count(), 1);
        QCOMPARE(cell(model, 0, Column::Status, UserTableModel::StatusRole).toInt(), int(UserStatus::Active));
        QCOMPARE(model.find(pendingUser(3, 1).id)->user, pendingUser(3, 2)); // the last one of a batch counts
        QCOMPARE(second.row(), 1);

        dataChanged.clear();
        model.upsert({changed});
        QCOMPARE(dataChanged.count(), 0); // nothing new, nothing repainted
    }

    void removesKeepingTheOthers()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<User> users;
        for (int number = 0; number < 10; ++number)
            users.append(pendingUser(number, 1));
        model.upsert(users);
        QPersistentModelIndex last = model.index(9, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.remove({users.at(2).id, users.at(4).id, users.at(3).id, users.at(7).id, users.at(2).id, {u"nobody"_qs}});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(removed.count(), 1); // the last ones have taken the places of the others
        QCOMPARE(last.row(), model.store().rowOf(users.at(9).id));
        QCOMPARE(last.data(UserTableModel::UserIdRole).toString(), users.at(9).id.text);
        QVERIFY(!model.find(users.at(3).id));
        QCOMPARE(model.find(users.at(9).id)->user, users.at(9));
    }

    void keepsTheRowWhenTheRecordChanges()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.upsert({pendingUser(1, 1), pendingUser(2, 1)});
        QPersistentModelIndex row = model.index(0, 0);
        User other = pendingUser(1, 1);
        other.id = {u"another-record"_qs};
        other.state = UserState::Active;
        model.rekey(pendingUser(1, 1).id, other);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(row.isValid());
        QCOMPARE(row.data(UserTableModel::UserIdRole).toString(), u"another-record"_qs);
        QVERIFY(!model.find(pendingUser(1, 1).id));
    }

    void countsFollowTheClock()
    {
        test::FakeClock clock(start);
        UserTableModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.upsert({pendingUser(1, 20)});
        QCOMPARE(model.store().count(UserView::Waiting), 1);
        QCOMPARE(model.store().count(UserView::ExpiringSoon), 0);
        QCOMPARE(cell(model, 0, Column::Expires, UserTableModel::DaysLeftRole).toInt(), 10);
        QVERIFY(cell(model, 0, Column::Expires, UserTableModel::ExpiryEstimatedRole).toBool());
        clock.advance(std::chrono::hours(5 * 24));
        QSignalSpy counts(&model, &UserTableModel::countsChanged);
        model.followClock();
        QVERIFY(counts.count() > 0);
        QCOMPARE(model.store().count(UserView::ExpiringSoon), 1);
        clock.advance(std::chrono::hours(6 * 24));
        model.followClock();
        QCOMPARE(model.store().count(UserView::Waiting), 0);
        QCOMPARE(model.store().count(UserView::ExpiredOrFailed), 1);
        QCOMPARE(cell(model, 0, Column::Status).toString(), statusText(UserStatus::Expired));
    }

    void aToldSendingCountsMoreThanTheDateAdded()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        model.upsert({pendingUser(1, 41)});
        QCOMPARE(cell(model, 0, Column::Status, UserTableModel::StatusRole).toInt(), int(UserStatus::Expired));
        model.setFacts({{pendingUser(1, 41).id, {.inviter = u"Ada"_qs, .lastSent = start.addDays(-2)}}});
        QCOMPARE(cell(model, 0, Column::Status, UserTableModel::StatusRole).toInt(), int(UserStatus::Pending));
        QCOMPARE(cell(model, 0, Column::Expires, UserTableModel::DaysLeftRole).toInt(), 28);
        QVERIFY(!cell(model, 0, Column::Expires, UserTableModel::ExpiryEstimatedRole).toBool());
    }

    void showsTheAddressWhereThereIsNoName()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        User nameless = pendingUser(1, 1);
        nameless.firstName.clear();
        nameless.lastName.clear();
        model.upsert({nameless});
        QCOMPARE(cell(model, 0, Column::Name).toString(), nameless.email);
        QVERIFY(cell(model, 0, Column::Name, UserTableModel::NameIsAddressRole).toBool());
    }

    void aStateNewToUsShowsItsOwnWord()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        User user = pendingUser(1, 1);
        user.state = UserState::Unknown;
        user.stateText = u"HIBERNATING"_qs;
        model.upsert({user});
        QCOMPARE(cell(model, 0, Column::Status).toString(), u"HIBERNATING"_qs);
    }

    void randomEditsKeepTheModelSound()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            test::FakeClock clock(start);
            UserTableModel model(clock);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QHash<UserId, User> truth;
            for (int step = 0; step < 120; ++step) {
                const int what = random.bounded(10);
                if (what < 6) {
                    QList<User> batch;
                    for (int count = random.bounded(8); count >= 0; --count) {
                        batch.append(test::randomUser(random.bounded(60), random));
                        truth.insert(batch.last().id, batch.last());
                    }
                    model.upsert(batch);
                } else if (what < 8) {
                    QList<UserId> ids;
                    for (int count = random.bounded(8); count >= 0; --count) {
                        ids.append({QStringLiteral("record-%1").arg(random.bounded(60))});
                        truth.remove(ids.last());
                    }
                    model.remove(ids);
                } else if (what == 8) {
                    clock.advance(std::chrono::hours(random.bounded(200)));
                    model.followClock();
                } else {
                    model.setRemoving({QStringLiteral("record-%1").arg(random.bounded(60))}, random.bounded(2) == 0);
                }
                QCOMPARE(model.rowCount(), static_cast<int>(truth.size()));
                QCOMPARE(model.store().count(UserView::All), static_cast<int>(truth.size()));
                std::array<int, userViewTotal> counts {};
                for (int row = 0; row < model.rowCount(); ++row) {
                    const UserRow &entry = model.store().at(row);
                    QCOMPARE(entry.user, truth.value(entry.user.id));
                    QCOMPARE(model.store().rowOf(entry.user.id), row);
                    for (int view = 0; view < userViewTotal; ++view)
                        counts[size_t(view)] += (entry.views & userViewBit(UserView(view))) != 0 ? 1 : 0;
                }
                for (int view = 0; view < userViewTotal; ++view)
                    QCOMPARE(model.store().count(UserView(view)), counts[size_t(view)]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUserTableModel)
#include "tst_usertablemodel.moc"
