#include "models/items/textorder.h"

#include <QString>

#include <algorithm>
#include <bit>

namespace iam {

namespace {

constexpr std::string_view plainLetters = " abcdefghijklmnopqrstuvwxyz";
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
    std::string order(plainLetters);
    std::stable_sort(order.begin(), order.end(), [this](char left, char right) {
        return m_collator.compare(QString(QLatin1Char(left)), QString(QLatin1Char(right))) < 0;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<std::uint8_t>(i + 1);
        m_rank[static_cast<unsigned char>(order[i])] = rank;
        if (order[i] != ' ')
            m_rank[static_cast<unsigned char>(order[i] - 'a' + 'A')] = rank;
    }
    if (!isTrusted())
        m_rank.fill(0);
}

/// Letter by letter is right only where no two letters count as one: asked with all pairs, once.
bool TextOrder::isTrusted() const
{
    QString before;
    QString pair;
    for (const char first : plainLetters) {
        for (const char second : plainLetters) {
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

TextOrder::Key TextOrder::keyOf(std::string_view text) const
{
    Key key;
    std::size_t at = 0;
    for (; at < text.size() && at < keyLetters; ++at) {
        const std::uint8_t rank = m_rank[static_cast<unsigned char>(text[at])];
        if (rank == 0)
            break;
        const bool isFirstHalf = at < halfLetters;
        const auto place = static_cast<unsigned>(isFirstHalf ? at : at - halfLetters);
        (isFirstHalf ? key.letters : key.more) |= std::uint64_t(rank) << (bitsEach * (halfLetters - 1U - place));
    }
    if (at == text.size()) { // the end comes before every letter, and is known
        key.isPlain = true;
        key.known = keyLetters;
        return key;
    }
    std::size_t plain = at;
    while (plain < text.size() && m_rank[static_cast<unsigned char>(text[plain])] != 0)
        ++plain;
    key.isPlain = plain == text.size();
    // What follows may belong to the last letter: an accent, for one.
    key.known = static_cast<std::uint8_t>(std::min<std::size_t>(key.isPlain ? at : std::max<std::size_t>(plain, 1) - 1, keyLetters));
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
