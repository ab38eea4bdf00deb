#include "views/palette/palettebutton.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace iam {

namespace {

constexpr int fieldWidth = 264;

} // namespace

PaletteButton::PaletteButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("paletteButton"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void PaletteButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

QSize PaletteButton::sizeHint() const
{
    const int height = grownHeight(Measure::Control, fontMetrics());
    return {m_narrow ? height : fieldWidth, height};
}

void PaletteButton::retranslate()
{
    setText(tr("Search actions and users"));
    setAccessibleName(text());
    setToolTip(plainToolTip(text()));
}

void PaletteButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool focused = hasFocus();
    paintBox(painter, rect(), measure(Measure::RadiusControl),
        theme.color(underMouse() ? Token::BackgroundHover : Token::Field),
        theme.color(focused ? Token::Focus : Token::BorderStrong), focused ? measure(Measure::FocusRing) : 1);
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int side = measure(Measure::Icon);
    const int left = m_narrow ? (width() - side) / 2 : measure(Measure::Space8);
    painter.drawPixmap(mirrored({left, (height() - side) / 2, side, side}).topLeft(),
        theme.pixmap(Icon::Search, Token::Text, side, devicePixelRatioF()));
    if (m_narrow)
        return;
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(theme.font(TextStyle::Small));
    const int capWidth = painter.fontMetrics().horizontalAdvance(keys) + measure(Measure::Space12);
    const int capHeight = painter.fontMetrics().height() + measure(Measure::Space2);
    const QRect cap = mirrored({width() - capWidth - measure(Measure::Space8), (height() - capHeight) / 2, capWidth, capHeight});
    paintBox(painter, cap, measure(Measure::RadiusControl), {}, theme.color(Token::BorderPane));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(cap, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, keys);
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.color(Token::TextPlaceholder));
    const int textLeft = left + side + measure(Measure::Space8);
    paintLine(painter, mirrored({textLeft, 0, width() - textLeft - capWidth - measure(Measure::Space16), height()}),
        layoutDirection(), text());
}

} // namespace iam
