#include "views/delegates/rowdelegate.h"

#include "models/core/safetext.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QToolTip>
#include <QHelpEvent>
#include <QTableView>

namespace iam {

namespace {

constexpr qsizetype longestTip = 2'000;

/// The first (or last) section of the table that is seen, by which the ring round a row is closed.
int outerSection(const QHeaderView &header, bool first)
{
    for (int i = 0; i < header.count(); ++i) {
        const int section = header.logicalIndex(first ? i : header.count() - 1 - i);
        if (!header.isSectionHidden(section))
            return section;
    }
    return -1;
}

} // namespace

QColor RowDelegate::Cell::ink(Token token) const { return theme.ink(token, selected); }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto *host = dynamic_cast<const RowHost *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = host ? host->hoveredRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
    const int margin = measure(Measure::Space8);
    Cell cell {.theme = Theme::of(option.widget),
        .index = index,
        .inside = option.rect.adjusted(margin, 0, -measure(Measure::Space4), -1),
        .font = option.font,
        .widget = option.widget,
        .ratio = pixelRatio(*painter),
        .direction = option.direction,
        .selected = selected,
        .selectedActive = selected && option.state & QStyle::State_Active,
        .hovered = hovered,
        .current = view && view->currentIndex().row() == index.row()};
    if (host != nullptr && host->firstInset() > 0 && index.column() == 0)
        (void)takeLeading(cell.inside, host->firstInset(), cell.direction);
    painter->save();
    painter->setClipRect(option.rect);
    paintSurface(*painter, cell, option.rect);
    paintContents(*painter, cell);
    if (cell.current)
        paintCurrent(*painter, cell, option.rect);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int margins = measure(Measure::Space8) + measure(Measure::Space4);
    return {contentsWidth(metrics, index) + margins, grownHeight(Measure::RowNormal, metrics)};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (!index.data().toString().isEmpty() && sizeHint(option, index).width() > option.rect.width())
        lines.append(visibleText(shortenedText(index.data().toString(), longestTip)));
    if (const QString more = tip(index); !more.isEmpty())
        lines.append(more);
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
    return true;
}

QString RowDelegate::tip(const QModelIndex &) const { return {}; }

void RowDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    QRect area = cell.inside;
    paintText(painter, cell, area, cell.index.data().toString(), cell.font, Token::Text, Qt::ElideRight);
}

int RowDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    return metrics.horizontalAdvance(visibleText(index.data().toString()));
}

void RowDelegate::paintText(QPainter &painter, const Cell &cell, QRect &area, const QString &text, const QFont &font,
    Token token, Qt::TextElideMode elide, int gap)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const QFontMetrics metrics(font, painter.device());
    const QString shown = metrics.elidedText(visibleText(text), elide, area.width());
    const QRect place = takeLeading(area, qMin(metrics.horizontalAdvance(shown) + gap, area.width()), cell.direction);
    painter.setFont(font);
    painter.setPen(cell.ink(token));
    paintLine(painter, place, cell.direction, shown, Qt::ElideNone);
}

QRect RowDelegate::takeLeading(QRect &area, int width, Qt::LayoutDirection direction)
{
    QRect taken = area;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(area.right() - width + 1);
        area.setRight(taken.left() - 1);
    } else {
        taken.setWidth(width);
        area.setLeft(taken.right() + 1);
    }
    return taken;
}

void RowDelegate::paintSurface(QPainter &painter, const Cell &cell, const QRect &rect) const
{
    Token surface = Token::Layer;
    if (cell.selected && !cell.selectedActive)
        surface = Token::LayerSelectedInactive;
    else if (cell.selected)
        surface = cell.hovered ? Token::LayerSelectedHover : Token::LayerSelected;
    else if (cell.hovered)
        surface = Token::LayerHover;
    painter.fillRect(rect, cell.theme.color(surface));
    paintBottomLine(painter, rect, cell.theme.color(Token::BorderSubtle));
}

void RowDelegate::paintCurrent(QPainter &painter, const Cell &cell, const QRect &rect) const
{
    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    const int column = cell.index.column();
    const bool first = !table || column == outerSection(*table->horizontalHeader(), true);
    const bool last = !table || column == outerSection(*table->horizontalHeader(), false);
    const bool rightToLeft = cell.direction == Qt::RightToLeft;
    const bool atLeft = rightToLeft ? last : first;
    const bool atRight = rightToLeft ? first : last;
    if (!cell.widget->hasFocus()) {
        const int bar = measure(Measure::CurrentBar);
        const int x = rightToLeft ? rect.right() - bar + 1 : rect.left();
        if (first)
            painter.fillRect(QRect(x, rect.top(), bar, rect.height()), cell.ink(Token::Interactive));
        return;
    }
    const auto ring = [&](int inset, int width, const QColor &colour) {
        const int left = rect.left() + (atLeft ? inset : 0);
        const int right = rect.right() - (atRight ? inset : 0);
        const int height = rect.height() - 2 * inset;
        painter.fillRect(QRect(left, rect.top() + inset, right - left + 1, width), colour);
        painter.fillRect(QRect(left, rect.bottom() - inset - width + 1, right - left + 1, width), colour);
        if (atLeft)
            painter.fillRect(QRect(left, rect.top() + inset, width, height), colour);
        if (atRight)
            painter.fillRect(QRect(right - width + 1, rect.top() + inset, width, height), colour);
    };
    const bool highContrast = cell.theme.scheme() == Scheme::HighContrast;
    const int width = measure(Measure::FocusRing) + (highContrast ? 1 : 0);
    ring(0, width, cell.theme.color(Token::Focus));
    if (highContrast && cell.selected)
        ring(width, 2, cell.theme.color(Token::FocusInner));
}

} // namespace iam
