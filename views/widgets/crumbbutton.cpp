#include "views/widgets/crumbbutton.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

CrumbButton::CrumbButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CrumbButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.size(Qt::TextShowMnemonic, text()).width(), qMax(metrics.height(), measure(Measure::Space24))};
}

void CrumbButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(Theme::of(this).color(isEnabled() ? Token::TextSecondary : Token::TextDisabled));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
}

} // namespace iam
