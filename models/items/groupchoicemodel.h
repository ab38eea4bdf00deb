#pragma once

#include "models/core/accessgroup.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace iam {

/// Access groups to choose from, with what has been added already.
class GroupChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Description, Members, Policies, Add };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Add) + 1;
    enum Role {
        AddedRole = Qt::UserRole, ///< bool
        SearchRole, ///< QString: everything that is searched in
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setGroups(const QList<AccessGroup> &groups);
    /// -1 where a number is not known.
    void setCounts(const QHash<AccessGroupId, int> &members, const QHash<AccessGroupId, int> &policies);
    void setAdded(const QSet<AccessGroupId> &added);
    [[nodiscard]] const AccessGroup &groupAt(int row) const { return m_groups.at(row); }
    [[nodiscard]] bool isAdded(int row) const { return m_added.contains(m_groups.at(row).id); }

private:
    QList<AccessGroup> m_groups;
    QHash<AccessGroupId, int> m_members;
    QHash<AccessGroupId, int> m_policies;
    QSet<AccessGroupId> m_added;
};

} // namespace iam
