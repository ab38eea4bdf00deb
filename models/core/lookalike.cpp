#include "models/core/lookalike.h"

#include <QList>

namespace iam {

namespace {

bool eastAsian(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

} // namespace

bool looksSuspicious(const QString &text)
{
    QChar::Script wordScript = QChar::Script_Common;
    for (const char32_t letter : text.toUcs4()) {
        if (!QChar::isLetter(letter)) {
            if (!QChar::isMark(letter))
                wordScript = QChar::Script_Common;
            continue;
        }
        const QChar::Script script = QChar::script(letter);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        if (wordScript == QChar::Script_Common)
            wordScript = script;
        else if (script != wordScript && !(eastAsian(script) || eastAsian(wordScript)))
            return true;
    }
    return text.contains(QLatin1String("xn--"), Qt::CaseInsensitive);
}

} // namespace iam
