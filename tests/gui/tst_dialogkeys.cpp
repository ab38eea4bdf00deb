// Every dialog by the keyboard alone: Tab reaches whatever can be filled in or pressed and comes back, each has a name for
// screen readers, Escape leaves without a change, and then the focus is back in the list.
#include "tests/support/keyboard.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace iam;
using namespace iam::test;

namespace {

const QString omar = QStringLiteral("omar@eu.example.org");
const QString tom = QStringLiteral("tom@example.org");
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
};

QTEST_MAIN(TestDialogKeys)
#include "tst_dialogkeys.moc"
