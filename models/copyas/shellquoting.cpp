#include "models/copyas/shellquoting.h"

#include "models/copyas/call.h"
#include "models/core/safetext.h"

#include <algorithm>

namespace iam::copyas {

namespace {

bool isPlain(QChar unit, Shell shell)
{
    const char16_t code = unit.unicode();
    if ((code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9'))
        return true;
    const QStringView others = shell == Shell::Posix ? QStringView(u"_@%+=:,./-") : QStringView(u"_@:./-");
    return others.contains(unit);
}

bool isHiddenAt(const QString &text, qsizetype i)
{
    const QChar unit = text.at(i);
    if (!unit.isSurrogate())
        return isHidden(unit);
    const qsizetype first = unit.isLowSurrogate() ? i - 1 : i;
    if (first < 0 || first + 1 >= text.size())
        return true; // half a pair
    const QString pair = text.mid(first, 2);
    return visibleText(pair) != pair;
}

bool hasHidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHiddenAt(text, i))
            return true;
    }
    return false;
}

/// ANSI-C quoting of bash, zsh and ksh: the bytes of the UTF-8.
QString ansiCWord(const QString &text)
{
    QString word = QStringLiteral("$'");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit == QLatin1Char('\'') || unit == QLatin1Char('\\')) {
            word += QLatin1Char('\\') + unit;
        } else if (isHiddenAt(text, i)) {
            const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            const QByteArray bytes = (pair ? text.mid(i, 2) : QString(unit)).toUtf8();
            for (const char byte : bytes) // octal: always three digits, so that what follows is never swallowed
                word += QStringLiteral("\\%1").arg(static_cast<unsigned char>(byte), 3, 8, QLatin1Char('0'));
            if (pair)
                ++i;
        } else {
            word += unit;
        }
    }
    return word + QLatin1Char('\'');
}

QString posixWord(const QString &text)
{
    if (hasHidden(text))
        return ansiCWord(text);
    QString word = text;
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

/// PowerShell takes the typographic quotation marks for the straight one, too.
bool isSingleQuote(QChar unit)
{
    return unit == QLatin1Char('\'') || (unit.unicode() >= 0x2018 && unit.unicode() <= 0x201B);
}

QString powerShellWord(const QString &text)
{
    QStringList pieces;
    QString piece;
    const auto close = [&pieces, &piece] {
        if (!piece.isEmpty())
            pieces.append(QLatin1Char('\'') + piece + QLatin1Char('\''));
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (isHiddenAt(text, i)) {
            close();
            pieces.append(QStringLiteral("[char]0x%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')));
            continue;
        }
        piece += unit;
        if (isSingleQuote(unit))
            piece += unit;
    }
    close();
    if (pieces.isEmpty())
        return QStringLiteral("''");
    if (pieces.size() == 1 && pieces.first().startsWith(QLatin1Char('\'')))
        return pieces.first();
    // It begins with a text, so that "+" joins texts.
    return QStringLiteral("('' + ") + pieces.join(QStringLiteral(" + ")) + QLatin1Char(')');
}

} // namespace

QString shellWord(const QString &text, Shell shell)
{
    QString sayable = text.left(text.indexOf(QChar(u'\0')) < 0 ? text.size() : text.indexOf(QChar(u'\0')));
    const bool plain = !sayable.isEmpty() && !sayable.startsWith(QLatin1Char('-')) && !sayable.startsWith(QLatin1Char('@'))
        && !sayable.contains(QLatin1Char('=')) // at the start of a command it would be an assignment
        && std::all_of(sayable.cbegin(), sayable.cend(), [shell](QChar unit) { return isPlain(unit, shell); });
    if (plain)
        return sayable;
    return shell == Shell::Posix ? posixWord(sayable) : powerShellWord(sayable);
}

QString shellComment(const QString &text) { return QStringLiteral("# ") + visibleText(text) + QLatin1Char('\n'); }

} // namespace iam::copyas
