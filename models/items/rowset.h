#pragma once

#include <QList>

#include <bit>
#include <cstdint>

namespace iam {

/// One bit a row.
class RowSet
{
public:
    static constexpr int wordRows = 64;

    RowSet() = default;
    explicit RowSet(int rows)
        : m_words((rows + wordRows - 1) / wordRows, 0)
    {
    }
    [[nodiscard]] static RowSet all(int rows);
    [[nodiscard]] bool contains(int row) const
    {
        const int word = row / wordRows;
        return word < m_words.size() && ((m_words.at(word) >> (row % wordRows)) & 1U) != 0;
    }
    void set(int row, bool on = true)
    {
        const std::uint64_t bit = std::uint64_t(1) << (row % wordRows);
        std::uint64_t &word = m_words[row / wordRows];
        word = on ? word | bit : word & ~bit;
    }
    /// More rows are not in it, fewer are forgotten.
    void resize(int rows);
    [[nodiscard]] int count() const;
    /// How many are in this one only.
    [[nodiscard]] int countWithout(const RowSet &other) const;
    /// Calls `what` with each row, from the first one on.
    template <typename What>
    void forEach(What what) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            forBits(m_words.at(i), static_cast<int>(i * wordRows), what);
    }
    /// Those that are in this one only.
    template <typename What>
    void forEachWithout(const RowSet &other, What what) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            forBits(m_words.at(i) & ~other.word(i), static_cast<int>(i * wordRows), what);
    }
    /// 64 rows at once; behind the end there are none.
    [[nodiscard]] std::uint64_t word(qsizetype index) const { return index < m_words.size() ? m_words.at(index) : 0; }
    [[nodiscard]] std::uint64_t *words() { return m_words.data(); }
    [[nodiscard]] const std::uint64_t *words() const { return m_words.constData(); }

private:
    template <typename What>
    static void forBits(std::uint64_t word, int first, What what)
    {
        for (; word != 0; word &= word - 1U)
            what(first + std::countr_zero(word));
    }

    QList<std::uint64_t> m_words;
};

} // namespace iam
