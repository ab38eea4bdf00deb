#include "views/pages/userspage.h"
#include "views/pages/userstitlerow.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/memberlookup.h"
#include "models/workflows/bulkruns.h"
#include "models/workflows/signinhelp.h"
#include "models/workflows/resends.h"
#include "models/workflows/followupkeeper.h"
#include "models/workflows/userdirectory.h"
#include "views/actions/actiondesk.h"
#include "views/actions/copymenu.h"
#include "views/actions/useractions.h"
#include "views/copyas/copyasbutton.h"
#include "views/pages/previewpane.h"
#include "views/pages/searchfield.h"
#include "views/pages/searchproblemline.h"
#include "views/runs/bulkdialog.h"
#include "views/text/problemhelp.h"
#include "views/text/problemtext.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/selectionbar.h"
#include "views/widgets/toast.h"
#include "views/widgets/usertableview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace iam {

namespace {

constexpr std::chrono::seconds clockStep {30};
constexpr std::chrono::milliseconds firstPreviewAfter {20}; ///< so that the list is painted first
constexpr qsizetype mostOfAName = 120;

} // namespace

UsersPage::UsersPage(const AccountModels &models, UserActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("usersPage"));
    build();
    connectModels();
    retranslate();
    m_clockTimer.start(clockStep);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        m_models.users.followClock();
        updateTitle();
    });
    m_actionsTimer.setSingleShot(true);
    connect(&m_actionsTimer, &QTimer::timeout, this, &UsersPage::updateActions);
    m_firstPreview.setSingleShot(true);
    m_firstPreview.setInterval(firstPreviewAfter);
    connect(&m_firstPreview, &QTimer::timeout, this, &UsersPage::updatePreview);
}

UsersPage::~UsersPage() = default;

void UsersPage::connectModels()
{
    connect(&m_models.directory, &UserDirectory::progressed, this, [this] {
        updateTitle();
        updateNotice();
        updateEmptyState();
        m_actionsTimer.start();
    });
    connect(&m_models.help, &SignInHelp::signedIn, this, [this] {
        const auto &problem = m_models.directory.problem();
        if (problem && isSignedOut(*problem))
            m_models.directory.load();
    });
    connect(&m_models.overview, &AccountOverview::changed, this, [this] {
        updateEmptyState();
        m_actionsTimer.start();
    });
    connect(&m_models.users, &QAbstractItemModel::dataChanged, this, [this] { m_actionsTimer.start(); });
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_models.shownUsers, signal, this, [this] {
            updateEmptyState();
            if (!m_table->currentIndex().isValid()) // the keyboard has somewhere to start from; nothing is selected by it
                m_table->selectionModel()->setCurrentIndex(
                    m_models.shownUsers.index(0, static_cast<int>(UserTableModel::Column::Name)),
                    QItemSelectionModel::NoUpdate);
            m_actionsTimer.start();
        });
    }
    connect(&m_models.users, &UserTableModel::countsChanged, this, &UsersPage::updateTitle);
    connect(&m_models.resends, &Resends::ended, this, &UsersPage::report);
    connect(&m_actions, &UserActions::triggered, this, &UsersPage::run);
    connect(m_copyMenu, &CopyMenu::wanted, this, &UsersPage::copy);
    connect(&m_models.bulk, &BulkRuns::refused, this, [this](const ApiError &error) {
        m_problemDetails = problemDetails(error);
        //: %1 is a whole sentence with the reason
        showProblem(tr("The run was not begun. Nothing was sent. %1").arg(problemText(error)));
    });
    for (const UserAction kind : {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation,
             UserAction::AddToGroup, UserAction::ChangeStatus, UserAction::Copy, UserAction::CopyAs, UserAction::AccessReport,
             UserAction::Remove})
        m_actions.provide(kind, UserActions::Several::Yes);
    connect(m_desk, &ActionDesk::invitationWanted, this, &UsersPage::inviteAgain);

    connect(m_table, &UserTableView::rowMenuRequested, this,
        [this](const QModelIndex &, const QPoint &position) { showRowMenu(position); });
    connect(m_table, &UserTableView::columnMenuRequested, this, &UsersPage::showColumnMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_actionsTimer.start(); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_actions.action(UserAction::Open)->trigger(); });
    connect(m_table, &UserTableView::selectionCountChanged, this, [this](int rows) {
        m_selectionBar->setSelected(rows, m_models.shownUsers.rowCount());
        m_searchOrSelection->setCurrentIndex(rows > 1 ? 1 : 0);
        m_actionsTimer.start();
        emit selectionChanged(rows);
    });
    connect(m_selectionBar, &SelectionBar::selectAllRequested, m_table, &UserTableView::selectEverything);
    connect(m_selectionBar, &SelectionBar::selectNoneRequested, m_table, &UserTableView::selectNothing);
    connect(m_search, &QLineEdit::textChanged, this, &UsersPage::search);
    connect(&m_models.shownUsers, &UserFilterModel::queryChanged, this, &UsersPage::followQuery);
    connect(&m_models.members, &MemberLookup::changed, this, &UsersPage::followQuery);
    connect(m_searchProblem, &SearchProblemLine::retryWanted, &m_models.members, &MemberLookup::retry);
    connect(m_searchProblem, &SearchProblemLine::suggestionChosen, this, [this](const QueryProblem &problem) {
        m_search->setText(m_search->text().replace(problem.start, problem.length, problem.suggestion));
        m_search->setFocus();
    });
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connectPreview();
    connect(&m_models.invitations.followUps, &FollowUpKeeper::changed, this, &UsersPage::updateActions);
}

