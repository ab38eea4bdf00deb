// What each dialog sends, worked by the keyboard alone and looked up in the service's data.
#include "tests/support/keyboard.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/dialogs/apikeydialog.h"
#include "views/pages/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace iam;
using namespace iam::test;

namespace {

const QString omar = QStringLiteral("omar@eu.example.org");
const QString tom = QStringLiteral("tom@example.org");
const QString pia = QStringLiteral("pia@example.org");
const QString lost = QStringLiteral("lost@example.org");

} // namespace

class TestDialogSend : public QObject
{
    Q_OBJECT

private slots:
    void cancelAnInvitation()
    {
        ConsoleFixture console;
        start(console, tom);
        key(console, Qt::Key_Backspace, Qt::ControlModifier);
        pressConfirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(tom), patience);
        QVERIFY(stateOf(console, tom).isEmpty());
    }

    void clearAFailedInvitationFromTheRowMenu()
    {
        ConsoleFixture console;
        start(console, lost);
        QVERIFY(byMenu(console, "clearFailedInvitation"));
        pressConfirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(lost), patience);
    }

    void inviteAgainOpensTheWizardFilled()
    {
        ConsoleFixture console;
        start(console, lost);
        QVERIFY(byMenu(console, "inviteAgain"));
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QVERIFY(tabTo(dialog, confirm));
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->objectName() != QLatin1String("endDialog"), patience);
        QCOMPARE(console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit"))->toPlainText(), lost);
    }

    void leaveTheAccount()
    {
        ConsoleFixture console;
        QVERIFY(console.open({}, QStringLiteral("viewer")));
        const QString vic = QStringLiteral("vic@example.com");
        settle(console, vic);
        QVERIFY(byMenu(console, "leaveAccount"));
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->focusWidget() != dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"))); // Enter alone does no harm
        pressConfirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, vic).isEmpty(), patience);
    }

    void removeAUser()
    {
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_Delete);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled(), patience);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // the focus is on "Keep"
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));
        key(console, Qt::Key_Delete);
        pressConfirm(console);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(omar), patience);
        QVERIFY(stateOf(console, omar).isEmpty());
    }

    void resendToSeveral()
    {
        ConsoleFixture console;
        start(console, tom);
        const int before = console.mailsTo(tom) + console.mailsTo(pia);
        QLineEdit *search = console.window().usersPage()->searchField();
        QTest::keyClicks(search, QStringLiteral("state:pending"));
        QTRY_COMPARE_WITH_TIMEOUT(console.window().usersPage()->table()->model()->rowCount(), 2, patience);
        console.window().usersPage()->table()->setFocus();
        QTest::keyClick(console.window().usersPage()->table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), patience);
        key(console, Qt::Key_R, Qt::ControlModifier);
        pressConfirm(console);
        QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(tom) + console.mailsTo(pia), before + 2, patience);
    }

    void updateAnIbmid()
    {
        ConsoleFixture console;
        start(console, omar);
        QVERIFY(byMenu(console, "updateIbmid"));
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(dialog->focusWidget()) != nullptr);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("ravi@example.com"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("ravi@example.com")) || console.hasRow(omar), patience);
        QCOMPARE(console.fromDatabase(QStringLiteral("SELECT count(*) FROM users WHERE user_id='ravi@example.com'")).toInt(), 1);
    }

    void assignAGroup()
    {
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_G, Qt::ControlModifier);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("groupList"));
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 0, patience);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("finance"));
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QCOMPARE(groupsOf(console, omar), QStringList {QStringLiteral("finance")});
    }

    void assignAPolicy()
    {
        ConsoleFixture console;
        start(console, omar);
        const int before = policiesOf(console, omar);
        QVERIFY(byMenu(console, "assignAccess"));
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *target = dialog->findChild<QComboBox *>(QStringLiteral("policyTarget"));
        QTRY_VERIFY_WITH_TIMEOUT(target->findData(QStringLiteral("quantum-computing")) >= 0, patience);
        QVERIFY(tabTo(dialog, target));
        for (int step = 0; step < target->count() && target->currentData().toString() != QLatin1String("quantum-computing"); ++step)
            QTest::keyClick(target, Qt::Key_Down);
        QCOMPARE(target->currentData().toString(), QStringLiteral("quantum-computing"));
        QCheckBox *reader = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((reader = dialog->findChild<QCheckBox *>(QStringLiteral("role_Reader"))) != nullptr && reader->isVisible(), patience);
        QVERIFY(tabTo(dialog, reader));
        QTest::keyClick(reader, Qt::Key_Space);
        auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QVERIFY(tabTo(dialog, confirm));
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QCOMPARE(policiesOf(console, omar), before + 1);
    }

    void saveClassicPermissions()
    {
        ConsoleFixture console;
        start(console, omar);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("classicPermissions")->isEnabled(), patience);
        console.action("classicPermissions")->trigger(); // the menu bar has it
        DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
        QVERIFY(page != nullptr);
        auto *set = page->findChild<QRadioButton *>(QStringLiteral("classicSet1"));
        QTRY_VERIFY_WITH_TIMEOUT(set->isVisible() && set->isEnabled(), patience);
        QRadioButton *now = nullptr;
        for (int number = 0; number < 5; ++number) {
            auto *button = page->findChild<QRadioButton *>(QStringLiteral("classicSet%1").arg(number));
            now = button->isChecked() ? button : now;
        }
        QVERIFY(now != nullptr);
        QVERIFY(tabTo(&console.window(), now));
        for (int step = 0; step < 5 && !set->isChecked(); ++step) {
            QTest::keyClick(console.window().focusWidget(), Qt::Key_Right);
            if (!set->isChecked() && console.window().focusWidget() != set)
                QTest::keyClick(console.window().focusWidget(), Qt::Key_Space);
        }
        QVERIFY(set->isChecked());
        auto *save = page->findChild<QPushButton *>(QStringLiteral("saveClassic"));
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(tabTo(&console.window(), save));
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(console.fromDatabase(QStringLiteral("SELECT count(*) FROM classic_permissions p JOIN users u ON u.id=p.user_record WHERE u.email=?"), {omar}).toInt() > 0, patience);
    }

    void giveAnApiKey()
    {
        ConsoleFixture console;
        start(console, omar);
        auto *dialog = new ApiKeyDialog(QStringLiteral("127.0.0.1"), QStringLiteral("a"), &console.window());
        dialog->open();
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isActiveWindow());
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("apiKeyEdit"))->hasFocus());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // nothing to sign in with
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("key"));
        QVERIFY(tabTo(dialog, dialog->findChild<QCheckBox *>(QStringLiteral("keepCheck"))));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(tabTo(dialog, dialog->findChild<QLineEdit *>(QStringLiteral("apiKeyEdit"))));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(dialog->keepInKeyStore());
        delete dialog;
    }
};

QTEST_MAIN(TestDialogSend)
#include "tst_dialogsend.moc"
