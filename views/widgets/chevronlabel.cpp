#include "views/widgets/chevronlabel.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

ChevronLabel::ChevronLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChevronLabel::sizeHint() const { return {measure(Measure::IconArrow), measure(Measure::Icon)}; }

void ChevronLabel::paintEvent(QPaintEvent *)
{
    const int side = measure(Measure::IconArrow);
    const Icon icon = isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight;
    QPainter painter(this);
    painter.drawPixmap(
        0, (height() - side) / 2, Theme::of(this).pixmap(icon, Token::TextSecondary, side, devicePixelRatioF()));
}

} // namespace iam
