#include "models/items/userfiltermodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/randomusers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using Column = UserTableModel::Column;

namespace {

const QDateTime start({2026, 11, 22}, {12, 0}, Qt::UTC);

QStringList shownIds(const UserFilterModel &filter)
{
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.index(row, 0).data(UserTableModel::UserIdRole).toString());
    return ids;
}

} // namespace

class TestUserFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsByNameInTheOrderOfTheLanguage()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        UserFilterModel filter(model, clock);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<User> users;
        for (const QString &name : {u"zebra"_qs, u"Öl"_qs, u"olive"_qs, u"Anna 10"_qs, u"Anna 9"_qs}) {
            User user;
            user.id = {name};
            user.firstName = name;
            users.append(user);
        }
        model.upsert(users);
        filter.setLocale(QLocale(QLocale::German));
        QCOMPARE(shownIds(filter), (QStringList {u"Anna 9"_qs, u"Anna 10"_qs, u"Öl"_qs, u"olive"_qs, u"zebra"_qs}));
        filter.setLocale(QLocale(QLocale::Swedish));
        QCOMPARE(shownIds(filter), (QStringList {u"Anna 9"_qs, u"Anna 10"_qs, u"olive"_qs, u"zebra"_qs, u"Öl"_qs}));
    }

    void withoutADateComesLastInBothOrders()
    {
        const test::FakeClock clock(start);
        UserTableModel model(clock);
        UserFilterModel filter(model, clock);
        QRandomGenerator random(3);
        User active = test::randomUser(1, random);
        active.state = UserState::Active;
        User soon = test::randomUser(2, random);
        soon.state = UserState::Pending;
        soon.addedOn = start.addDays(-28);
        User later = test::randomUser(3, random);
        later.state = UserState::Pending;
        later.addedOn = start.addDays(-1);
        model.upsert({active, later, soon});
        filter.sort(int(Column::Expires), Qt::AscendingOrder);
        QCOMPARE(shownIds(filter), (QStringList {soon.id.text, later.id.text, active.id.text}));
        filter.sort(int(Column::Expires), Qt::DescendingOrder);
        QCOMPARE(shownIds(filter), (QStringList {later.id.text, soon.id.text, active.id.text}));
    }

    void pagesOfALongListAreShownTogether()
    {
        test::FakeClock clock(start);
        UserTableModel model(clock);
        UserFilterModel filter(model, clock);
        QRandomGenerator random(5);
        constexpr int pageUsers = 100;
        constexpr int pages = 30;
        for (int page = 0; page < pages; ++page) {
            QList<User> users;
            for (int number = 0; number < pageUsers; ++number)
                users.append(test::randomUser(page * pageUsers + number, random));
            model.upsert(users);
            QVERIFY(filter.rowCount() > 0); // the first ones at once
        }
        QVERIFY(filter.rowCount() < model.rowCount());
        QVERIFY(filter.isBusy());
        QSignalSpy settled(&filter, &UserFilterModel::settled);
        filter.settle(); // all have come
        QCOMPARE(filter.rowCount(), pages * pageUsers);
        QCOMPARE(settled.count(), 1);
        filter.settle();
        QCOMPARE(settled.count(), 1);

        QList<User> last; // nobody says that this was all: shown all the same
        for (int number = 0; number < pageUsers; ++number)
            last.append(test::randomUser(pages * pageUsers + number, random));
        model.upsert(last);
        QVERIFY(filter.rowCount() < model.rowCount());
        QTRY_COMPARE(filter.rowCount(), model.rowCount());
        model.upsert({test::randomUser(1'000'000, random)}); // one alone does not wait
        QCOMPARE(filter.rowCount(), model.rowCount());
    }

    void aJobUnderWayIsFollowedByTheRestAtOnce()
    {
        test::FakeClock clock(start);
        UserTableModel model(clock);
        UserFilterModel filter(model, clock);
        filter.setAtOnceLimit(0);
        QRandomGenerator random(5);
        QList<User> users;
        for (int number = 0; number < 2'000; ++number)
            users.append(test::randomUser(number, random));
        model.upsert(users);
        filter.setView(UserView::All);
        filter.sort(int(Column::Email)); // at once, in the other thread
        QVERIFY(filter.isBusy());
        model.upsert({test::randomUser(5'000, random)});
        filter.settle();
        QSignalSpy settled(&filter, &UserFilterModel::settled);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(filter.rowCount(), model.rowCount());
    }

    void randomEditsEqualAPlainFilterAndSort()
    {
        const QStringList searches {QString(), u"user"_qs, u"zoe"_qs, u"-org"_qs, u"state:pending"_qs,
            u"domain:example.org expires<20"_qs};
        for (quint32 seed = 1; seed <= 10; ++seed) {
            QRandomGenerator random(seed);
            test::FakeClock clock(start);
            UserTableModel model(clock);
            UserFilterModel filter(model, clock);
            QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
            for (int step = 0; step < 80; ++step) {
                switch (random.bounded(6)) {
                case 0:
                case 1:
                case 2: {
                    QList<User> batch;
                    for (int count = random.bounded(8); count >= 0; --count)
                        batch.append(test::randomUser(random.bounded(60), random));
                    model.upsert(batch);
                    break;
                }
                case 3:
                    model.remove({{QStringLiteral("record-%1").arg(random.bounded(60))},
                        {QStringLiteral("record-%1").arg(random.bounded(60))}});
                    break;
                case 4:
                    filter.setSearch(searches.at(random.bounded(static_cast<int>(searches.size()))));
                    filter.setView(static_cast<UserView>(random.bounded(userViewTotal)));
                    break;
                default:
                    filter.sort(1 + random.bounded(UserTableModel::columnTotal - 2),
                        random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                }
                int expected = 0;
                for (int row = 0; row < model.rowCount(); ++row) {
                    const UserRow &entry = model.store().at(row);
                    const bool fits = (entry.views & userViewBit(filter.view())) != 0
                        && UserQuery::parse(filter.search()).matches(entry, clock.now());
                    expected += fits ? 1 : 0;
                    QCOMPARE(filter.indexOf(entry.user.id).isValid(), fits);
                }
                QCOMPARE(filter.rowCount(), expected);
            }
            filter.setSearch({});
            filter.setView(UserView::All);
            filter.sort(int(Column::Name), Qt::AscendingOrder);
            QCollator collator {QLocale(QLocale::English)};
            collator.setCaseSensitivity(Qt::CaseInsensitive);
            collator.setNumericMode(true);
            for (int row = 1; row < filter.rowCount(); ++row) {
                const QString before = filter.index(row - 1, int(Column::Name)).data().toString();
                const QString after = filter.index(row, int(Column::Name)).data().toString();
                QVERIFY2(collator.compare(before, after) <= 0, qPrintable(before + u" | "_qs + after));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUserFilterModel)
#include "tst_userfiltermodel.moc"
