// The main window's commands, their menus and their words.
#include "models/items/userfiltermodel.h"
#include "models/workflows/undostack.h"
#include "views/actions/actiondesk.h"
#include "views/actions/useractions.h"
#include "views/details/pagetabs.h"
#include "views/mainwindow/mainwindow.h"
#include "views/pages/expirynotice.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/pages/viewtext.h"
#include "views/searches/savedsearches.h"
#include "views/theme/theme.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/usertableview.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QStackedWidget>

#include <array>

namespace iam {

namespace {

constexpr std::array<std::pair<const char *, Theme::Mode>, 4> themeModes {{{"themeSystem", Theme::Mode::FollowSystem},
    {"themeLight", Theme::Mode::Light}, {"themeDark", Theme::Mode::Dark}, {"themeContrast", Theme::Mode::HighContrast}}};

} // namespace

QAction *MainWindow::addCommand(const char *name, const QList<QKeySequence> &shortcuts, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.insert(action->objectName(), action);
    return action;
}

void MainWindow::makeActions()
{
    addCommand("inviteUsers", {Qt::CTRL | Qt::Key_N}, [this] { m_page->invite(); });
    addCommand("exportUsers", {Qt::CTRL | Qt::Key_E}, [this] { m_page->exportUsers(); });
    addCommand("refreshUsers", {Qt::Key_F5}, [this] { m_page->refresh(); });
    addCommand("searchUsers", {Qt::CTRL | Qt::Key_F, Qt::Key_Slash}, [this] {
        m_places->setCurrentWidget(m_tabs);
        m_tabs->showList();
        m_page->focusSearch();
    });
    addCommand("selectAllUsers", {Qt::CTRL | Qt::Key_A}, [this] { m_page->table()->selectEverything(); });
    addCommand("selectNobody", {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] { m_page->table()->selectNothing(); });
    addCommand("commandPalette", {Qt::CTRL | Qt::Key_K}, [this] { openPalette(); });
    addCommand("closeTab", {Qt::CTRL | Qt::Key_W}, [this] { m_tabs->closeCurrent(); });
    addCommand("nextTab", {Qt::CTRL | Qt::Key_Tab}, [this] { m_tabs->showNext(1); });
    addCommand("previousTab", {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab}, [this] { m_tabs->showNext(-1); });
    addCommand("showPreview", {}, [this] { m_page->setPreviewShown(!m_page->isPreviewShown()); });
    addCommand("nextPane", {Qt::Key_F6}, [this] { focusNextPane(1); });
    addCommand("previousPane", {Qt::SHIFT | Qt::Key_F6}, [this] { focusNextPane(-1); });
    QAction *undo = addCommand("undoChange", {Qt::CTRL | Qt::Key_Z}, [this] { m_page->desk()->undo(); });
    const auto followStack = [this, undo] {
        const bool possible = !m_models.undo.steps().isEmpty() && !m_models.undo.isBusy();
        undo->setEnabled(possible);
        setReason(undo, possible ? QString() : tr("There is nothing to undo."));
    };
    connect(&m_models.undo, &UndoStack::changed, undo, followStack);
    followStack();
    QAction *tell = addCommand("tellExpiring", {}, [] {});
    tell->setCheckable(true);
    tell->setChecked(true);
    connect(tell, &QAction::toggled, this, [this](bool wanted) {
        m_expiry->setWanted(wanted);
        emit expiryNoticeChosen(wanted);
    });
    addCommand("showTriage", {Qt::CTRL | Qt::Key_T}, [this] { choosePlace(QStringLiteral("triage")); });
    addCommand("showJournal", {Qt::CTRL | Qt::Key_J}, [this] { choosePlace(QStringLiteral("journal")); });
    addCommand("showRuns", {Qt::ALT | Qt::Key_R}, [this] { choosePlace(QStringLiteral("runs")); });
    addCommand("inviteeWindow", {}, [this] { showInvitee(); });
    addCommand("removeByAddress", {}, [this] { m_page->desk()->removeByAddress(); });
    addCommand("quit", {Qt::CTRL | Qt::Key_Q}, [] { QCoreApplication::quit(); });
    addCommand("showGuide", {}, [this] { emit guideWanted(nullptr); });
    addCommand("about", {}, [this] { showAbout(); });
    auto *views = new QActionGroup(this);
    for (int number = 0; number < userViewTotal; ++number) {
        const QByteArray id = QByteArrayLiteral("view") + QByteArray::number(number);
        QAction *action = addCommand(id.constData(), {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number))},
            [this, id] { chooseView(QString::fromLatin1(id)); });
        action->setCheckable(true);
        views->addAction(action);
    }
    for (const auto &[name, mode] : themeModes) {
        QAction *action = addCommand(name, {}, [this, kind = mode] {
            m_theme.setMode(kind);
            emit themeChosen(static_cast<int>(kind));
        });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        m_themeGroup->addAction(action);
    }
}

