#include "views/widgets/linkbutton.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.size(Qt::TextShowMnemonic, text()).width(), qMax(metrics.height() + 2, 20)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    const Theme &theme = Theme::of(this);
    const Token ink = !isEnabled() ? Token::TextDisabled : underMouse() ? Token::Text : Token::Link;
    painter.setPen(theme.color(ink));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
}

} // namespace iam
