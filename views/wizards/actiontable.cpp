#include "views/wizards/actiontable.h"

#include "models/core/safetext.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace iam {

ActionTable::ActionTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(0); // what is seen: Qt would measure a thousand rows at each change
    m_widening.setSingleShot(true);
    m_widening.setInterval(0);
    connect(&m_widening, &QTimer::timeout, this, &ActionTable::widen);
    applyMeasures();
}

void ActionTable::setModel(QAbstractItemModel *newModel)
{
    if (model() != nullptr)
        model()->disconnect(&m_widening);
    QTableView::setModel(newModel);
    if (newModel == nullptr)
        return;
    const auto soon = qOverload<>(&QTimer::start);
    connect(newModel, &QAbstractItemModel::rowsInserted, &m_widening, soon);
    connect(newModel, &QAbstractItemModel::dataChanged, &m_widening, soon);
    connect(newModel, &QAbstractItemModel::modelReset, &m_widening, soon);
    m_widening.start();
}

int ActionTable::wantedWidth(int column) const
{
    const bool headed = !horizontalHeader()->isHidden();
    return qMax(sizeHintForColumn(column), headed ? horizontalHeader()->sectionSizeHint(column) : 0);
}

void ActionTable::widen()
{
    bool wider = false;
    m_widened.resize(m_shares.size());
    for (int i = 0; i < m_shares.size() && model() != nullptr && i < model()->columnCount(); ++i) {
        const int wanted = holdsWords(i) ? wantedWidth(i) : 0;
        wider = wider || wanted > qMax(m_fixed.at(i), m_widened.at(i));
        m_widened[i] = qMax(m_widened.at(i), wanted);
    }
    if (wider)
        applyShares();
}

void ActionTable::applyMeasures()
{
    verticalHeader()->setDefaultSectionSize(grownHeight(Measure::RowNormal, fontMetrics()));
    horizontalHeader()->setFixedHeight(grownHeight(Measure::TableHeaderHeight, fontMetrics()));
}

void ActionTable::setShares(const QList<int> &shares, const QList<int> &fixed)
{
    m_shares = shares;
    m_fixed = fixed;
    m_widened.clear();
    applyShares();
    m_widening.start();
}

void ActionTable::applyShares()
{
    if (!model() || m_shares.isEmpty())
        return;
    int whole = 0;
    int rest = viewport()->width();
    const auto widthOf = [this](qsizetype column) { return qMax(m_fixed.at(column), m_widened.value(column)); };
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        whole += m_shares.at(i);
        rest -= widthOf(i);
    }
    rest = qMax(rest, 0);
    int left = rest;
    for (int i = 0; i < m_shares.size() && i < model()->columnCount(); ++i) {
        int width = widthOf(i);
        if (m_shares.at(i) > 0) {
            const int share = rest * m_shares.at(i) / qMax(whole, 1);
            left -= share;
            width = share;
        }
        setColumnWidth(i, width);
    }
    for (int i = 0; i < m_shares.size() && left > 0; ++i) {
        if (m_shares.at(i) > 0) {
            setColumnWidth(i, columnWidth(i) + left); // what rounding left over
            break;
        }
    }
}

void ActionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyShares();
}

void ActionTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyMeasures();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_widened.clear();
        m_widening.start();
    }
    QTableView::changeEvent(event);
}

void ActionTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ActionTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool acts = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (acts && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit actionTaken(currentIndex().siblingAtColumn(model()->columnCount() - 1));
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ActionTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == model()->columnCount() - 1
        && index.row() == currentIndex().row())
        emit actionTaken(index);
    QTableView::mouseReleaseEvent(event);
}

void ActionTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setHoveredRow(index.row());
    const bool onAction = index.isValid() && index.column() == model()->columnCount() - 1
        && !index.data().toString().isEmpty();
    viewport()->setCursor(onAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void ActionTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void ActionTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

int ActionDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    int width = RowDelegate::contentsWidth(metrics, index);
    if (width > 0)
        width += measure(Measure::Space4);
    if (symbolOf && symbolOf(index))
        width += measure(Measure::Icon) + measure(Measure::Space8);
    if (tickOf && tickOf(index))
        width += QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth) + measure(Measure::Space8);
    if (secondTextOf)
        width += metrics.horizontalAdvance(visibleText(secondTextOf(index)));
    return width;
}

void ActionDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    QRect area = cell.inside;
    QString text = cell.index.data().toString();
    if (symbolOf) {
        if (const std::optional<CellSymbol> symbol = symbolOf(cell.index)) {
            const int side = measure(Measure::Icon);
            const QRect column = takeLeading(area, side, cell.direction);
            painter.drawPixmap(column.left(), column.top() + (column.height() - side + 1) / 2,
                cell.theme.pixmap(symbol->icon, symbol->token, side, cell.ratio));
            (void)takeLeading(area, measure(Measure::Space8), cell.direction);
        }
    }
    if (tickOf) {
        if (const std::optional<bool> ticked = tickOf(cell.index)) {
            const int side = cell.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, cell.widget);
            const QRect column = takeLeading(area, side, cell.direction);
            QStyleOptionButton box;
            box.rect = QRect(column.left(), column.top() + (column.height() - side) / 2, side, side);
            box.palette = cell.widget->palette();
            box.state = QStyle::State_Enabled | (*ticked ? QStyle::State_On : QStyle::State_Off);
            cell.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, cell.widget);
            (void)takeLeading(area, measure(Measure::Space8), cell.direction);
        }
    }
    QFont font = cell.font;
    Token ink = isQuiet && isQuiet(cell.index) ? Token::TextSecondary : Token::Text;
    if (isLink && isLink(cell.index) && !text.isEmpty()) {
        font.setUnderline(true);
        ink = Token::Link;
    }
    const Qt::TextElideMode elide = cell.index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight;
    paintText(painter, cell, area, text, font, ink, elide, measure(Measure::Space4));
    if (secondTextOf)
        paintText(painter, cell, area, secondTextOf(cell.index), cell.font, Token::TextSecondary, Qt::ElideRight);
}

} // namespace iam
