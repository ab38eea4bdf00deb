#pragma once

#include "models/items/rowset.h"

#include <QList>

#include <utility>

namespace iam {

/// The rows that a table shows. Those that are about to come, or to go, stand behind the others for a moment; what they
/// are is only worked out if somebody looks, for they can be a million.
class ShownRows
{
public:
    ShownRows() = default;
    ShownRows(const QList<int> &rows) // NOLINT: the usual case, without any behind
        : m_rows(rows)
    {
    }
    /// `rows`, and behind them those `count` of `others` that are not in `set`.
    ShownRows(QList<int> rows, QList<int> others, const RowSet &set, int count)
        : m_rows(std::move(rows))
        , m_others(std::move(others))
        , m_set(set)
        , m_behind(count)
    {
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()) + m_behind; }
    [[nodiscard]] int at(int place) const { return place < m_rows.size() ? m_rows.at(place) : all().at(place); }
    /// In the order shown.
    [[nodiscard]] const QList<int> &all() const;
    void insert(int place, const QList<int> &rows, int first, int count);
    void remove(int place, int count);

private:
    mutable QList<int> m_rows;
    QList<int> m_others;
    RowSet m_set;
    mutable int m_behind = 0;
};

/// Those of `rows` that are in `set`, or that are not.
[[nodiscard]] QList<int> those(const QList<int> &rows, const RowSet &set, bool inside);

} // namespace iam
