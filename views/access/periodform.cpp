#include "views/access/periodform.h"

#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QTimeEdit>
#include <QToolButton>

namespace iam {

namespace {

constexpr int westernmost = -12 * 60; ///< minutes
constexpr int easternmost = 14 * 60;
constexpr int offsetStep = 30;
constexpr int secondsPerMinute = 60;
constexpr int firstPeriodDays = 7;

QHBoxLayout *makeRow(QWidget *part)
{
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    return row;
}

} // namespace

PeriodForm::PeriodForm(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_always(new QRadioButton(this))
    , m_once(new QRadioButton(this))
    , m_weekly(new QRadioButton(this))
    , m_hint(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
    , m_problem(plainLabel({}, this, TextStyle::Small, Token::TextError, true))
{
    setObjectName(QStringLiteral("periodForm"));
    m_always->setObjectName(QStringLiteral("periodAlways"));
    m_once->setObjectName(QStringLiteral("periodOnce"));
    m_weekly->setObjectName(QStringLiteral("periodWeekly"));
    m_problem->setObjectName(QStringLiteral("periodProblem"));
    m_problem->hide();
    auto *kinds = new QWidget(this);
    QHBoxLayout *kindRow = makeRow(kinds);
    for (QRadioButton *button : {m_always, m_once, m_weekly}) {
        kindRow->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this] {
            showParts();
            emit changed();
        });
    }
    kindRow->addStretch();
    m_oncePart = makeOnce();
    m_weeklyPart = makeWeekly();
    m_offsetPart = new QWidget(this);
    m_offsetLabel = plainLabel({}, this);
    m_offset = new QComboBox(this);
    m_offset->setObjectName(QStringLiteral("periodOffset"));
    for (int minutes = westernmost; minutes <= easternmost; minutes += offsetStep)
        m_offset->addItem(QStringLiteral("UTC") + offsetText(minutes), minutes);
    m_offsetLabel->setBuddy(m_offset);
    QHBoxLayout *offsetRow = makeRow(m_offsetPart);
    offsetRow->addWidget(m_offsetLabel);
    offsetRow->addWidget(m_offset);
    offsetRow->addWidget(m_hint, 1);
    connect(m_offset, &QComboBox::currentIndexChanged, this, &PeriodForm::changed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space8));
    for (QWidget *part : {kinds, m_oncePart, m_weeklyPart, m_offsetPart, static_cast<QWidget *>(m_problem)})
        column->addWidget(part);

    const QDateTime start = QDateTime(now.date(), QTime(now.time().hour(), 0), Qt::UTC).addSecs(qint64 {60} * secondsPerMinute);
    AccessPeriod first {.from = start, .until = start.addDays(firstPeriodDays), .days = {1, 2, 3, 4, 5}};
    first.offsetMinutes = now.toLocalTime().offsetFromUtc() / secondsPerMinute;
    setPeriod(first);
    retranslate();
}

QWidget *PeriodForm::makeOnce()
{
    auto *part = new QWidget(this);
    QHBoxLayout *row = makeRow(part);
    m_fromLabel = plainLabel({}, part);
    m_untilLabel = plainLabel({}, part);
    m_from = new QDateTimeEdit(part);
    m_until = new QDateTimeEdit(part);
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_until->setObjectName(QStringLiteral("periodUntil"));
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    for (QDateTimeEdit *edit : {m_from, m_until}) {
        edit->setTimeSpec(Qt::UTC); // what is shown is the time of the chosen offset
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeriodForm::changed);
    }
    for (QWidget *widget : std::initializer_list<QWidget *> {m_fromLabel, m_from, m_untilLabel, m_until})
        row->addWidget(widget);
    row->addStretch();
    return part;
}

