#include "models/copyas/literal.h"

#include "models/copyas/call.h"
#include "models/core/safetext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace iam::copyas {

namespace {

QString hex(char32_t code, int digits) { return QStringLiteral("%1").arg(static_cast<uint>(code), digits, 16, QLatin1Char('0')); }

/// A character that is not written as itself.
QString escaped(char32_t code, Language language)
{
    switch (code) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    if (language == Language::Java && code < 0x80) // \uXXXX is read before anything else there: it may end the literal
        return QStringLiteral("\\%1").arg(static_cast<uint>(code), 3, 8, QLatin1Char('0'));
    if (code <= 0xFFFF)
        return QStringLiteral("\\u") + hex(code, 4);
    if (language == Language::Node || language == Language::Java) {
        return QStringLiteral("\\u") + hex(QChar::highSurrogate(code), 4) + QStringLiteral("\\u")
            + hex(QChar::lowSurrogate(code), 4);
    }
    return QStringLiteral("\\U") + hex(code, 8);
}

/// Of "${" and "%{" in templates: the mark is doubled; behind another one that would be read otherwise, so it is escaped.
bool beginsTemplate(const QString &text, qsizetype i)
{
    const QChar unit = text.at(i);
    if (unit != QLatin1Char('$') && unit != QLatin1Char('%'))
        return false;
    qsizetype end = i;
    while (end < text.size() && text.at(end) == unit)
        ++end;
    return end < text.size() && text.at(end) == QLatin1Char('{');
}

} // namespace

QString literal(const QString &text, Language language)
{
    QString written(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const QString character = pair ? text.mid(i, 2) : QString(unit);
        const char32_t code = pair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : char32_t(unit.unicode());
        if (unit == QLatin1Char('"') || unit == QLatin1Char('\\'))
            written += QLatin1Char('\\') + unit;
        else if (unit.isSurrogate() && !pair)
            written += language == Language::Node || language == Language::Java ? escaped(code, language) : QStringLiteral("\uFFFD");
        else if ((language == Language::Hcl && beginsTemplate(text, i)) || visibleText(character) != character)
            written += escaped(code, language);
        else
            written += character;
        if (pair)
            ++i;
    }
    return written + QLatin1Char('"');
}

QString valueLiteral(const QJsonValue &value, Language language, int indent)
{
    const QString margin(indent + 4, QLatin1Char(' '));
    const QString end = QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            parts << margin + valueLiteral(item, language, indent + 4);
        return parts.isEmpty() ? QStringLiteral("[]")
                               : QStringLiteral("[\n") + parts.join(QStringLiteral(",\n")) + QLatin1Char(',') + end + QLatin1Char(']');
    }
    if (value.isObject()) {
        const QJsonObject map = value.toObject();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            parts << margin + literal(entry.key(), language) + QStringLiteral(": ") + valueLiteral(entry.value(), language, indent + 4);
        return parts.isEmpty() ? QStringLiteral("{}")
                               : QStringLiteral("{\n") + parts.join(QStringLiteral(",\n")) + QLatin1Char(',') + end + QLatin1Char('}');
    }
    if (value.isBool()) {
        const bool python = language == Language::Python;
        return value.toBool() ? (python ? QStringLiteral("True") : QStringLiteral("true"))
                              : (python ? QStringLiteral("False") : QStringLiteral("false"));
    }
    if (value.isString())
        return literal(value.toString(), language);
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                            : (language == Language::Python ? QStringLiteral("None") : QStringLiteral("null"));
}

QString comment(const QString &text, Language language, int indent)
{
    const bool hash = language == Language::Python || language == Language::Hcl;
    QString safe = visibleText(text);
    if (language == Language::Java)
        safe.replace(QLatin1Char('\\'), QLatin1Char('/')); // an escape is read in comments, too, and may end the line
    const QString margin = language == Language::Go ? QString(indent, QLatin1Char('\t')) : QString(indent, QLatin1Char(' '));
    return margin + (hash ? QStringLiteral("# ") : QStringLiteral("// ")) + safe + QLatin1Char('\n');
}

QString camelCase(const QString &snake)
{
    QString camel;
    bool upper = false;
    for (const QChar unit : snake) {
        if (unit == QLatin1Char('_') || unit == QLatin1Char('-')) {
            upper = true;
        } else {
            camel += upper ? unit.toUpper() : unit;
            upper = false;
        }
    }
    return camel;
}

QString snakeCase(const QString &camel)
{
    QString snake;
    for (const QChar unit : camel) {
        if (unit.isUpper())
            snake += QLatin1Char('_');
        snake += unit.toLower();
    }
    return snake;
}

} // namespace iam::copyas
