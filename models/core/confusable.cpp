#include "models/core/confusable.h"

#include <QHash>

namespace iam {

namespace {

/// Letters of other scripts that look like Latin ones; folded, so capitals are covered.
const QHash<char32_t, char16_t> &twins()
{
    static const QHash<char32_t, char16_t> table {{U'а', u'a'}, {U'в', u'b'}, {U'с', u'c'}, {U'ԁ', u'd'}, {U'е', u'e'},
        {U'һ', u'h'}, {U'і', u'i'}, {U'ј', u'j'}, {U'к', u'k'}, {U'ӏ', u'l'}, {U'м', u'm'}, {U'н', u'h'}, {U'о', u'o'},
        {U'р', u'p'}, {U'ԛ', u'q'}, {U'ѕ', u's'}, {U'т', u't'}, {U'у', u'y'}, {U'ѵ', u'v'}, {U'ԝ', u'w'}, {U'х', u'x'},
        {U'α', u'a'}, {U'ε', u'e'}, {U'ι', u'i'}, {U'κ', u'k'}, {U'ν', u'v'}, {U'ο', u'o'}, {U'ρ', u'p'}, {U'τ', u't'},
        {U'υ', u'u'}, {U'χ', u'x'}, {U'ı', u'i'}, {U'ɡ', u'g'}, {U'0', u'o'}, {U'1', u'l'}};
    return table;
}

bool plain(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x80)
            return false;
    }
    return true;
}

QString codePoint(char32_t letter)
{
    return QStringLiteral("%1 (U+%2)").arg(
        QString::fromUcs4(&letter, 1), QString::number(letter, 16).toUpper().rightJustified(4, QLatin1Char('0')));
}

} // namespace

QStringList lookAlikeLetters(const QString &text)
{
    QStringList found;
    if (plain(text))
        return found;
    const QList<uint> letters = text.toUcs4();
    const auto inWord = [](uint letter) { return QChar::isLetter(letter) || QChar::isMark(letter); };
    for (qsizetype begin = 0; begin < letters.size();) {
        qsizetype end = begin;
        QHash<QChar::Script, int> scripts;
        for (; end < letters.size() && inWord(letters.at(end)); ++end) {
            const QChar::Script script = QChar::script(letters.at(end));
            if (script != QChar::Script_Common && script != QChar::Script_Inherited)
                ++scripts[script];
        }
        QChar::Script usual = QChar::Script_Latin;
        if (!scripts.contains(usual) || scripts.size() == 1)
            usual = scripts.isEmpty() ? QChar::Script_Common : scripts.cbegin().key();
        for (qsizetype at = begin; scripts.size() > 1 && at < end; ++at) {
            const QChar::Script script = QChar::script(letters.at(at));
            if (script == usual || script == QChar::Script_Common || script == QChar::Script_Inherited)
                continue;
            const QString word = codePoint(letters.at(at));
            if (!found.contains(word))
                found.append(word);
        }
        begin = qMax(end, begin + 1);
    }
    return found;
}

QString outline(const QString &text)
{
    QString result;
    for (const uint letter : text.toCaseFolded().toUcs4()) {
        if (const auto twin = twins().constFind(letter); twin != twins().cend()) {
            result.append(QChar(*twin));
        } else {
            const char32_t same = letter;
            result.append(QString::fromUcs4(&same, 1));
        }
    }
    return result.replace(QLatin1String("rn"), QLatin1String("m")).replace(QLatin1String("vv"), QLatin1String("w"));
}

} // namespace iam
