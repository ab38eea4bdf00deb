// The dialogs about one user: by keyboard alone, with what the service refuses, and with names that mean mischief.
#include "models/items/usertablemodel.h"
#include "models/workflows/undostack.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;
const QString omar = QStringLiteral("omar@eu.example.org");
const QString dov = QStringLiteral("dov@example.com");
const QString cleo = QStringLiteral("cleo@example.com");

QPushButton *confirmOf(QDialog *dialog) { return dialog->findChild<QPushButton *>(QStringLiteral("confirmButton")); }

/// All words of the message in the dialog, if it is shown.
QString problemOf(QDialog *dialog)
{
    const auto *problem = dialog->findChild<QWidget *>(QStringLiteral("dialogProblem"));
    if (problem == nullptr || !problem->isVisible())
        return {};
    QStringList words;
    for (const QLabel *label : problem->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(QLatin1Char('\n'));
}

QJsonObject fault(const char *kind, const QString &method, const QString &path, const QJsonObject &more = {})
{
    QJsonObject json {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("method"), method},
        {QStringLiteral("path"), path}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void statusByKeyboardAndTakenBack()
    {
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QVERIFY(!confirmOf(dialog)->isEnabled()); // the present status is chosen
        QTRY_VERIFY(qobject_cast<QRadioButton *>(dialog->focusWidget()) != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // Suspended
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->isChecked());
        QTRY_VERIFY(confirmOf(dialog)->isEnabled());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        closed(console);
        QCOMPARE(stateOf(console, omar), QStringLiteral("SUSPENDED"));
        QTRY_COMPARE_WITH_TIMEOUT(console.status(omar), QStringLiteral("Suspended"), patience);
        // The focus is back in the list, on the same row.
        QTRY_VERIFY(console.window().usersPage()->table()->hasFocus());
        QTRY_VERIFY(console.action("undoChange")->isEnabled());
        key(console, Qt::Key_Z, Qt::ControlModifier);
        dialog = opened(console);
        QVERIFY(dialog != nullptr);
        const QString sends = dialog->findChild<QLabel *>(QStringLiteral("undoRequest"))->text();
        QVERIFY2(sends.contains(QStringLiteral("PATCH")) && sends.contains(QStringLiteral("\"ACTIVE\"")), qPrintable(sends));
        QTest::keyClick(dialog, Qt::Key_Return);
        closed(console);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, omar), QStringLiteral("ACTIVE"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(omar), QStringLiteral("Active"), patience);
        QTRY_VERIFY(!console.action("undoChange")->isEnabled());
    }

    void parentByKeyboardWithoutALoop()
    {
        ConsoleFixture console;
        start(console, cleo);
        console.action("changeParent")->trigger();
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("pickerList"));
        auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("pickerSearch"));
        QTRY_VERIFY(search->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(QStringLiteral("presentParent"))->text().contains(QStringLiteral("Ada")), patience);
        QTest::keyClicks(search, QStringLiteral("dov@"));
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled)); // below Cleo: that would make a loop
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(!confirmOf(dialog)->isEnabled());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("ed@example"));
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(confirmOf(dialog)->isEnabled());
        QTest::keyClick(search, Qt::Key_Return);
        closed(console);
        const auto parentOf = [&console](const QString &email) {
            return console.fromDatabase(QStringLiteral("SELECT p.email FROM users u JOIN users p ON p.id=u.parent_id WHERE u.email=?"), {email}).toString();
        };
        QCOMPARE(parentOf(cleo), QStringLiteral("ed@example.com"));
        key(console, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(console.dialog() != nullptr);
        QTest::keyClick(console.dialog(), Qt::Key_Return);
        closed(console);
        QTRY_COMPARE_WITH_TIMEOUT(parentOf(cleo), QStringLiteral("ada@example.com"), patience);
    }

    void whoBlocksIsGivenAway()
    {
        ConsoleFixture console;
        start(console, cleo);
        key(console, Qt::Key_Delete);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *blocked = dialog->findChild<QWidget *>(QStringLiteral("blockedNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(blocked->isVisible(), patience);
        QVERIFY(!confirmOf(dialog)->isEnabled());
        auto *giveAll = dialog->findChild<QPushButton *>(QStringLiteral("giveAllButton"));
        QVERIFY(giveAll != nullptr && giveAll->text().contains(QStringLiteral("Ada Moreau")));
        giveAll->setFocus();
        QTest::keyClick(giveAll, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!blocked->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(confirmOf(dialog)->isEnabled(), patience);
        confirmOf(dialog)->setFocus();
        QTest::keyClick(confirmOf(dialog), Qt::Key_Return);
        closed(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(cleo), patience);
        QVERIFY(stateOf(console, cleo).isEmpty());
        QCOMPARE(stateOf(console, dov), QStringLiteral("ACTIVE"));
    }

    void aVpnOnlyUserByKeyboard()
    {
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        const QStringList values {QStringLiteral("Iris"), QStringLiteral("Vale"), QStringLiteral("iris@example.com"),
            QStringLiteral("vpn-harbour"), QStringLiteral("Abcdef1!"), QStringLiteral("Abcdef1?")};
        for (const QString &value : values) { // field after field by Tab
            auto *field = qobject_cast<QLineEdit *>(dialog->focusWidget());
            QVERIFY(field != nullptr);
            QTest::keyClicks(field, value);
            QTest::keyClick(field, Qt::Key_Tab);
        }
        auto *again = dialog->findChild<QLineEdit *>(QStringLiteral("vpnPasswordAgain"));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("vpnPasswordAgainProblem"))->text(), QStringLiteral("The two passwords differ."));
        QVERIFY(!confirmOf(dialog)->isEnabled());
        again->clear();
        QTest::keyClicks(again, QStringLiteral("Abcdef1!"));
        QTRY_VERIFY(confirmOf(dialog)->isEnabled());
        QTest::keyClick(again, Qt::Key_Return);
        auto *taken = dialog->findChild<QLabel *>(QStringLiteral("vpnUserNameProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(taken->isVisible(), patience); // the demo's VPN-only user has this name
        QCOMPARE(taken->text(), QStringLiteral("This user name is taken."));
        auto *userName = dialog->findChild<QLineEdit *>(QStringLiteral("vpnUserName"));
        QTRY_VERIFY(userName->hasFocus());
        userName->selectAll();
        QTest::keyClicks(userName, QStringLiteral("iris-vpn"));
        QTRY_VERIFY(confirmOf(dialog)->isEnabled());
        QTest::keyClick(userName, Qt::Key_Return);
        closed(console);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(QStringLiteral("iris@example.com")), QStringLiteral("VPN-only"), patience);
        QVERIFY(console.choose(QStringLiteral("iris@example.com")));
        QTRY_VERIFY(!console.action("resendInvitation")->isVisible());
        QVERIFY(!console.action("cancelInvitation")->isVisible());
    }

    void anIbmidIsUpdatedOrSaysWhyNot()
    {
        ConsoleFixture console;
        start(console, omar);
        const QString before = console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email=?"), {omar}).toString();
        console.action("updateIbmid")->trigger();
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("newIbmidEdit"));
        auto *verdict = dialog->findChild<QLabel *>(QStringLiteral("ibmidVerdict"));
        QTRY_VERIFY(edit->hasFocus());
        for (const auto &[text, answer] : {std::pair(omar, QStringLiteral("This is the current ID.")),
                 std::pair(cleo, QStringLiteral("is already a member."))}) {
            edit->clear();
            QTest::keyClicks(edit, text);
            dialog->findChild<QPushButton *>(QStringLiteral("checkButton"))->click();
            QVERIFY2(verdict->isVisible() && verdict->text().contains(answer), qPrintable(verdict->text()));
            QVERIFY(!confirmOf(dialog)->isEnabled());
        }
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("nobody@example.com"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(problemOf(dialog).contains(QStringLiteral("There is no IBMid")), patience);
        QVERIFY(problemOf(dialog).contains(QStringLiteral("Trace number:")));
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("ravi@example.com"));
        QTest::keyClick(edit, Qt::Key_Return);
        closed(console);
        QCOMPARE(console.fromDatabase(QStringLiteral("SELECT user_id FROM users WHERE id=?"), {before}).toString(), QStringLiteral("ravi@example.com"));
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("ravi@example.com")), patience);
    }

    void removingByUserIdOrAddress()
    {
        ConsoleFixture console;
        start(console, omar);
        console.action("removeByAddress")->trigger();
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QVERIFY(!confirmOf(dialog)->isEnabled());
        QVERIFY(confirmOf(dialog)->accessibleDescription().contains(QStringLiteral("Give a user ID, or e-mail and realm.")));
        auto *userId = dialog->findChild<QLineEdit *>(QStringLiteral("removalUserId"));
        QTest::keyClicks(userId, QStringLiteral("nobody@example.com"));
        QTRY_VERIFY(confirmOf(dialog)->isEnabled());
        confirmOf(dialog)->setFocus();
        QTest::keyClick(confirmOf(dialog), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(problemOf(dialog).contains(QStringLiteral("Nobody of that ID")), patience);
        userId->clear();
        QTest::keyClicks(userId, omar);
        QTRY_VERIFY(confirmOf(dialog)->isEnabled());
        confirmOf(dialog)->setFocus();
        QTest::keyClick(confirmOf(dialog), Qt::Key_Return);
        QTRY_VERIFY(console.dialog() != nullptr && console.dialog()->objectName() == QLatin1String("removeDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(confirmOf(console.dialog())->isEnabled(), patience);
        confirmOf(console.dialog())->setFocus();
        QTest::keyClick(confirmOf(console.dialog()), Qt::Key_Return);
        closed(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(omar), patience);
    }

    void aRemovalThatFailsLateIsNotShownAsDone()
    {
        ConsoleFixture console;
        start(console, omar);
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("removal_fails_late")}}));
        key(console, Qt::Key_Delete);
        QTRY_VERIFY(console.dialog() != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(confirmOf(console.dialog())->isEnabled(), patience);
        confirmOf(console.dialog())->click();
        closed(console);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(omar), QStringLiteral("Removal failed"), patience);
        QCOMPARE(stateOf(console, omar), QStringLiteral("ERROR_WHILE_DELETING"));
        QTRY_VERIFY_WITH_TIMEOUT(toastWith(console, QStringLiteral("could not remove")), patience);
        QVERIFY(!toastWith(console, QStringLiteral("is removed.")));
    }

    void whatTheServiceAnswersStandsInTheDialog_data()
    {
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<QString>("words");
        const QString patch = QStringLiteral("PATCH");
        const QString users = QStringLiteral("/users/");
        QTest::newRow("403") << fault("forbidden", patch, users) << QStringLiteral("Expected right:");
        QTest::newRow("500") << fault("server_error", patch, users) << QStringLiteral("The service has a problem (500).");
        QTest::newRow("401") << fault("unauthorized", patch, users) << QStringLiteral("You are no longer signed in. Nothing was changed.");
        QTest::newRow("cut before") << fault("cut_before_change", patch, users) << QStringLiteral("The service cannot be reached");
        QTest::newRow("404") << QJsonObject() << QStringLiteral("is no longer in the account.");
        QTest::newRow("malformed") << fault("malformed_answer", QStringLiteral("GET"), users) << QStringLiteral("The answer could not be read");
    }
    void whatTheServiceAnswersStandsInTheDialog()
    {
        QFETCH(QJsonObject, trouble);
        QFETCH(QString, words);
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->click();
        if (trouble.isEmpty())
            QCOMPARE(console.service().send("DELETE", console.service().users(QLatin1Char('/')
                + console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email=?"), {omar}).toString())).status, 204);
        else
            QVERIFY(console.service().setFault(trouble));
        confirmOf(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(problemOf(dialog).contains(words), patience);
        const bool answered = trouble.value(QLatin1String("kind")).toString() != QLatin1String("cut_before_change") && !trouble.isEmpty()
            && trouble.value(QLatin1String("kind")).toString() != QLatin1String("malformed_answer");
        if (answered)
            QVERIFY2(problemOf(dialog).contains(QStringLiteral("Trace number:")), qPrintable(problemOf(dialog)));
        QVERIFY(dialog->isVisible());
        QVERIFY(!toastWith(console, QStringLiteral("Done:")));
        QVERIFY(console.models().undo.steps().isEmpty());
        if (!trouble.isEmpty())
            QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));
    }

    void theStateHasChangedMeanwhile()
    {
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->click();
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("removal_fails_late")}}));
        const QString id = console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email=?"), {omar}).toString();
        QCOMPARE(console.service().send("DELETE", QStringLiteral("/v3/accounts/%1/users/%2").arg(console.service().accountId(), id)).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, omar), QStringLiteral("ERROR_WHILE_DELETING"), patience);
        confirmOf(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(problemOf(dialog).contains(QStringLiteral("is now Removal failed. Nothing was sent.")), patience);
        QCOMPARE(stateOf(console, omar), QStringLiteral("ERROR_WHILE_DELETING"));
    }

    void namesThatMeanMischiefStayText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QStringLiteral("<img src=x onerror=1>&amp;<b>bold</b>");
        QTest::newRow("bidi override") << QStringLiteral("abc\u202Edef\u2066ghi");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0007c\u200Ed");
        QTest::newRow("right to left") << QStringLiteral("ليلى حداد");
        QTest::newRow("emoji") << QStringLiteral("Omar 👩‍🚀🏳️‍🌈");
        QTest::newRow("255 characters") << QString(255, QLatin1Char('W'));
    }
    void namesThatMeanMischiefStayText()
    {
        QFETCH(QString, name);
        ConsoleFixture console;
        start(console, omar);
        const QString id = console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email=?"), {omar}).toString();
        const Answer renamed = console.service().send("PATCH", console.service().users(QLatin1Char('/') + id),
            {{QStringLiteral("firstname"), name}, {QStringLiteral("lastname"), QString()}});
        QCOMPARE(renamed.status, 204);
        console.action("refreshUsers")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(console.models().users.find(UserId {id})->user.firstName == name, patience);
        QVERIFY(console.choose(omar));
        for (const char *action : {"changeStatus", "changeParent", "updateIbmid", "removeUser"}) {
            QTRY_VERIFY(console.action(action)->isEnabled());
            console.action(action)->trigger();
            QDialog *dialog = opened(console);
            QVERIFY(dialog != nullptr);
            QVERIFY(dialog->width() <= 900); // no name pushes it apart
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || label->buddy() != nullptr, qPrintable(label->text()));
                for (const QChar hidden : {QChar(0x202E), QChar(0x2066), QChar(0x0001)})
                    QVERIFY2(!label->text().contains(hidden), qPrintable(label->text()));
            }
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(console.dialog() == nullptr);
            console.window().activateWindow();
        }
    }

private:
    static void start(ConsoleFixture &console, const QString &email)
    {
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(email), patience);
        QVERIFY(console.choose(email));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("changeStatus")->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("changeParent")->isEnabled(), patience);
    }
    static void key(ConsoleFixture &console, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        console.window().activateWindow();
        QTRY_VERIFY(console.window().isActiveWindow());
        QTest::keyClick(&console.window(), key, modifiers);
    }
    /// The dialog, when it has the keyboard; a window manager would give it.
    static QDialog *opened(ConsoleFixture &console)
    {
        const bool there = QTest::qWaitFor([&console] { return console.dialog() != nullptr; }, patience);
        if (!there)
            return nullptr;
        QDialog *dialog = console.dialog();
        dialog->activateWindow();
        return QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }, patience) ? dialog : nullptr;
    }
    static void closed(ConsoleFixture &console)
    {
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        console.window().activateWindow();
        QTRY_VERIFY(console.window().isActiveWindow());
    }
    static QString stateOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"),
            {email, console.service().accountId()}).toString();
    }
    static bool toastWith(ConsoleFixture &console, const QString &words)
    {
        for (const QLabel *label : console.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words) && label->parentWidget()->inherits("iam::Toast"))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