void UsersPage::search(const QString &text)
{
    (void)m_models.shownUsers.setSearch(text);
    followQuery();
    updateEmptyState();
    updateTitle();
}

void UsersPage::followQuery()
{
    const UserQuery &query = m_models.shownUsers.query();
    m_search->setMarks(query.narrowing(), query.problems());
    m_searchProblem->show(query, m_models.members.isReading(), m_models.members.problem());
}

void UsersPage::setView(UserView view)
{
    QHeaderView *header = m_table->horizontalHeader();
    const UserView before = m_models.shownUsers.view();
    constexpr int expires = static_cast<int>(UserTableModel::Column::Expires);
    if (view == UserView::ExpiringSoon && before != view) { // by days left; what was chosen before comes back
        m_sortBefore = std::pair(header->sortIndicatorSection(), header->sortIndicatorOrder());
        header->setSortIndicator(expires, Qt::AscendingOrder);
    } else if (before == UserView::ExpiringSoon && view != before && m_sortBefore) {
        if (header->sortIndicatorSection() == expires)
            header->setSortIndicator(m_sortBefore->first, m_sortBefore->second);
        m_sortBefore.reset();
    }
    m_models.shownUsers.setView(view);
    updateEmptyState();
}

void UsersPage::setViewMenu(QMenu *menu) { m_titleRow->setViewMenu(menu); }

void UsersPage::setViewTitle(const QString &title) { m_titleRow->setViewTitle(title); }

bool UsersPage::isClassicAccount() const
{
    const AccountOverview &overview = m_models.overview;
    return overview.isClassicAccount() || (isOffline() && overview.ownerId().text.isEmpty());
}

bool UsersPage::isOffline() const
{
    return m_models.directory.isOffline();
}

void UsersPage::refresh()
{
    m_models.overview.read();
    m_models.directory.load();
}

void UsersPage::focusSearch()
{
    m_table->selectNothing(); // the search takes the place of the selection bar
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<UserRow> UsersPage::chosenRows() const
{
    QList<UserRow> rows;
    if (!m_seen)
        return rows;
    if (m_about) {
        if (const auto row = m_models.users.find(*m_about))
            rows.append(*row);
        return rows;
    }
    if (m_table->selectedRowCount() == 0) {
        if (const auto row = m_models.shownUsers.userAt(m_table->currentIndex()))
            rows.append(*row);
        return rows;
    }
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(*m_models.shownUsers.userAt(m_models.shownUsers.index(row, 0)));
    }
    return rows;
}

void UsersPage::setAbout(const std::optional<UserId> &user)
{
    m_about = user;
    updateActions();
}

void UsersPage::setSeen(bool seen)
{
    m_seen = seen;
    updateActions();
}

std::optional<UserId> UsersPage::chosenUser() const
{
    if (!m_seen)
        return std::nullopt;
    if (m_about)
        return m_about;
    const auto row = m_models.shownUsers.userAt(m_table->currentIndex());
    return row ? std::optional(row->user.id) : std::nullopt;
}

ChangeSubject UsersPage::subjectOf(const UserRow &row) const
{
    return {.id = row.user.id,
        .name = shortenedText(row.user.displayName(), mostOfAName), // the ID is what counts
        .email = row.user.email,
        .isOwner = m_models.users.isOwner(row),
        .isSelf = m_models.users.isSelf(row)};
}

ActionSubject UsersPage::actionSubjectOf(const UserRow &row) const
{
    return {.status = row.status,
        .isOwner = m_models.users.isOwner(row),
        .isSelf = m_models.users.isSelf(row),
        .classicAccount = isClassicAccount(),
        .offline = isOffline(),
        .otherRealm = row.user.realm != QLatin1String("IBMid")};
}

