#include "models/items/textorder.h"

#include <QString>

#include <algorithm>
#include <bit>

namespace iam {

namespace {

constexpr std::string_view onlyLetters = " abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view lettersAndMarks = " '-.@abcdefghijklmnopqrstuvwxyz"; // 31: as many as five bits can tell apart
constexpr unsigned bitsEach = 5;

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Qt's sort keys for the "C" locale know neither case nor accents.
QLocale sortable(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TextOrder::TextOrder(const QLocale &locale)
    : m_collator(sortable(locale))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    for (const std::string_view letters : {lettersAndMarks, onlyLetters}) {
        rankLetters(letters);
        if (isTrusted(letters)) {
            rankAccented();
            return;
        }
    }
    m_rank.fill(0);
}

void TextOrder::rankLetters(std::string_view letters)
{
    m_rank.fill(0);
    std::string order(letters);
    std::stable_sort(order.begin(), order.end(), [this](char left, char right) {
        return m_collator.compare(QString(QLatin1Char(left)), QString(QLatin1Char(right))) < 0;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<std::uint8_t>(i + 1);
        m_rank[static_cast<unsigned char>(order[i])] = rank;
        if (order[i] >= 'a' && order[i] <= 'z')
            m_rank[static_cast<unsigned char>(order[i] - 'a' + 'A')] = rank;
    }
}

/// Letter by letter is right only where no two letters count as one: asked with all pairs, once.
bool TextOrder::isTrusted(std::string_view letters) const
{
    QString before;
    for (const char first : letters) {
        for (const char second : letters) {
            for (const char *frame : {"%1%2", "a%1%2z"}) {
                const QString text = QString::fromLatin1(frame).arg(QLatin1Char(first)).arg(QLatin1Char(second));
                const std::string left = text.toStdString();
                const std::string right = before.toStdString();
                const int asked = m_collator.compare(text, before);
                const int worked = comparePlain(left, right);
                if ((asked < 0) != (worked < 0) || (asked > 0) != (worked > 0))
                    return false;
                before = text;
            }
        }
    }
    return true;
}

/// An accent counts less than any letter behind it, unless it makes a letter of its own, such as that of Spanish.
void TextOrder::rankAccented()
{
    for (char32_t code = firstAccented; code < endAccented; ++code) {
        const QString accented = QString::fromUcs4(&code, 1);
        const QString parts = accented.normalized(QString::NormalizationForm_D);
        const QChar base = parts.front();
        const std::uint8_t rank = base.unicode() < 0x80 ? m_rank[static_cast<unsigned char>(base.toLatin1())] : std::uint8_t(0);
        if (parts.size() != 2 || rank == 0)
            continue;
        bool isLess = true;
        for (const QLatin1Char before : {QLatin1Char('a'), QLatin1Char('n'), QLatin1Char('z')}) {
            const auto framed = [before](const QString &letter, char end) { return before + letter + QLatin1Char(end); };
            isLess = isLess && m_collator.compare(framed(accented, 'a'), framed(base, 'z')) < 0
                && m_collator.compare(framed(base, 'a'), framed(accented, 'z')) < 0;
        }
        if (isLess)
            m_accentedRank[code - firstAccented] = rank;
    }
}

TextOrder::Letter TextOrder::letterAt(std::string_view text, std::size_t at) const
{
    const auto byte = static_cast<unsigned char>(text[at]);
    constexpr unsigned char firstOfTwo = 0xc3; // of the letters with accents in UTF-8
    constexpr unsigned char lastOfTwo = 0xc5;
    if (byte < firstOfTwo || byte > lastOfTwo || at + 1 == text.size())
        return {.rank = m_rank[byte]};
    const char32_t code = (char32_t(byte & 0x1fU) << 6U) | (static_cast<unsigned char>(text[at + 1]) & 0x3fU);
    return {.rank = m_accentedRank[code - firstAccented], .bytes = 2};
}

TextOrder::Key TextOrder::keyOf(std::string_view text) const
{
    Key key;
    unsigned place = 0;
    bool hasAccents = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const Letter letter = letterAt(text, at);
        if (letter.rank == 0)
            break;
        if (place < keyLetters) {
            const bool isFirstHalf = place < halfLetters;
            const unsigned inHalf = isFirstHalf ? place : place - halfLetters;
            (isFirstHalf ? key.letters : key.more) |= std::uint64_t(letter.rank) << (bitsEach * (halfLetters - 1U - inHalf));
        }
        hasAccents = hasAccents || letter.bytes > 1;
        at += letter.bytes;
        ++place;
    }
    const bool isWhole = at == text.size(); // the end comes before every letter, and is known
    key.isPlain = isWhole && !hasAccents;
    // What follows may belong to the last letter: an accent, for one.
    key.known = static_cast<std::uint8_t>(isWhole ? keyLetters : std::min(std::max(place, 1U) - 1U, keyLetters));
    return key;
}

bool TextOrder::decides(const Key &left, const Key &right, int &order)
{
    const bool isInFirstHalf = left.letters != right.letters;
    const std::uint64_t one = isInFirstHalf ? left.letters : left.more;
    const std::uint64_t other = isInFirstHalf ? right.letters : right.more;
    const std::uint64_t difference = one ^ other;
    if (difference == 0) {
        order = 0;
        return left.isPlain && right.isPlain && (left.more & 0x1fU) == 0; // both end within the key
    }
    const unsigned place = (static_cast<unsigned>(std::countl_zero(difference)) - (64U - bitsEach * halfLetters)) / bitsEach
        + (isInFirstHalf ? 0U : halfLetters);
    order = one < other ? -1 : 1;
    return place < std::min(left.known, right.known);
}

int TextOrder::comparePlain(std::string_view left, std::string_view right) const
{
    const std::size_t shared = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const int difference = int(m_rank[static_cast<unsigned char>(left[i])]) - int(m_rank[static_cast<unsigned char>(right[i])]);
        if (difference != 0)
            return difference;
    }
    return left.size() == right.size() ? 0 : left.size() < right.size() ? -1 : 1;
}

int TextOrder::compare(std::string_view left, std::string_view right) const
{
    if (left == right)
        return 0;
    const Key leftKey = keyOf(left);
    const Key rightKey = keyOf(right);
    int order = 0;
    if (decides(leftKey, rightKey, order))
        return order;
    return leftKey.isPlain && rightKey.isPlain ? comparePlain(left, right)
                                               : m_collator.compare(stringOf(left), stringOf(right));
}

QCollatorSortKey TextOrder::sortKey(std::string_view text) const
{
    return m_collator.sortKey(stringOf(text));
}

} // namespace iam
