#pragma once

#include "models/items/userfiltermodel.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

/// How tests work the window and its dialogs by the keyboard. A step that fails, fails the test.
namespace iam::test {

inline constexpr int patience = 60'000;

/// Tab until the widget has the focus.
inline bool tabTo(QWidget *window, const QWidget *wanted)
{
    for (int step = 0; step < 120; ++step) {
        QWidget *now = window->focusWidget();
        if (now == wanted)
            return true;
        QTest::keyClick(now != nullptr ? now : window, Qt::Key_Tab);
    }
    return false;
}

inline bool problemIn(QDialog *dialog)
{
    const auto *problem = dialog->findChild<QWidget *>(QStringLiteral("dialogProblem"));
    return problem != nullptr && problem->isVisible();
}

inline void settle(ConsoleFixture &console, const QString &email)
{
    QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
    QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
    QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.hasExtension(QLatin1String("classic")), patience);
    QVERIFY(console.choose(email));
    QTRY_VERIFY_WITH_TIMEOUT(console.action("copyUser")->isEnabled(), patience);
    console.window().usersPage()->table()->setFocus();
    console.window().usersPage()->updateNow(); // not with the next turn: the key comes now
}
inline void key(ConsoleFixture &console, Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
{
    console.window().activateWindow();
    QTRY_VERIFY(console.window().isActiveWindow());
    QVERIFY(console.window().focusWidget() != nullptr);
    QTest::keyClick(&console.window(), pressed, modifiers);
}
inline QDialog *opened(ConsoleFixture &console)
{
    if (!QTest::qWaitFor([&console] { return console.dialog() != nullptr; }, patience))
        return nullptr;
    QDialog *dialog = console.dialog();
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }, patience) ? dialog : nullptr;
}
inline void pressConfirm(ConsoleFixture &console)
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
/// The menu key, arrows, Enter.
inline bool byMenu(ConsoleFixture &console, const char *action)
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
inline QString dump(ConsoleFixture &console)
{
    return console.fromDatabase(QStringLiteral("SELECT group_concat(id||state||iam_id,'|') FROM (SELECT * FROM users ORDER BY id)")).toString();
}
inline QString stateOf(ConsoleFixture &console, const QString &email)
{
    return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"), {email, console.service().accountId()}).toString();
}
inline QString iamIdOf(ConsoleFixture &console, const QString &email)
{
    return console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"), {email, console.service().accountId()}).toString();
}
inline QStringList groupsOf(ConsoleFixture &console, const QString &email)
{
    QStringList names;
    const QJsonArray groups = console.service().send("GET", QStringLiteral("/v2/groups?account_id=%1&iam_id=%2&hide_public_access=true")
        .arg(console.service().accountId(), iamIdOf(console, email))).json.value(QLatin1String("groups")).toArray();
    for (const QJsonValue &group : groups)
        names.append(group[QLatin1String("name")].toString());
    return names;
}
inline int policiesOf(ConsoleFixture &console, const QString &email)
{
    return static_cast<int>(console.service().send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2")
        .arg(console.service().accountId(), iamIdOf(console, email))).json.value(QLatin1String("policies")).toArray().size());
}
inline void start(ConsoleFixture &console, const QString &email)
{
    QVERIFY(console.open());
    settle(console, email);
}

} // namespace iam::test
