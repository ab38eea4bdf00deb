#include "app/pseudotranslator.h"

#include <QByteArray>

namespace iam {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AEIOUaeioucnyCNY");
    static const QString marked = QStringLiteral("ÅÉÎØÛåéîøûçñýÇÑÝ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

} // namespace

QString PseudoTranslator::pseudo(const QString &text)
{
    QString out = QStringLiteral("[");
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        const bool placeholder = letter == QLatin1Char('%') && at + 1 < text.size()
            && (text.at(at + 1).isDigit() || text.at(at + 1) == QLatin1Char('n'));
        if (placeholder) {
            out.append(letter);
            out.append(text.at(++at));
            continue;
        }
        ++letters;
        out.append(accented(letter));
    }
    const qsizetype more = (letters * 4 + 9) / 10;
    static const QString filling = QStringLiteral("~ løñgér ");
    for (qsizetype count = 0; count < more; ++count)
        out.append(filling.at(count % filling.size()));
    return out + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *disambiguation, int n) const
{
    if (sourceText == nullptr || *sourceText == '\0')
        return {};
    QString text = QString::fromUtf8(sourceText);
    if (disambiguation != nullptr && QByteArray(disambiguation).contains("pattern"))
        return text;
    QString out = pseudo(text);
    if (n >= 0)
        out.replace(QLatin1String("%n"), QString::number(n));
    return out;
}

} // namespace iam