QString UsersPage::ownerName() const
{
    const auto owner = m_models.users.owner();
    return !owner ? QString() : visibleText(owner->user.displayName());
}

void UsersPage::updateActions()
{
    const Actor &actor = m_models.overview.actor();
    const QList<UserRow> rows = chosenRows();
    QList<ActionSubject> subjects;
    subjects.reserve(rows.size());
    for (const UserRow &row : rows)
        subjects.append(actionSubjectOf(row));
    const bool nothingRefused = actor.isOwner || !actor.rightsKnown;
    const QString owner = nothingRefused ? QString() : ownerName();
    m_actions.setSubjects(subjects, actor, owner);
    m_actions.setAccount({.classicAccount = isClassicAccount(), .offline = isOffline()}, actor, owner);
    for (const UserAction kind : barActions)
        m_selectionBar->setFitting(m_actions.action(kind), m_actions.fitting(kind));
    m_preview->setActionsShown(rows.size() <= 1);
    if (m_table->model()->rowCount() > 0 && !std::exchange(m_previewed, true))
        m_firstPreview.start();
    else if (!m_firstPreview.isActive())
        updatePreview();
    updateInviting(owner);
}

void UsersPage::showUser(const UserId &id)
{
    m_search->clear();
    const QModelIndex row = m_models.shownUsers.indexOf(id);
    if (!row.isValid())
        return;
    m_table->selectNothing();
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
    setPreviewShown(true);
}

void UsersPage::run(UserAction action)
{
    if (action == UserAction::Copy) {
        copy(CopyField::Address);
        return;
    }
    if (action == UserAction::CopyAs) {
        copyAs();
        return;
    }
    if (action == UserAction::AddVpnUser) {
        m_desk->addVpnUser();
        return;
    }
    if (action == UserAction::AccessReport) {
        reportAccess();
        return;
    }
    const QList<UserRow> rows = chosenRows();
    if (rows.size() > 1) {
        runBulk(action, rows);
        return;
    }
    if (rows.isEmpty() || refusalOf(action, actionSubjectOf(rows.first()), m_models.overview.actor()) != Refusal::No
        || m_desk->run(action, rows.first().user.id))
        return;
    if (action == UserAction::Resend)
        m_models.resends.resend(subjectOf(rows.first()));
    // else it is carried out by another part of the console
}

void UsersPage::runBulk(UserAction action, const QList<UserRow> &rows)
{
    constexpr std::array forSeveral {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation,
        UserAction::Remove, UserAction::AddToGroup, UserAction::ChangeStatus};
    if (rows.isEmpty() || std::find(forSeveral.begin(), forSeveral.end(), action) == forSeveral.end())
        return;
    QList<BulkDialog::Person> people;
    people.reserve(rows.size());
    for (const UserRow &row : rows)
        people.append({.row = row, .subject = actionSubjectOf(row)});
    auto *dialog = new BulkDialog(m_models, action, people, this);
    dialog->setAnchor(m_selectionBar->anchor(m_actions.action(action)));
    addCopyAsButton(*dialog, {.account = m_models.overview.accountId(), .hosts = m_models.hosts}, [dialog] { return dialog->copyChoices(); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_models.bulk.start(dialog->wish()); });
    dialog->open();
}

void UsersPage::copy(CopyField field)
{
    const auto words = [field](const UserRow &row) -> QString {
        switch (field) {
        case CopyField::Name:
            return row.user.displayName();
        case CopyField::Address:
            return row.user.email;
        case CopyField::IamId:
            return row.user.iamId.text;
        case CopyField::UserId:
            return row.user.ibmid;
        case CopyField::Row:
            return QStringList {row.user.displayName(), row.user.email, row.user.stateText, row.user.iamId.text,
                row.user.ibmid, row.user.realm}
                .join(QLatin1Char('\t'));
        }
        return {};
    };
    QStringList lines;
    const QList<UserRow> rows = chosenRows();
    for (const UserRow &row : rows)
        lines.append(words(row));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    const auto count = static_cast<int>(lines.size());
    const QString text = field == CopyField::Address ? tr("%n address(es) copied.", nullptr, count)
        : field == CopyField::Name                   ? tr("%n name(s) copied.", nullptr, count)
        : field == CopyField::Row                    ? tr("%n row(s) copied.", nullptr, count)
                                                     : tr("%n ID(s) copied.", nullptr, count);
    m_toasts->show(NoticeKind::Success, text);
}

void UsersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
