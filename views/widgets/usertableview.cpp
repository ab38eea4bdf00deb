#include "views/widgets/usertableview.h"

#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "views/delegates/statusdelegate.h"
#include "views/delegates/userdelegates.h"
#include "views/theme/theme.h"
#include "views/widgets/tickheader.h"

#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace iam {

namespace {

using Column = UserTableModel::Column;

constexpr int columnNumber(Column column) { return static_cast<int>(column); }

struct ColumnWidth
{
    Column column;
    int width;
};

/// Holds words of a language; everything else is of the same length everywhere, or has to be read by its beginning.
constexpr std::array wordColumns {Column::Expires, Column::Status};

constexpr std::array columnWidths {
    ColumnWidth {Column::Tick, 36},
    ColumnWidth {Column::Name, 206},
    ColumnWidth {Column::Email, 172},
    ColumnWidth {Column::Status, 144},
    ColumnWidth {Column::Added, 186},
    ColumnWidth {Column::Expires, 116},
    ColumnWidth {Column::LastActivity, 120},
    ColumnWidth {Column::Groups, 80},
    ColumnWidth {Column::Policies, 80},
    ColumnWidth {Column::IamId, 180},
    ColumnWidth {Column::UserId, 180},
    ColumnWidth {Column::Realm, 80},
    ColumnWidth {Column::Parent, 160},
    ColumnWidth {Column::Phone, 120},
    ColumnWidth {Column::Menu, 36},
};
constexpr int designTextHeight = 19; ///< of the body font for which the widths are given
constexpr int smallestFlexible = 144;

Measure measureOf(RowHeight height)
{
    switch (height) {
    case RowHeight::Compact:
        return Measure::RowCompact;
    case RowHeight::Normal:
        return Measure::RowNormal;
    case RowHeight::Tall:
        break;
    }
    return Measure::RowTall;
}

} // namespace

UserTableView::UserTableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TickHeader(this))
{
    setHorizontalHeader(m_header);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Tick), new TickDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Name), new NameDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Email), new EmailDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Status), new StatusDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Added), new DateDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Expires), new ExpiryDelegate(this));
    for (const Column extra : {Column::LastActivity, Column::Groups, Column::Policies, Column::Parent})
        setItemDelegateForColumn(columnNumber(extra), new ExtraDelegate(this));
    setItemDelegateForColumn(columnNumber(Column::Menu), new MenuDelegate(this));
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { emit columnMenuRequested(m_header->mapToGlobal(place)); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { noteWidth(column, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, &UserTableView::keepEnds, Qt::QueuedConnection);
    connect(m_header, &TickHeader::tickClicked, this, &UserTableView::toggleEverything);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &UserTableView::followPointer);
    applyMeasures();
}

void UserTableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    m_hoveredRow = -1;
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &UserTableView::updateTicks);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &UserTableView::updateTicks);
    connect(newModel, &QAbstractItemModel::modelReset, this, &UserTableView::updateTicks);
    applyMeasures();
    for (int column = 0; column < UserTableModel::columnTotal; ++column)
        setColumnHidden(column, !isUsual(static_cast<Column>(column)));
    fitColumns();
    updateTicks();
}

bool UserTableView::isUsual(Column column)
{
    switch (column) {
    case Column::Tick:
    case Column::Name:
    case Column::Email:
    case Column::Status:
    case Column::Added:
    case Column::Expires:
    case Column::Menu:
        return true;
    default:
        return false;
    }
}

/// The box stays first and the dots stay last, whatever is dragged where.
void UserTableView::keepEnds()
{
    const int last = m_header->count() - 1;
    const int dots = m_header->visualIndex(columnNumber(Column::Menu));
    if (dots >= 0 && dots != last)
        m_header->moveSection(dots, last);
}

void UserTableView::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    applyRows();
}

void UserTableView::applyRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(grownHeight(measureOf(m_rowHeight), fontMetrics()));
}

void UserTableView::applyMeasures()
{
    applyRows();
    m_header->setMinimumSectionSize(measure(Measure::Space24));
    m_header->setFixedHeight(grownHeight(Measure::TableHeaderHeight, fontMetrics()));
    for (int column = 0; column < m_header->count(); ++column) {
        const bool fixed = column == columnNumber(Column::Tick) || column == columnNumber(Column::Menu);
        setColumnWidth(column, usualWidth(column));
        m_header->setSectionResizeMode(column, fixed ? QHeaderView::Fixed : QHeaderView::Interactive);
    }
    m_chosen.clear();
}

int UserTableView::usualWidth(int column) const
{
    const auto *found = std::find_if(columnWidths.begin(), columnWidths.end(),
        [column](const ColumnWidth &each) { return columnNumber(each.column) == column; });
    const int width = found == columnWidths.end() ? smallestFlexible : found->width;
    const bool fixed = column == columnNumber(Column::Tick) || column == columnNumber(Column::Menu);
    return fixed ? width : qRound(width * qMax(1.0, fontMetrics().height() / double(designTextHeight)));
}

int UserTableView::wholeWidth(int column) const
{
    const int margins = measure(Measure::Space8) + measure(Measure::Space4);
    const QFontMetrics headMetrics(Theme::of(this).font(TextStyle::SmallStrong));
    int width = headMetrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + measure(Measure::Space8) + measure(Measure::IconArrow);
    if (column == columnNumber(Column::Status)) {
        for (int status = 0; status < userStatusTotal; ++status) {
            const int words = fontMetrics().horizontalAdvance(statusText(static_cast<UserStatus>(status)));
            width = qMax(width, measure(Measure::Icon) + measure(Measure::Space8) + words);
        }
    }
    if (column == columnNumber(Column::Expires)) {
        constexpr int longestInDays = 30;
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        const int words = QFontMetrics(font).horizontalAdvance(QStringLiteral("≈ ") + daysLeftText(longestInDays));
        width = qMax(width, measure(Measure::IconSmall) + measure(Measure::Space4) + words);
    }
    return qMax(width + margins, usualWidth(column));
}

