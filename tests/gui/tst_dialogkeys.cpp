// Every dialog by the keyboard alone: opened, walked through by Tab, filled in, sent by Enter, left by Escape; afterwards the
// focus is back in the list.
#include "models/items/userfiltermodel.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/dialogs/apikeydialog.h"
#include "models/items/userfiltermodel.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;
const QString omar = QStringLiteral("omar@eu.example.org");
const QString tom = QStringLiteral("tom@example.org");
const QString pia = QStringLiteral("pia@example.org");
const QString lost = QStringLiteral("lost@example.org");

/// What a person fills in or presses; a group of radio buttons is one stop.
bool isStop(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    if (widget->focusProxy() != nullptr || widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox"))
        return false; // part of what is a stop itself
    if (const auto *radio = qobject_cast<const QRadioButton *>(widget))
        return radio->isChecked();
    return qobject_cast<const QAbstractButton *>(widget) != nullptr || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr || qobject_cast<const QAbstractItemView *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

QString nameOf(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
}

bool hasName(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
}

/// Tab until the widget has the focus.
bool tabTo(QWidget *window, const QWidget *wanted)
{
    for (int step = 0; step < 120; ++step) {
        QWidget *now = window->focusWidget();
        if (now == wanted)
            return true;
        QTest::keyClick(now != nullptr ? now : window, Qt::Key_Tab);
    }
    return false;
}

} // namespace

class TestDialogKeys : public QObject
{
    Q_OBJECT

private slots:
    void everyStopIsReachedAndEscapeLeaves_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("email");
        const auto row = [](const char *action, const QString &email) { QTest::newRow(action) << QString::fromLatin1(action) << email; };
        row("cancelInvitation", tom);
        row("clearFailedInvitation", lost);
        row("inviteAgain", lost);
        row("changeStatus", omar);
        row("changeParent", omar);
        row("updateIbmid", omar);
        row("removeUser", omar);
        row("assignAccess", omar);
        row("addToGroup", omar);
        row("addVpnUser", omar);
        row("removeByAddress", omar);
        row("copyAs", omar);
        row("accessReport", omar);
    }
    void everyStopIsReachedAndEscapeLeaves()
    {
        QFETCH(QString, action);
        QFETCH(QString, email);
        ConsoleFixture console;
        start(console, email);
        QTRY_VERIFY_WITH_TIMEOUT(console.action(action.toLatin1().constData())->isEnabled(), patience);
        console.action(action.toLatin1().constData())->trigger();
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->windowTitle().isEmpty());
        QVERIFY2(dialog->focusWidget() != nullptr && dialog->isAncestorOf(dialog->focusWidget()), "nothing has the focus");
        // What is read first settles the dialog.
        if (auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton")); confirm != nullptr && action != QLatin1String("changeStatus"))
            (void)QTest::qWaitFor([confirm] { return confirm->isEnabled(); }, 3'000);
        if (action == QLatin1String("addToGroup"))
            QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QListWidget *>(QStringLiteral("groupList"))->count() > 0, patience);
        QSet<const QWidget *> reached;
        QWidget *first = dialog->focusWidget();
        int steps = 0;
        for (; steps < 150; ++steps) {
            QWidget *now = dialog->focusWidget();
            QVERIFY(now != nullptr && (now == dialog || dialog->isAncestorOf(now)));
            QVERIFY2(now->isVisible(), qPrintable(nameOf(now)));
            if (steps > 0 && now == first)
                break;
            reached.insert(now);
            QVERIFY2(!isStop(now) || hasName(now), qPrintable(QStringLiteral("no accessible name: ") + nameOf(now)));
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QVERIFY2(steps < 150, "Tab does not come back to where it began");
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (isStop(widget) && widget->window() == dialog)
                QVERIFY2(reached.contains(widget), qPrintable(QStringLiteral("Tab does not reach ") + nameOf(widget)));
        }
        // Backwards it comes around as well.
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab);
        QVERIFY(dialog->isAncestorOf(dialog->focusWidget()));
        const QString before = dump(console);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        console.window().activateWindow();
        QTRY_VERIFY(console.window().isActiveWindow());
        QVERIFY(console.window().focusWidget() != nullptr && console.window().focusWidget()->isVisible());
        if (action != QLatin1String("assignAccess") && action != QLatin1String("addToGroup")) // those open the details
            QVERIFY2(console.window().usersPage()->table()->hasFocus(), qPrintable(nameOf(console.window().focusWidget())));
        QCOMPARE(dump(console), before);
    }

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

    void copyAsFromWithinADialog()
    {
        ConsoleFixture console;
        start(console, omar);
        key(console, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // Suspended
        auto *copy = dialog->findChild<QPushButton *>(QStringLiteral("copyAsButton"));
        QVERIFY(copy != nullptr && tabTo(dialog, copy));
        QTest::keyClick(copy, Qt::Key_Space);
        QDialog *texts = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((texts = dialog->findChild<QDialog *>(QStringLiteral("copyAsDialog"))) != nullptr && texts->isVisible(), patience);
        const QString text = texts->findChild<QPlainTextEdit *>(QStringLiteral("copyAsText"))->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("SUSPENDED")) && text.contains(QStringLiteral("PATCH")), qPrintable(text));
        QTest::keyClick(texts, Qt::Key_Escape);
        QTRY_VERIFY(dialog->findChild<QDialog *>(QStringLiteral("copyAsDialog")) == nullptr || !texts->isVisible());
        QVERIFY(dialog->isVisible());
        QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));
    }

    void theDetailsHaveTheMenuOfTheirUser()
    {
        ConsoleFixture console;
        start(console, omar);
        QTest::keyClick(console.window().usersPage()->table(), Qt::Key_Return);
        DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
        QVERIFY(page != nullptr);
        // Whatever the list shows meanwhile: the menu is about the person whose details are seen.
        console.models().shownUsers.setSearch(QStringLiteral("vic@"));
        auto *more = page->findChild<QToolButton *>(QStringLiteral("detailsMore"));
        QVERIFY(more != nullptr && tabTo(&console.window(), more));
        QTest::keyClick(more, Qt::Key_Space);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = console.window().findChild<QMenu *>(QStringLiteral("rowMenu"))) != nullptr && menu->isVisible());
        QVERIFY(console.action("changeStatus")->isEnabled());
        menu->close();
        console.action("changeStatus")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QVERIFY2(console.dialog()->windowTitle().contains(QStringLiteral("Omar")), qPrintable(console.dialog()->windowTitle()));
    }

