#include "views/theme/consolestyle.h"
#include "views/delegates/rowdelegate.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace iam {

namespace {

constexpr const char *sectionProperty = "sections"; ///< true on the tab bar of a page's sections: second level

} // namespace

void ConsoleStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *) const
{
    const bool pressable = option.state & State_MouseOver && option.state & State_Enabled;
    painter.fillRect(option.rect, m_theme.color(pressable ? Token::BackgroundHover : Token::Background));
    paintBottomLine(painter, option.rect, m_theme.color(Token::BorderPane));
}

void ConsoleStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? measure(Measure::IconArrow) : 0;
    const int gap = sorted ? measure(Measure::Space8) : 0;
    QRect area = option.rect;
    const auto *host = widget != nullptr ? dynamic_cast<const RowHost *>(widget->parentWidget()) : nullptr;
    if (host != nullptr && option.section == 0) // as its cells
        area = visualRect(option.direction, area, area.adjusted(host->firstInset(), 0, 0, 0));
    painter.save();
    painter.setFont(m_theme.font(TextStyle::SmallStrong));
    painter.setPen(m_theme.color(sorted ? Token::Text : Token::TextSecondary));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, qMax(0, area.width() - arrow - gap));
    const int width = metrics.horizontalAdvance(text);
    const Qt::Alignment alignment = visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (sorted) {
        const QRect logical(area.left() + width + gap, area.center().y() - arrow / 2 + 1, arrow, arrow);
        const QRect place = visualRect(option.direction, area, logical);
        // Qt calls the arrow of ascending order "down".
        const Icon icon = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::SortUp : Icon::SortDown;
        painter.drawPixmap(place.topLeft(), m_theme.pixmap(icon, Token::Text, arrow, pixelRatio(painter)));
    }
    painter.restore();
    Q_UNUSED(widget)
}

void ConsoleStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *) const
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(row, m_theme.color(Token::Layer));
        painter.fillRect(QRect(row.left(), row.center().y(), row.width(), 1), m_theme.color(Token::BorderSubtle));
        return;
    }
    const bool enabled = option.state & State_Enabled;
    const bool current = option.state & State_Selected;
    painter.save();
    painter.setFont(option.font);
    painter.fillRect(row, m_theme.color(current ? Token::BackgroundHover : Token::Layer));
    const QColor ink = m_theme.color(enabled ? Token::Text : Token::TextDisabled);
    const int margin = measure(Measure::Space12);
    const int side = measure(Measure::Icon);
    const bool signs = option.menuHasCheckableItems || option.maxIconWidth > 0;
    QRect logicalSign(row.left() + margin, row.top() + (row.height() - side) / 2, side, side);
    const QRect sign = visualRect(option.direction, row, logicalSign);
    if (option.checked && option.checkType != QStyleOptionMenuItem::NotCheckable)
        painter.drawPixmap(sign.topLeft(), m_theme.pixmap(Icon::Tick, ink, ink, side, pixelRatio(painter)));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const int textLeft = margin + (signs ? side + measure(Measure::Space8) : 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect textRect = visualRect(option.direction, row, row.adjusted(textLeft, 0, -margin, 0));
    const int lead = static_cast<int>(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter.setPen(ink);
    painter.drawText(textRect, lead | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.constFirst());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrow = measure(Measure::IconArrow);
        const QRect logical(row.right() - margin - arrow, row.top() + (row.height() - arrow) / 2, arrow, arrow);
        const Icon icon = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
        painter.drawPixmap(visualRect(option.direction, row, logical).topLeft(),
            m_theme.pixmap(icon, ink, ink, arrow, pixelRatio(painter)));
    } else if (parts.size() > 1) {
        painter.setFont(m_theme.font(TextStyle::Small));
        const QFontMetrics metrics = painter.fontMetrics();
        const QSize cap(metrics.horizontalAdvance(parts.at(1)) + 10, metrics.height() + 2);
        const QRect logical(row.right() - margin - cap.width() + 1, row.top() + (row.height() - cap.height()) / 2,
            cap.width(), cap.height());
        const QRect box = visualRect(option.direction, row, logical);
        paintBox(painter, box, measure(Measure::RadiusControl), {}, m_theme.color(Token::BorderPane));
        painter.setPen(m_theme.color(enabled ? Token::TextSecondary : Token::TextDisabled));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, parts.at(1));
    }
    painter.restore();
}

void ConsoleStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const bool current = option.state & (State_Selected | State_Sunken);
    painter.fillRect(option.rect, m_theme.color(Token::Background));
    if (current)
        painter.fillRect(option.rect, m_theme.color(Token::BackgroundHover));
    painter.setPen(m_theme.color(option.state & State_Enabled ? Token::Text : Token::TextDisabled));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic;
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, option.text);
}

void ConsoleStyle::drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const
{
    const bool sections = widget && widget->property(sectionProperty).toBool();
    const bool current = option.state & State_Selected;
    const bool hovered = option.state & State_MouseOver && option.state & State_Enabled;
    const QRect rect = option.rect;
    if (!sections)
        painter.fillRect(rect, m_theme.color(current ? Token::Layer : Token::Background));
    if (hovered && !current)
        painter.fillRect(rect, m_theme.color(sections ? Token::LayerHover : Token::BackgroundHover));
    if (!sections) {
        if (!current)
            paintBottomLine(painter, rect, m_theme.color(Token::BorderPane));
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.color(Token::BorderPane));
    }
    if (current) {
        const int bar = sections ? measure(Measure::CurrentBar) : 2;
        const int top = sections ? rect.bottom() - bar + 1 : rect.top();
        painter.fillRect(QRect(rect.left(), top, rect.width(), bar), m_theme.color(Token::Interactive));
    }
    const bool enabled = option.state & State_Enabled;
    painter.save();
    painter.setFont(m_theme.font(current ? TextStyle::BodyStrong : TextStyle::Body));
    QRect area = rect.adjusted(measure(Measure::Space12), 0, -measure(Measure::Space12), 0);
    if (!option.icon.isNull()) {
        const int side = measure(Measure::Icon);
        const QRect logical(area.left(), area.center().y() - side / 2 + 1, side, side);
        option.icon.paint(&painter, visualRect(option.direction, rect, logical));
        area.setLeft(area.left() + side + measure(Measure::Space8));
    }
    if (!option.rightButtonSize.isEmpty())
        area.setRight(area.right() - option.rightButtonSize.width() - measure(Measure::Space4));
    painter.setPen(m_theme.color(!enabled ? Token::TextDisabled : current ? Token::Text : Token::TextSecondary));
    const QString text = painter.fontMetrics().elidedText(
        option.text, Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
    const int lead = static_cast<int>(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter.drawText(visualRect(option.direction, rect, area), lead | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    painter.restore();
    if (option.state & State_HasFocus)
        paintBox(painter, rect.adjusted(1, 1, -1, -1), 0, {}, m_theme.color(Token::Focus), ringWidth());
}

void ConsoleStyle::drawTabClose(const QStyleOption &option, QPainter &painter) const
{
    if (option.state & State_MouseOver)
        paintBox(painter, option.rect, measure(Measure::RadiusControl), m_theme.color(Token::BackgroundSelected));
    const int side = measure(Measure::IconArrow);
    const QRect place = alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    painter.drawPixmap(place.topLeft(), m_theme.pixmap(Icon::Close, Token::Text, side, pixelRatio(painter)));
}

void ConsoleStyle::drawBranch(const QStyleOption &option, QPainter &painter) const
{
    if (!(option.state & State_Children))
        return;
    const int side = measure(Measure::IconArrow);
    const QRect place = alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    const Icon folded = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    const Icon icon = option.state & State_Open ? Icon::ChevronDown : folded;
    painter.drawPixmap(place.topLeft(), m_theme.pixmap(icon, Token::Text, side, pixelRatio(painter)));
}

} // namespace iam
