#include "models/items/usertablemodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace iam;
using namespace iam::test;

/// An account of 100 000 users fills the window while it stays usable.
class TestBigAccount : public QObject
{
    Q_OBJECT

private slots:
    void loadsWhileTheWindowStaysUsable()
    {
        constexpr int users = 100'000;
        ConsoleFixture console;
        QElapsedTimer sinceStart;
        QVERIFY(console.open({QStringLiteral("--seed"), QStringLiteral("big-corp"), QStringLiteral("--users"), QString::number(users)}));
        sinceStart.start();

        // A heartbeat in the window's thread: its longest pause is how long a click would have waited.
        QTimer heartbeat;
        QElapsedTimer sinceBeat;
        qint64 longestPause = 0;
        connect(&heartbeat, &QTimer::timeout, this, [&] { longestPause = std::max(longestPause, sinceBeat.restart()); });
        sinceBeat.start();
        heartbeat.start(1);

        UserTableView *table = console.window().usersPage()->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20'000);
        const qint64 firstRows = sinceStart.elapsed();
        QCOMPARE(console.models().directory.state(), UserDirectory::State::Reading);
        QVERIFY(table->model()->rowCount() < users);

        // Usable while it loads: a search finds, a row can be chosen.
        QTest::keyClicks(console.window().usersPage()->searchField(), QStringLiteral("state:active"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20'000);
        QCOMPARE(console.models().directory.state(), UserDirectory::State::Reading);
        console.window().usersPage()->searchField()->clear();

        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), console.models().directory.total(), 20'000);
        QVERIFY(table->model()->rowCount() >= users);
        qInfo("%d users: first rows after %lld ms, all after %lld ms, longest pause of the window %lld ms", users,
            static_cast<long long>(firstRows), static_cast<long long>(sinceStart.elapsed()), static_cast<long long>(longestPause));
    }
};

QTEST_MAIN(TestBigAccount)
#include "tst_bigaccount.moc"
