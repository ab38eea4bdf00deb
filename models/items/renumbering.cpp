#include "models/items/renumbering.h"

#include <algorithm>

namespace iam {

void renumber(QList<int> &rows, const QHash<int, int> &newRows)
{
    auto to = rows.begin();
    for (const int from : std::as_const(rows)) {
        const int row = newRows.value(from, from);
        if (row >= 0)
            *to++ = row;
    }
    rows.erase(to, rows.end());
}

void renumber(UserArrangement &arrangement, const QHash<int, int> &newRows, int size)
{
    const bool isWhole = arrangement.shown.constData() == arrangement.order.constData();
    const bool isByName = arrangement.byName.constData() == arrangement.order.constData();
    struct Place
    {
        int rank = 0;
        bool isFound = false;
    };
    QHash<int, Place> places;
    for (auto entry = newRows.cbegin(); entry != newRows.cend(); ++entry) {
        if (entry.key() >= arrangement.rank.size())
            continue;
        if (entry.value() >= 0)
            places.insert(entry.value(), {arrangement.rank.at(entry.key()), arrangement.found.contains(entry.key())});
    }
    for (auto entry = newRows.cbegin(); entry != newRows.cend(); ++entry) {
        if (arrangement.found.contains(entry.key()))
            arrangement.found.set(entry.key(), false);
    }
    renumber(arrangement.order, newRows);
    if (isByName)
        arrangement.byName = arrangement.order;
    else
        renumber(arrangement.byName, newRows);
    if (isWhole)
        arrangement.shown = arrangement.order;
    else
        renumber(arrangement.shown, newRows);
    for (auto entry = places.cbegin(); entry != places.cend(); ++entry) {
        arrangement.rank[entry.key()] = entry->rank;
        arrangement.found.set(entry.key(), entry->isFound);
    }
    arrangement.rank.resize(std::min<qsizetype>(arrangement.rank.size(), size));
    arrangement.found.resize(size);
}

} // namespace iam
