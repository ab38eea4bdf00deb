#include "models/core/userview.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace iam;
using namespace std::chrono_literals;

class TestUserState : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfTheServiceIsKnown_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<UserState>("state");
        QTest::newRow("processing") << u"PROCESSING"_qs << UserState::Processing;
        QTest::newRow("pending") << u"PENDING"_qs << UserState::Pending;
        QTest::newRow("active") << u"ACTIVE"_qs << UserState::Active;
        QTest::newRow("suspended") << u"SUSPENDED"_qs << UserState::Suspended;
        QTest::newRow("classic") << u"DISABLED_CLASSIC_INFRASTRUCTURE"_qs << UserState::ClassicDisabled;
        QTest::newRow("vpn") << u"VPN_ONLY"_qs << UserState::VpnOnly;
        QTest::newRow("deleted identity") << u"IAMID_INVALID"_qs << UserState::Invalid;
        QTest::newRow("invalid, as searched for") << u"INVALID"_qs << UserState::Invalid;
        QTest::newRow("invitation failed") << u"ERROR_WHILE_PROCESSING"_qs << UserState::InvitationFailed;
        QTest::newRow("removal failed") << u"ERROR_WHILE_DELETING"_qs << UserState::RemovalFailed;
        QTest::newRow("lower case") << u"active"_qs << UserState::Active;
        QTest::newRow("new to us") << u"HIBERNATING"_qs << UserState::Unknown;
        QTest::newRow("empty") << QString() << UserState::Unknown;
    }
    void everyWordOfTheServiceIsKnown()
    {
        QFETCH(QString, word);
        QFETCH(UserState, state);
        QCOMPARE(stateFromWire(word), state);
    }

    void theWordOfAStateReadsBack()
    {
        for (int number = 0; number < static_cast<int>(UserState::Unknown); ++number) {
            const auto state = static_cast<UserState>(number);
            QCOMPARE(stateFromWire(wireText(state)), state);
        }
        QVERIFY(wireText(UserState::Unknown).isEmpty());
    }

    void invitationsExpire_data()
    {
        QTest::addColumn<UserState>("state");
        QTest::addColumn<std::chrono::seconds>("age");
        QTest::addColumn<UserStatus>("status");
        const std::chrono::seconds month = 30 * 24h;
        QTest::newRow("pending, one second inside the limit") << UserState::Pending << month - 1s << UserStatus::Pending;
        QTest::newRow("pending, at the limit") << UserState::Pending << month << UserStatus::Pending;
        QTest::newRow("pending, one second over") << UserState::Pending << month + 1s << UserStatus::Expired;
        QTest::newRow("active, long after") << UserState::Active << month * 10 << UserStatus::Active;
        QTest::newRow("processing does not expire") << UserState::Processing << month * 2 << UserStatus::Processing;
    }
    void invitationsExpire()
    {
        QFETCH(UserState, state);
        QFETCH(std::chrono::seconds, age);
        QFETCH(UserStatus, status);
        test::FakeClock clock(QDateTime({2024, 2, 29}, {12, 0}, Qt::UTC));
        const QDateTime sent = clock.now();
        clock.advance(age);
        QCOMPARE(statusOf(state, sent, clock.now()), status);
    }

    void withoutADateNothingExpires()
    {
        const QDateTime now({2024, 2, 29}, {12, 0}, Qt::UTC);
        QCOMPARE(statusOf(UserState::Pending, {}, now), UserStatus::Pending);
    }

    void daysAreWholeDays_data()
    {
        QTest::addColumn<std::chrono::seconds>("ahead");
        QTest::addColumn<int>("days");
        QTest::newRow("now") << std::chrono::seconds(0s) << 0;
        QTest::newRow("just under half a day") << std::chrono::seconds(12h - 1s) << 0;
        QTest::newRow("20 days less a second") << std::chrono::seconds(20 * 24h - 1s) << 20;
        QTest::newRow("a day ago") << std::chrono::seconds(-24h) << -1;
    }
    void daysAreWholeDays()
    {
        QFETCH(std::chrono::seconds, ahead);
        QFETCH(int, days);
        const QDateTime now({2024, 2, 29}, {12, 0}, Qt::UTC);
        QCOMPARE(daysLeft(now.addSecs(ahead.count()), now), days);
    }

    void everyStatusIsInTheListAndAtMostOneMoreNamedPart()
    {
        const QDateTime now({2024, 2, 29}, {12, 0}, Qt::UTC);
        for (int number = 0; number < userStatusTotal; ++number) {
            const UserViewSet views = viewsOf(static_cast<UserStatus>(number), now.addDays(20), now);
            QVERIFY((views & userViewBit(UserView::All)) != 0);
            QVERIFY(qPopulationCount(views) <= 2U);
        }
        const UserViewSet soon = viewsOf(UserStatus::Pending, now.addDays(7), now);
        QVERIFY((soon & userViewBit(UserView::ExpiringSoon)) != 0);
        QVERIFY((soon & userViewBit(UserView::Waiting)) != 0);
        QVERIFY((viewsOf(UserStatus::Pending, now.addDays(8), now) & userViewBit(UserView::ExpiringSoon)) == 0);
    }
};

QTEST_GUILESS_MAIN(TestUserState)
#include "tst_userstate.moc"
