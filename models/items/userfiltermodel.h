#pragma once

#include "models/items/userquery.h"
#include "models/items/usertablemodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace iam {

class Clock;

/// One view of the users, narrowed by a search and sorted in the order of the interface's language.
class UserFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    UserFilterModel(UserTableModel &users, const Clock &clock, QObject *parent = nullptr);

    void setView(UserView view);
    [[nodiscard]] UserView view() const { return m_view; }
    /// Returns what is wrong with the text; what is right applies.
    QList<QueryProblem> setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_searchText; }
    [[nodiscard]] const UserQuery &query() const { return m_query; }
    /// Sorts anew in the order of this language.
    void setLocale(const QLocale &locale);

    /// The user of a row; nothing for an invalid index.
    [[nodiscard]] std::optional<UserRow> userAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const UserId &id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QCollatorSortKey &nameKey(int sourceRow) const;
    [[nodiscard]] int compareText(const QString &left, const QString &right) const;

    UserTableModel &m_users;
    const Clock &m_clock;
    QCollator m_collator;
    UserView m_view = UserView::All;
    QString m_searchText;
    UserQuery m_query;
    /// By source row; worked out when first compared. In step with the rows of the source.
    mutable std::vector<std::optional<QCollatorSortKey>> m_nameKeys;
};

} // namespace iam
