#include "views/theme/buttonrole.h"
#include "views/theme/consolestyle.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/theme/themeicon.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <array>

namespace iam {

namespace {

struct Surface
{
    QColor fill;
    QColor edge;
    QColor label;
};

Token byState(QStyle::State state, Token normal, Token hovered, Token pressed)
{
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return pressed;
    return state & QStyle::State_MouseOver ? hovered : normal;
}

Surface surfaceOf(const Theme &theme, ButtonRole role, QStyle::State state, bool onSelected)
{
    if (!(state & QStyle::State_Enabled)) {
        const QColor edge = role == ButtonRole::Quiet ? QColor() : theme.color(Token::BorderPane);
        return {.fill = {}, .edge = edge, .label = theme.color(Token::TextDisabled)};
    }
    const bool active = state & (QStyle::State_Sunken | QStyle::State_On);
    switch (role) {
    case ButtonRole::Primary:
        return {.fill = theme.color(byState(
                    state, Token::ButtonPrimary, Token::ButtonPrimaryHover, Token::ButtonPrimaryPressed)),
            .edge = {},
            .label = theme.color(Token::ButtonLabel)};
    case ButtonRole::Danger:
        return {.fill = theme.color(
                    byState(state, Token::ButtonDanger, Token::ButtonDangerHover, Token::ButtonDangerPressed)),
            .edge = {},
            .label = theme.color(Token::ButtonLabel)};
    case ButtonRole::Quiet:
    case ButtonRole::Secondary:
        break;
    }
    Surface surface {.fill = {}, .edge = {}, .label = theme.ink(Token::Text, active || onSelected)};
    if (role == ButtonRole::Secondary) {
        surface.fill = theme.color(Token::Layer);
        surface.edge = theme.color(Token::BorderStrong);
    }
    if (active)
        surface.fill = theme.color(Token::BackgroundSelected);
    else if (state & QStyle::State_MouseOver)
        surface.fill = theme.color(onSelected ? Token::LayerSelectedHover : Token::BackgroundHover);
    return surface;
}

} // namespace

void ConsoleStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    ButtonRole role = buttonRole(widget);
    if (option.features & QStyleOptionButton::Flat)
        role = ButtonRole::Quiet;
    const Surface surface = surfaceOf(m_theme, role, option.state, isOnSelectedSurface(widget));
    paintBox(painter, option.rect, measure(Measure::RadiusControl), surface.fill, surface.edge);
    drawLabel(painter, option.rect, option.text, option.icon, surface.label, option,
        option.features & QStyleOptionButton::HasMenu);
}

void ConsoleStyle::drawToolButton(
    const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    ButtonRole role = buttonRole(widget);
    if (option.state & State_AutoRaise)
        role = ButtonRole::Quiet;
    const Surface surface = surfaceOf(m_theme, role, option.state, isOnSelectedSurface(widget));
    paintBox(painter, option.rect, measure(Measure::RadiusControl), surface.fill, surface.edge);
    const bool textless = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    const bool iconless = option.toolButtonStyle == Qt::ToolButtonTextOnly;
    const bool chevron = option.features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup)
        && !textless;
    painter.save();
    painter.setFont(option.font);
    drawLabel(painter, option.rect, textless ? QString() : option.text, iconless ? QIcon() : option.icon,
        surface.label, option, chevron);
    painter.restore();
}

