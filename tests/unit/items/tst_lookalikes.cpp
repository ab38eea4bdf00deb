#include "models/items/lookalikes.h"
#include "models/items/lookalikewatch.h"
#include "models/items/usertablemodel.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime epoch({2026, 11, 22}, {12, 0}, Qt::UTC);
using Column = UserTableModel::Column;

User person(int number, const QString &first, const QString &last, const QString &email, int addedDaysAgo = 100)
{
    User user;
    user.id = {QStringLiteral("record-%1").arg(number)};
    user.iamId = {QStringLiteral("IBMid-%1").arg(number)};
    user.realm = QStringLiteral("IBMid");
    user.firstName = first;
    user.lastName = last;
    user.email = email;
    user.ibmid = email;
    user.state = UserState::Active;
    user.addedOn = epoch.addDays(-addedDaysAgo);
    return user;
}

LookAlikes lookAlikesOf(UserTableModel &model)
{
    const std::atomic_bool stopped = false;
    return LookAlikes::of(model.shareUsers(), stopped);
}

} // namespace

class TestLookAlikes : public QObject
{
    Q_OBJECT

private slots:
    void theLaterNameLooksLikeTheEarlierOne()
    {
        FakeClock clock(epoch);
        UserTableModel model(clock);
        model.upsert({person(1, u"Paul"_s, u"Stone"_s, u"paul@example.com"_s, 300), person(2, u"Pau1"_s, u"Stone"_s, u"pau1@example.com"_s, 5),
            person(3, u"Рaul"_s, u"Stone"_s, u"p3@example.com"_s, 4), person(4, u"Ada"_s, u"Moreau"_s, u"ada@example.com"_s)});
        const LookAlikes found = lookAlikesOf(model);
        QCOMPARE(found.likeName(u"Pau1 Stone"_s), u"Paul Stone"_s);
        QCOMPARE(found.likeName(u"PAU1 STONE"_s), u"Paul Stone"_s); // however it is written
        QCOMPARE(found.likeName(u"Рaul Stone"_s), u"Paul Stone"_s);
        QVERIFY(found.likeName(u"Paul Stone"_s).isEmpty());
        QVERIFY(found.likeName(u"Ada Moreau"_s).isEmpty());
        QVERIFY(found.likeName({}).isEmpty());
    }

    void theSameNameIsNoLookAlike()
    {
        FakeClock clock(epoch);
        UserTableModel model(clock);
        model.upsert({person(1, u"Paul"_s, u"Kern"_s, u"a@example.com"_s, 300), person(2, u"PAUL"_s, u"kern"_s, u"b@example.com"_s, 5),
            person(3, {}, {}, u"pau1@example.com"_s, 3), person(4, {}, {}, u"paul@example.com"_s, 3)});
        QVERIFY(lookAlikesOf(model).isEmpty());
    }

    void aRareDomainLooksLikeAUsualOne()
    {
        FakeClock clock(epoch);
        UserTableModel model(clock);
        QList<User> users;
        for (int i = 0; i < 5; ++i)
            users.append(person(i, u"P%1"_s.arg(QChar(u'a' + i)), u"Q"_s, u"user%1@example.com"_s.arg(i)));
        users.append(person(10, u"X"_s, u"Y"_s, u"user@examp1e.com"_s));
        users.append(person(11, u"Z"_s, u"Y"_s, u"other@Exаmple.com"_s)); // a Cyrillic а
        users.append(person(12, u"V"_s, u"Y"_s, u"other@example.org"_s));
        users.append(person(13, u"W"_s, u"Y"_s, u"one@lonely.net"_s));
        users.append(person(14, u"U"_s, u"Y"_s, u"two@1onely.net"_s)); // nobody knows which of the two is meant
        model.upsert(users);
        const LookAlikes found = lookAlikesOf(model);
        QCOMPARE(found.likeDomainOf(u"user@examp1e.com"_s), u"example.com"_s);
        QCOMPARE(found.likeDomainOf(u"other@Exаmple.com"_s), u"example.com"_s);
        QVERIFY(found.likeDomainOf(u"user1@example.com"_s).isEmpty());
        QVERIFY(found.likeDomainOf(u"other@example.org"_s).isEmpty());
        QVERIFY(found.likeDomainOf(u"two@1onely.net"_s).isEmpty());
    }

    void theTableFollowsByItself()
    {
        FakeClock clock(epoch);
        UserTableModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        LookAlikeWatch watch(model);
        watch.setRest(std::chrono::milliseconds(1));
        QSignalSpy settled(&watch, &LookAlikeWatch::settled);
        model.upsert({person(1, u"Paul"_s, u"Stone"_s, u"paul@example.com"_s, 300), person(2, u"Pau1"_s, u"Stone"_s, u"x@example.com"_s, 5)});
        const QModelIndex name = model.index(1, static_cast<int>(Column::Name));
        QTRY_VERIFY(name.data(UserTableModel::SuspiciousRole).toBool());
        QCOMPARE(name.data(UserTableModel::LookAlikeRole).toString(), u"Paul Stone"_s);
        QVERIFY(!model.index(0, static_cast<int>(Column::Name)).data(UserTableModel::SuspiciousRole).toBool());
        model.upsert({person(2, u"Pam"_s, u"Stone"_s, u"x@example.com"_s, 5)}); // renamed
        QTRY_VERIFY(!model.index(1, static_cast<int>(Column::Name)).data(UserTableModel::SuspiciousRole).toBool());
        model.upsert({person(3, u"P4m"_s, u"Stone"_s, u"y@example.com"_s, 5), person(4, u"Parn"_s, u"Stone"_s, u"z@example.com"_s, 1)});
        QTRY_COMPARE(model.index(3, static_cast<int>(Column::Name)).data(UserTableModel::LookAlikeRole).toString(), u"Pam Stone"_s);
        model.remove({UserId {u"record-2"_s}});
        QTRY_VERIFY(!model.index(2, static_cast<int>(Column::Name)).data(UserTableModel::SuspiciousRole).toBool());
    }

    void aStoppedSearchFindsNothing()
    {
        FakeClock clock(epoch);
        UserTableModel model(clock);
        model.upsert({person(1, u"Paul"_s, u"Stone"_s, u"a@example.com"_s, 300), person(2, u"Pau1"_s, u"Stone"_s, u"b@example.com"_s, 5)});
        const std::atomic_bool stopped = true;
        QVERIFY(LookAlikes::of(model.shareUsers(), stopped).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"
