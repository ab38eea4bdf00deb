#include "app/commandline.h"
#include "app/console.h"
#include "app/logbook.h"
#include "app/openaccount.h"
#include "app/settings.h"
#include "models/api/serviceendpoints.h"
#include "models/workflows/accountguard.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/connect/connectwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace iam;
using namespace iam::test;

/// What stands between a person and a change in an account, as that person meets it; and several accounts at once.
class TestFirstChange : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceInARealAccount();
    void sendsNothingIfThatIsNotWanted();
    void readOnlyDisablesWithItsReason();
    void severalAccountsEachInItsWindow();
    void tellsThatAKeyCouldNotBeKept();

private:
    [[nodiscard]] static bool open(ConsoleFixture &console);
};

bool TestFirstChange::open(ConsoleFixture &console)
{
    if (!console.open())
        return false;
    return QTest::qWaitFor(
        [&console] {
            return console.models().directory.state() == UserDirectory::State::Complete
                && !console.models().overview.isReading() && console.hasRow(QStringLiteral("tom@example.org"));
        },
        30'000);
}

void TestFirstChange::asksOnceInARealAccount()
{
    ConsoleFixture console;
    QVERIFY(open(console));
    console.models().guard.setAsksFirst(true);
    const QString tom = QStringLiteral("tom@example.org");
    const int mails = console.mailsTo(tom);
    QVERIFY(console.choose(tom));
    QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), 30'000);
    console.action("resendInvitation")->trigger();
    QTRY_VERIFY(console.dialog() != nullptr);
    QCOMPARE(console.dialog()->objectName(), QStringLiteral("firstChangeDialog"));
    bool named = false;
    for (const QLabel *label : console.dialog()->findChildren<QLabel *>())
        named = named || label->text().contains(QLatin1String("Quantum Lab"));
    QVERIFY(named);
    QCOMPARE(console.mailsTo(tom), mails); // nothing has been sent yet
    QTest::mouseClick(console.find<QAbstractButton>("allowChanges"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(tom), mails + 1, 30'000);
    QTRY_VERIFY(console.dialog() == nullptr);

    const QString pia = QStringLiteral("pia@example.org");
    const int before = console.mailsTo(pia);
    QVERIFY(console.choose(pia));
    QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), 30'000);
    console.action("resendInvitation")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(pia), before + 1, 30'000); // without another question
    QVERIFY(console.dialog() == nullptr);
}

void TestFirstChange::sendsNothingIfThatIsNotWanted()
{
    ConsoleFixture console;
    QVERIFY(open(console));
    console.models().guard.setAsksFirst(true);
    QSignalSpy asked(&console.models().guard, &AccountGuard::question);
    const QString tom = QStringLiteral("tom@example.org");
    const int mails = console.mailsTo(tom);
    QVERIFY(console.choose(tom));
    QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), 30'000);
    console.action("resendInvitation")->trigger();
    QTRY_VERIFY(console.dialog() != nullptr);
    QTest::keyClick(console.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(console.dialog() == nullptr);
    console.action("refreshUsers")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, 30'000);
    QCOMPARE(console.mailsTo(tom), mails);
    QCOMPARE(asked.size(), 1);
}

void TestFirstChange::readOnlyDisablesWithItsReason()
{
    ConsoleFixture console;
    QVERIFY(open(console));
    QVERIFY(console.choose(QStringLiteral("tom@example.org")));
    QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), 30'000);
    console.action("readOnly")->trigger();
    QTRY_VERIFY(!console.action("resendInvitation")->isEnabled());
    QVERIFY(console.action("resendInvitation")->toolTip().contains(QLatin1String("read only")));
    QVERIFY(console.find<QWidget>("readOnlyTag")->isVisible());
    console.action("readOnly")->trigger();
    QTRY_VERIFY(console.action("resendInvitation")->isEnabled());
    QVERIFY(!console.find<QWidget>("readOnlyTag")->isVisible());
}

void TestFirstChange::severalAccountsEachInItsWindow()
{
    ServiceProcess first;
    ServiceProcess second;
    QVERIFY(first.start() && second.start({QStringLiteral("--seed"), QStringLiteral("empty")}));
    QCoreApplication::setApplicationName(QStringLiteral("tst_firstchange"));
    const auto lineFor = [](const ServiceProcess &service) {
        return CommandLine::parse({QStringLiteral("iam-console"), QStringLiteral("--service-url"), service.url(),
            QStringLiteral("--account"), service.accountId(), QStringLiteral("--language"), QStringLiteral("en")});
    };
    const auto keyOf = [](const ServiceProcess &service) {
        return Secret(service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8());
    };
    const Logbook logbook;
    Console console(*qobject_cast<QApplication *>(QCoreApplication::instance()), lineFor(first), keyOf(first), logbook);
    QList<MainWindow *> windows;
    connect(&console, &Console::opened, this, [&windows](MainWindow *window) { windows.append(window); });
    console.start();
    QTRY_COMPARE(windows.size(), 1);
    windows.first()->findChild<QAction *>(QStringLiteral("connectAccount"))->trigger();
    const auto connectWindow = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ConnectWindow *>(widget); window != nullptr && window->isVisible())
                return window;
        }
        return static_cast<ConnectWindow *>(nullptr);
    };
    QTRY_VERIFY(connectWindow() != nullptr);
    QVERIFY(connectWindow()->chosen() == nullptr);
    QTRY_VERIFY(windows.first()->windowTitle().contains(QLatin1String("Quantum Lab")));

    // The demo in a window of its own, beside the first.
    QTest::mouseClick(connectWindow()->findChild<QAbstractButton *>(QStringLiteral("wayDemo")), Qt::LeftButton);
    QTest::mouseClick(connectWindow()->findChild<QAbstractButton *>(QStringLiteral("openButton")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(windows.size(), 2, 60'000);
    QVERIFY(windows.at(0)->isVisible() && windows.at(1)->isVisible());
    QVERIFY(connectWindow() == nullptr);
    windows.at(0)->close();
    QTRY_VERIFY(windows.at(1)->isVisible()); // the other one stays
    QTRY_VERIFY_WITH_TIMEOUT(windows.at(1)->windowTitle().contains(QLatin1String("Quantum Lab")), 60'000);
}

void TestFirstChange::tellsThatAKeyCouldNotBeKept()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    ServiceProcess service;
    QVERIFY(service.start());
    const QByteArray key
        = service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8();
    const EndpointChoice endpoints {.kind = EndpointChoice::Kind::Custom, .custom = QUrl(service.url())};
    const SystemClock clock;
    TimerScheduler scheduler;
    Settings settings;
    Theme theme;
    theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    OpenAccount account({.id = QStringLiteral("x"), .endpoints = endpoints, .account = {service.accountId()}, .keyKept = true},
        ServiceEndpoints::from(endpoints), {.text = Secret(key)}, {.clock = clock, .scheduler = scheduler, .theme = theme, .settings = settings});
    account.makeWindow();
    account.start();
    QTRY_VERIFY(!account.account().keyKept);
    const auto told = [&account] {
        const QList<QLabel *> labels = account.window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String("could not be kept")); });
    };
    QTRY_VERIFY(told());
    QTRY_VERIFY(account.window().windowTitle().contains(QLatin1String("Quantum Lab"))); // it works all the same
}

QTEST_MAIN(TestFirstChange)
#include "tst_firstchange.moc"
