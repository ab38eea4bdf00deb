#include "models/items/shownrows.h"

#include "models/items/inparallel.h"

#include <vector>

namespace iam {

QList<int> those(const QList<int> &rows, const RowSet &set, bool inside)
{
    const int parts = partsOf(rows.size());
    std::vector<std::vector<int>> found(static_cast<std::size_t>(parts));
    inParallel(parts, [&](int part) {
        const auto placeAt = [&](int number) { return rows.size() * number / parts; };
        const qsizetype end = placeAt(part + 1);
        std::vector<int> list(static_cast<std::size_t>(end - placeAt(part) + 1));
        std::size_t size = 0;
        for (qsizetype place = placeAt(part); place < end; ++place) { // without branches: nobody could foretell them
            const int row = rows.at(place);
            list[size] = row;
            size += set.contains(row) == inside ? 1U : 0U;
        }
        list.resize(size);
        found[static_cast<std::size_t>(part)] = std::move(list);
    });
    QList<int> list;
    std::size_t total = 0;
    for (const std::vector<int> &part : found)
        total += part.size();
    list.reserve(static_cast<qsizetype>(total));
    for (const std::vector<int> &part : found)
        list.append(QList<int>(part.begin(), part.end()));
    return list;
}

const QList<int> &ShownRows::all() const
{
    if (m_behind > 0) {
        m_rows += those(m_others, m_set, false);
        m_behind = 0;
    }
    return m_rows;
}

void ShownRows::insert(int place, const QList<int> &rows, int first, int count)
{
    (void)all();
    m_rows.insert(place, count, 0);
    std::copy_n(rows.cbegin() + first, count, m_rows.begin() + place);
}

void ShownRows::remove(int place, int count)
{
    (void)all();
    m_rows.remove(place, count);
}

} // namespace iam
