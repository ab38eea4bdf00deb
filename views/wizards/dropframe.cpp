#include "views/wizards/dropframe.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen pen(Theme::of(this).color(Token::BorderStrong), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SideFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_pane ? Token::Background : Token::Layer));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.color(Token::BorderPane));
}

void CardFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), measure(Measure::RadiusCard), theme.color(Token::Layer), theme.color(Token::BorderPane));
}

void LineFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBottomLine(painter, rect(), Theme::of(this).color(Token::BorderSubtle));
}

} // namespace iam
