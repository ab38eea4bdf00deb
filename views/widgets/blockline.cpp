#include "views/widgets/blockline.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

BlockLine::BlockLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void BlockLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::BorderSubtle));
}

} // namespace iam
