#include "models/items/usertablemodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace iam::test;

namespace {

const QString stateOf = QStringLiteral("SELECT state FROM users WHERE email = ?");
constexpr int patience = 20'000;

} // namespace

/// What the console is for, through its real window, against the real service; its database and mail folder are looked
/// into at each step.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void invitesWatchesResendsCancelsAndRemoves()
    {
        ConsoleFixture console;
        QVERIFY(console.open({QStringLiteral("--processing-ms"), QStringLiteral("700")}));
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("ada@example.com")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("inviteUsersButton")->isEnabled(), patience);

        const QStringList people {QStringLiteral("fatima@example.com"), QStringLiteral("jon+ml@example.net"),
            QStringLiteral("sue@example.net")};
        invite(console, people);

        // Processing, then Pending with one mail a person.
        for (const QString &person : people)
            QTRY_COMPARE_WITH_TIMEOUT(console.status(person), QStringLiteral("Processing"), patience);
        for (const QString &person : people) {
            QTRY_COMPARE_WITH_TIMEOUT(console.status(person), QStringLiteral("Pending"), patience);
            QCOMPARE(console.fromDatabase(stateOf, {person}).toString(), QStringLiteral("PENDING"));
            QCOMPARE(console.mailsTo(person), 1);
        }
        QVERIFY(console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email = ?"), {people.at(0)})
                    .toString()
                    .startsWith(QStringLiteral("BSS-")));

        // One accepts, with the invitee's own token.
        const Answer accepted = console.service().as(console.service().invitee(people.at(0)), "POST",
            QStringLiteral("/v2/users/accept"), {{QStringLiteral("account_id"), console.service().accountId()}});
        QCOMPARE(accepted.status, 202);
        QCOMPARE(console.fromDatabase(stateOf, {people.at(0)}).toString(), QStringLiteral("ACTIVE"));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("refreshUsers")->isEnabled() && console.models().directory.state() == iam::UserDirectory::State::Complete, patience);
        QTest::keyClick(&console.window(), Qt::Key_F5); // nothing happens while the list is being read
        QTRY_COMPARE_WITH_TIMEOUT(console.status(people.at(0)), QStringLiteral("Active"), patience);
        QVERIFY(console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email = ?"), {people.at(0)})
                    .toString()
                    .startsWith(QStringLiteral("IBMid-")));

        // One is resent: no dialog, a second mail.
        QVERIFY(console.choose(people.at(1)));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), patience);
        QTest::keyClick(&console.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(people.at(1)), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(people.at(1)), QStringLiteral("Pending"), patience);
        QCOMPARE(console.fromDatabase(stateOf, {people.at(1)}).toString(), QStringLiteral("PENDING"));

        // One is cancelled; keeping comes first.
        QVERIFY(console.choose(people.at(2)));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("cancelInvitation")->isEnabled(), patience);
        console.action("cancelInvitation")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        console.window().activateWindow();
        QCOMPARE(console.fromDatabase(stateOf, {people.at(2)}).toString(), QStringLiteral("PENDING"));
        console.action("cancelInvitation")->trigger();
        confirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(people.at(2)), patience);
        QVERIFY(!console.fromDatabase(stateOf, {people.at(2)}).isValid());

        // An active user is removed.
        QVERIFY(console.choose(people.at(0)));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("removeUser")->isEnabled(), patience);
        QTest::keyClick(&console.window(), Qt::Key_Delete);
        confirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(people.at(0)), patience);
        QVERIFY(!console.fromDatabase(stateOf, {people.at(0)}).isValid());
        QCOMPARE(console.mailsTo(people.at(0)), 1);
    }

    void whoHasDescendantsIsNotRemoved()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("cleo@example.com")), patience);
        QVERIFY(console.choose(QStringLiteral("cleo@example.com"))); // Dov depends on her in the classic hierarchy
        QTRY_VERIFY_WITH_TIMEOUT(console.action("removeUser")->isEnabled(), patience);
        console.action("removeUser")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QDialog *dialog = console.dialog();
        auto *blocked = dialog->findChild<QWidget *>(QStringLiteral("blockedNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(blocked->isVisible(), patience);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        QVERIFY(console.hasRow(QStringLiteral("cleo@example.com")));
        QCOMPARE(console.status(QStringLiteral("cleo@example.com")), QStringLiteral("Active"));
        QCOMPARE(console.fromDatabase(stateOf, {QStringLiteral("cleo@example.com")}).toString(), QStringLiteral("ACTIVE"));
    }

    void cancellingWhoHasJustAcceptedSendsNothing()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        const QString ravi = QStringLiteral("ravi@example.com"); // has an IBMid already, so the call is enough to accept
        QCOMPARE(console.service().invite({ravi}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(console.fromDatabase(stateOf, {ravi}).toString(), QStringLiteral("PENDING"), patience);
        console.action("refreshUsers")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(console.status(ravi), QStringLiteral("Pending"), patience);
        QVERIFY(console.choose(ravi));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("cancelInvitation")->isEnabled(), patience);
        console.action("cancelInvitation")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        const Answer accepted = console.service().as(console.service().invitee(ravi), "POST",
            QStringLiteral("/v2/users/accept"), {{QStringLiteral("account_id"), console.service().accountId()}});
        QCOMPARE(accepted.status, 202);
        auto *button = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(ravi), QStringLiteral("Active"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QWidget *>(QStringLiteral("dialogProblem"))->isVisible(), patience);
        QVERIFY(console.dialog()->findChild<QPushButton *>(QStringLiteral("removeInstead")) != nullptr);
        QCOMPARE(console.fromDatabase(stateOf, {ravi}).toString(), QStringLiteral("ACTIVE"));
    }

private:
    static void invite(ConsoleFixture &console, const QStringList &people)
    {
        QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(console.dialog() != nullptr);
        QTRY_VERIFY(console.dialog()->isActiveWindow());
        auto *addresses = console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit"));
        auto *next = console.dialog()->findChild<QPushButton *>(QStringLiteral("nextButton"));
        auto *groups = console.dialog()->findChild<QTableView *>(QStringLiteral("groupTable"));
        QVERIFY(addresses != nullptr && next != nullptr && groups != nullptr);
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(addresses, people.join(QStringLiteral(", ")));
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(console.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(groups->isVisible());
        QVERIFY(!next->isEnabled()); // no access chosen yet
        QTRY_VERIFY_WITH_TIMEOUT(groups->model()->rowCount() >= 4, patience);
        groups->setFocus();
        groups->setCurrentIndex(groups->model()->index(0, 0));
        QTest::keyClick(groups, Qt::Key_Space);
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(console.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(next->objectName(), QStringLiteral("inviteButton"));
        QTest::mouseClick(next, Qt::LeftButton);
        auto *progress = console.dialog()->findChild<QTableView *>(QStringLiteral("progressTable"));
        QTRY_VERIFY(progress->isVisible());
        QCOMPARE(progress->model()->rowCount(), static_cast<int>(people.size()));
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        // A window manager gives the window the keyboard back; the offscreen platform has none.
        console.window().activateWindow();
        QTRY_VERIFY(console.window().isActiveWindow());
    }

    static void confirm(ConsoleFixture &console)
    {
        QTRY_VERIFY(console.dialog() != nullptr);
        auto *button = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QVERIFY(button != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience); // first it is read what goes
        QVERIFY(!button->hasFocus()); // never on the dangerous button
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        // A window manager gives the window the keyboard back; the offscreen platform has none.
        console.window().activateWindow();
        QTRY_VERIFY(console.window().isActiveWindow());
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
