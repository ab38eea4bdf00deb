#include "models/core/jsonreader.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <utility>

namespace iam {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)

public:
    //: Technical detail about an answer that could not be read
    static QString missing() { return tr("missing"); }
    //: Technical detail about an answer that could not be read
    static QString notText() { return tr("not a string"); }
    //: Technical detail about an answer that could not be read
    static QString notNumber() { return tr("not a whole number"); }
    //: Technical detail about an answer that could not be read
    static QString notBool() { return tr("not true or false"); }
    //: Technical detail about an answer that could not be read
    static QString notObject() { return tr("not an object"); }
    //: Technical detail about an answer that could not be read
    static QString notList() { return tr("not a list"); }
    //: Technical detail about an answer that could not be read
    static QString notTime() { return tr("not a time"); }
};

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
        || std::floor(number) != number)
        return std::nullopt;
    return static_cast<int>(number);
}

/// "2025-01-02T03:04:05.678Z": some services leave the colon out of the offset, some the seconds out of the time.
class WireTime
{
public:
    explicit WireTime(QLatin1String text)
        : m_rest(text)
    {
    }

    [[nodiscard]] QDateTime read()
    {
        const int year = digits(4);
        const int month = take("-") ? digits(2) : fault;
        const int day = take("-") ? digits(2) : fault;
        int hour = take("Tt ") ? digits(2) : fault;
        const int minute = take(":") ? digits(2) : fault;
        const int second = take(":") ? digits(2) : 0;
        const int millisecond = take(".,") ? fraction() : 0;
        const int offset = offsetMinutes();
        if (m_failed || !m_rest.isEmpty())
            return {};
        QDate date(year, month, day);
        if (hour == 24 && minute == 0 && second == 0 && millisecond == 0) { // the end of the day
            hour = 0;
            date = date.addDays(1);
        }
        const QTime time(hour, minute, second, millisecond);
        if (!date.isValid() || !time.isValid())
            return {};
        return QDateTime(date, time, Qt::UTC).addSecs(qint64 {-offset} * 60);
    }

private:
    static constexpr int fault = -1;

    bool take(const char *anyOf)
    {
        if (m_rest.isEmpty() || !QLatin1String(anyOf).contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    [[nodiscard]] bool hasDigit() const
    {
        return !m_rest.isEmpty() && m_rest.front() >= QLatin1Char('0') && m_rest.front() <= QLatin1Char('9');
    }

    int digits(int count)
    {
        int number = 0;
        for (int i = 0; i < count; ++i) {
            if (!hasDigit()) {
                m_failed = true;
                return fault;
            }
            number = number * 10 + (m_rest.front().toLatin1() - '0');
            m_rest = m_rest.sliced(1);
        }
        return number;
    }

    int fraction()
    {
        constexpr int mostDigits = 9;
        constexpr int keptDigits = 3;
        int number = 0;
        int count = 0;
        for (; hasDigit() && count < mostDigits; ++count) {
            const int digit = digits(1);
            if (count < keptDigits)
                number = number * 10 + digit;
        }
        m_failed = m_failed || count == 0;
        for (; count < keptDigits; ++count)
            number *= 10;
        return number;
    }

    int offsetMinutes()
    {
        if (m_rest.isEmpty() || take("Zz"))
            return 0;
        const int sign = take("-") ? -1 : 1;
        if (sign > 0 && !take("+")) {
            m_failed = true;
            return 0;
        }
        const int hours = digits(2);
        take(":");
        return sign * (hours * 60 + digits(2));
    }

    QLatin1String m_rest;
    bool m_failed = false;
};

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QJsonValue JsonReader::member(QLatin1String key, bool needed)
{
    QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull())
        return value;
    if (needed)
        fail(key, Words::missing());
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::required(QLatin1String key)
{
    const QJsonValue value = member(key, true);
    if (!value.isUndefined() && !value.isString())
        fail(key, Words::notText());
    return value.toString();
}

QString JsonReader::optional(QLatin1String key, const QString &fallback)
{
    const QJsonValue value = member(key, false);
    if (value.isUndefined())
        return fallback;
    if (!value.isString())
        fail(key, Words::notText());
    return value.toString();
}

QString JsonReader::optionalText(QLatin1String key)
{
    const QJsonValue value = member(key, false);
    if (value.isDouble())
        return value.toVariant().toString();
    if (!value.isUndefined() && !value.isString())
        fail(key, Words::notText());
    return value.toString();
}

std::optional<bool> JsonReader::maybeBool(QLatin1String key)
{
    const QJsonValue value = member(key, false);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool()) {
        fail(key, Words::notBool());
        return std::nullopt;
    }
    return value.toBool();
}

bool JsonReader::optionalBool(QLatin1String key, bool fallback)
{
    return maybeBool(key).value_or(fallback);
}

int JsonReader::requiredInt(QLatin1String key)
{
    const QJsonValue value = member(key, true);
    if (value.isUndefined())
        return 0;
    const std::optional<int> number = wholeNumber(value);
    if (!number)
        fail(key, Words::notNumber());
    return number.value_or(0);
}

int JsonReader::optionalInt(QLatin1String key, int fallback)
{
    return member(key, false).isUndefined() ? fallback : requiredInt(key);
}

QDateTime JsonReader::optionalTime(QLatin1String key)
{
    const QString text = optional(key).trimmed();
    if (text.isEmpty())
        return {};
    QDateTime time = timeFromWire(text);
    if (!time.isValid())
        fail(key, Words::notTime());
    return time;
}

QJsonObject JsonReader::requiredObject(QLatin1String key)
{
    const QJsonValue value = member(key, true);
    if (!value.isUndefined() && !value.isObject())
        fail(key, Words::notObject());
    return value.toObject();
}

QJsonObject JsonReader::optionalObject(QLatin1String key)
{
    return member(key, false).isUndefined() ? QJsonObject() : requiredObject(key);
}

QJsonArray JsonReader::requiredArray(QLatin1String key)
{
    const QJsonValue value = member(key, true);
    if (!value.isUndefined() && !value.isArray())
        fail(key, Words::notList());
    return value.toArray();
}

QJsonArray JsonReader::optionalArray(QLatin1String key)
{
    return member(key, false).isUndefined() ? QJsonArray() : requiredArray(key);
}

QStringList JsonReader::optionalStrings(QLatin1String key)
{
    const QJsonArray array = optionalArray(key);
    QStringList texts;
    texts.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString()) {
            failAt(elementPath(key, i), Words::notText());
            return {};
        }
        texts.append(array.at(i).toString());
    }
    return texts;
}

bool JsonReader::has(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + QLatin1Char('.') + key;
}

QString JsonReader::elementPath(QLatin1String key, qsizetype index) const
{
    return pathOf(key) + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

void JsonReader::adopt(const ApiError &error)
{
    if (!m_problem)
        m_problem = error;
}

void JsonReader::failAt(const QString &path, const QString &what)
{
    if (!m_problem)
        m_problem = ApiError {.kind = ErrorKind::Protocol, .jsonPath = path, .detail = what};
}

void JsonReader::failNotObject(const QString &path)
{
    failAt(path, Words::notObject());
}

QDateTime timeFromWire(const QString &text)
{
    return timeFromWire(QLatin1String(text.toLatin1())); // what is no Latin letter becomes '?', which no time has
}

QDateTime timeFromWire(QLatin1String text)
{
    return WireTime(text).read();
}

} // namespace iam
