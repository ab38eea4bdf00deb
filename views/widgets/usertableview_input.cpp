#include "models/items/usertablemodel.h"
#include "views/widgets/tickheader.h"
#include "views/widgets/usertableview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace iam {

namespace {

constexpr int tickColumn = static_cast<int>(UserTableModel::Column::Tick);
constexpr int menuColumn = static_cast<int>(UserTableModel::Column::Menu);

} // namespace

void UserTableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && plain) {
        if (current.isValid())
            toggleRow(current);
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectEverything();
    } else if (event->key() == Qt::Key_A && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        selectNothing();
    } else if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier)) {
        requestMenu(current);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        if (current.isValid())
            emit activated(current);
    } else if (const std::optional<int> row = rowAfterKey(event->key()); row && plain) {
        // Moving about must not throw away what was ticked one by one; only Shift selects along the way.
        const QModelIndex next = model()->index(*row, qMax(0, current.column()));
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        scrollTo(next);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

std::optional<int> UserTableView::rowAfterKey(int key) const
{
    if (!model() || model()->rowCount() == 0)
        return std::nullopt;
    const int last = model()->rowCount() - 1;
    const int row = currentIndex().row();
    const int page = qMax(1, viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) - 1);
    switch (key) {
    case Qt::Key_Up:
        return qMax(0, row - 1);
    case Qt::Key_Down:
        return qMin(last, row + 1);
    case Qt::Key_PageUp:
        return qMax(0, row - page);
    case Qt::Key_PageDown:
        return qMin(last, row + page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void UserTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    m_pressedOnTick = false;
    if (event->button() == Qt::LeftButton && plain && isColumn(index, tickColumn)) {
        m_pressedOnTick = true;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        toggleRow(index);
    } else if (event->button() == Qt::LeftButton && isColumn(index, menuColumn)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_pressedOnTick = true; // neither must the drag that follows select
        requestMenu(index);
    } else if (event->button() == Qt::RightButton) {
        if (index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else if (index.isValid() || event->button() != Qt::LeftButton) {
        QTableView::mousePressEvent(event);
    }
    // A click beside the rows is most often a slip: it does not clear what was selected.
}

void UserTableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    if (!m_pressedOnTick)
        QTableView::mouseMoveEvent(event);
}

void UserTableView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedOnTick)
        QTableView::mouseReleaseEvent(event);
    m_pressedOnTick = false;
}

void UserTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isColumn(index, tickColumn) || isColumn(index, menuColumn))
        mousePressEvent(event); // two quick ticks are two ticks
    else if (index.isValid() && event->button() == Qt::LeftButton)
        emit activated(index);
}

void UserTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        requestMenu(currentIndex());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        emit rowMenuRequested(index, event->globalPos());
}

void UserTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void UserTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void UserTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

bool UserTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

} // namespace iam