void MainWindow::makeMenus()
{
    const auto addMenu = [this](const char *name, const QStringList &commands, QMenu *parent = nullptr) {
        QMenu *menu = parent != nullptr ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
        menu->setObjectName(QLatin1String(name));
        menu->setToolTipsVisible(true);
        for (const QString &command : commands) {
            if (command.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_commands.value(command));
        }
        m_menus.insert(menu->objectName(), menu);
        return menu;
    };
    addMenu("accountMenu",
        {QStringLiteral("connectAccount"), {}, QStringLiteral("refreshUsers"), QStringLiteral("readOnly"), {}, QStringLiteral("closeAccount"),
            QStringLiteral("quit")});
    QMenu *edit = addMenu("editMenu", {});
    edit->addAction(m_commands.value(QStringLiteral("undoChange")));
    edit->addSeparator();
    edit->addAction(m_actions->action(UserAction::Copy));
    edit->addAction(m_actions->action(UserAction::CopyAs));
    edit->addSeparator();
    for (const char *name : {"selectAllUsers", "selectNobody", "searchUsers"})
        edit->addAction(m_commands.value(QLatin1String(name)));
    QMenu *view = addMenu("viewMenu", {QStringLiteral("commandPalette"), QStringLiteral("showPreview"), QStringLiteral("nextTab"), QStringLiteral("previousTab"), QStringLiteral("closeTab"), {}});
    for (int number = 0; number < userViewTotal; ++number) {
        QAction *action = m_commands.value(QStringLiteral("view%1").arg(number));
        view->addAction(action);
        m_viewsMenu->addAction(action);
    }
    view->addSeparator();
    QMenu *themeMenu = addMenu("themeMenu", {}, view);
    themeMenu->addActions(m_themeGroup->actions());
    addMenu("languageMenu", {}, view);
    QMenu *users = addMenu("usersMenu", {QStringLiteral("inviteUsers"), {}});
    users->addAction(m_actions->action(UserAction::AddVpnUser));
    users->addSeparator();
    for (const UserAction kind : {UserAction::Open, UserAction::AssignAccess, UserAction::AddToGroup,
             UserAction::ClassicPermissions, UserAction::ChangeStatus, UserAction::ChangeParent, UserAction::UpdateIbmid,
             UserAction::AccessReport})
        users->addAction(m_actions->action(kind));
    users->addAction(m_commands.value(QStringLiteral("exportUsers")));
    users->addSeparator();
    users->addAction(m_actions->action(UserAction::Remove));
    users->addAction(m_actions->action(UserAction::LeaveAccount));
    users->addAction(m_commands.value(QStringLiteral("removeByAddress")));
    QMenu *invitations = addMenu("invitationsMenu", {});
    for (const UserAction kind : {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation, UserAction::InviteAgain})
        invitations->addAction(m_actions->action(kind));
    invitations->addSeparator();
    invitations->addAction(m_commands.value(QStringLiteral("showTriage")));
    invitations->addAction(m_commands.value(QStringLiteral("tellExpiring")));
    invitations->addAction(m_commands.value(QStringLiteral("inviteeWindow")));
    addMenu("toolsMenu", {QStringLiteral("showRuns"), QStringLiteral("showJournal")});
    addMenu("helpMenu", {QStringLiteral("showGuide"), {}, QStringLiteral("copyDiagnostics"), {}, QStringLiteral("about")});
}

