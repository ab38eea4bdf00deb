#pragma once

#include "models/items/textorder.h"
#include "models/items/usercolumns.h"
#include "models/items/usersearch.h"
#include "models/items/usertablemodel.h"

#include <QDateTime>
#include <QList>

#include <atomic>
#include <memory>

namespace iam {

/// How the rows are sorted.
struct UserSort
{
    UserTableModel::Column column = UserTableModel::Column::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::shared_ptr<const UserSortValues> values {}; ///< for columns that are not in the list, such as the number of groups
    std::shared_ptr<const TextOrder> language; ///< the same object stands for the same language
    friend bool operator==(const UserSort &, const UserSort &) = default;
};

/// Which rows are shown, and in which order: what a search, a view and a sorting make of the users.
struct UserArrangement
{
    UserSort sort;
    UserQuery query;
    UserView view = UserView::All;
    QDateTime now; ///< what the times in the query were compared with
    QList<int> byName; ///< all rows in the order of their names, ascending
    QList<int> order; ///< all rows in the present order
    QList<int> rank; ///< the place of each row in `order`, or a greater number: there are gaps where users have gone
    RowSet found;
    QList<int> shown; ///< the rows found, in the present order
};

/// What leads from one arrangement to the next. Everything in it is a copy, so that it can be done in another thread.
struct UserArrangementTask
{
    UserColumns users;
    UserArrangement before;
    QList<int> touched; ///< rows that are new, have changed or have gone since `before`; may name rows twice
    UserSort sort;
    UserQuery query;
    UserView view = UserView::All;
    QDateTime now;
};

/// Does only what the change needs: a longer search looks at the rows found before, a changed row finds its new place
/// among the others. Ends early, with anything, once `cancelled`.
[[nodiscard]] UserArrangement arranged(const UserArrangementTask &task, const std::atomic_bool &cancelled);

/// The cost of a task in rows looked at, roughly: whether it is worth another thread.
[[nodiscard]] int costOf(const UserArrangementTask &task);

} // namespace iam
