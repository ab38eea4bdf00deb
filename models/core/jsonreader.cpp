#include "models/core/jsonreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

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

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QJsonValue JsonReader::member(QLatin1String key, bool needed)
{
    const QJsonValue value = m_object.value(key);
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
    const QDateTime time = timeFromWire(text);
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
    // Some services leave the colon out of the offset, some the seconds out of the time.
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?([.,]\\d{1,9})?(Z|[+-]\\d\\d:?\\d\\d)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString seconds = match.capturedLength(3) > 0 ? match.captured(3) : QStringLiteral(":00");
    const QString fraction = match.captured(4).mid(1, 3).leftJustified(3, QLatin1Char('0'));
    QDateTime time = QDateTime::fromString(
        match.captured(1) + QLatin1Char('T') + match.captured(2) + seconds + QLatin1Char('.') + fraction,
        Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    QString offset = match.captured(5);
    if (offset.size() > 1) {
        offset.remove(QLatin1Char(':'));
        const int sign = offset.startsWith(QLatin1Char('-')) ? -1 : 1;
        const int minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(3, 2).toInt();
        time = time.addSecs(-sign * minutes * 60);
    }
    return time;
}

} // namespace iam
