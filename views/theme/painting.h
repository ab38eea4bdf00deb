#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace iam {

/// Fills, then draws an edge of `width` inside `rect`, so that lines stay on whole device pixels. An invalid
/// colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {},
    qreal width = 1);
/// A line of whole pixels along the lower edge of `rect`.
void paintBottomLine(QPainter &painter, const QRect &rect, const QColor &colour, int width = 1);
/// One line at the leading edge of `rect`, cut to its width, written in the direction of the text itself: a foreign
/// name or a date keeps its order in a mirrored window.
void paintLine(QPainter &painter, const QRect &rect, Qt::LayoutDirection layout, const QString &text,
    Qt::TextElideMode elide = Qt::ElideRight);
[[nodiscard]] qreal pixelRatio(const QPainter &painter);

} // namespace iam