private:
    static void start(ConsoleFixture &console, const QString &email)
    {
        QVERIFY(console.open());
        settle(console, email);
    }
    static void settle(ConsoleFixture &console, const QString &email)
    {
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.hasExtension(QLatin1String("classic")), patience);
        QVERIFY(console.choose(email));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("copyUser")->isEnabled(), patience);
        console.window().usersPage()->table()->setFocus();
        console.window().usersPage()->updateNow(); // not with the next turn: the key comes now
    }
    static void key(ConsoleFixture &console, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        console.window().activateWindow();
        QTRY_VERIFY(console.window().isActiveWindow());
        QVERIFY(console.window().focusWidget() != nullptr);
        QTest::keyClick(&console.window(), key, modifiers);
    }
    static QDialog *opened(ConsoleFixture &console)
    {
        if (!QTest::qWaitFor([&console] { return console.dialog() != nullptr; }, patience))
            return nullptr;
        QDialog *dialog = console.dialog();
        dialog->activateWindow();
        return QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }, patience) ? dialog : nullptr;
    }
    static void pressConfirm(ConsoleFixture &console)
    {
        QDialog *dialog = opened(console);
        QVERIFY(dialog != nullptr);
        auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QVERIFY(tabTo(dialog, confirm));
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr || problemIn(console.dialog()), patience);
        QString words;
        if (console.dialog() != nullptr) {
            for (const QLabel *label : console.dialog()->findChildren<QLabel *>())
                words += label->text() + QLatin1Char('\n');
        }
        QVERIFY2(console.dialog() == nullptr, qPrintable(words));
    }
    static bool problemIn(QDialog *dialog)
    {
        const auto *problem = dialog->findChild<QWidget *>(QStringLiteral("dialogProblem"));
        return problem != nullptr && problem->isVisible();
    }
    /// The menu key, arrows, Enter.
    static bool byMenu(ConsoleFixture &console, const char *action)
    {
        if (!QTest::qWaitFor([&] { return console.action(action)->isEnabled(); }, patience))
            return false;
        QTest::keyClick(console.window().usersPage()->table(), Qt::Key_Menu);
        QMenu *menu = nullptr;
        if (!QTest::qWaitFor([&] { return (menu = console.window().findChild<QMenu *>(QStringLiteral("rowMenu"))) != nullptr && menu->isVisible(); }, patience))
            return false;
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() == console.action(action)) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
        }
        return false;
    }
    static QString dump(ConsoleFixture &console)
    {
        return console.fromDatabase(QStringLiteral("SELECT group_concat(id||state||iam_id,'|') FROM (SELECT * FROM users ORDER BY id)")).toString();
    }
    static QString stateOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"), {email, console.service().accountId()}).toString();
    }
    static QString iamIdOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"), {email, console.service().accountId()}).toString();
    }
    static QStringList groupsOf(ConsoleFixture &console, const QString &email)
    {
        QStringList names;
        const QJsonArray groups = console.service().send("GET", QStringLiteral("/v2/groups?account_id=%1&iam_id=%2&hide_public_access=true")
            .arg(console.service().accountId(), iamIdOf(console, email))).json.value(QLatin1String("groups")).toArray();
        for (const QJsonValue &group : groups)
            names.append(group[QLatin1String("name")].toString());
        return names;
    }
    static int policiesOf(ConsoleFixture &console, const QString &email)
    {
        return static_cast<int>(console.service().send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2")
            .arg(console.service().accountId(), iamIdOf(console, email))).json.value(QLatin1String("policies")).toArray().size());
    }
};

QTEST_MAIN(TestDialogKeys)
#include "tst_dialogkeys.moc"