void MainWindow::setLanguages(const QList<Language> &languages, const QString &current)
{
    QMenu *menu = m_menus.value(QStringLiteral("languageMenu"));
    menu->clear();
    for (const Language &language : languages) {
        QAction *action = menu->addAction(language.name);
        action->setObjectName(QStringLiteral("language_") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == current);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { emit languageChosen(code); });
    }
    retranslate();
}

void MainWindow::retranslate()
{
    const auto name = [this](const char *command, const QString &text) {
        m_commands.value(QLatin1String(command))->setText(text);
    };
    name("inviteUsers", tr("&Invite users …"));
    name("exportUsers", tr("&Export …"));
    name("refreshUsers", tr("&Refresh"));
    name("searchUsers", tr("&Search"));
    name("commandPalette", tr("Co&mmand palette …"));
    name("closeTab", tr("&Close the tab"));
    name("nextTab", tr("&Next tab"));
    name("previousTab", tr("Pre&vious tab"));
    name("selectAllUsers", tr("Select &all that match"));
    name("selectNobody", tr("Select &none"));
    name("showPreview", tr("&Preview"));
    name("nextPane", tr("Next pane"));
    name("previousPane", tr("Previous pane"));
    name("quit", tr("&Quit"));
    name("undoChange", tr("&Undo …"));
    name("showTriage", tr("Invitation tria&ge"));
    name("showRuns", tr("&Runs"));
    name("showJournal", tr("&Journal"));
    name("tellExpiring", tr("&Tell at the start what expires soon"));
    name("inviteeWindow", tr("In&vitee (demo) …"));
    name("removeByAddress", tr("Remove by user ID or e-&mail …"));
    name("connectAccount", tr("&Open another account …"));
    name("readOnly", tr("Read on&ly"));
    name("closeAccount", tr("&Close this account"));
    name("copyDiagnostics", tr("&Copy diagnostics"));
    name("showGuide", tr("&Guide (F1)"));
    name("about", tr("&About IAM Console"));
    name("themeSystem", tr("&Follow the system", "theme"));
    name("themeLight", tr("&Light", "theme"));
    name("themeDark", tr("&Dark", "theme"));
    name("themeContrast", tr("&High contrast", "theme"));
    const auto title = [this](const char *menu, const QString &text) {
        m_menus.value(QLatin1String(menu))->setTitle(text);
    };
    title("accountMenu", tr("&Account"));
    title("editMenu", tr("&Edit"));
    title("viewMenu", tr("&View"));
    title("themeMenu", tr("&Theme"));
    title("languageMenu", tr("&Language"));
    title("usersMenu", tr("&Users"));
    title("invitationsMenu", tr("&Invitations"));
    title("toolsMenu", tr("T&ools"));
    title("helpMenu", tr("&Help"));
    m_actions->retranslate();
    m_searches->retranslate();
    m_navigation->setAccessibleName(tr("Views"));
    updatePlace();
    m_navigation->setText(QStringLiteral("users"), tr("Users"));
    m_navigation->setText(QStringLiteral("triage"), tr("Invitation triage"));
    m_navigation->setText(QStringLiteral("runs"), tr("Runs"));
    m_navigation->setText(QStringLiteral("journal"), tr("Journal"));
    for (int number = 0; number < userViewTotal; ++number)
        m_navigation->setText(QStringLiteral("view%1").arg(number), viewText(static_cast<UserView>(number)));
    m_models.shownUsers.setLocale(QLocale());
    if (!m_languageGroup->actions().isEmpty() && m_languageGroup->actions().first()->objectName() == QLatin1String("language_"))
        m_languageGroup->actions().first()->setText(tr("Language of the system"));
    updateCounts();
    updatePeople();
}

} // namespace iam
