#include "models/items/userarrangement.h"

#include "models/items/roworder.h"
#include "models/items/shownrows.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace iam {

namespace {

using Column = UserTableModel::Column;

bool isByName(Column column)
{
    return column == Column::Name || column == Column::Tick || column == Column::Menu;
}

QList<int> without(const QList<int> &rows, const RowSet &gone, int size)
{
    QList<int> kept;
    kept.reserve(rows.size());
    for (const int row : rows) {
        if (row < size && !gone.contains(row))
            kept.append(row);
    }
    return kept;
}

bool isEverything(const UserQuery &query, UserView view)
{
    return query.isEmpty() && view == UserView::All;
}

QList<int> reversed(const QList<int> &rows)
{
    return QList<int>(rows.crbegin(), rows.crend());
}

/// One way from the arrangement before to the next.
class Arranger
{
public:
    Arranger(const UserArrangementTask &task, const std::atomic_bool &cancelled)
        : m_task(task)
        , m_before(task.before)
        , m_cancelled(cancelled)
        , m_size(task.users.size())
        , m_touchedSet(std::max<int>(m_size, static_cast<int>(task.before.order.size())))
    {
        for (const int row : task.touched) {
            if (row < m_size && !m_touchedSet.contains(row))
                m_alive.append(row);
            m_touchedSet.set(row);
        }
    }

    [[nodiscard]] UserArrangement arranged()
    {
        UserArrangement next {.sort = m_task.sort, .query = m_task.query, .view = m_task.view, .now = m_task.now};
        orderByName(next);
        order(next);
        rank(next);
        find(next);
        show(next);
        return next;
    }

private:
    [[nodiscard]] bool isSameLanguage() const { return m_before.sort.language == m_task.sort.language; }

    void orderByName(UserArrangement &next)
    {
        if (isSameLanguage() && m_task.touched.isEmpty()) {
            next.byName = m_before.byName;
            return;
        }
        const UserSort sort {.language = m_task.sort.language};
        next.byName = updated(RowOrder(m_task.users, sort), isSameLanguage() ? m_before.byName : QList<int>(), nullptr);
    }

    void order(UserArrangement &next)
    {
        const UserSort &sort = m_task.sort;
        const bool isDescending = sort.order == Qt::DescendingOrder;
        if (isByName(sort.column)) {
            const bool isKnown = m_task.touched.isEmpty() && m_before.sort == sort;
            next.order = isKnown ? m_before.order : isDescending ? reversed(next.byName) : next.byName;
        } else if (m_before.sort == sort && m_task.touched.isEmpty()) {
            next.order = m_before.order;
        } else {
            next.order = updated(RowOrder(m_task.users, sort), m_before.sort == sort ? m_before.order : QList<int>(), &next.byName);
        }
    }

    /// With few changed rows each of them finds its place; otherwise, or with nothing to start from, all are sorted.
    [[nodiscard]] QList<int> updated(const RowOrder &order, const QList<int> &before, const QList<int> *byName) const
    {
        const QList<int> kept = without(before, m_touchedSet, m_size);
        constexpr int few = 8; // more than this part of all: sorting them by their keys is cheaper than finding their places
        if (kept.isEmpty() || m_alive.size() > m_size / few) {
            QList<int> all(m_size);
            std::iota(all.begin(), all.end(), 0);
            return order.sorted(all, byName, m_cancelled);
        }
        return order.merged(kept, order.sorted(m_alive, nullptr, m_cancelled), m_cancelled);
    }

    void rank(UserArrangement &next) const
    {
        if (next.order.constData() == m_before.order.constData()) { // nobody has touched it
            next.rank = m_before.rank;
            return;
        }
        next.rank.resize(m_size);
        if (m_cancelled)
            return;
        int *const rank = next.rank.data();
        int place = 0;
        for (const int row : std::as_const(next.order))
            rank[row] = place++;
    }

    void find(UserArrangement &next) const
    {
        if (isEverything(next.query, next.view)) {
            next.found = RowSet::all(m_size);
            return;
        }
        const UserSearch search(next.query, next.view, m_task.users, next.now);
        const bool isSameView = next.view == m_before.view;
        if (isSameView && next.query == m_before.query && !next.query.dependsOnTime()) {
            next.found = m_before.found;
            next.found.resize(m_size);
            for (const int row : m_alive)
                next.found.set(row, search.matches(row));
            return;
        }
        if (isSameView && next.query.narrows(m_before.query)) {
            RowSet candidates = m_before.found;
            candidates.resize(m_size);
            for (const int row : m_alive)
                candidates.set(row);
            next.found = search.find(&candidates, m_cancelled);
        } else {
            next.found = search.find(nullptr, m_cancelled);
        }
    }

    void show(UserArrangement &next) const
    {
        if (m_cancelled)
            return;
        const int count = next.found.count();
        if (count == m_size) {
            next.shown = next.order;
            return;
        }
        const bool isNarrower = m_task.touched.isEmpty() && next.order.constData() == m_before.order.constData()
            && next.found.countWithout(m_before.found) == 0;
        const QList<int> &source = isNarrower ? m_before.shown : next.order;
        constexpr qsizetype sortingCosts = 24; // times as much as looking whether a row is in a set
        if (count * sortingCosts > source.size()) {
            next.shown = those(source, next.found, true);
            return;
        }
        std::vector<std::uint64_t> ranked; // numbers are sorted much faster than rows by their numbers
        ranked.reserve(static_cast<std::size_t>(count));
        next.found.forEach([&](int row) {
            ranked.push_back((static_cast<std::uint64_t>(next.rank.at(row)) << 32U) | static_cast<std::uint32_t>(row));
        });
        std::sort(ranked.begin(), ranked.end());
        next.shown.reserve(count);
        for (const std::uint64_t entry : ranked)
            next.shown.append(static_cast<int>(entry & 0xffffffffU));
    }

    const UserArrangementTask &m_task;
    const UserArrangement &m_before;
    const std::atomic_bool &m_cancelled;
    int m_size;
    RowSet m_touchedSet;
    QList<int> m_alive; ///< touched, and still there
};

} // namespace

UserArrangement arranged(const UserArrangementTask &task, const std::atomic_bool &cancelled)
{
    return Arranger(task, cancelled).arranged();
}

int costOf(const UserArrangementTask &task)
{
    constexpr int comparing = 4;
    const int size = task.users.size();
    const UserArrangement &before = task.before;
    if (!task.touched.isEmpty() || !(before.sort == task.sort))
        return size + comparing * static_cast<int>(task.touched.size());
    // Only searched: what is looked at is much less work than what is sorted.
    constexpr int looking = 8;
    constexpr int counting = 64;
    if (isEverything(task.query, task.view))
        return size / counting;
    const bool isNarrower = task.view == before.view && task.query.narrows(before.query);
    return size / counting + (isNarrower ? before.found.count() : size) / looking;
}

} // namespace iam
