#include "views/mainwindow/mainwindow.h"

#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/inactivitywatch.h"
#include "models/workflows/userdirectory.h"
#include "views/actions/actiondesk.h"
#include "views/actions/useractions.h"
#include "views/invitee/inviteewindow.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/journal/journalpage.h"
#include "views/mainwindow/headerbar.h"
#include "views/mainwindow/placenames.h"
#include "views/mainwindow/statusline.h"
#include "views/palette/commandpalette.h"
#include "views/pages/expirynotice.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/pages/viewtext.h"
#include "views/runs/runline.h"
#include "views/runs/runpanel.h"
#include "views/runs/runspage.h"
#include "views/searches/savedsearches.h"
#include "views/theme/theme.h"
#include "views/triage/triagepage.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usertableview.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedWidget>

namespace iam {

namespace {

constexpr int railBelow = 1200; ///< narrower windows show the navigation as a rail
constexpr int previewFrom = 1360; ///< narrower windows open the preview only on request
constexpr int headerNarrowBelow = 900;

} // namespace

MainWindow::MainWindow(const AccountModels &models, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_theme(theme)
    , m_actions(new UserActions(this))
    , m_page(new UsersPage(models, *m_actions, this))
    , m_places(new QStackedWidget(this))
    , m_tabs(new PageTabs(models, m_page, this))
    , m_expiry(new ExpiryNotice(models.users, models.directory, models.clock, this))
    , m_header(new HeaderBar(this))
    , m_navigation(new NavigationList(this))
    , m_status(new StatusLine(models, this))
    , m_viewsMenu(new QMenu(this))
    , m_themeGroup(new QActionGroup(this))
    , m_languageGroup(new QActionGroup(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    m_places->addWidget(m_tabs);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_expiry);
    right->addWidget(m_places, 1);
    middle->addLayout(right, 1);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_palette = new CommandPalette(centre);
    connect(m_header, &HeaderBar::paletteWanted, this, &MainWindow::openPalette);

    makeActions();
    makeAccountActions();
    makeMenus();
    makeNavigation();
    m_searches = new SavedSearches(models, {*this, *m_page, *m_navigation, *m_viewsMenu, idOf(UserView::Inactive)}, this);
    connect(m_searches, &SavedSearches::chosen, this,
        [this](const SavedSearch &search) { chooseView(idOf(search.view)); });
    retranslate();
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(800, 500).boundedTo(room));
    resize(QSize(1440, 900).boundedTo(room));

    connect(&m_models.users, &UserTableModel::countsChanged, this, &MainWindow::updateCounts);
    connect(&m_models.users, &QAbstractItemModel::rowsInserted, this, &MainWindow::updatePeople);
    connect(&m_models.overview, &AccountOverview::changed, this, &MainWindow::updatePeople);
    connect(m_expiry, &ExpiryNotice::listWanted, this, [this] { chooseView(idOf(UserView::ExpiringSoon)); });
    connect(m_page, &UsersPage::runWanted, this, &MainWindow::showRun);
    connect(m_status->runLine(), &RunLine::runsWanted, this, [this] { choosePlace(runsPlace); });
    connect(m_page, &UsersPage::selectionChanged, m_status, &StatusLine::setSelected);
    connect(m_page, &UsersPage::previewShownChanged, this, [this](bool shown) {
        if (!m_adapting)
            m_previewWanted = shown;
    });
    connect(&m_models.inactivity, &InactivityWatch::changed, this, &MainWindow::updateViews);
    updateViews();
    connect(m_navigation, &NavigationList::entryActivated, this, &MainWindow::chooseView);
    connectDetails();
    m_page->table()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectDetails()
{
    for (const UserAction action : {UserAction::Open, UserAction::AssignAccess, UserAction::AddToGroup, UserAction::ClassicPermissions})
        m_actions->provide(action);
    connect(m_actions, &UserActions::triggered, this, [this](UserAction action) {
        if (m_page->chosenCount() > 1)
            return; // done to all of them by the page
        if (const std::optional<UserId> user = m_page->chosenUser())
            showDetails(action, *user);
    });
    connect(m_page, &UsersPage::accessWanted, this, [this](const UserId &user) {
        if (DetailsPage *page = m_tabs->open(user))
            page->showSection(QStringLiteral("effectiveSection"));
    });
    connect(m_page, &UsersPage::invitingChanged, this, [this](bool possible, const QString &reason) {
        QAction *invite = m_commands.value(QStringLiteral("inviteUsers"));
        invite->setEnabled(possible);
        setReason(invite, reason);
    });
    connect(m_page->desk(), &ActionDesk::otherWanted, this, &MainWindow::showDetails);
    connect(m_tabs, &PageTabs::shown, this, [this](const UserId &user) {
        // Menus and keys go by the list: they must not be about somebody who is not seen.
        UserTableView *table = m_page->table();
        const QAbstractItemModel *rows = table->model();
        constexpr int column = static_cast<int>(UserTableModel::Column::Name);
        const QModelIndexList found
            = rows->match(rows->index(0, column), UserTableModel::UserIdRole, user.text, 1, Qt::MatchExactly);
        table->selectNothing();
        table->setCurrentIndex(found.value(0));
        m_page->setAbout(user);
    });
    connect(m_tabs, &PageTabs::listShown, this, [this] { m_page->setAbout(std::nullopt); });
    connect(m_tabs, &PageTabs::shown, this, [this] { m_places->setCurrentWidget(m_tabs); });
    connect(m_places, &QStackedWidget::currentChanged, this, &MainWindow::followPlace);
    connect(m_tabs, &PageTabs::menuWanted, m_page, &UsersPage::showRowMenu);
    connect(m_tabs, &PageTabs::actionWanted, this, [this](UserAction action, const UserId &user) {
        if (action == UserAction::AccessReport)
            m_actions->action(action)->trigger();
        else
            m_page->desk()->run(action, user);
    });
}

void MainWindow::showDetails(UserAction action, const UserId &user)
{
    static const QHash<UserAction, QString> sections {{UserAction::Open, {}},
        {UserAction::AssignAccess, QStringLiteral("policiesSection")}, {UserAction::AddToGroup, QStringLiteral("groupsSection")},
        {UserAction::ClassicPermissions, QStringLiteral("classicSection")}};
    if (!sections.contains(action))
        return;
    DetailsPage *page = m_tabs->open(user);
    if (page == nullptr)
        return;
    if (action == UserAction::AssignAccess)
        page->assignAccess();
    else if (action == UserAction::AddToGroup)
        page->addToGroup();
    else
        page->showSection(sections.value(action));
}

/// Who is inactive is known only to those who may know, and where the service tells (B12).
void MainWindow::updateViews()
{
    const bool isKnown = m_models.inactivity.report().has_value();
    m_navigation->setEntryHidden(idOf(UserView::Inactive), !isKnown);
    m_commands.value(idOf(UserView::Inactive))->setVisible(isKnown);
}

void MainWindow::updateCounts()
{
    const QLocale locale;
    const UserStore &users = m_models.users.store();
    m_navigation->setCount(triagePlace, users.count(UserView::Waiting) + users.count(UserView::ExpiredOrFailed));
    for (int number = 0; number < userViewTotal; ++number) {
        const auto view = static_cast<UserView>(number);
        const int count = m_models.users.store().count(view);
        m_navigation->setCount(idOf(view), count);
        QAction *action = m_commands.value(idOf(view));
        //: a view of the list and the number of users in it
        action->setText(tr("%1 (%2)").arg(viewText(view), locale.toString(count)));
        if (m_models.shownUsers.view() == view) {
            action->setChecked(true);
            m_viewsMenu->setTitle(action->text());
            m_page->setViewTitle(action->text());
        }
    }
}

void MainWindow::updatePeople()
{
    QString name = m_models.overview.actorAddress();
    const IamId self = m_models.overview.actor().iamId;
    if (const auto row = m_models.users.find(self))
        name = row->user.displayName();
    m_header->show(m_models.overview, name.isEmpty() ? self.text : name);
    m_status->setService(m_service, m_models.overview.isDemo());
    // Whoever accepts at a real service does it as themselves.
    m_commands.value(QStringLiteral("inviteeWindow"))
        ->setVisible(m_models.overview.isDemo() && m_models.overview.hasExtension(QLatin1String("invitee")));
    //: the window's title; %1 is the name of an account
    setWindowTitle(tr("%1 – Users – IAM Console").arg(visibleText(m_models.overview.accountName())));
}

void MainWindow::setService(const QString &address)
{
    m_service = address;
    m_status->setService(address, m_models.overview.isDemo());
}

void MainWindow::adaptToWidth()
{
    m_adapting = true;
    m_navigation->setRail(width() < railBelow);
    m_page->setViewMenu(width() < railBelow ? m_viewsMenu : nullptr);
    m_page->setPreviewShown(width() >= previewFrom && m_previewWanted);
    m_header->setNarrow(width() < headerNarrowBelow);
    m_adapting = false;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        adaptToWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::focusNextPane(int step)
{
    const QList<QWidget *> panes {
        m_header, m_navigation, m_page->searchField(), m_page->table(), m_page->previewPaneWidget(), m_tabs->current()};
    qsizetype current = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (panes.at(pane) == nullptr)
            continue;
        if (panes.at(pane) == focusWidget() || panes.at(pane)->isAncestorOf(focusWidget()))
            current = pane;
    }
    for (qsizetype tries = 1; tries <= panes.size(); ++tries) {
        QWidget *pane = panes.at((current + step * tries + panes.size() * 2) % panes.size());
        if (pane == nullptr || !pane->isVisibleTo(this))
            continue;
        if (pane->focusPolicy() == Qt::NoFocus) {
            for (auto *child : pane->findChildren<QWidget *>()) {
                if (child->isVisibleTo(this) && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
                    child->setFocus(Qt::TabFocusReason);
                    return;
                }
            }
            continue;
        }
        pane->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::showInvitee()
{
    if (m_invitee == nullptr) {
        m_invitee = new InviteeWindow(m_models.invitee, this);
        connect(m_invitee, &InviteeWindow::accepted, m_page, &UsersPage::refresh);
    }
    QStringList addresses;
    const UserStore &store = m_models.users.store();
    constexpr int mostAddresses = 200;
    for (int row = 0; row < store.size() && addresses.size() < mostAddresses; ++row) {
        if (store.at(row).user.iamId.isPlaceholder())
            addresses.append(store.at(row).user.email);
    }
    m_invitee->setAddresses(addresses);
    m_invitee->show();
    m_invitee->raise();
    m_invitee->activateWindow();
}

void MainWindow::showAbout()
{
    auto *dialog = new ConsoleDialog(tr("About IAM Console"), 560, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is a version number
    dialog->setSubtitle(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    dialog->body()->addWidget(plainLabel(
        tr("A console for the users of a cloud account: invite people, watch over their invitations, remove them."),
        dialog, TextStyle::Body, Token::Text, true));
    dialog->setHarmlessButton(tr("Close"));
    dialog->open();
}

} // namespace iam
