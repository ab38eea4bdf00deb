#include "views/widgets/iconline.h"

#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace iam {

namespace {

constexpr int mostOfStrong = 70; ///< per cent of the room, where both texts are long

} // namespace

IconLine::IconLine(Icon icon, const QString &strong, const QString &rest, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_strong(strong)
    , m_rest(rest)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString whole = rest.isEmpty() ? strong : strong + QLatin1Char(' ') + rest;
    setToolTip(plainToolTip(whole));
    setAccessibleName(whole);
}

QSize IconLine::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextStyle::Body));
    return {160, qMax(metrics.height(), measure(Measure::Icon)) + measure(Measure::Space4)};
}

QSize IconLine::minimumSizeHint() const { return {measure(Measure::Space48), sizeHint().height()}; }

void IconLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int side = measure(Measure::Icon);
    const auto place = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    painter.drawPixmap(place(0, (height() - side) / 2, side, side),
        theme.pixmap(m_icon, Token::TextSecondary, side, devicePixelRatioF()));
    const int begin = side + measure(Measure::Space8);
    const int room = qMax(0, width() - begin);
    const int gap = m_strong.isEmpty() || m_rest.isEmpty() ? 0 : measure(Measure::Space8);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int wanted = metrics.horizontalAdvance(m_rest) + 1;
    const int least = m_rest.isEmpty() ? room : qMax(room * mostOfStrong / 100, room - gap - wanted);
    const int strongWidth = qMin(metrics.horizontalAdvance(m_strong) + 1, least); // whole pixels may cut a letter
    const Qt::Alignment side0 = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const auto write = [&](int x, int width, const QString &text, Token ink) {
        painter.setFont(theme.font(TextStyle::Body));
        painter.setPen(theme.color(ink));
        painter.drawText(place(x, 0, width, height()), static_cast<int>(side0) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, width));
    };
    write(begin, strongWidth, m_strong, Token::Text);
    if (!m_rest.isEmpty())
        write(begin + strongWidth + gap, room - strongWidth - gap, m_rest, Token::TextSecondary);
}

} // namespace iam
