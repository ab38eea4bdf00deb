#include "models/items/foldedtext.h"

#include <array>

namespace iam {

namespace {

constexpr unsigned exactBits = 41;

constexpr unsigned letterBit(unsigned char c)
{
    constexpr std::array<std::uint8_t, 5> marks {'@', '.', '-', '_', ' '};
    if (c >= 'a' && c <= 'z')
        return c - unsigned('a');
    if (c >= 'A' && c <= 'Z')
        return c - unsigned('A');
    if (c >= '0' && c <= '9')
        return 26U + c - '0';
    for (unsigned i = 0; i < marks.size(); ++i) {
        if (marks[i] == c)
            return 36U + i;
    }
    return c < 0x80 ? exactBits + c % 7U : 48U + c % 16U;
}

constexpr std::array<std::uint64_t, 256> letterTable = [] {
    std::array<std::uint64_t, 256> table {};
    for (unsigned c = 0; c < 0xfeU; ++c)
        table[c] = c == '\n' ? 0 : std::uint64_t(1) << letterBit(static_cast<unsigned char>(c));
    return table;
}();

/// Letters of two bytes, accents among them, as they are when folded.
constexpr char32_t firstAccented = 0xc0;
constexpr char32_t endAccented = 0x180;

std::array<QByteArray, endAccented - firstAccented> foldedAccented()
{
    std::array<QByteArray, endAccented - firstAccented> folded;
    for (char32_t letter = firstAccented; letter < endAccented; ++letter)
        folded[letter - firstAccented] = foldedForSearch(QString(QChar(static_cast<char16_t>(letter)))).toUtf8();
    return folded;
}

bool isTrail(unsigned char c)
{
    return (c & 0xc0U) == 0x80;
}

/// Letter by letter, for those that are folded alone whatever stands beside them: plain ones, those with common accents,
/// and Han characters, which stay. False if there are others.
bool appendFolded(QByteArrayView text, QByteArray &to)
{
    static const auto accented = foldedAccented();
    constexpr unsigned firstHan = 0xe4b880; // U+4E00 to U+9FFF, as they stand in UTF-8
    constexpr unsigned lastHan = 0xe9bfbf;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = [&](qsizetype behind) -> unsigned {
            return i + behind < text.size() ? static_cast<unsigned char>(text[i + behind]) : 0U;
        };
        const unsigned c = at(0);
        if (c < 0x80) {
            to.append(static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
            continue;
        }
        const char32_t pair = ((c & 0x1fU) << 6U) | (at(1) & 0x3fU);
        if (c >= 0xc3 && c <= 0xc5 && isTrail(static_cast<unsigned char>(at(1))) && pair >= firstAccented && pair < endAccented) {
            to.append(accented[pair - firstAccented]);
            i += 1;
            continue;
        }
        const unsigned triple = (c << 16U) | (at(1) << 8U) | at(2);
        if (triple < firstHan || triple > lastHan || !isTrail(static_cast<unsigned char>(at(1))) || !isTrail(static_cast<unsigned char>(at(2))))
            return false;
        to.append(text.sliced(i, 3));
        i += 2;
    }
    return true;
}

} // namespace

std::uint64_t letterBits(QByteArrayView text)
{
    std::uint64_t bits = 0;
    for (const char c : text)
        bits |= letterTable[static_cast<unsigned char>(c)];
    return bits;
}

bool isExactLetter(QByteArrayView folded)
{
    return folded.size() == 1 && letterBit(static_cast<unsigned char>(folded.front())) < exactBits;
}

bool isAscii(QByteArrayView text)
{
    unsigned char bits = 0;
    for (const char c : text)
        bits |= static_cast<unsigned char>(c);
    return bits < 0x80;
}

QString foldedForSearch(const QString &text)
{
    bool plain = true;
    for (const QChar letter : text)
        plain = plain && letter.unicode() < 0x80;
    if (plain)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded.append(letter);
    }
    return folded;
}

QByteArray foldedUtf8(QByteArrayView text)
{
    if (isAscii(text))
        return text.toByteArray().toLower();
    QByteArray folded;
    folded.reserve(text.size());
    return appendFolded(text, folded) ? folded : foldedForSearch(QString::fromUtf8(text)).toUtf8();
}

} // namespace iam
