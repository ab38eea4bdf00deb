// The parts of the users page; what they do is in userspage.cpp, what they say in userspage_messages.cpp.
#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "views/actions/actiondesk.h"
#include "views/actions/copymenu.h"
#include "views/actions/rowmenu.h"
#include "views/actions/useractions.h"
#include "views/pages/columnwatch.h"
#include "views/pages/previewpane.h"
#include "views/pages/replacementnotice.h"
#include "views/pages/searchfield.h"
#include "views/pages/searchproblemline.h"
#include "views/pages/userspage.h"
#include "views/pages/userstitlerow.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/selectionbar.h"
#include "views/widgets/toast.h"
#include "views/widgets/readabletable.h"
#include "views/widgets/usertableview.h"
#include "views/wizards/followupnotice.h"
#include "views/wizards/runnotice.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace iam {

namespace {

constexpr int previewWidth = 328;

QToolButton *iconButton(Icon icon, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(Theme::of(parent).icon(icon));
    return button;
}

void nameButton(QAbstractButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
}

} // namespace

void UsersPage::build()
{
    auto *list = new QWidget(this);
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_notice = new InlineNotification(NoticeKind::Warning, list);
    m_notice->setObjectName(QStringLiteral("listNotice"));
    m_notice->hide();
    m_outcome = new InlineNotification(NoticeKind::Error, list);
    m_outcome->setObjectName(QStringLiteral("outcomeNotice"));
    m_outcome->hide();
    m_searchOrSelection = new QStackedWidget(list);
    m_searchOrSelection->addWidget(makeSearchRow());
    m_searchOrSelection->addWidget(makeSelectionBar());
    m_searchOrSelection->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *head = new QVBoxLayout;
    const int side = measure(Measure::PageMargin);
    head->setContentsMargins(side, measure(Measure::Space8), side, measure(Measure::Space8));
    head->setSpacing(measure(Measure::Space8));
    m_titleRow = new UsersTitleRow(m_actions.action(UserAction::AddVpnUser), list);
    connect(m_titleRow, &UsersTitleRow::refreshWanted, this, &UsersPage::refresh);
    connect(m_titleRow, &UsersTitleRow::exportWanted, this, &UsersPage::exportUsers);
    connect(m_titleRow, &UsersTitleRow::inviteWanted, this, &UsersPage::invite);
    head->addWidget(m_titleRow);
    head->addWidget(m_notice);
    head->addWidget(m_outcome);
    auto *runs = new RunNotice(m_models.runs, list);
    connect(runs, &RunNotice::runWanted, this, [this](const QString &id, RunAction action) {
        if (action == RunAction::Invite)
            invite(); // the wizard offers it
        else
            emit runWanted(id);
    });
    head->addWidget(runs);
    head->addWidget(new FollowUpNotice(m_models.invitations.followUps, list));
    auto *replaced = new ReplacementNotice(m_models.invitations.replacements, list);
    connect(replaced, &ReplacementNotice::removalWanted, this, [this](const UserId &old) { m_desk->run(UserAction::Remove, old); });
    head->addWidget(replaced);
    head->addWidget(m_searchOrSelection);
    m_searchProblem = new SearchProblemLine(list);
    head->addWidget(m_searchProblem);
    column->addLayout(head);

    m_table = new UserTableView(list);
    m_table->setObjectName(QStringLiteral("userTable"));
    m_table->setModel(&m_models.shownUsers);
    keepReadable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(static_cast<int>(UserTableModel::Column::Name), Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &UsersPage::sortBy);
    m_columnWatch = new ColumnWatch(*m_table, m_models.columnFacts, this);
    m_empty = new EmptyState(m_table->viewport());
    m_empty->setObjectName(QStringLiteral("emptyState"));
    column->addWidget(m_table, 1);

    m_copyMenu = new CopyMenu(m_actions, this);
    m_preview = new PreviewPane(m_models, m_actions, this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_preview->setMinimumWidth(280);
    m_preview->setMaximumWidth(480);
    m_splitter->setSizes({10'000, previewWidth});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    m_toasts = new ToastStack(list);
    m_desk = new ActionDesk(m_models, m_actions, *m_toasts, this);
    updateEmptyState();
}

QWidget *UsersPage::makeSearchRow()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure(Measure::Space8));
    m_search = new SearchField(part);
    m_columns = new QPushButton(part);
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columns->setIcon(Theme::of(this).icon(Icon::Columns));
    connect(m_columns, &QPushButton::clicked, this,
        [this] { showColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    m_density = iconButton(Icon::Density, "rowHeightButton", part);
    connect(m_density, &QToolButton::clicked, this, [this] {
        const RowHeight now = m_table->rowHeight();
        m_table->setRowHeight(now == RowHeight::Compact ? RowHeight::Normal
                : now == RowHeight::Normal              ? RowHeight::Tall
                                                        : RowHeight::Compact);
    });
    m_panel = iconButton(Icon::Panel, "previewButton", part);
    m_panel->setCheckable(true);
    m_panel->setChecked(true);
    connect(m_panel, &QToolButton::clicked, this, &UsersPage::setPreviewShown);
    row->addWidget(m_search, 1);
    row->addWidget(m_columns);
    row->addWidget(m_density);
    row->addWidget(m_panel);
    return part;
}

QWidget *UsersPage::makeSelectionBar()
{
    m_selectionBar = new SelectionBar(this);
    m_selectionBar->setObjectName(QStringLiteral("selectionBar"));
    for (const UserAction kind : barActions)
        m_selectionBar->addAction(m_actions.action(kind));
    return m_selectionBar;
}

void UsersPage::retranslate()
{
    m_columns->setText(tr("Columns"));
    m_table->setAccessibleName(tr("Users"));
    nameButton(m_density, tr("Row height"));
    nameButton(m_panel, tr("Preview"));
    m_search->retranslate();
    updateTitle();
    updateNotice();
    updateEmptyState();
    m_actionsTimer.start();
}

void UsersPage::showRowMenu(const QPoint &position)
{
    updateActions();
    QMenu *menu = makeRowMenu(m_actions, *m_copyMenu, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(position);
}

} // namespace iam
