#include "models/items/needle.h"

#include "models/items/foldedtext.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <vector>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace iam {

namespace {

/// How often a letter stands in names and addresses, roughly: the rarer, the earlier a text without the term is left.
int frequency(char letter)
{
    constexpr QByteArrayView often = " eaionrmstlcxp@.du";
    const qsizetype at = often.indexOf(letter);
    return at < 0 ? 0 : static_cast<int>(often.size() - at);
}

constexpr char caseBit = 0x20;

bool isLower(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | caseBit) : letter;
}

} // namespace

Needle::Needle(const QByteArray &folded)
    : m_text(folded)
    , m_letters(letterBits(folded))
{
    std::vector<qsizetype> places(static_cast<std::size_t>(m_text.size()));
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
        [this](qsizetype left, qsizetype right) { return frequency(m_text.at(left)) < frequency(m_text.at(right)); });
    m_first = static_cast<std::size_t>(places.front());
    m_second = static_cast<std::size_t>(places.size() > 1 ? places.at(1) : places.front());
}

bool Needle::isAt(const char *place) const
{
    return std::equal(m_text.cbegin(), m_text.cend(), place, [](char wanted, char letter) { return wanted == lower(letter); });
}

bool Needle::isInPlain(QByteArrayView text) const
{
    for (qsizetype at = 0; at + m_text.size() <= text.size(); ++at) {
        if (isAt(text.data() + at))
            return true;
    }
    return false;
}

bool Needle::isIn(QByteArrayView text) const
{
#ifdef __SSE2__
    constexpr std::size_t width = 16;
    const auto size = static_cast<std::size_t>(text.size());
    const auto length = static_cast<std::size_t>(m_text.size());
    const char *const begin = text.data();
    const char *const wanted = m_text.constData();
    const std::size_t reach = std::max(m_first, m_second) + width;
    if (size >= reach) {
        const __m128i first = _mm_set1_epi8(wanted[m_first]);
        const __m128i second = _mm_set1_epi8(wanted[m_second]);
        const __m128i firstCase = _mm_set1_epi8(isLower(wanted[m_first]) ? caseBit : '\0');
        const __m128i secondCase = _mm_set1_epi8(isLower(wanted[m_second]) ? caseBit : '\0');
        const std::size_t last = size - reach; // of the places where a whole vector can be read
        for (std::size_t at = 0;;) {
            const __m128i one = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin + at + m_first));
            const __m128i two = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin + at + m_second));
            auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(
                _mm_cmpeq_epi8(_mm_or_si128(one, firstCase), first), _mm_cmpeq_epi8(_mm_or_si128(two, secondCase), second))));
            for (; found != 0; found &= found - 1U) {
                const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found));
                if (place + length <= size && isAt(begin + place))
                    return true;
            }
            if (at == last)
                break;
            at = std::min(at + width, last);
        }
        const std::size_t rest = last + width; // few places are left, or none
        return rest + length <= size && isInPlain(text.sliced(static_cast<qsizetype>(rest)));
    }
#endif
    return isInPlain(text);
}

} // namespace iam
