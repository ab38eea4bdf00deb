#include "models/core/jsonscan.h"

#include <cstring>

namespace iam {

namespace {

constexpr int deepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<char16_t> unescaped(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
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
    unsigned char bits = 0;
    for (; at != m_end && *at != '"'; ++at) {
        bits |= static_cast<unsigned char>(*at);
        if (*at == '\\') {
            hasEscapes = true;
            if (++at == m_end)
                return std::nullopt;
        }
    }
    if (at == m_end)
        return std::nullopt;
    m_at = at + 1;
    const bool isAscii = bits < 0x80;
    const QByteArrayView raw(begin, at);
    if (!isAscii && !raw.isValidUtf8())
        return std::nullopt;
    return Quoted {.raw = raw, .hasEscapes = hasEscapes, .isAscii = isAscii};
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
    QString text = found->isAscii ? QString::fromLatin1(found->raw) : QString::fromUtf8(found->raw);
    if (!found->hasEscapes)
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\') {
            plain += text.at(i);
            continue;
        }
        const auto letter = ++i < text.size() ? unescaped(text.at(i).toLatin1()) : std::nullopt;
        if (!letter)
            return std::nullopt;
        plain += QChar(*letter);
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
