#pragma once

#include <QCollator>
#include <QLocale>

#include <array>
#include <cstdint>
#include <string_view>

namespace iam {

/// Compares UTF-8 as a language orders it: without case, digits as numbers. The collator is asked only where it has to
/// be: the letters of most names have an order that is asked for once, and that fits into a number.
class TextOrder
{
public:
    explicit TextOrder(const QLocale &locale);

    /// The beginning of a text, as far as it decides alone: two keys that differ within what is known of both compare
    /// like their texts.
    struct Key
    {
        std::uint64_t letters = 0; ///< 5 bits each, the first one on top
        std::uint64_t more = 0; ///< the same for those behind them
        std::uint8_t known = 0; ///< how many of them
        bool isPlain = false; ///< the whole text consists of plain letters, without accents
    };
    static constexpr unsigned halfLetters = 12;
    static constexpr unsigned keyLetters = 2 * halfLetters;

    [[nodiscard]] Key keyOf(std::string_view text) const;
    /// Less than, equal to or greater than 0; nothing if the texts have to be compared.
    [[nodiscard]] static bool decides(const Key &left, const Key &right, int &order);
    [[nodiscard]] int compare(std::string_view left, std::string_view right) const;
    [[nodiscard]] QCollatorSortKey sortKey(std::string_view text) const;

private:
    /// One letter of a text.
    struct Letter
    {
        std::uint8_t rank = 0; ///< from 1; 0: the collator has to say
        std::uint8_t bytes = 1;
    };
    static constexpr char32_t firstAccented = 0xc0;
    static constexpr char32_t endAccented = 0x180;

    void rankLetters(std::string_view letters);
    void rankAccented();
    [[nodiscard]] bool isTrusted(std::string_view letters) const;
    [[nodiscard]] Letter letterAt(std::string_view text, std::size_t at) const;
    [[nodiscard]] int comparePlain(std::string_view left, std::string_view right) const;

    QCollator m_collator;
    std::array<std::uint8_t, 256> m_rank {}; ///< of a plain letter, from 1; 0 for all others
    /// That of the letter below the accent, where the accent only matters if all else is the same.
    std::array<std::uint8_t, endAccented - firstAccented> m_accentedRank {};
};

} // namespace iam
