// The columns of the users page: which are shown, in which order, sorted by which.
#include "models/items/userfiltermodel.h"
#include "views/dialogs/columnsdialog.h"
#include "views/pages/columnwatch.h"
#include "views/pages/userspage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usertableview.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace iam {

namespace {

using Column = UserTableModel::Column;

bool isForChoosing(int column)
{
    return column != static_cast<int>(Column::Tick) && column != static_cast<int>(Column::Menu);
}

} // namespace

void UsersPage::sortBy(int column, Qt::SortOrder order)
{
    const auto chosen = static_cast<UserTableModel::Column>(column);
    if (chosen == UserTableModel::Column::Tick || chosen == UserTableModel::Column::Menu) // they hold nothing to sort by
        m_table->horizontalHeader()->setSortIndicator(m_models.shownUsers.sortColumn(), m_models.shownUsers.sortOrder());
    else
        m_models.shownUsers.sort(column, order);
}

QByteArray UsersPage::columns() const { return m_table->horizontalHeader()->saveState(); }

void UsersPage::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (m_table->restoreColumns(state))
        sortBy(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_columnWatch->followColumns();
}

void UsersPage::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ColumnChoice> choices = columnChoices();
    for (const ColumnChoice &choice : choices) {
        if (!choice.canHide)
            continue;
        auto *action = menu->addAction(plainMenuText(choice.name));
        action->setObjectName(QStringLiteral("column%1").arg(choice.column));
        action->setCheckable(true);
        action->setChecked(choice.shown);
        connect(action, &QAction::toggled, m_table, [this, column = choice.column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            m_table->fitColumns();
            m_columnWatch->followColumns();
        });
    }
    menu->addSeparator();
    QAction *arrange = menu->addAction(tr("&Arrange columns …"));
    arrange->setObjectName(QStringLiteral("arrangeColumns"));
    connect(arrange, &QAction::triggered, this, &UsersPage::arrangeColumns);
    menu->popup(position);
}

/// In the order in which they are seen.
QList<ColumnChoice> UsersPage::columnChoices() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<ColumnChoice> choices;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (isForChoosing(column))
            choices.append({.column = column,
                .name = m_models.shownUsers.headerData(column, Qt::Horizontal).toString(),
                .shown = !m_table->isColumnHidden(column),
                .canHide = column != static_cast<int>(Column::Name)});
    }
    return choices;
}

void UsersPage::arrangeColumns()
{
    QList<ColumnChoice> usual = columnChoices();
    std::sort(usual.begin(), usual.end(),
        [](const ColumnChoice &left, const ColumnChoice &right) { return left.column < right.column; });
    for (ColumnChoice &choice : usual)
        choice.shown = UserTableView::isUsual(static_cast<Column>(choice.column));
    auto *dialog = new ColumnsDialog(columnChoices(), usual, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QHeaderView *header = m_table->horizontalHeader();
        int place = 1; // behind the box
        const QList<ColumnChoice> choices = dialog->choices();
        for (const ColumnChoice &choice : choices) {
            header->moveSection(header->visualIndex(choice.column), place++);
            m_table->setColumnHidden(choice.column, !choice.shown);
        }
        m_table->fitColumns();
        m_columnWatch->followColumns();
    });
    dialog->open();
}

} // namespace iam