void ConsoleStyle::drawLabel(QPainter &painter, const QRect &rect, const QString &text, const QIcon &icon,
    const QColor &ink, const QStyleOption &option, bool chevron) const
{
    const int gap = measure(Measure::Space8);
    const int iconSize = icon.isNull() ? 0 : measure(Measure::Icon);
    const int arrowSize = chevron ? measure(Measure::IconArrow) : 0;
    const int padding = text.isEmpty() ? 0 : gap - 2;
    const int others = iconSize + arrowSize + (iconSize > 0 && !text.isEmpty() ? gap : 0)
        + (arrowSize > 0 && (iconSize > 0 || !text.isEmpty()) ? gap : 0);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = rect.width() - others - 2 * padding;
    const int wanted = metrics.size(Qt::TextShowMnemonic, text).width();
    const QString shown = wanted <= room ? text : metrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = qMin(wanted, room);

    int x = rect.left() + (rect.width() - others - textWidth) / 2;
    const auto place = [&](int width, int height) {
        const QRect logical(x, rect.top() + (rect.height() - height) / 2, width, height);
        x += width + gap;
        return visualRect(option.direction, rect, logical);
    };
    if (iconSize > 0)
        paintIcon(painter, m_theme, icon, place(iconSize, iconSize), ink, option.state & State_Enabled,
            pixelRatio(painter));
    if (!text.isEmpty()) {
        const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic
                                                                              : Qt::TextHideMnemonic;
        painter.setPen(ink);
        painter.drawText(place(textWidth, rect.height()), Qt::AlignCenter | Qt::TextSingleLine | mnemonic, shown);
    }
    if (arrowSize > 0)
        painter.drawPixmap(place(arrowSize, arrowSize).topLeft(),
            m_theme.pixmap(Icon::ChevronDown, ink, ink, arrowSize, pixelRatio(painter)));
}

void ConsoleStyle::drawTick(const QStyleOption &option, QPainter &painter) const
{
    const int side = measure(Measure::Icon);
    const QRect box = alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    const bool enabled = option.state & State_Enabled;
    const bool ticked = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    if (!ticked && !partly) {
        const QColor fill = enabled ? m_theme.color(Token::Field) : QColor();
        paintBox(painter, box, measure(Measure::RadiusControl), fill,
            m_theme.color(enabled ? Token::BorderStrong : Token::BorderPane));
        return;
    }
    const QColor fill = m_theme.color(enabled ? Token::Interactive : Token::TextDisabled);
    const QColor edge = m_theme.scheme() == Scheme::HighContrast ? m_theme.color(Token::OnInteractive) : QColor();
    paintBox(painter, box, measure(Measure::RadiusControl), fill, edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::OnInteractive), 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.translate(box.topLeft());
    if (partly) {
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
    } else {
        const auto tick = std::to_array<QPointF>({{3.75, 8.25}, {6.9, 11.25}, {12.25, 5}});
        painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
    }
    painter.restore();
}

void ConsoleStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const int side = measure(Measure::Icon);
    const QRectF circle(alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect));
    const bool enabled = option.state & State_Enabled;
    const bool chosen = option.state & State_On;
    const QColor edge = m_theme.color(!enabled ? Token::BorderPane : chosen ? Token::Interactive : Token::BorderStrong);
    paintBox(painter, circle, side / 2.0, enabled ? m_theme.color(Token::Field) : QColor(), edge, chosen ? 1.5 : 1);
    if (chosen)
        paintBox(painter, circle.adjusted(4, 4, -4, -4), side / 2.0,
            m_theme.color(enabled ? Token::Interactive : Token::TextDisabled));
}

void ConsoleStyle::drawFocusRing(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const int radius = qobject_cast<const QAbstractItemView *>(widget) ? 0 : measure(Measure::RadiusControl);
    paintBox(painter, option.rect, radius, {}, m_theme.color(Token::Focus), ringWidth());
}

void ConsoleStyle::drawItemSurface(const QStyleOption &option, QPainter &painter) const
{
    const bool selected = option.state & State_Selected;
    const bool hovered = option.state & State_MouseOver && option.state & State_Enabled;
    if (selected) {
        const Token token = !(option.state & State_Active) ? Token::LayerSelectedInactive
            : hovered                                      ? Token::LayerSelectedHover
                                                           : Token::LayerSelected;
        painter.fillRect(option.rect, m_theme.color(token));
    } else if (hovered) {
        painter.fillRect(option.rect, m_theme.color(Token::LayerHover));
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
}

} // namespace iam
