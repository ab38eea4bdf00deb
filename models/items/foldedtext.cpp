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
    return isAscii(text) ? text.toByteArray().toLower() : foldedForSearch(QString::fromUtf8(text)).toUtf8();
}

} // namespace iam
