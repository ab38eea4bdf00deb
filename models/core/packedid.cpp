#include "models/core/packedid.h"

#include <array>
#include <cstdint>

namespace iam {

namespace {

constexpr std::array<std::int8_t, 256> hexDigits = [] {
    std::array<std::int8_t, 256> digits {};
    for (int c = 0; c < 256; ++c)
        digits[static_cast<std::size_t>(c)] = static_cast<std::int8_t>(c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1);
    return digits;
}();

int hexDigit(char c)
{
    return hexDigits[static_cast<unsigned char>(c)];
}

} // namespace

bool packId(QByteArrayView id, char *bytes)
{
    if (id.size() != 2 * packedIdSize)
        return false;
    for (qsizetype i = 0; i < packedIdSize; ++i) {
        const int high = hexDigit(id.at(2 * i));
        const int low = hexDigit(id.at(2 * i + 1));
        if (high < 0 || low < 0)
            return false;
        bytes[i] = static_cast<char>(high * 16 + low);
    }
    return true;
}

void unpackId(QByteArrayView bytes, char *digits)
{
    constexpr const char *all = "0123456789abcdef";
    for (const char byte : bytes) {
        *digits++ = all[static_cast<unsigned char>(byte) / 16];
        *digits++ = all[static_cast<unsigned char>(byte) % 16];
    }
}

} // namespace iam
