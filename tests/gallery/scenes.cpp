#include "tests/gallery/scenes.h"

#include "models/workflows/accountoverview.h"
#include "models/workflows/signinhelp.h"
#include "models/workflows/userdirectory.h"
#include "tests/gallery/onlooker.h"
#include "tests/support/consolefixture.h"
#include "tests/support/otherconsole.h"
#include "tests/support/wizarddriver.h"
#include "views/connect/connectwindow.h"
#include "views/details/pagetabs.h"
#include "views/details/detailspage.h"
#include "views/dialogs/apikeydialog.h"
#include "views/mainwindow/mainwindow.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <cstdio>
#include <functional>

namespace iam::test {

namespace {

constexpr int patience = 30'000;
constexpr int readingTime = 5'000; ///< for what a dialog collects
constexpr const char *member = "cleo@example.com";
constexpr const char *invited = "pia@example.org";

/// For what a screen does by itself and tells nobody.
void pause(int milliseconds)
{
    QElapsedTimer passed;
    passed.start();
    (void)QTest::qWaitFor([&] { return passed.hasExpired(milliseconds); }, 2 * milliseconds);
}

bool until(const std::function<bool()> &condition, int time = patience) { return QTest::qWaitFor(condition, time); }

} // namespace

void Scenes::absent(const char *what)
{
    ++m_missing;
    std::printf("missing: %s\n", what);
}

void Scenes::take(const char *name) { m_onlooker.take(QLatin1String(name), m_console.window()); }

void Scenes::prepare()
{
    const auto rename = [this](const char *email, const QString &first, const QString &last) {
        const QString iamId = m_console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"),
            {QLatin1String(email), m_console.service().accountId()}).toString();
        const Answer answer = m_console.service().send("PATCH", m_console.service().users(QLatin1Char('/') + iamId),
            {{QStringLiteral("firstname"), first}, {QStringLiteral("lastname"), last}});
        if (answer.status / 100 != 2)
            absent("another name");
    };
    rename("zoe@example.com", QStringLiteral("Wilhelmina-Konstantina Alexandra"), QStringLiteral("Featherstonehaugh-Cholmondeley"));
    rename("sofia@example.com", QStringLiteral("ليلى بنت عبد الرحمن"), QStringLiteral("الحدّاد"));
    m_console.window().usersPage()->refresh();
    if (!until([this] { return m_console.models().directory.state() == UserDirectory::State::Complete; })
        || !until([this] { return m_console.models().overview.actor().rightsKnown; }))
        absent("the list");
}

bool Scenes::choose(const char *email)
{
    m_console.window().usersPage()->searchField()->clear();
    m_console.window().usersPage()->table()->selectNothing();
    if (!until([&] { return m_console.hasRow(QLatin1String(email)); }) || !m_console.choose(QLatin1String(email)))
        return false;
    m_console.window().usersPage()->updateNow();
    return true;
}

void Scenes::list()
{
    const auto *reading = m_console.find<QWidget>("accessPreviewReading");
    const auto rest = [&] {
        pause(400); // until the chosen row is read
        (void)until([&] { return !reading->isVisible(); }, readingTime);
    };
    for (const auto &[email, name] : {std::pair(invited, "users-invited"), std::pair(member, "users-member"),
             std::pair("zoe@example.com", "users-long-name"), std::pair("sofia@example.com", "users-right-to-left"),
             std::pair("lost@example.org", "users-failed")}) {
        if (!choose(email))
            absent(name);
        rest();
        take(name);
    }
    m_console.action("selectAllUsers")->trigger();
    take("users-selected");
    m_console.action("selectNobody")->trigger();
    SearchField *search = m_console.window().usersPage()->searchField();
    search->setText(QStringLiteral("stat:pending nobody-at-all"));
    take("users-nothing-found");
    search->clear();
    m_console.action("commandPalette")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("re"));
    take("palette");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    for (QAction *title : m_console.window().menuBar()->actions()) {
        if (title->menu() == nullptr)
            continue;
        title->menu()->popup(m_console.window().mapToGlobal(m_console.window().menuBar()->actionGeometry(title).bottomLeft()));
        m_onlooker.take(QStringLiteral("menu-") + title->menu()->objectName(), m_console.window());
        title->menu()->hide();
    }
    if (!m_console.service().setFault({{QStringLiteral("kind"), QStringLiteral("unauthorized")}, {QStringLiteral("path"), QStringLiteral("/")}}))
        absent("a fault");
    m_console.window().usersPage()->refresh();
    (void)until([this] { return m_console.find<QWidget>("listNotice")->isVisible() && m_console.models().help.isSignedOut(); });
    take("users-signed-out");
    (void)m_console.service().admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), QJsonArray()}});
    m_console.window().usersPage()->refresh();
    (void)until([this] { return m_console.models().directory.state() == UserDirectory::State::Complete; });
    const QSize before = m_console.window().size();
    m_console.window().resize(1024, 700);
    take("users-narrow");
    m_console.window().resize(before);
}

void Scenes::closeDialogs()
{
    for (int tries = 0; tries < 5 && m_console.dialog() != nullptr; ++tries) {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->hide();
        m_console.dialog()->reject();
        (void)until([this] { return m_console.dialog() == nullptr; }, 500);
    }
}