QWidget *PeriodForm::makeWeekly()
{
    auto *part = new QWidget(this);
    QHBoxLayout *row = makeRow(part);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton(part);
        button->setObjectName(QStringLiteral("periodDay%1").arg(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        m_days.append(button);
        connect(button, &QToolButton::toggled, this, &PeriodForm::changed);
    }
    m_allDay = new QCheckBox(part);
    m_allDay->setObjectName(QStringLiteral("periodAllDay"));
    m_opens = new QTimeEdit(part);
    m_closes = new QTimeEdit(part);
    m_opens->setObjectName(QStringLiteral("periodOpens"));
    m_closes->setObjectName(QStringLiteral("periodCloses"));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_allDay, m_opens, m_closes})
        row->addWidget(widget);
    row->addStretch();
    connect(m_allDay, &QCheckBox::toggled, this, [this](bool allDay) {
        m_opens->setEnabled(!allDay);
        m_closes->setEnabled(!allDay);
        emit changed();
    });
    connect(m_opens, &QTimeEdit::timeChanged, this, &PeriodForm::changed);
    connect(m_closes, &QTimeEdit::timeChanged, this, &PeriodForm::changed);
    return part;
}

AccessPeriod PeriodForm::period() const
{
    AccessPeriod period;
    if (m_always->isChecked())
        return period;
    period.offsetMinutes = m_offset->currentData().toInt();
    if (m_once->isChecked()) {
        period.kind = AccessPeriod::Kind::Once;
        const qint64 shift = -qint64 {period.offsetMinutes} * secondsPerMinute;
        period.from = m_from->dateTime().addSecs(shift);
        period.until = m_until->dateTime().addSecs(shift);
        return period;
    }
    period.kind = AccessPeriod::Kind::Weekly;
    for (int day = 1; day <= 7; ++day) {
        if (m_days.at(day - 1)->isChecked())
            period.days.append(day);
    }
    period.allDay = m_allDay->isChecked();
    if (!period.allDay) {
        period.opens = m_opens->time();
        period.closes = m_closes->time();
    }
    return period;
}

void PeriodForm::setPeriod(const AccessPeriod &period)
{
    const QSignalBlocker blocker(this);
    const int place = m_offset->findData(period.offsetMinutes);
    if (place < 0)
        m_offset->addItem(QStringLiteral("UTC") + offsetText(period.offsetMinutes), period.offsetMinutes);
    m_offset->setCurrentIndex(m_offset->findData(period.offsetMinutes));
    const qint64 shift = qint64 {period.offsetMinutes} * secondsPerMinute;
    if (period.from.isValid())
        m_from->setDateTime(period.from.addSecs(shift));
    if (period.until.isValid())
        m_until->setDateTime(period.until.addSecs(shift));
    if (!period.days.isEmpty()) {
        for (int day = 1; day <= 7; ++day)
            m_days.at(day - 1)->setChecked(period.days.contains(day));
    }
    m_allDay->setChecked(period.allDay && period.kind == AccessPeriod::Kind::Weekly);
    m_opens->setTime(period.opens);
    m_closes->setTime(period.closes);
    m_always->setChecked(period.kind == AccessPeriod::Kind::Always);
    m_once->setChecked(period.kind == AccessPeriod::Kind::Once);
    m_weekly->setChecked(period.kind == AccessPeriod::Kind::Weekly);
    showParts();
}

void PeriodForm::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QWidgetList PeriodForm::fields() const
{
    QWidgetList list {m_always, m_once, m_weekly, m_from, m_until};
    for (QToolButton *day : m_days)
        list.append(day);
    return list + QWidgetList {m_allDay, m_opens, m_closes, m_offset};
}

void PeriodForm::showParts()
{
    m_oncePart->setVisible(m_once->isChecked());
    m_weeklyPart->setVisible(m_weekly->isChecked());
    m_offsetPart->setVisible(!m_always->isChecked());
}

void PeriodForm::retranslate()
{
    m_always->setText(tr("No limit"));
    m_once->setText(tr("Once"));
    m_weekly->setText(tr("Weekly"));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("To"));
    m_from->setAccessibleName(tr("Beginning of the access"));
    m_until->setAccessibleName(tr("End of the access"));
    m_allDay->setText(tr("All day"));
    m_opens->setAccessibleName(tr("From this time of the day"));
    m_closes->setAccessibleName(tr("To this time of the day"));
    m_offsetLabel->setText(tr("Offset from UTC"));
    m_offset->setAccessibleName(tr("Offset from UTC"));
    m_hint->setText(tr("Daylight saving is not followed."));
    for (int day = 1; day <= 7; ++day) {
        m_days.at(day - 1)->setText(locale().standaloneDayName(day, QLocale::ShortFormat));
        m_days.at(day - 1)->setAccessibleName(locale().standaloneDayName(day));
    }
}

void PeriodForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
