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

qreal pixelRatio(const QPainter &painter) { return painter.device()->devicePixelRatio(); }

} // namespace iam
