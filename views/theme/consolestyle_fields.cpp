#include "views/theme/consolestyle.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

namespace iam {

namespace {

constexpr const char *problemProperty = "problem"; ///< true: what stands in the field is wrong
constexpr int sliderMinimum = 32;

bool isWrong(const QWidget *widget) { return widget && widget->property(problemProperty).toBool(); }

void paintField(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state, bool wrong, int ring)
{
    const int radius = measure(Measure::RadiusControl);
    if (!(state & QStyle::State_Enabled)) {
        paintBox(painter, rect, radius, {}, theme.color(Token::BorderPane));
        return;
    }
    const QColor fill = theme.color(Token::Field);
    if (state & QStyle::State_HasFocus)
        paintBox(painter, rect, radius, fill, theme.color(Token::Focus), ring);
    else
        paintBox(painter, rect, radius, fill, theme.color(wrong ? Token::SupportError : Token::BorderStrong));
}

} // namespace

void ConsoleStyle::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    paintField(painter, m_theme, option.rect, option.state, isWrong(widget), ringWidth());
}

void ConsoleStyle::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)) {
        const bool focused = option.state & State_HasFocus;
        const Token edge = focused ? Token::Focus : isWrong(widget) ? Token::SupportError : Token::BorderStrong;
        paintBox(painter, option.rect, 0, {}, m_theme.color(edge), focused ? ringWidth() : 1);
    } else {
        paintBox(painter, option.rect, 0, {}, m_theme.color(Token::BorderPane));
    }
}

void ConsoleStyle::drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    paintField(painter, m_theme, option.rect, option.state, isWrong(widget), ringWidth());
    const int side = measure(Measure::IconArrow);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QRect place = alignedRect(option.direction, Qt::AlignCenter, {side, side}, arrow);
    const Token ink = option.state & State_Enabled ? Token::Text : Token::TextDisabled;
    painter.drawPixmap(place.topLeft(), m_theme.pixmap(Icon::ChevronDown, ink, side, pixelRatio(painter)));
}

QRect ConsoleStyle::spinPart(const QStyleOptionSpinBox &option, SubControl part) const
{
    const QRect whole = option.rect;
    const int arrows = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 24;
    const int half = whole.height() / 2;
    QRect logical = whole;
    if (part == SC_SpinBoxUp)
        logical = QRect(whole.right() - arrows, whole.top() + 1, arrows, half - 1);
    else if (part == SC_SpinBoxDown)
        logical = QRect(whole.right() - arrows, whole.top() + half, arrows, half - 1);
    else if (part == SC_SpinBoxEditField)
        logical = whole.adjusted(2, 2, -2 - arrows, -2);
    return visualRect(option.direction, whole, logical);
}

void ConsoleStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    paintField(painter, m_theme, option.rect, option.state, isWrong(widget), ringWidth());
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int side = 10;
    const auto arrow = [&](SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = spinPart(option, part);
        const bool enabled = option.state & State_Enabled && option.stepEnabled & step;
        const QRect place = alignedRect(option.direction, Qt::AlignCenter, {side, side}, rect);
        painter.drawPixmap(place.topLeft(),
            m_theme.pixmap(icon, enabled ? Token::Text : Token::TextDisabled, side, pixelRatio(painter)));
    };
    arrow(SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void ConsoleStyle::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const int height = measure(Measure::Progress);
    const QRect bar(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2, option.rect.width(),
        height);
    paintBox(painter, bar, height / 2.0, m_theme.color(Token::BorderPane));
    const qint64 range = qint64(option.maximum) - option.minimum;
    const double part = range <= 0 ? 0.25 : double(option.progress - option.minimum) / double(range);
    const int filled = qRound(bar.width() * qBound(0.0, part, 1.0));
    if (filled <= 0)
        return;
    const QRect logical(bar.left(), bar.top(), filled, height);
    paintBox(painter, visualRect(option.direction, bar, logical), height / 2.0, m_theme.color(Token::Interactive));
}

QRect ConsoleStyle::scrollSlider(const QStyleOptionSlider &option) const
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        const qint64 wanted = qint64(option.pageStep) * length / (range + option.pageStep);
        slider = qMin(length, qMax(sliderMinimum, static_cast<int>(wanted)));
    }
    const int start = sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    return upright ? QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), slider)
                   : QRect(option.rect.left() + start, option.rect.top(), slider, option.rect.height());
}

void ConsoleStyle::drawScrollBar(
    const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    painter.fillRect(option.rect, widget ? widget->palette().color(QPalette::Base) : m_theme.color(Token::Layer));
    if (option.maximum <= option.minimum)
        return;
    const bool busy = option.state & (State_MouseOver | State_Sunken) && option.activeSubControls & SC_ScrollBarSlider;
    const int inset = busy ? 2 : 3;
    QRect slider = scrollSlider(option);
    slider = option.orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                : slider.adjusted(2, inset, -2, -inset);
    paintBox(painter, slider, qMin(slider.width(), slider.height()) / 2.0,
        m_theme.color(busy ? Token::TextSecondary : Token::BorderStrong));
}

} // namespace iam
