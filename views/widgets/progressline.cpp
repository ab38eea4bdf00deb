#include "views/widgets/progressline.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace iam {

namespace {

constexpr int sweepSteps = 60; ///< there and back

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(std::chrono::milliseconds(40));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % sweepSteps;
        update();
    });
    connect(&Theme::of(this), &Theme::changed, this, &ProgressLine::updateMotion);
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    updateMotion();
    update();
}

void ProgressLine::setFailed(qint64 failed)
{
    m_failed = failed;
    update();
}

void ProgressLine::setToken(Token token)
{
    m_token = token;
    update();
}

void ProgressLine::setThickness(int thickness)
{
    m_thickness = thickness;
    updateGeometry();
}

QSize ProgressLine::sizeHint() const { return {180, m_thickness}; }

void ProgressLine::updateMotion()
{
    const bool moving = m_total <= 0 && isVisible() && Theme::of(this).animated();
    if (moving && !m_timer.isActive())
        m_timer.start();
    else if (!moving)
        m_timer.stop();
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateMotion();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect bar(0, (height() - m_thickness) / 2, width(), m_thickness);
    const double radius = m_thickness / 2.0;
    paintBox(painter, bar, radius, theme.color(Token::BorderPane));
    const auto part = [&](double from, double to, Token token) {
        const int left = static_cast<int>(std::lround(bar.width() * qBound(0.0, from, 1.0)));
        const int right = static_cast<int>(std::lround(bar.width() * qBound(0.0, to, 1.0)));
        const QRect logical(bar.left() + left, bar.top(), right - left, bar.height());
        if (right > left)
            paintBox(painter, QStyle::visualRect(layoutDirection(), bar, logical), radius, theme.color(token));
    };
    if (m_total <= 0) {
        const double way = std::abs(1.0 - 2.0 * m_step / sweepSteps) * 0.75;
        part(way, way + 0.25, m_token);
        return;
    }
    const auto whole = static_cast<double>(m_total);
    const double done = static_cast<double>(m_done) / whole;
    part(done, done + static_cast<double>(m_failed) / whole, Token::SupportError);
    part(0, done, m_token);
}

} // namespace iam
