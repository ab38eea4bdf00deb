// What is told of invitations that end soon: once a day, and not at all if one does not want it.
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/expirynotice.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestExpiryNotice : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceADay();
    void canBeSwitchedOff();
};

namespace {

constexpr int patience = 60'000;

QString wordsOf(const QWidget *widget)
{
    QString words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words += label->text();
    return words;
}

/// Three days before the end of an invitation that was sent now.
bool open(ConsoleFixture &console)
{
    return console.open() && console.service().invite({QStringLiteral("soon@example.com")}).status == 202
        && QTest::qWaitFor([&] { return console.service().state(QStringLiteral("soon@example.com")) == QLatin1String("PENDING"); }, patience)
        && console.advanceDays(28) && console.reopen();
}

} // namespace

void TestExpiryNotice::tellsOnceADay()
{
    ConsoleFixture console;
    QVERIFY(open(console));
    auto *notice = console.window().expiryNotice();
    QSignalSpy told(notice, &ExpiryNotice::told);
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    QVERIFY(wordsOf(notice).contains(QStringLiteral("within 3 days")));
    QCOMPARE(told.size(), 1);
    QTest::mouseClick(console.find<QPushButton>("showExpiring"), Qt::LeftButton);
    QTRY_VERIFY(!console.hasRow(QStringLiteral("olivia@example.com")));
    QTRY_VERIFY(console.hasRow(QStringLiteral("soon@example.com")));
    QTest::mouseClick(console.find<QPushButton>("closeExpiring"), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    // The next start on the same day.
    QVERIFY(console.reopen());
    auto *again = console.window().expiryNotice();
    again->setLastTold(told.first().first().toDate());
    QTRY_VERIFY_WITH_TIMEOUT(console.models().directory.state() == UserDirectory::State::Complete, patience);
    QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("soon@example.com")), patience);
    QVERIFY(!QTest::qWaitFor([&] { return again->isVisible(); }, 1'500));
    // And on the next.
    again->setLastTold(told.first().first().toDate().addDays(-1));
    console.window().usersPage()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patience);
}

void TestExpiryNotice::canBeSwitchedOff()
{
    ConsoleFixture console;
    QVERIFY(open(console));
    auto *notice = console.window().expiryNotice();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    QSignalSpy chosen(&console.window(), &MainWindow::expiryNoticeChosen);
    console.action("tellExpiring")->trigger();
    QVERIFY(!notice->isVisible());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toBool(), false);
}

QTEST_MAIN(TestExpiryNotice)
#include "tst_expirynotice.moc"
