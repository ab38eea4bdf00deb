#include "views/widgets/navigationdelegate.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/navigationlist.h"

#include <QLocale>
#include <QPainter>

namespace iam {

namespace {

NavigationList::Kind kindOf(const QModelIndex &index)
{
    return static_cast<NavigationList::Kind>(index.data(NavigationDelegate::KindRole).toInt());
}

constexpr int railRow = 40;

} // namespace

void NavigationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const NavigationList::Kind kind = kindOf(index);
    const bool rail = index.data(RailRole).toBool();
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto ink = [&](Token token) { return theme.ink(token, current); };

    painter->save();
    if (current)
        painter->fillRect(row, theme.color(Token::BackgroundSelected));
    else if (hovered)
        painter->fillRect(row, theme.color(Token::BackgroundHover));
    if (current)
        painter->fillRect(mirrored({row.left(), row.top(), measure(Measure::CurrentBar), row.height()}),
            ink(Token::Interactive));

    const int margin = measure(Measure::Space16);
    const int side = measure(Measure::Icon);
    const bool place = kind == NavigationList::Kind::Place;
    const int iconNumber = index.data(IconRole).toInt();
    if (iconNumber >= 0) {
        const int x = rail ? row.left() + (row.width() - side) / 2 : row.left() + margin;
        const QRect box = mirrored({x, row.top() + (row.height() - side) / 2, side, side});
        const QColor colour = ink(Token::Text);
        painter->drawPixmap(box.topLeft(),
            theme.pixmap(static_cast<Icon>(iconNumber), colour, colour, side, pixelRatio(*painter)));
    }
    if (!rail) {
        int right = row.right() - measure(Measure::Space12);
        if (const int count = index.data(CountRole).toInt(); count >= 0) {
            painter->setFont(theme.font(current ? TextStyle::SmallStrong : TextStyle::Small));
            painter->setPen(ink(current ? Token::Text : Token::TextSecondary));
            const QString text = QLocale().toString(count);
            const int width = painter->fontMetrics().horizontalAdvance(text);
            const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
            painter->drawText(mirrored({right - width, row.top(), width + 1, row.height()}),
                static_cast<int>(end) | Qt::TextSingleLine, text);
            right -= width + measure(Measure::Space8);
        }
        const bool heading = kind == NavigationList::Kind::Heading;
        const int left = row.left() + margin + (heading ? 0 : side + measure(Measure::Space8));
        const bool strong = current;
        painter->setFont(theme.font(heading ? TextStyle::SmallStrong : strong ? TextStyle::BodyStrong : TextStyle::Body));
        const Token token = place || current ? Token::Text : Token::TextSecondary;
        painter->setPen(ink(token));
        QRect area = mirrored({left, row.top(), right - left, row.height()});
        if (heading)
            area.setTop(area.top() + measure(Measure::Space8));
        paintLine(*painter, area, option.direction, index.data().toString());
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintBox(*painter, row, 0, {}, theme.color(Token::Focus), measure(Measure::FocusRing));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (kindOf(index) == NavigationList::Kind::Gap)
        return {0, measure(Measure::Space12)};
    if (index.data(RailRole).toBool())
        return {measure(Measure::NavigationRail), railRow};
    const int row = grownHeight(Measure::NavigationRow, metrics);
    return {0, kindOf(index) == NavigationList::Kind::Heading ? row + measure(Measure::Space8) : row};
}

} // namespace iam
