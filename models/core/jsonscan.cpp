#include "models/core/jsonscan.h"

#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace iam {

namespace {

constexpr int deepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<char> unescaped(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return std::nullopt; // \u is rare enough for the other reader
    }
}

} // namespace

std::optional<JsonScan::Quoted> JsonScan::quoted()
{
    if (!take('"'))
        return std::nullopt;
    const char *const begin = m_at;
    const char *at = begin;
    bool hasEscapes = false;
    bool isAscii = passOrdinary(at);
    for (; at != m_end && *at != '"'; ++at) {
        isAscii = isAscii && static_cast<unsigned char>(*at) < 0x80;
        if (*at == '\\') {
            hasEscapes = true;
            if (++at == m_end)
                return std::nullopt;
        }
    }
    if (at == m_end)
        return std::nullopt;
    m_at = at + 1;
    const QByteArrayView raw(begin, at);
    if (!isAscii && !raw.isValidUtf8())
        return std::nullopt;
    return Quoted {.raw = raw, .hasEscapes = hasEscapes, .isAscii = isAscii};
}

/// Moves on over letters that are neither quotes nor escapes, many at a time where the processor can; may stop before
/// the last of them. False if one of them was not ASCII.
bool JsonScan::passOrdinary(const char *&at) const
{
#ifdef __SSE2__
    constexpr qsizetype width = 16;
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i escape = _mm_set1_epi8('\\');
    unsigned foreign = 0;
    while (m_end - at >= width) {
        const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(letters, quote), _mm_cmpeq_epi8(letters, escape));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(ends));
        const auto high = static_cast<unsigned>(_mm_movemask_epi8(letters));
        if (found != 0) {
            const int before = std::countr_zero(found);
            at += before;
            return (foreign | (high & ((1U << static_cast<unsigned>(before)) - 1U))) == 0;
        }
        foreign |= high;
        at += width;
    }
    return foreign == 0;
#else
    Q_UNUSED(at);
    return true;
#endif
}

std::optional<QByteArrayView> JsonScan::plain()
{
    const auto found = quoted();
    return found && found->isAscii && !found->hasEscapes ? std::optional(found->raw) : std::nullopt;
}

std::optional<QString> JsonScan::text()
{
    const auto found = quoted();
    if (!found)
        return std::nullopt;
    if (!found->hasEscapes)
        return found->isAscii ? QString::fromLatin1(found->raw) : QString::fromUtf8(found->raw);
    const auto plain = withoutEscapes(found->raw);
    return plain ? std::optional(QString::fromUtf8(*plain)) : std::nullopt;
}

std::optional<QByteArray> JsonScan::withoutEscapes(QByteArrayView raw)
{
    QByteArray plain;
    plain.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '\\') {
            plain += raw.at(i);
            continue;
        }
        const auto letter = ++i < raw.size() ? unescaped(raw.at(i)) : std::nullopt;
        if (!letter)
            return std::nullopt;
        plain += *letter;
    }
    return plain;
}

std::optional<int> JsonScan::number()
{
    constexpr qsizetype mostDigits = 9;
    (void)peek();
    const char *const begin = m_at;
    int value = 0;
    while (m_at != m_end && isDigit(*m_at) && m_at - begin < mostDigits)
        value = value * 10 + (*m_at++ - '0');
    const bool isLeadingZero = m_at - begin > 1 && *begin == '0';
    const char after = peek();
    if (m_at == begin || isLeadingZero || (after != ',' && after != '}' && after != ']'))
        return std::nullopt;
    return value;
}

bool JsonScan::word(QByteArrayView wanted)
{
    (void)peek();
    if (m_end - m_at < wanted.size() || QByteArrayView(m_at, wanted.size()) != wanted)
        return false;
    m_at += wanted.size();
    return true;
}

bool JsonScan::skip(int depth)
{
    if (depth > deepest)
        return false;
    switch (peek()) {
    case '"': {
        const auto found = quoted();
        return found && !found->hasEscapes;
    }
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    case '[':
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!skip(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    case '{':
        ++m_at;
        if (take('}'))
            return true;
        do {
            if (!plain() || !take(':') || !skip(depth + 1))
                return false;
        } while (take(','));
        return take('}');
    default:
        return number().has_value();
    }
}

} // namespace iam
