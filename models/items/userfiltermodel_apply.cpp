// How one arrangement becomes the next: what views, and those that hold indexes, are told.
#include "models/items/userfiltermodel.h"

#include <algorithm>
#include <utility>

namespace iam {

namespace {

/// More places than these are not worth an operation each.
constexpr qsizetype mostRanges = 16;

struct Range
{
    int first = 0;
    int last = 0;
};

/// The places of the `count` rows of `rows` that are not in `set`, neighbours together; nothing if there are too many.
std::optional<QList<Range>> rangesOutside(const QList<int> &rows, const RowSet &set, int count)
{
    if (count == rows.size())
        return count == 0 ? QList<Range>() : QList<Range> {{.first = 0, .last = count - 1}};
    QList<Range> ranges;
    for (int place = 0; count > 0; ++place) {
        if (set.contains(rows.at(place)))
            continue;
        --count;
        if (!ranges.isEmpty() && ranges.last().last == place - 1)
            ranges.last().last = place;
        else if (ranges.size() == mostRanges)
            return std::nullopt;
        else
            ranges.append({.first = place, .last = place});
    }
    return ranges;
}

/// The place of a row in `shown`, which is sorted by rank; -1 if it is not there.
int placeIn(const QList<int> &shown, const QList<int> &rank, int row)
{
    const auto place = std::lower_bound(
        shown.cbegin(), shown.cend(), rank.at(row), [&rank](int each, int wanted) { return rank.at(each) < wanted; });
    return place != shown.cend() && *place == row ? static_cast<int>(place - shown.cbegin()) : -1;
}

bool isSameOrder(const UserArrangement &left, const UserArrangement &right)
{
    return left.order.constData() == right.order.constData();
}

} // namespace

int UserFilterModel::placeOf(int row) const
{
    if (m_applying) // between two operations the places are in no order
        return static_cast<int>(m_shown.all().indexOf(row));
    return m_now.found.contains(row) ? placeIn(m_now.shown, m_now.rank, row) : -1;
}

/// Who is shown no longer goes, who is new comes, those that stay keep their indexes. Few changes are told one by one,
/// many as one change of the layout with what comes, or goes, at the end: that costs next to nothing for a million.
void UserFilterModel::apply(const UserArrangement &next)
{
    const int going = m_now.found.countWithout(next.found);
    const int coming = next.found.countWithout(m_now.found);
    const bool isSame = going == 0 && coming == 0 && (isSameOrder(next, m_now) || next.shown == m_now.shown);
    m_applying = true;
    if (!isSame && !applyOneByOne(next, going, coming))
        applyTogether(next, going, coming);
    m_now = next;
    m_shown = next.shown;
    m_applying = false;
}

bool UserFilterModel::applyOneByOne(const UserArrangement &next, int going, int coming)
{
    const auto leaving = rangesOutside(m_now.shown, next.found, going);
    const auto entering = leaving ? rangesOutside(next.shown, m_now.found, coming) : std::nullopt;
    if (!entering)
        return false;
    if (!isSameOrder(next, m_now) && those(m_now.shown, next.found, true) != those(next.shown, m_now.found, true))
        return false;
    for (auto range = leaving->crbegin(); range != leaving->crend(); ++range) { // NOLINT(modernize-loop-convert): from behind
        beginRemoveRows({}, range->first, range->last);
        m_shown.remove(range->first, range->last - range->first + 1);
        endRemoveRows();
    }
    for (const Range range : *entering) {
        beginInsertRows({}, range.first, range.last);
        m_shown.insert(range.first, next.shown, range.first, range.last - range.first + 1);
        endInsertRows();
    }
    return true;
}

void UserFilterModel::applyTogether(const UserArrangement &next, int going, int coming)
{
    const int before = m_shown.size();
    if (coming > 0) {
        beginInsertRows({}, before, before + coming - 1);
        m_shown = ShownRows(m_now.shown, next.shown, m_now.found, coming);
        endInsertRows();
    }
    reorder(next, going);
    if (going > 0) {
        const auto after = static_cast<int>(next.shown.size());
        beginRemoveRows({}, after, after + going - 1);
        m_shown = next.shown;
        endRemoveRows();
    }
}

/// Into the next order, with those that go behind it.
void UserFilterModel::reorder(const UserArrangement &next, int going)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    QHash<int, QList<qsizetype>> leaving; // by place: those in `to` that stand on somebody who goes
    for (const QModelIndex &index : from) {
        const int row = m_shown.at(index.row());
        if (!next.found.contains(row))
            leaving[index.row()].append(to.size());
        to.append(next.found.contains(row) ? createIndex(placeIn(next.shown, next.rank, row), index.column()) : QModelIndex());
    }
    if (!leaving.isEmpty()) {
        auto behind = static_cast<int>(next.shown.size());
        for (int place = 0; place < m_now.shown.size(); ++place) {
            if (next.found.contains(m_now.shown.at(place)))
                continue;
            const QList<qsizetype> holders = leaving.value(place);
            for (const qsizetype holder : holders)
                to[holder] = createIndex(behind, from.at(holder).column());
            ++behind;
        }
    }
    m_shown = ShownRows(next.shown, m_now.shown, next.found, going);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace iam
