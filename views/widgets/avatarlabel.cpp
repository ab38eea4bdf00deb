#include "views/widgets/avatarlabel.h"

#include "models/core/safetext.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto first = [](const QString &word) {
        const qsizetype units = word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
        const QString letter = word.left(units);
        return visibleText(letter) == letter ? letter.toUpper() : QString(); // a hidden character is no initial
    };
    if (words.size() == 1 || name.contains(QLatin1Char('@')))
        return first(words.constFirst());
    return first(words.constFirst()) + first(words.constLast());
}

AvatarLabel::AvatarLabel(const QString &name, int diameter, QWidget *parent)
    : QWidget(parent)
    , m_initials(initialsOf(name))
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarLabel::setName(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF circle(QRect(QPoint(), sizeHint()));
    const QColor edge = theme.scheme() == Scheme::HighContrast ? theme.color(Token::TagPurpleEdge) : QColor();
    paintBox(painter, circle, m_diameter / 2.0, theme.color(Token::TagPurpleFill), edge);
    QFont font = theme.font(TextStyle::SmallStrong);
    font.setPixelSize(qMax(8, m_diameter * 2 / 5)); // belongs to the circle, not to the text around it
    painter.setFont(font);
    painter.setPen(theme.color(Token::TagPurpleText));
    painter.drawText(circle, Qt::AlignCenter, m_initials);
}

} // namespace iam
