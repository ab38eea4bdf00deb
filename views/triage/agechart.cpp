#include "views/triage/agechart.h"

#include "views/theme/measure.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/triage/triagetext.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace iam {

namespace {

constexpr int barWidth = 52;
constexpr int leastRoom = 96;

Token tokenOf(TriageAge age)
{
    switch (age) {
    case TriageAge::Ended:
        return Token::StateExpired;
    case TriageAge::Days3:
        return Token::SupportError;
    case TriageAge::Days7:
        return Token::TextWarning;
    case TriageAge::Days14:
    case TriageAge::Days21:
    case TriageAge::Days30:
        break;
    }
    return Token::StatePending;
}

/// 1, 2, 5, 10, 20, … so that at most four lines are needed.
int stepFor(int highest)
{
    int step = 1;
    for (int round = 0; highest / step > 4; ++round)
        step = step / (round % 3 == 1 ? 2 : 1) * (round % 3 == 1 ? 5 : 2);
    return step;
}

} // namespace

AgeBar::AgeBar(TriageAge age, QWidget *parent)
    : QAbstractButton(parent)
    , m_age(age)
{
    setObjectName(QStringLiteral("ageBar%1").arg(static_cast<int>(age)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
}

void AgeBar::setCount(int count, int highest)
{
    m_count = count;
    m_highest = std::max(1, highest);
    setAccessibleName(barText(m_age, count));
    setToolTip(plainToolTip(barText(m_age, count)));
    update();
}

int AgeBar::baseline() const { return height() - fontMetrics().height() - 2 * measure(Measure::Space4); }

int AgeBar::room() const { return baseline() - fontMetrics().height() - 2 * measure(Measure::Space4); }

QSize AgeBar::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(ageText(m_age)) + measure(Measure::Space8);
    return {std::max(barWidth, words), leastRoom + 2 * fontMetrics().height() + 4 * measure(Measure::Space4)};
}

QSize AgeBar::sizeHint() const { return minimumSizeHint(); }

void AgeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int base = baseline();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), theme.color(isChecked() ? Token::LayerSelected : Token::BackgroundHover));
    const int height = m_count == 0 ? 0 : std::max(measure(Measure::Space2), m_count * room() / m_highest);
    const QRect bar((width() - barWidth) / 2, base - height, barWidth, height);
    painter.fillRect(bar, theme.color(tokenOf(m_age)));
    const bool onSelected = isChecked();
    painter.setPen(theme.ink(Token::Text, onSelected));
    painter.setFont(theme.font(TextStyle::BodyStrong));
    const int line = fontMetrics().height();
    painter.drawText(QRect(0, bar.top() - line - measure(Measure::Space4), width(), line), Qt::AlignCenter, QLocale().toString(m_count));
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.ink(Token::TextSecondary, onSelected));
    painter.drawText(QRect(0, base + measure(Measure::Space4), width(), line), Qt::AlignCenter, ageText(m_age));
    if (hasFocus()) {
        const int ring = measure(Measure::FocusRing);
        painter.setPen(QPen(theme.color(Token::Focus), ring));
        painter.drawRect(QRectF(rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
    }
}

AgeChart::AgeChart(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this, TextStyle::BodyStrong))
    , m_hint(plainLabel({}, this, TextStyle::Small, Token::TextSecondary))
    , m_scale(new QWidget(this))
{
    setObjectName(QStringLiteral("ageChart"));
    auto *column = new QVBoxLayout(this);
    const int margin = measure(Measure::Space16);
    column->setContentsMargins(margin, measure(Measure::Space12), margin, measure(Measure::Space8));
    column->setSpacing(measure(Measure::Space2));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto *bars = new QHBoxLayout;
    bars->setSpacing(measure(Measure::Space4));
    bars->addWidget(m_scale);
    for (int age = 0; age < triageAgeTotal; ++age) {
        auto *bar = new AgeBar(static_cast<TriageAge>(age), this);
        m_bars.at(static_cast<std::size_t>(age)) = bar;
        bars->addWidget(bar, 1);
        connect(bar, &QAbstractButton::clicked, this, [this, bar, age](bool checked) {
            for (AgeBar *other : m_bars) {
                if (other != bar)
                    other->setChecked(false);
            }
            emit chosen(checked ? std::optional(static_cast<TriageAge>(age)) : std::nullopt);
        });
    }
    column->addLayout(bars, 1);
    retranslate();
}

void AgeChart::setTally(const TriageTally &tally)
{
    m_tally = tally;
    measureScale();
    for (int age = 0; age < triageAgeTotal; ++age)
        m_bars.at(static_cast<std::size_t>(age))->setCount(tally.count(static_cast<TriageAge>(age)), m_highest);
    update();
}

void AgeChart::measureScale()
{
    m_highest = std::max(1, *std::max_element(m_tally.ages.begin(), m_tally.ages.end()));
    m_step = stepFor(m_highest);
    m_scale->setFixedWidth(fontMetrics().horizontalAdvance(QLocale().toString(m_highest)) + measure(Measure::Space8));
}

void AgeChart::setChosen(std::optional<TriageAge> age)
{
    for (int each = 0; each < triageAgeTotal; ++each)
        m_bars.at(static_cast<std::size_t>(each))->setChecked(age == static_cast<TriageAge>(each));
}

void AgeChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(painter, rect(), measure(Measure::RadiusCard), palette().color(QPalette::Base), theme.color(Token::BorderSubtle));
    const AgeBar *bar = m_bars.front();
    const int base = bar->y() + bar->baseline();
    const bool mirrored = isRightToLeft();
    const int left = mirrored ? m_bars.back()->x() : bar->x();
    const int right = mirrored ? bar->geometry().right() : m_bars.back()->geometry().right();
    const int line = fontMetrics().height();
    for (int value = 0; value <= m_highest; value += m_step) {
        const int y = base - static_cast<int>(static_cast<qint64>(value) * bar->room() / m_highest);
        painter.setPen(theme.color(value == 0 ? Token::BorderStrong : Token::BorderSubtle));
        painter.drawLine(left, y, right, y);
        painter.setPen(theme.color(Token::TextSecondary));
        const QRect place(m_scale->x(), y - line / 2, m_scale->width() - measure(Measure::Space8), line);
        painter.drawText(mirrored ? place.translated(measure(Measure::Space8), 0) : place,
            static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)), QLocale().toString(value));
    }
}

void AgeChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto now = std::find_if(m_bars.begin(), m_bars.end(), [](const AgeBar *bar) { return bar->hasFocus(); });
    if (step == 0 || now == m_bars.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto place = static_cast<int>(now - m_bars.begin()) + (isRightToLeft() ? -step : step);
    if (place >= 0 && place < triageAgeTotal)
        m_bars.at(static_cast<std::size_t>(place))->setFocus(Qt::TabFocusReason);
}

void AgeChart::retranslate()
{
    m_title->setText(tr("Days left of the pending, and those that have ended"));
    m_hint->setText(tr("Choose a bar to filter the list."));
    setAccessibleName(m_title->text());
    setTally(m_tally);
}

void AgeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
