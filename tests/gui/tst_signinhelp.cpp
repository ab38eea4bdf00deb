#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 20'000;
const QString omar = QStringLiteral("omar@eu.example.org");

} // namespace

/// A problem in a dialog is helped with in the dialog: what was filled in stays.
class TestSignInHelp : public QObject
{
    Q_OBJECT

private slots:
    void signsInAgainAndKeepsWhatWasFilledIn()
    {
        ConsoleFixture console;
        openStatusDialog(console);
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("unauthorized")},
            {QStringLiteral("method"), QStringLiteral("PATCH")}, {QStringLiteral("path"), QStringLiteral("/users/")}}));
        confirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(words(console).contains(QStringLiteral("You are no longer signed in.")), patience);
        QCOMPARE(console.service().admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), QJsonArray()}}).status, 200);
        auto *link = console.dialog()->findChild<QPushButton *>(QStringLiteral("signInAgain"));
        QVERIFY(link != nullptr);
        QVERIFY(link->isVisible());
        link->click();
        QTRY_VERIFY_WITH_TIMEOUT(words(console).contains(QStringLiteral("You are signed in again.")), patience);
        QVERIFY(console.dialog()->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->isChecked());
        QCOMPARE(state(console), QStringLiteral("ACTIVE")); // the click has only signed in
        confirm(console);
        QTRY_COMPARE_WITH_TIMEOUT(state(console), QStringLiteral("SUSPENDED"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
    }

    void aLostConnectionLeadsToItsSettings()
    {
        ConsoleFixture console;
        openStatusDialog(console);
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("cut_before_change")},
            {QStringLiteral("method"), QStringLiteral("PATCH")}, {QStringLiteral("path"), QStringLiteral("/users/")}}));
        confirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(words(console).contains(QStringLiteral("The service cannot be reached")), patience);
        QVERIFY(console.dialog()->findChild<QPushButton *>(QStringLiteral("signInAgain")) == nullptr);
        auto *link = console.dialog()->findChild<QPushButton *>(QStringLiteral("showConnection"));
        QVERIFY(link != nullptr);
        const QSignalSpy wanted(&console.window(), &MainWindow::connectWanted);
        link->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(console.dialog()->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->isChecked());
    }

    void theListIsReadWhenSignedInAgain()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("unauthorized")},
            {QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("path"), QStringLiteral("/")}})); // all reading: the token has ended
        auto *connection = console.find<QLabel>("connectionText");
        QTRY_VERIFY_WITH_TIMEOUT(connection->text().startsWith(QStringLiteral("Connected")), patience);
        console.window().usersPage()->refresh();
        auto *notice = console.find<QWidget>("listNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
        auto *link = notice->findChild<QPushButton *>(QStringLiteral("signInAgain"));
        QVERIFY(link != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(connection->text(), QStringLiteral("Not signed in"), patience);
        QVERIFY(!console.find<QLabel>("readCount")->isVisible()); // nothing of it was read; the title tells of the list
        // What is known of the account stays known.
        QTRY_VERIFY_WITH_TIMEOUT(!console.models().overview.isReading(), patience);
        QCOMPARE(console.models().overview.accountName(), QStringLiteral("Quantum Lab"));
        QVERIFY(console.models().overview.isDemo() && console.models().overview.isClassicAccount());
        QVERIFY(console.models().overview.actor().isOwner);
        QCOMPARE(console.service().admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), QJsonArray()}}).status, 200);
        link->click();
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QTRY_VERIFY(!notice->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(connection->text().startsWith(QStringLiteral("Connected")), patience);
    }

private:
    static void openStatusDialog(ConsoleFixture &console)
    {
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QVERIFY(console.choose(omar));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("changeStatus")->isEnabled(), patience);
        console.action("changeStatus")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        console.dialog()->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->click();
    }
    static void confirm(ConsoleFixture &console)
    {
        auto *button = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        button->click();
    }
    static QString words(ConsoleFixture &console)
    {
        const QWidget *problem = console.dialog() != nullptr ? console.dialog()->findChild<QWidget *>(QStringLiteral("dialogProblem")) : nullptr;
        return problem != nullptr && problem->isVisible() ? problem->accessibleName() + problem->accessibleDescription() : QString();
    }
    static QString state(ConsoleFixture &console)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"),
            {omar, console.service().accountId()}).toString();
    }
};

QTEST_MAIN(TestSignInHelp)
#include "tst_signinhelp.moc"
