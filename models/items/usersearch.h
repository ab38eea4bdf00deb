#pragma once

#include "models/items/userquery.h"
#include "models/items/usercolumns.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <atomic>
#include <bit>
#include <vector>

namespace iam {

/// One bit a row.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(int rows)
        : m_words((rows + 63) / 64, 0)
    {
    }
    [[nodiscard]] static RowSet all(int rows);
    [[nodiscard]] bool contains(int row) const
    {
        const int word = row / 64;
        return word < m_words.size() && ((m_words.at(word) >> (row % 64)) & 1U) != 0;
    }
    void set(int row, bool on = true)
    {
        const std::uint64_t bit = std::uint64_t(1) << (row % 64);
        std::uint64_t &word = m_words[row / 64];
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
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words.at(i); word != 0; word &= word - 1U)
                what(static_cast<int>(i * 64 + std::countr_zero(word)));
        }
    }

private:
    QList<std::uint64_t> m_words;
};

/// Finds the rows that a query means, many at a time. The same rows as UserQuery::matches(), which is easier to read.
class UserSearch
{
public:
    UserSearch(const UserQuery &query, UserView view, const UserColumns &users, const QDateTime &now);

    [[nodiscard]] bool matches(int row) const;
    /// All rows, or those of `candidates`. Ends early, with anything, once `cancelled`.
    [[nodiscard]] RowSet find(const RowSet *candidates, const std::atomic_bool &cancelled) const;

private:
    struct Needle
    {
        QByteArray text;
        std::uint64_t letters = 0;
        std::size_t first = 0; ///< places of two rare letters in it
        std::size_t second = 0;
    };
    struct Check
    {
        UserQuery::Term term;
        Needle needle;
    };
    [[nodiscard]] static Needle needleOf(const QString &text);
    [[nodiscard]] static bool contains(QByteArrayView text, const Needle &needle);
    [[nodiscard]] bool fits(const Check &check, int row, const UserColumns::Block &block, std::size_t at) const;
    [[nodiscard]] bool matches(int row, const UserColumns::Block &block, std::size_t at) const;
    [[nodiscard]] bool isInDomain(int row, const QByteArray &domain) const;

    const UserColumns &m_users;
    UserTime m_now;
    std::uint8_t m_view;
    std::uint64_t m_letters = 0; ///< that a row needs
    std::vector<Check> m_checks; ///< what is left to look at when the letters are there
};

} // namespace iam
