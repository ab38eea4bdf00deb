#include "views/palette/palettedelegate.h"

#include "models/core/safetext.h"
#include "views/palette/palettemodel.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QIcon>
#include <QPainter>

namespace iam {

namespace {

constexpr int rowHeight = 36;
constexpr int rowWithReason = 44;

int textLeft() { return measure(Measure::Space16) + measure(Measure::Icon) + measure(Measure::Space12); }

/// Cut to the width; the letters that were meant are strong and underlined where the text is shown as it is.
void paintName(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QModelIndex &index,
    const QFont &font, const QColor &ink)
{
    const QString name = index.data().toString();
    const QString shown = visibleText(name);
    const auto places = index.data(PaletteModel::PlacesRole).value<QList<qsizetype>>();
    painter.setPen(ink);
    painter.setFont(font);
    paintLine(painter, area, direction, shown);
    if (places.isEmpty() || shown != name || shown.isRightToLeft() || direction == Qt::RightToLeft)
        return;
    const QFontMetrics metrics(font, painter.device());
    if (metrics.horizontalAdvance(shown) > area.width())
        return;
    const int under = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2 + metrics.underlinePos() + 1;
    for (const qsizetype place : places) {
        const int left = area.left() + metrics.horizontalAdvance(shown.left(place));
        const int right = area.left() + metrics.horizontalAdvance(shown.left(place + 1));
        painter.fillRect(QRect(left, under, right - left, qMax(1, metrics.lineWidth())), ink);
    }
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter->save();
    if (index.data(PaletteModel::IsHeadingRole).toBool()) {
        if (index.row() > 0)
            painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), theme.color(Token::BorderSubtle));
        painter->setFont(theme.font(TextStyle::SmallStrong));
        painter->setPen(theme.color(Token::TextSecondary));
        paintLine(*painter, row.adjusted(measure(Measure::Space16), 0, -measure(Measure::Space16), 0), option.direction,
            index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const bool enabled = index.data(PaletteModel::IsEnabledRole).toBool();
    const auto ink = [&](Token token) { return theme.ink(token, chosen); };
    if (chosen)
        painter->fillRect(row, theme.color(Token::LayerSelected));
    const int side = measure(Measure::Icon);
    const QRect box = mirrored({row.left() + measure(Measure::Space16), row.top() + (row.height() - side) / 2, side, side});
    if (!enabled) {
        const QColor lock = ink(Token::TextSecondary);
        painter->drawPixmap(box.topLeft(), theme.pixmap(Icon::Lock, lock, lock, side, pixelRatio(*painter)));
    } else {
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, box);
    }

    int right = row.right() - measure(Measure::Space16);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        painter->setFont(theme.font(TextStyle::Small));
        const int width = painter->fontMetrics().horizontalAdvance(keys) + measure(Measure::Space12);
        const int height = painter->fontMetrics().height() + measure(Measure::Space4);
        const QRect cap = mirrored({right - width, row.top() + (row.height() - height) / 2, width, height});
        paintBox(*painter, cap, measure(Measure::RadiusControl), {}, ink(Token::BorderStrong));
        painter->setPen(ink(Token::Text));
        painter->drawText(cap, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, keys);
        right -= width + measure(Measure::Space12);
    }
    const int left = row.left() + textLeft();
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QFont font = theme.font(TextStyle::Body);
    QRect nameArea(left, row.top(), right - left, row.height());
    if (!reason.isEmpty()) {
        const int half = row.height() / 2;
        nameArea.setHeight(half);
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(ink(Token::TextSecondary));
        paintLine(*painter, mirrored({left, row.top() + half - measure(Measure::Space2), right - left, half}),
            option.direction, visibleSentence(reason));
    }
    // Text in the disabled ink does not reach its contrast on the surface of a chosen row.
    const Token nameInk = enabled ? Token::Text : chosen ? Token::TextSecondary : Token::TextDisabled;
    paintName(*painter, mirrored(nameArea), option.direction, index, font, ink(nameInk));
    const QString detail = visibleText(index.data(PaletteModel::DetailRole).toString());
    if (!detail.isEmpty()) {
        const QFontMetrics metrics(font, painter->device());
        const int used = metrics.horizontalAdvance(visibleText(index.data().toString())) + measure(Measure::Space8);
        if (used < nameArea.width()) {
            painter->setFont(font);
            painter->setPen(ink(Token::TextSecondary));
            paintLine(*painter, mirrored(nameArea.adjusted(used, 0, 0, 0)), option.direction, detail);
        }
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.data(PaletteModel::IsHeadingRole).toBool())
        return {0, grownHeight(Measure::NavigationRow, metrics)};
    if (index.data(PaletteModel::ReasonRole).toString().isEmpty())
        return {0, qMax(rowHeight, metrics.height() + measure(Measure::Space12))};
    return {0, qMax(rowWithReason, 2 * metrics.height() + measure(Measure::Space8))};
}

} // namespace iam
