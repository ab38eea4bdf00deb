// The parts of the triage page; what they do is in triagepage.cpp.
#include "views/triage/triagepage.h"

#include "views/actions/useractions.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usertableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace iam {

namespace {

using Column = UserTableModel::Column;

bool isShown(Column column)
{
    return column == Column::Tick || column == Column::Email || column == Column::Status || column == Column::Added
        || column == Column::Expires || column == Column::Menu;
}

} // namespace

QWidget *TriagePage::makeTitleRow()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    m_title = plainLabel({}, part, TextStyle::Title);
    m_summary = plainLabel({}, part, TextStyle::Body, Token::TextSecondary);
    m_summary->setObjectName(QStringLiteral("triageSummary"));
    m_refresh = new QToolButton(part);
    m_refresh->setObjectName(QStringLiteral("refreshTriage"));
    m_refresh->setIcon(Theme::of(this).icon(Icon::Refresh));
    m_refresh->setAutoRaise(true);
    m_invite = new QPushButton(part);
    m_invite->setObjectName(QStringLiteral("inviteFromTriage"));
    setButtonRole(m_invite, ButtonRole::Primary);
    m_invite->setIcon(Theme::of(this).icon(Icon::Plus, Token::ButtonLabel));
    row->addWidget(m_title);
    row->addSpacing(measure(Measure::Space8));
    row->addWidget(m_summary);
    row->addStretch(1);
    row->addWidget(m_refresh);
    row->addWidget(m_invite);
    connect(m_refresh, &QToolButton::clicked, this, &TriagePage::refreshWanted);
    connect(m_invite, &QPushButton::clicked, this, &TriagePage::inviteWanted);
    return part;
}

QWidget *TriagePage::makeListRow()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    m_heading = plainLabel({}, part, TextStyle::Subtitle);
    m_heading->setObjectName(QStringLiteral("triageHeading"));
    m_listed = plainLabel({}, part, TextStyle::Body, Token::TextSecondary);
    m_listed->setObjectName(QStringLiteral("triageListed"));
    m_tell = new QPushButton(part);
    m_tell->setObjectName(QStringLiteral("tellInvitee"));
    m_tell->setIcon(Theme::of(this).icon(Icon::Copy));
    m_resend = new QPushButton(part);
    m_resend->setObjectName(QStringLiteral("resendAll"));
    m_resend->setIcon(Theme::of(this).icon(Icon::Mail));
    m_cancel = new QPushButton(part);
    m_cancel->setObjectName(QStringLiteral("cancelAll"));
    row->addWidget(m_heading);
    row->addWidget(m_listed);
    row->addStretch(1);
    row->addWidget(m_tell);
    row->addWidget(m_resend);
    row->addWidget(m_cancel);
    connect(m_tell, &QPushButton::clicked, this, &TriagePage::copyInviteeText);
    connect(m_resend, &QPushButton::clicked, this, [this] { emit bulkWanted(UserAction::Resend, meant()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit bulkWanted(UserAction::Cancel, meant()); });
    return part;
}

void TriagePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("triageTable"));
    m_table->setModel(&m_rows);
    for (int each = 0; each < UserTableModel::columnTotal; ++each)
        m_table->setColumnHidden(each, !isShown(static_cast<Column>(each)));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(static_cast<int>(Column::Expires), Qt::AscendingOrder);
    m_rows.sort(static_cast<int>(Column::Expires), Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (column != static_cast<int>(Column::Tick) && column != static_cast<int>(Column::Menu))
            m_rows.sort(column, order);
    });
    m_empty = new EmptyState(m_table->viewport());
    m_empty->setObjectName(QStringLiteral("triageEmpty"));
    m_empty->hide();
    connect(m_table, &UserTableView::selectionCountChanged, this, &TriagePage::updateList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateList();
        emit aboutChanged();
    });
    connect(m_table, &UserTableView::rowMenuRequested, this, [this](const QModelIndex &index, const QPoint &position) {
        m_table->setCurrentIndex(index);
        emit menuWanted(position);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const auto user = about())
            emit detailsWanted(*user);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, &TriagePage::updateList);
    connect(&m_rows, &UserFilterModel::settled, this, &TriagePage::updateList);
}

void TriagePage::retranslate()
{
    m_title->setText(tr("Invitation triage"));
    m_refresh->setAccessibleName(tr("Refresh (F5)"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_invite->setText(tr("Invite users"));
    m_tell->setText(tr("Copy text for the invitee"));
    m_table->setAccessibleName(tr("Open and unsuccessful invitations"));
    updateVanished();
    takeCount();
}

} // namespace iam
