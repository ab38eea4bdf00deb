#include "views/widgets/taglabel.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace iam {

TagTokens tagTokens(TagColour colour)
{
    switch (colour) {
    case TagColour::Grey:
        return {Token::TagGreyFill, Token::TagGreyText, Token::TagGreyEdge};
    case TagColour::Blue:
        return {Token::TagBlueFill, Token::TagBlueText, Token::TagBlueEdge};
    case TagColour::Purple:
        return {Token::TagPurpleFill, Token::TagPurpleText, Token::TagPurpleEdge};
    case TagColour::Teal:
        return {Token::TagTealFill, Token::TagTealText, Token::TagTealEdge};
    case TagColour::Green:
        return {Token::TagGreenFill, Token::TagGreenText, Token::TagGreenEdge};
    case TagColour::Amber:
        return {Token::TagAmberFill, Token::TagAmberText, Token::TagAmberEdge};
    case TagColour::Red:
        break;
    }
    return {Token::TagRedFill, Token::TagRedText, Token::TagRedEdge};
}

QSize tagSize(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    return {metrics.horizontalAdvance(text) + 2 * measure(Measure::Space8), grownHeight(Measure::Tag, metrics)};
}

void paintTag(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, TagColour colour)
{
    const TagTokens tokens = tagTokens(colour);
    paintBox(painter, rect, rect.height() / 2.0, theme.color(tokens.fill), theme.color(tokens.edge));
    painter.save();
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(tokens.text));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

TagLabel::TagLabel(const QString &text, TagColour colour, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void TagLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TagLabel::setColour(TagColour colour)
{
    m_colour = colour;
    update();
}

QSize TagLabel::sizeHint() const { return tagSize(Theme::of(this), m_text); }

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, Theme::of(this), rect(), m_text, m_colour);
}

} // namespace iam
