#include "views/connect/choicecard.h"

#include "views/theme/measure.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace iam {

namespace {

constexpr int narrowest = 160;
constexpr int endless = 10'000;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString &heading, const QString &sentence)
{
    setText(heading);
    m_sentence = sentence;
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect ChoiceCard::wordsRect(int width) const
{
    const int padding = measure(Measure::Space12);
    const int left = padding + measure(Measure::Icon) + measure(Measure::Space8);
    return {left, padding, qMax(1, width - left - padding), endless};
}

int ChoiceCard::heightForWidth(int width) const
{
    const Theme &theme = Theme::of(this);
    const QRect words = wordsRect(width);
    const int heading = QFontMetrics(theme.font(TextStyle::BodyStrong))
                            .boundingRect(words, Qt::TextWordWrap, text())
                            .height();
    const int sentence
        = QFontMetrics(theme.font(TextStyle::Small)).boundingRect(words, Qt::TextWordWrap, m_sentence).height();
    return heading + measure(Measure::Space2) + sentence + 2 * measure(Measure::Space12);
}

QSize ChoiceCard::sizeHint() const
{
    return {narrowest, heightForWidth(qMax(narrowest, width()))};
}

void ChoiceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool strong = isChecked() || hasFocus();
    paintBox(painter, rect(), measure(Measure::RadiusCard),
        theme.color(underMouse() && isEnabled() ? Token::LayerHover : Token::Layer),
        theme.color(strong ? Token::Interactive : Token::BorderSubtle), strong ? measure(Measure::FocusRing) : 1);

    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.state &= ~QStyle::State_HasFocus; // the frame shows it
    const QRect words = wordsRect(width());
    const int side = measure(Measure::Icon);
    const QFont headingFont = theme.font(TextStyle::BodyStrong);
    const QFontMetrics headingMetrics(headingFont);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    option.rect = mirrored(
        {measure(Measure::Space12), words.top() + (headingMetrics.height() - side) / 2, side, side});
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
        | Qt::TextWordWrap;
    const int headingHeight = headingMetrics.boundingRect(words, Qt::TextWordWrap, text()).height();
    painter.setFont(headingFont);
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
    painter.drawText(mirrored({words.left(), words.top(), words.width(), headingHeight}), flags, text());
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(isEnabled() ? Token::TextSecondary : Token::TextDisabled));
    const int top = words.top() + headingHeight + measure(Measure::Space2);
    painter.drawText(mirrored({words.left(), top, words.width(), height() - top}), flags, m_sentence);
}

} // namespace iam
