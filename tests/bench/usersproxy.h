#pragma once

#include "models/items/userquery.h"
#include "models/items/usertablemodel.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace iam::bench {

/// What the console's table would be with Qt's own means: rows as objects, and a proxy that asks each of them.
class PlainUsers final : public QAbstractTableModel
{
public:
    explicit PlainUsers(const UserStore &store);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const UserRow &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    std::vector<UserRow> m_rows;
};

class PlainSearch final : public QSortFilterProxyModel
{
public:
    PlainSearch(PlainUsers &users, const QDateTime &now);
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PlainUsers &m_users;
    UserQuery m_query;
    QDateTime m_now;
};

} // namespace iam::bench