void Scenes::dialogOf(const char *action, const char *email, const char *name)
{
    if (email != nullptr && !choose(email))
        return absent(action);
    auto *command = m_console.window().findChild<QAction *>(QLatin1String(action));
    if (command == nullptr || !until([&] { return command->isEnabled(); }, readingTime))
        return absent(action);
    command->trigger();
    if (!until([this] { return m_console.dialog() != nullptr; }, readingTime))
        return absent(action);
    pause(600); // what it collects first
    take(name != nullptr ? name : action);
    closeDialogs();
}

void Scenes::actions()
{
    dialogOf("cancelInvitation", invited);
    dialogOf("inviteAgain", "old@example.org");
    dialogOf("changeStatus", "zoe@example.com");
    dialogOf("changeParent", member);
    dialogOf("updateIbmid", member);
    dialogOf("removeUser", "zoe@example.com");
    dialogOf("removeUser", "ada@example.com", "removeUser-blocked");
    dialogOf("addVpnUser", nullptr);
    dialogOf("removeByAddress", nullptr);
    dialogOf("copyAs", invited);
    dialogOf("accessReport", member);
    dialogOf("exportUsers", nullptr);
    dialogOf("about", nullptr);
    m_console.action("selectAllUsers")->trigger();
    m_console.window().usersPage()->updateNow();
    dialogOf("removeUser", nullptr, "removeUsers");
    m_console.action("selectAllUsers")->trigger();
    m_console.window().usersPage()->updateNow();
    dialogOf("resendInvitation", nullptr, "resendInvitations");
    m_console.action("selectNobody")->trigger();
}

void Scenes::details()
{
    auto *tabs = m_console.find<PageTabs>("pageTabs");
    for (const char *email : {member, invited, "zoe@example.com"}) {
        if (!choose(email))
            continue;
        m_console.action("openUser")->trigger();
        if (!until([tabs] { return tabs->current() != nullptr; }))
            return absent("details");
        pause(800); // the parts come one by one
        for (const char *section : {"factsSection", "groupsSection", "policiesSection", "effectiveSection", "classicSection", "signInSection",
                 "apiKeysSection", "historySection"}) {
            tabs->current()->showSection(QLatin1String(section));
            m_onlooker.take(QStringLiteral("details-%1-%2").arg(QLatin1String(email).left(3), QLatin1String(section)), m_console.window());
        }
        if (email == member) {
            tabs->current()->assignAccess();
            (void)until([this] { return m_console.dialog() != nullptr; }, readingTime);
            pause(600);
            take("assign-access");
            closeDialogs();
            tabs->current()->addToGroup();
            (void)until([this] { return m_console.dialog() != nullptr; }, readingTime);
            pause(600);
            take("add-to-group");
            closeDialogs();
        }
        m_console.action("closeTab")->trigger();
        closeDialogs();
    }
}

void Scenes::wizard()
{
    WizardDriver driver(m_console.window());
    if (!driver.open())
        return absent("the wizard");
    take("invite-people");
    QTest::keyClicks(m_console.dialog()->focusWidget(), QStringLiteral("new.person@example.com, pia@example.org, not-an-address, ravi@examp1e.com"));
    pause(600);
    take("invite-people-judged");
    closeDialogs();
    // While the first one is still there, the command brings that to the front instead.
    if (!until([this] { return m_console.window().findChild<QDialog *>(QStringLiteral("inviteWizard")) == nullptr; }, readingTime) || !driver.open())
        return absent("the wizard once more");
    if (!driver.enterPeople(QStringLiteral("new.person@example.com")))
        return absent("the access");
    pause(600);
    if (!driver.addGroup(QStringLiteral("ml")))
        absent("a group");
    pause(300);
    take("invite-access");
    if (!driver.goOn())
        return absent("the review");
    (void)until([&] { return driver.find<QWidget>("reviewTable")->isVisible(); });
    pause(800);
    take("invite-review");
    if (!driver.goOn())
        return absent("the progress");
    pause(800);
    take("invite-progress");
    closeDialogs();
}

void Scenes::places()
{
    for (const char *place : {"showRuns", "showJournal", "showTriage"}) {
        if (auto *command = m_console.window().findChild<QAction *>(QLatin1String(place))) {
            command->trigger();
            pause(500);
            take(place);
        }
    }
    {
        OtherConsole other(m_console.dataFolder());
        if (!other.start() || !other.finishFirst())
            absent("another console's run");
        m_console.window().usersPage()->runWanted(other.run());
        (void)until([this] { return m_console.find<QWidget>("pauseRun")->isVisible(); }, readingTime);
        pause(500);
        take("run-in-another-console");
    }
    if (auto *all = m_console.window().findChild<QAction *>(QStringLiteral("view0")))
        all->trigger();
}

void Scenes::otherWindows()
{
    const QList<QWidget *> before = QApplication::topLevelWidgets();
    m_console.action("inviteeWindow")->trigger();
    pause(600);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!before.contains(window) && window->isVisible() && window->objectName() == QLatin1String("inviteeWindow")) {
            m_onlooker.take(QStringLiteral("invitee"), *window);
            window->close();
        }
    }
    ConnectWindow connect;
    connect.resize(1100, 760);
    connect.show();
    m_onlooker.take(QStringLiteral("connect"), connect);
    connect.close();
    ApiKeyDialog key(QStringLiteral("iam.example.com"), QStringLiteral("0123456789abcdef0123456789abcdef"));
    key.show();
    m_onlooker.take(QStringLiteral("api-key"), key);
    key.close();
}

} // namespace iam::test
