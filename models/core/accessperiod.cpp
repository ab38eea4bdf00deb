#include "models/core/accessperiod.h"

#include <QJsonArray>

#include <algorithm>

namespace iam {

namespace {

constexpr QLatin1String dateTimeKey("{{environment.attributes.current_date_time}}");
constexpr QLatin1String timeKey("{{environment.attributes.current_time}}");
constexpr QLatin1String dayKey("{{environment.attributes.day_of_week}}");
constexpr int secondsPerMinute = 60;
constexpr int minutesPerHour = 60;
constexpr qsizetype offsetLength = 6; ///< of "+01:00"

PolicyCondition leaf(const QString &key, PolicyOperator op, const QJsonValue &value)
{
    return {.comparison = {.key = key, .value = value, .op = op}};
}

std::optional<int> offsetOf(const QString &text)
{
    if (text.endsWith(QLatin1Char('Z')))
        return 0;
    if (text.size() < offsetLength)
        return std::nullopt;
    const QString offset = text.right(offsetLength);
    if ((offset.at(0) != QLatin1Char('+') && offset.at(0) != QLatin1Char('-')) || offset.at(3) != QLatin1Char(':'))
        return std::nullopt;
    const int minutes = offset.mid(1, 2).toInt() * minutesPerHour + offset.mid(4, 2).toInt();
    return offset.at(0) == QLatin1Char('-') ? -minutes : minutes;
}

bool readOnce(const QList<PolicyAttribute> &parts, AccessPeriod &period)
{
    period.kind = AccessPeriod::Kind::Once;
    for (const PolicyAttribute &part : parts) {
        const QString text = part.valueText();
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        if (part.key != dateTimeKey || !time.isValid())
            return false;
        period.offsetMinutes = offsetOf(text).value_or(0);
        if (part.op == PolicyOperator::DateTimeGreaterThanOrEquals)
            period.from = time.toUTC();
        else if (part.op == PolicyOperator::DateTimeLessThanOrEquals)
            period.until = time.toUTC();
        else
            return false;
    }
    return period.from.isValid() && period.until.isValid();
}

bool readWeekly(const QList<PolicyAttribute> &parts, AccessPeriod &period)
{
    period.kind = AccessPeriod::Kind::Weekly;
    bool opens = false;
    bool closes = false;
    for (const PolicyAttribute &part : parts) {
        if (part.key == dayKey && (part.op == PolicyOperator::DayOfWeekAnyOf || part.op == PolicyOperator::DayOfWeekEquals)) {
            const QJsonArray days = part.value.isArray() ? part.value.toArray() : QJsonArray {part.value};
            for (const QJsonValue &day : days) {
                const QString text = day.toVariant().toString();
                const int number = text.left(1).toInt();
                if (number < 1 || number > 7)
                    return false;
                period.days.append(number);
                period.offsetMinutes = offsetOf(text).value_or(0);
            }
            continue;
        }
        const QString text = part.valueText();
        const QTime time = QTime::fromString(text.left(8), Qt::ISODate);
        if (part.key != timeKey || !time.isValid())
            return false;
        period.offsetMinutes = offsetOf(text).value_or(0);
        if (part.op == PolicyOperator::TimeGreaterThanOrEquals) {
            period.opens = time;
            opens = true;
        } else if (part.op == PolicyOperator::TimeLessThanOrEquals) {
            period.closes = time;
            closes = true;
        } else {
            return false;
        }
    }
    std::sort(period.days.begin(), period.days.end());
    period.allDay = !opens && !closes;
    return !period.days.isEmpty() && opens == closes;
}

} // namespace

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(size / minutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(size % minutesPerHour, 2, 10, QLatin1Char('0'));
}

AccessPeriod::Problem AccessPeriod::problem(const QDateTime &now) const
{
    switch (kind) {
    case Kind::Always:
        break;
    case Kind::Once:
        if (!from.isValid() || !until.isValid() || until <= from)
            return Problem::EndBeforeStart;
        if (until <= now)
            return Problem::EndInPast;
        break;
    case Kind::Weekly:
        if (days.isEmpty())
            return Problem::NoDay;
        if (!allDay && closes <= opens)
            return Problem::EndBeforeStart;
        break;
    }
    return Problem::None;
}

bool AccessPeriod::hasEnded(const QDateTime &now) const { return kind == Kind::Once && until < now; }

bool AccessPeriod::holds(const QDateTime &now) const
{
    if (kind == Kind::Always)
        return true;
    if (kind == Kind::Once)
        return from <= now && now <= until;
    const QDateTime there = now.toOffsetFromUtc(offsetMinutes * secondsPerMinute);
    if (!days.contains(there.date().dayOfWeek()))
        return false;
    return allDay || (opens <= there.time() && there.time() <= closes);
}

void AccessPeriod::writeTo(Policy &policy) const
{
    policy.pattern.clear();
    policy.rule.reset();
    const QString offset = offsetText(offsetMinutes);
    if (kind == Kind::Once) {
        const auto text = [this](const QDateTime &time) {
            QString words = time.toOffsetFromUtc(offsetMinutes * secondsPerMinute).toString(Qt::ISODate);
            if (words.endsWith(QLatin1Char('Z'))) // one form for every offset
                words.replace(words.size() - 1, 1, offsetText(0));
            return words;
        };
        policy.pattern = QStringLiteral("time-based-conditions:once");
        policy.rule = PolicyCondition {.join = PolicyCondition::Join::And,
            .conditions = {leaf(dateTimeKey, PolicyOperator::DateTimeGreaterThanOrEquals, text(from)),
                leaf(dateTimeKey, PolicyOperator::DateTimeLessThanOrEquals, text(until))}};
        return;
    }
    if (kind != Kind::Weekly)
        return;
    QJsonArray list;
    for (const int day : days)
        list.append(QString::number(day) + offset);
    const PolicyCondition onDays = leaf(dayKey, PolicyOperator::DayOfWeekAnyOf, list);
    if (allDay) {
        policy.pattern = QStringLiteral("time-based-conditions:weekly:all-day");
        policy.rule = onDays;
        return;
    }
    const auto text = [&offset](const QTime &time) { return time.toString(QStringLiteral("HH:mm:ss")) + offset; };
    policy.pattern = QStringLiteral("time-based-conditions:weekly:custom-hours");
    policy.rule = PolicyCondition {.join = PolicyCondition::Join::And,
        .conditions = {onDays, leaf(timeKey, PolicyOperator::TimeGreaterThanOrEquals, text(opens)),
            leaf(timeKey, PolicyOperator::TimeLessThanOrEquals, text(closes))}};
}

std::optional<AccessPeriod> AccessPeriod::of(const Policy &policy)
{
    AccessPeriod period;
    if (!policy.rule)
        return policy.pattern.isEmpty() ? std::optional(period) : std::nullopt;
    QList<PolicyAttribute> parts;
    if (policy.rule->join == PolicyCondition::Join::None)
        parts.append(policy.rule->comparison);
    else if (policy.rule->join == PolicyCondition::Join::Or)
        return std::nullopt;
    for (const PolicyCondition &part : policy.rule->conditions) {
        if (part.join != PolicyCondition::Join::None)
            return std::nullopt;
        parts.append(part.comparison);
    }
    if (policy.pattern == QLatin1String("time-based-conditions:once"))
        return readOnce(parts, period) ? std::optional(period) : std::nullopt;
    if (policy.pattern.startsWith(QLatin1String("time-based-conditions:weekly")))
        return readWeekly(parts, period) ? std::optional(period) : std::nullopt;
    return std::nullopt;
}

} // namespace iam
