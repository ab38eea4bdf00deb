#include "tests/faults/dialogstage.h"

#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/userdirectory.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace iam::test {

using namespace std::chrono_literals;

bool DialogStage::open()
{
    constexpr int hurry = 50;
    console.scheduler().hurry = hurry;
    console.setRoute([this](const ServiceProcess &service) {
        m_proxy = std::make_unique<FaultProxy>(service.port());
        return m_proxy->url();
    });
    if (!console.open())
        return false;
    console.session().invitationRunner().setTimes(
        {.held = 50ms, .firstRetry = 10ms, .secondLook = 20ms, .watchOften = 20ms, .watchSeldom = 50ms});
    const AccountOverview &overview = console.models().overview;
    return QTest::qWaitFor([&] {
        return overview.actor().rightsKnown && overview.isClassicAccount() && overview.hasExtension(QLatin1String("vpn_users"))
            && console.models().directory.state() == UserDirectory::State::Complete;
    }, patience);
}

bool DialogStage::renew()
{
    return console.service().admin("POST", QStringLiteral("reset")).status == 204 && refresh();
}

bool DialogStage::refresh()
{
    console.action("refreshUsers")->trigger();
    return QTest::qWaitFor([this] {
        return console.models().directory.state() == UserDirectory::State::Complete
            && console.models().overview.actor().rightsKnown && difference().isEmpty();
    }, patience);
}

QString DialogStage::difference()
{
    const QString theirs = console.fromDatabase(QStringLiteral(
        "SELECT group_concat(line, char(10)) FROM (SELECT id||' '||iam_id||' '||email||' '||state AS line FROM users "
        "WHERE account_id=? ORDER BY line)"), {console.service().accountId()}).toString();
    QStringList lines;
    const UserStore &store = console.models().users.store();
    for (int row = 0; row < store.size(); ++row) {
        const User user = store.at(row).user;
        lines.append(user.id.text + QLatin1Char(' ') + user.iamId.text + QLatin1Char(' ') + user.email + QLatin1Char(' ') + wireText(user.state));
    }
    lines.sort();
    QStringList odd;
    const QStringList wanted = theirs.split(QLatin1Char('\n'));
    for (const QString &line : std::as_const(lines)) {
        if (!wanted.contains(line))
            odd.append(QStringLiteral("shown: ") + line);
    }
    for (const QString &line : wanted) {
        if (!lines.contains(line))
            odd.append(QStringLiteral("not shown: ") + line);
    }
    return odd.join(QStringLiteral("; "));
}

bool DialogStage::ask(const char *action, const QString &email)
{
    console.window().activateWindow();
    if (!email.isEmpty() && !QTest::qWaitFor([&] { return console.choose(email); }, patience))
        return false;
    console.window().usersPage()->updateNow();
    if (!QTest::qWaitFor([&] { return console.action(action)->isEnabled(); }, patience))
        return false;
    console.action(action)->trigger();
    return QTest::qWaitFor([this] { return console.dialog() != nullptr; }, patience);
}

bool DialogStage::readyToConfirm()
{
    return QTest::qWaitFor([this] {
        const QDialog *dialog = console.dialog();
        const auto *button = dialog == nullptr ? nullptr : dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        return button != nullptr && button->isEnabled();
    }, patience);
}

void DialogStage::confirm() { console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click(); }

bool DialogStage::closeDialogs()
{
    constexpr int deepest = 3;
    for (int depth = 0; depth < deepest && console.dialog() != nullptr; ++depth) {
        const QPointer<QDialog> dialog = console.dialog();
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        (void)QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, patience);
    }
    backToTheList();
    return console.dialog() == nullptr;
}

void DialogStage::backToTheList()
{
    while (console.find<PageTabs>("pageTabs")->current() != nullptr)
        console.action("closeTab")->trigger();
}

QString DialogStage::wordsIn(const QWidget *part)
{
    QStringList words;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(QString(label->text()).remove(QChar(0x200B)).remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return words.join(QLatin1Char('\n'));
}

QString DialogStage::toasts()
{
    QStringList words;
    for (const QWidget *widget : console.window().findChildren<QWidget *>()) {
        if (widget->inherits("iam::Toast") && !widget->property("ignored").toBool())
            words.append(wordsIn(widget));
    }
    return words.join(QLatin1Char('\n'));
}

void DialogStage::ignoreToasts()
{
    for (QWidget *widget : console.window().findChildren<QWidget *>()) {
        if (widget->inherits("iam::Toast"))
            widget->setProperty("ignored", true);
    }
}

QString DialogStage::ofUser(const char *column, const QString &email)
{
    return console.fromDatabase(QStringLiteral("SELECT %1 FROM users WHERE email=? AND account_id=?").arg(QLatin1String(column)),
        {email, console.service().accountId()}).toString();
}

int DialogStage::count(const QString &query, const QVariantList &values) { return console.fromDatabase(query, values).toInt(); }

} // namespace iam::test
