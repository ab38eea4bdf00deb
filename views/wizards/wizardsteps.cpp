#include "views/wizards/wizardsteps.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace iam {

namespace {

constexpr int circle = 22;
constexpr int line = 40;

} // namespace

WizardSteps::WizardSteps(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("wizardSteps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WizardSteps::setNames(const QStringList &names)
{
    m_names = names;
    describe();
    updateGeometry();
    update();
}

void WizardSteps::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void WizardSteps::describe()
{
    if (m_current < m_names.size())
        //: %1 and %2 are numbers, %3 is the name of the step
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(QLocale().toString(m_current + 1), QLocale().toString(m_names.size()), m_names.at(m_current)));
}

QSize WizardSteps::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextStyle::BodyStrong));
    int width = 0;
    for (const QString &name : m_names)
        width += circle + measure(Measure::Space8) + metrics.horizontalAdvance(name) + measure(Measure::Space12);
    width += (line + measure(Measure::Space12)) * static_cast<int>(qMax<qsizetype>(0, m_names.size() - 1));
    return {width, qMax(circle, metrics.height()) + measure(Measure::Space4)};
}

QSize WizardSteps::minimumSizeHint() const { return {200, sizeHint().height()}; }

void WizardSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool tight = sizeHint().width() > width(); // no room for lines: the circles and names say it all
    int at = 0;
    const auto place = [&](int wide) {
        const QRect rect(mirrored ? width() - at - wide : at, 0, wide, height());
        at += wide;
        return rect;
    };
    for (int step = 0; step < m_names.size(); ++step) {
        const bool current = step == m_current;
        const bool done = step < m_current;
        const QRect column = place(circle);
        const QRectF ring = QRectF(column.left(), (height() - circle) / 2.0, circle, circle);
        const QColor edge = theme.color(current || done ? Token::Interactive : Token::BorderStrong);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(current ? QBrush(edge) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            const int side = measure(Measure::IconSmall);
            const QPixmap tick = theme.pixmap(Icon::Tick, Token::Interactive, side, pixelRatio(painter));
            painter.drawPixmap(QPointF(ring.center().x() - side / 2.0, ring.center().y() - side / 2.0), tick);
        } else {
            painter.setFont(theme.font(TextStyle::SmallStrong));
            painter.setPen(theme.color(current ? Token::OnInteractive : Token::TextSecondary));
            painter.drawText(ring, Qt::AlignCenter, QLocale().toString(step + 1));
        }
        place(measure(Measure::Space8));
        const QFont font = theme.font(current ? TextStyle::BodyStrong : TextStyle::Body);
        painter.setFont(font);
        painter.setPen(theme.color(current ? Token::Text : Token::TextSecondary));
        const int wide = QFontMetrics(font).horizontalAdvance(m_names.at(step)) + 2;
        painter.drawText(place(wide), Qt::AlignVCenter | Qt::AlignLeading, m_names.at(step));
        place(measure(Measure::Space12));
        if (step + 1 < m_names.size() && !tight) {
            const QRect rule = place(line);
            painter.fillRect(QRect(rule.left(), height() / 2, rule.width(), 1), theme.color(Token::BorderStrong));
            place(measure(Measure::Space12));
        }
    }
}

} // namespace iam
