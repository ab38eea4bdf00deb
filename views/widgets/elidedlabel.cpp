#include "views/widgets/elidedlabel.h"

#include "models/core/safetext.h"
#include "views/widgets/plaintext.h"

#include <QPainter>

namespace iam {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setMinimumWidth(1);
}

void ElidedLabel::setWords(const QString &words)
{
    setText(visibleText(words));
    setToolTip(plainToolTip(words));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, words);
}

} // namespace iam