void UserTableView::widenForWords()
{
    int room = viewport()->width();
    for (int column = 0; column < m_header->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool ours = column == columnNumber(Column::Name) || column == columnNumber(Column::Email)
            || std::any_of(wordColumns.begin(), wordColumns.end(), [&](Column each) { return columnNumber(each) == column && !m_chosen.contains(column); });
        room -= ours ? usualWidth(column) : columnWidth(column);
    }
    for (const Column each : wordColumns) {
        const int column = columnNumber(each);
        if (isColumnHidden(column) || m_chosen.contains(column))
            continue;
        const int more = qBound(0, wholeWidth(column) - usualWidth(column), qMax(room, 0));
        setColumnWidth(column, usualWidth(column) + more);
        room -= more;
    }
}

bool UserTableView::restoreColumns(const QByteArray &state)
{
    const bool restored = m_header->restoreState(state);
    m_chosen.clear();
    for (const Column each : wordColumns) {
        const int column = columnNumber(each);
        const int width = columnWidth(column);
        if (!isColumnHidden(column) && (width < usualWidth(column) || width > wholeWidth(column)))
            m_chosen.insert(column); // between the two it may have been given by us
    }
    fitColumns();
    return restored;
}

void UserTableView::fitColumns()
{
    const int name = columnNumber(Column::Name);
    const int email = columnNumber(Column::Email);
    if (m_header->count() <= email)
        return;
    // What each would like to be, below the smallest width too: a window that was narrow for a moment, as every window
    // is before it is shown, must not leave the two columns alike.
    m_fitting = true;
    widenForWords();
    const bool nameShown = !isColumnHidden(name);
    const bool emailShown = !isColumnHidden(email);
    const int wanted = (nameShown ? m_wantedName : 0) + (emailShown ? m_wantedEmail : 0);
    const int others = m_header->length() - columnWidth(name) - columnWidth(email);
    const int extra = viewport()->width() - others - wanted;
    const int toName = !emailShown ? extra : nameShown ? extra / 2 : 0;
    if (nameShown)
        setColumnWidth(name, qMax(smallestFlexible, m_wantedName += toName));
    if (emailShown)
        setColumnWidth(email, qMax(smallestFlexible, m_wantedEmail += extra - toName));
    m_fitting = false;
}

void UserTableView::noteWidth(int column, int width)
{
    if (m_fitting || width == 0) // 0 is how a column is hidden
        return;
    m_chosen.insert(column);
    if (column == columnNumber(Column::Name))
        m_wantedName = width;
    else if (column == columnNumber(Column::Email))
        m_wantedEmail = width;
}

int UserTableView::selectedRowCount() const
{
    int rows = 0;
    if (selectionModel()) {
        const QItemSelection ranges = selectionModel()->selection();
        for (const QItemSelectionRange &range : ranges)
            rows += range.left() == 0 ? range.height() : 0;
    }
    return rows;
}

void UserTableView::selectEverything()
{
    if (model() && model()->rowCount() > 0)
        selectionModel()->select({model()->index(0, 0), model()->index(model()->rowCount() - 1, 0)},
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void UserTableView::selectNothing()
{
    if (selectionModel())
        selectionModel()->clearSelection(); // the current row stays
}

void UserTableView::toggleEverything()
{
    if (m_header->tickState() == Qt::Checked)
        selectNothing();
    else
        selectEverything();
}

void UserTableView::toggleRow(const QModelIndex &index)
{
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void UserTableView::updateTicks()
{
    const int selected = selectedRowCount();
    const int rows = model() ? model()->rowCount() : 0;
    m_header->setTickState(selected == 0 ? Qt::Unchecked : selected == rows ? Qt::Checked : Qt::PartiallyChecked);
}

void UserTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    updateTicks();
    emit selectionCountChanged(selectedRowCount());
}

void UserTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void UserTableView::updateRow(int row)
{
    if (row < 0 || !model() || row >= model()->rowCount())
        return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), QTableView::rowHeight(row));
}

void UserTableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = m_hoveredRow;
    m_hoveredRow = row;
    updateRow(before);
    updateRow(row);
}

void UserTableView::followPointer()
{
    const QPoint place = viewport()->mapFromGlobal(QCursor::pos());
    if (m_hoveredRow >= 0)
        setHoveredRow(viewport()->rect().contains(place) ? rowAt(place.y()) : -1);
}

bool UserTableView::isColumn(const QModelIndex &index, int column) const
{
    return index.isValid() && index.column() == column;
}

void UserTableView::requestMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex dots = index.siblingAtColumn(columnNumber(Column::Menu));
    const QRect cell = visualRect(dots);
    const QPoint corner = layoutDirection() == Qt::RightToLeft ? cell.bottomRight() : cell.bottomLeft();
    const QRect seen = viewport()->rect();
    const QPoint inside(qBound(seen.left(), corner.x(), seen.right()), qBound(seen.top(), corner.y(), seen.bottom()));
    emit rowMenuRequested(index, viewport()->mapToGlobal(inside));
}

void UserTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyMeasures();
    else if (event->type() != QEvent::LanguageChange)
        return;
    if (model() != nullptr)
        fitColumns();
}

} // namespace iam
