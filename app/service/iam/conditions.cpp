#include "app/service/iam/conditions.h"

#include "app/service/iam/stringmatch.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto offsetPattern = "(Z|[+-][0-9]{2}:[0-9]{2})";

std::optional<std::chrono::seconds> readOffset(const QString &text)
{
    if (text.isEmpty() || text == "Z"_L1)
        return std::chrono::seconds(0);
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.mid(4, 2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const std::chrono::seconds size = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    return text.startsWith(u'-') ? -size : size;
}

template <typename T>
bool compare(QStringView relation, const T &left, const T &right)
{
    if (relation == u"LessThan")
        return left < right;
    if (relation == u"LessThanOrEquals")
        return left <= right;
    if (relation == u"GreaterThan")
        return left > right;
    return relation == u"GreaterThanOrEquals" && left >= right;
}

QDateTime at(const QDateTime &now, std::chrono::seconds offset)
{
    return now.toOffsetFromUtc(static_cast<int>(offset.count()));
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray { value };
}

bool dayHolds(const QJsonValue &value, const QDateTime &now)
{
    const QJsonArray days = listOf(value);
    return std::any_of(days.begin(), days.end(), [&now](const QJsonValue &day) {
        const auto wanted = readDayOfWeek(day);
        return wanted && at(now, wanted->offset).date().dayOfWeek() == wanted->value;
    });
}

bool timeHolds(const QString &key, const QString &op, const QJsonValue &value, const QDateTime &now)
{
    if (key == "{{environment.attributes.day_of_week}}"_L1)
        return (op == "dayOfWeekEquals"_L1 || op == "dayOfWeekAnyOf"_L1) && dayHolds(value, now);
    if (key == "{{environment.attributes.current_time}}"_L1 && op.startsWith("time"_L1)) {
        const auto limit = readTime(value.toString());
        return limit && compare(QStringView(op).mid(4), at(now, limit->offset).time(), limit->value);
    }
    if (key != "{{environment.attributes.current_date_time}}"_L1 && key != "{{environment.attributes.current_date}}"_L1)
        return false;
    if (op.startsWith("dateTime"_L1)) {
        const auto limit = readDateTime(value.toString());
        return limit && compare(QStringView(op).mid(8), now, *limit);
    }
    const auto limit = readDate(value.toString());
    return op.startsWith("date"_L1) && limit
        && compare(QStringView(op).mid(4), at(now, limit->offset).date(), limit->value);
}

bool resourceHolds(const QString &name, const QString &op, const QJsonValue &value, const Environment &environment)
{
    const bool present = environment.resource.contains(name);
    if (op == "stringExists"_L1)
        return value.toBool() == present;
    if (!present)
        return false;
    const QString text = environment.resource.value(name);
    const QJsonArray values = listOf(value);
    const bool exact = op == "stringEquals"_L1 || op == "stringEqualsAnyOf"_L1;
    if (!exact && op != "stringMatch"_L1 && op != "stringMatchAnyOf"_L1)
        return false;
    return std::any_of(values.begin(), values.end(), [&](const QJsonValue &wanted) {
        return exact ? wanted.toString() == text : stringMatch(wanted.toString(), text);
    });
}

} // namespace

std::optional<WithOffset<QTime>> readTime(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{2}:[0-9]{2}:[0-9]{2})%1$"_s.arg(QLatin1String(offsetPattern)));
    const QRegularExpressionMatch match = form.match(text);
    const QTime time = QTime::fromString(match.captured(1), Qt::ISODate);
    const auto offset = readOffset(match.captured(2));
    if (!match.hasMatch() || !time.isValid() || !offset)
        return std::nullopt;
    return WithOffset<QTime> { time, *offset };
}

std::optional<QDateTime> readDateTime(const QString &text)
{
    static const QRegularExpression form(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?%1$"_s.arg(QLatin1String(offsetPattern)));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!form.match(text).hasMatch() || !time.isValid())
        return std::nullopt;
    return time.toUTC();
}

std::optional<WithOffset<QDate>> readDate(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{4}-[0-9]{2}-[0-9]{2})%1?$"_s.arg(QLatin1String(offsetPattern)));
    const QRegularExpressionMatch match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto offset = readOffset(match.captured(2));
    if (!match.hasMatch() || !date.isValid() || !offset)
        return std::nullopt;
    return WithOffset<QDate> { date, *offset };
}

std::optional<WithOffset<int>> readDayOfWeek(const QJsonValue &value)
{
    static const QRegularExpression form(u"^([1-7])%1?$"_s.arg(QLatin1String(offsetPattern)));
    const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    const QRegularExpressionMatch match = form.match(text);
    const auto offset = readOffset(match.captured(2));
    if (!match.hasMatch() || !offset)
        return std::nullopt;
    return WithOffset<int> { match.captured(1).toInt(), *offset };
}

QString resourceKey(const QString &key)
{
    static const QRegularExpression form(u"^\\{\\{resource\\.attributes\\.([^{}]+)\\}\\}$"_s);
    return form.match(key).captured(1);
}

bool ruleHolds(const QJsonObject &rule, const Environment &environment)
{
    const QString op = rule.value("operator"_L1).toString();
    if (rule.contains("conditions"_L1)) {
        const QJsonArray conditions = rule.value("conditions"_L1).toArray();
        const auto holds = [&environment](const QJsonValue &inner) { return ruleHolds(inner.toObject(), environment); };
        if (op == "or"_L1)
            return std::any_of(conditions.begin(), conditions.end(), holds);
        return op == "and"_L1 && !conditions.isEmpty() && std::all_of(conditions.begin(), conditions.end(), holds);
    }
    const QString key = rule.value("key"_L1).toString();
    const QString name = resourceKey(key);
    if (!name.isEmpty())
        return resourceHolds(name, op, rule.value("value"_L1), environment);
    return timeHolds(key, op, rule.value("value"_L1), environment.now);
}

} // namespace iam::service
