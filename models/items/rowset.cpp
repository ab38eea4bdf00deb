#include "models/items/rowset.h"

namespace iam {

RowSet RowSet::all(int rows)
{
    RowSet set;
    set.m_words.fill(~std::uint64_t(0), (rows + wordRows - 1) / wordRows);
    set.resize(rows);
    return set;
}

void RowSet::resize(int rows)
{
    m_words.resize((rows + wordRows - 1) / wordRows, 0);
    if (rows % wordRows != 0)
        m_words.last() &= (std::uint64_t(1) << (rows % wordRows)) - 1U;
}

int RowSet::count() const
{
    int total = 0;
    for (const std::uint64_t word : m_words)
        total += std::popcount(word);
    return total;
}

int RowSet::countWithout(const RowSet &other) const
{
    int total = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        total += std::popcount(m_words.at(i) & ~other.word(i));
    return total;
}

} // namespace iam
