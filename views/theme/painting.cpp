#include "views/theme/painting.h"

#include <QPaintDevice>
#include <QPainter>

namespace iam {

void paintBox(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (edge.isValid()) {
        const qreal half = width / 2;
        painter.setPen(QPen(edge, width));
        painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        const qreal inner = qMax(0.0, radius - half);
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    } else if (fill.isValid()) {
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintBottomLine(QPainter &painter, const QRect &rect, const QColor &colour, int width)
{
    painter.fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), colour);
}

void paintLine(QPainter &painter, const QRect &rect, Qt::LayoutDirection layout, const QString &text,
    Qt::TextElideMode elide)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int side = layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(rect, flags, painter.fontMetrics().elidedText(text, elide, rect.width()));
    painter.setLayoutDirection(before);
}

qreal pixelRatio(const QPainter &painter) { return painter.device()->devicePixelRatio(); }

} // namespace iam
