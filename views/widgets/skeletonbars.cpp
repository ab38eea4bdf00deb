#include "views/widgets/skeletonbars.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace iam {

namespace {

constexpr std::chrono::milliseconds patience {300};
constexpr int barHeight = 10;

} // namespace

SkeletonBars::SkeletonBars(const QList<int> &widths, QWidget *parent)
    : QWidget(parent)
    , m_widths(widths)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_visible = true;
        update();
    });
}

void SkeletonBars::setSquares(bool squares)
{
    m_squares = squares;
    update();
}

QSize SkeletonBars::sizeHint() const
{
    return {200, static_cast<int>(m_widths.size()) * (measure(Measure::Space24) + measure(Measure::Space2))};
}

void SkeletonBars::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_visible = false;
    m_delay.start();
}

void SkeletonBars::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    const QColor colour = Theme::of(this).color(Token::Skeleton);
    const int line = measure(Measure::Space24) + measure(Measure::Space2);
    const int square = m_squares ? measure(Measure::Icon) : 0;
    const int lead = m_squares ? square + measure(Measure::Space8) : 0;
    QPainter painter(this);
    int y = 0;
    for (const int percent : m_widths) {
        if (m_squares)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                 QRect(0, y + (line - square) / 2, square, square)),
                colour);
        const QRect bar(lead, y + (line - barHeight) / 2, (width() - lead) * percent / 100, barHeight);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colour);
        y += line;
    }
}

} // namespace iam
