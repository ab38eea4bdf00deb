#pragma once

#include "models/items/needle.h"
#include "models/items/rowset.h"
#include "models/items/usercolumns.h"
#include "models/items/userquery.h"

#include <QDateTime>

#include <atomic>
#include <vector>

namespace iam {

/// Finds the rows that a query means, many at a time. The same rows as UserQuery::matches(), which is easier to read.
class UserSearch
{
public:
    UserSearch(const UserQuery &query, UserView view, const UserColumns &users, const QDateTime &now);

    [[nodiscard]] bool matches(int row) const;
    /// All rows, or those of `candidates`; many are divided among the cores. Ends early, with anything, once `cancelled`.
    [[nodiscard]] RowSet find(const RowSet *candidates, const std::atomic_bool &cancelled) const;

private:
    /// What the end of an address, or the beginning of an IAM ID, says about a word: all of it is there, or a part.
    struct AffixMatch
    {
        bool isInside = false;
        std::vector<Needle> rests; ///< what has to stand in front of it, or behind it, with the mark
    };
    struct Check
    {
        UserQuery::Term term;
        Needle needle;
        std::vector<AffixMatch> domains; ///< by number; one more for rows without
        std::vector<AffixMatch> prefixes;
        bool isInAffixes = false; ///< the whole word is in one of them
        bool goesOn = false; ///< one of them has a part of the word
    };
    [[nodiscard]] std::vector<AffixMatch> domainMatches(const QByteArray &word) const;
    [[nodiscard]] std::vector<AffixMatch> prefixMatches(const QByteArray &word) const;
    [[nodiscard]] bool hasRest(const Check &check, const UserBlock &block, std::size_t at) const;
    [[nodiscard]] std::uint64_t withAffix(const Check &check, const UserBlock &block, std::size_t first) const;
    [[nodiscard]] bool fits(const Check &check, int row, const UserBlock &block, std::size_t at) const;
    [[nodiscard]] std::uint64_t withLetters(const UserBlock &block, std::size_t first) const;
    [[nodiscard]] std::uint64_t withWord(const Check &check, const UserBlock &block, std::size_t first, std::uint64_t rows) const;
    [[nodiscard]] std::uint64_t found(int firstRow, std::uint64_t candidates) const;
    [[nodiscard]] bool isInDomain(int row, const QByteArray &domain) const;

    const UserColumns &m_users;
    UserTime m_now;
    std::uint8_t m_view;
    std::uint64_t m_letters = 0; ///< that a row needs, together with its affixes
    std::vector<std::uint64_t> m_domainLetters; ///< by number; one more for rows without
    std::vector<std::uint64_t> m_prefixLetters;
    std::vector<Check> m_checks; ///< what is left to look at when the letters are there
};

} // namespace iam
