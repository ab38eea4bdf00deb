#include "views/triage/statebox.h"

#include "models/items/usertext.h"
#include "views/theme/measure.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace iam {

namespace {

constexpr int barHeight = 8;
constexpr int leastBar = 64;

QString percentText(int count, int total)
{
    const int share = total == 0 ? 0 : static_cast<int>((static_cast<qint64>(count) * 200 + total) / (2 * static_cast<qint64>(total)));
    //: a share; %1 is a number
    return StateBox::tr("%1 %").arg(QLocale().toString(share));
}

} // namespace

StateBar::StateBar(UserStatus status, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("stateBar%1").arg(static_cast<int>(status)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateBar::setCount(int count, int total)
{
    m_count = count;
    m_total = total;
    retranslate();
    updateGeometry();
    update();
}

void StateBar::retranslate()
{
    //: spoken; %1 is the state of an invitation, %n is how many are in it
    setAccessibleName(tr("%1: %n invitation(s)", nullptr, m_count).arg(statusText(m_status)));
}

int StateBar::wordWidth() const { return fontMetrics().horizontalAdvance(statusText(m_status)) + measure(Measure::Space4); }

void StateBar::setWordWidth(int width)
{
    m_wordWidth = width;
    updateGeometry();
    update();
}

QSize StateBar::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int numbers = metrics.horizontalAdvance(QLocale().toString(m_total)) + metrics.horizontalAdvance(percentText(1, 1));
    return {measure(Measure::Icon) + m_wordWidth + leastBar + numbers + 6 * measure(Measure::Space8), grownHeight(Measure::SmallControl, metrics)};
}

QSize StateBar::sizeHint() const { return minimumSizeHint(); }

void StateBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), theme.color(isChecked() ? Token::LayerSelected : Token::BackgroundHover));
    const int space = measure(Measure::Space8);
    const int icon = measure(Measure::Icon);
    const StatusSymbol symbol = statusSymbol(m_status);
    const bool mirrored = isRightToLeft();
    const auto placed = [this, mirrored](int x, int width) { return QRect(mirrored ? this->width() - x - width : x, 0, width, height()); };
    const QFontMetrics metrics = fontMetrics();
    int x = space / 2;
    const QRect place = placed(x, icon);
    painter.drawPixmap(place.x(), (height() - icon) / 2, theme.pixmap(symbol.icon, symbol.token, icon, devicePixelRatioF()));
    x += icon + space;
    painter.setPen(theme.ink(Token::Text, isChecked()));
    paintLine(painter, placed(x, m_wordWidth), layoutDirection(), statusText(m_status));
    x += m_wordWidth + 2 * space;
    const int percent = metrics.horizontalAdvance(percentText(1, 1));
    const int number = metrics.horizontalAdvance(QLocale().toString(std::max(m_total, 1'000)));
    const int length = width() - x - number - percent - 4 * space;
    const QRect whole = placed(x, length);
    const QRect bar(whole.x(), (height() - barHeight) / 2, length, barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, bar, barHeight / 2.0, theme.color(Token::BorderSubtle));
    if (m_count > 0 && m_total > 0) {
        const int share = std::max(barHeight, static_cast<int>(static_cast<qint64>(length) * m_count / m_total));
        paintBox(painter, QRect(mirrored ? bar.right() + 1 - share : bar.x(), bar.y(), share, barHeight), barHeight / 2.0, theme.color(symbol.token));
    }
    x += length + space;
    const int side = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(placed(x, number), Qt::AlignVCenter | side, QLocale().toString(m_count));
    painter.setPen(theme.ink(Token::TextSecondary, isChecked()));
    painter.drawText(placed(x + number + space, percent + space), Qt::AlignVCenter | side, percentText(m_count, m_total));
    if (hasFocus()) {
        const int ring = measure(Measure::FocusRing);
        painter.setPen(QPen(theme.color(Token::Focus), ring));
        painter.drawRect(QRectF(rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
    }
}

StateBox::StateBox(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this, TextStyle::BodyStrong))
    , m_inviterTitle(plainLabel({}, this, TextStyle::Body, Token::TextSecondary))
    , m_inviters(plainLabel({}, this, TextStyle::Body, Token::Text, true))
    , m_waitingTitle(plainLabel({}, this, TextStyle::Body, Token::TextSecondary))
    , m_waiting(plainLabel({}, this, TextStyle::Body, Token::Text, true))
{
    setObjectName(QStringLiteral("stateBox"));
    m_inviters->setObjectName(QStringLiteral("inviters"));
    m_waiting->setObjectName(QStringLiteral("waitingAssignments"));
    auto *column = new QVBoxLayout(this);
    const int margin = measure(Measure::Space16);
    column->setContentsMargins(margin, measure(Measure::Space12), margin, measure(Measure::Space12));
    column->setSpacing(measure(Measure::Space2));
    column->addWidget(m_title);
    for (std::size_t at = 0; at < triageStates.size(); ++at) {
        auto *bar = new StateBar(triageStates.at(at), this);
        m_bars.at(at) = bar;
        column->addWidget(bar);
        connect(bar, &QAbstractButton::clicked, this, [this, bar, at](bool checked) {
            for (StateBar *other : m_bars) {
                if (other != bar)
                    other->setChecked(false);
            }
            emit chosen(checked ? std::optional(triageStates.at(at)) : std::nullopt);
        });
    }
    column->addSpacing(measure(Measure::Space8));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(measure(Measure::Space16));
    facts->setVerticalSpacing(measure(Measure::Space2));
    facts->setColumnStretch(1, 1);
    facts->addWidget(m_inviterTitle, 0, 0, Qt::AlignTop);
    facts->addWidget(m_inviters, 0, 1);
    facts->addWidget(m_waitingTitle, 1, 0, Qt::AlignTop);
    facts->addWidget(m_waiting, 1, 1);
    column->addLayout(facts);
    column->addStretch(1);
    retranslate();
}

void StateBox::setTally(const TriageTally &tally)
{
    m_tally = tally;
    int words = 0;
    for (const StateBar *bar : m_bars)
        words = std::max(words, bar->wordWidth());
    for (std::size_t at = 0; at < m_bars.size(); ++at) {
        m_bars.at(at)->setWordWidth(words);
        m_bars.at(at)->setCount(tally.states.at(at), tally.total());
    }
}

void StateBox::setChosen(std::optional<UserStatus> status)
{
    for (std::size_t at = 0; at < m_bars.size(); ++at)
        m_bars.at(at)->setChecked(status == triageStates.at(at));
}

void StateBox::setInviters(const QString &text) { m_inviters->setText(text); }

void StateBox::setWaiting(int assignments)
{
    m_assignments = assignments;
    m_waiting->setText(assignments == 0 ? tr("Nothing waits for acceptance") : tr("%n assignment(s) wait for acceptance", nullptr, assignments));
}

void StateBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(painter, rect(), measure(Measure::RadiusCard), palette().color(QPalette::Base), theme.color(Token::BorderSubtle));
}

void StateBox::retranslate()
{
    m_title->setText(tr("By state"));
    setAccessibleName(m_title->text());
    m_inviterTitle->setText(tr("Invited by"));
    m_waitingTitle->setText(tr("Follow-up"));
    setWaiting(m_assignments);
    setTally(m_tally);
}

void StateBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
