#include "models/core/safetext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace iam {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Characters one cannot see, or that move others. Sorted, so that it can be searched.
constexpr std::array hiddenRanges {
    Range {0x0000, 0x001F}, // C0 controls
    Range {0x007F, 0x009F}, // delete and C1 controls
    Range {0x00AD, 0x00AD}, // soft hyphen
    Range {0x034F, 0x034F}, // combining grapheme joiner
    Range {0x061C, 0x061C}, // Arabic letter mark
    Range {0x115F, 0x1160}, // Hangul fillers
    Range {0x17B4, 0x17B5}, // Khmer inherent vowels
    Range {0x180B, 0x180F}, // Mongolian selectors
    Range {0x200B, 0x200F}, // zero width, joiners, direction marks
    Range {0x2028, 0x202E}, // line and paragraph separators, embeddings and overrides
    Range {0x2060, 0x206F}, // word joiner, isolates, invisible operators
    Range {0x3164, 0x3164}, // Hangul filler
    Range {0xD800, 0xDFFF}, // half a surrogate pair
    Range {0xFE00, 0xFE0F}, // variation selectors
    Range {0xFEFF, 0xFEFF}, // byte order mark
    Range {0xFFA0, 0xFFA0}, // half width Hangul filler
    Range {0xFFF0, 0xFFFB}, // unassigned ignorables, interlinear annotation
    Range {0x1D173, 0x1D17A}, // musical controls
    Range {0xE0000, 0xE0FFF}, // tags and further variation selectors
};

bool isHidden(char32_t code)
{
    const auto *const range = std::lower_bound(hiddenRanges.begin(), hiddenRanges.end(), code,
        [](const Range &candidate, char32_t value) { return candidate.last < value; });
    return range != hiddenRanges.end() && code >= range->first;
}

} // namespace

QString visibleText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : char32_t(unit.unicode());
        if (isHidden(code))
            shown += QStringLiteral("⟦U+%1⟧").arg(QString::number(code, 16).toUpper(), 4, u'0');
        else
            shown += pair ? QStringView(text).mid(i, 2) : QStringView(text).mid(i, 1);
        if (pair)
            ++i;
    }
    return shown;
}

QString isolatedText(const QString &text)
{
    return QChar(0x2068) + visibleText(text) + QChar(0x2069); // FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
}

QString visibleSentence(const QString &text)
{
    constexpr char16_t open = 0x2068;
    constexpr char16_t close = 0x2069;
    QString shown;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype first = text.indexOf(QChar(open), start);
        const qsizetype last = first < 0 ? -1 : text.indexOf(QChar(close), first);
        if (last < 0)
            break;
        // Nested ones belong to nobody: the outer text is ours, the inner one is not.
        const QString inner = text.mid(first + 1, last - first - 1);
        shown += visibleText(text.mid(start, first - start)) + QChar(open) + visibleText(inner) + QChar(close);
        start = last + 1;
    }
    return shown + visibleText(text.mid(start));
}

QString wrappableText(const QString &text)
{
    constexpr qsizetype longestWord = 40;
    QString wrapped;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit.isSpace() ? 0 : run + 1;
        if (run > longestWord && !unit.isLowSurrogate() && !unit.isMark()) {
            wrapped += QChar(0x200B); // ZERO WIDTH SPACE
            run = 1;
        }
        wrapped += unit;
    }
    return wrapped;
}

QString shortenedText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

} // namespace iam
