#include "models/items/groupchoicemodel.h"

#include <QLocale>

namespace iam {

namespace {

QString countText(const QHash<AccessGroupId, int> &counts, const AccessGroupId &group)
{
    const int count = counts.value(group, -1);
    return count < 0 ? QString() : QLocale().toString(count);
}

} // namespace

int GroupChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupChoiceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant GroupChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccessGroup &group = m_groups.at(index.row());
    const bool added = m_added.contains(group.id);
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Name:
            return group.name;
        case Column::Description:
            return group.description;
        case Column::Members:
            return countText(m_members, group.id);
        case Column::Policies:
            return countText(m_policies, group.id);
        case Column::Add:
            return added ? tr("Added", "to the invitation") : tr("Add", "to the invitation");
        }
        return {};
    case Qt::AccessibleTextRole:
        if (static_cast<Column>(index.column()) != Column::Name)
            return {};
        //: for screen readers: %1 is an access group
        return added ? tr("%1, added").arg(group.name) : group.name;
    case AddedRole:
        return added;
    case SearchRole:
        return QString(group.name + QLatin1Char('\n') + group.description);
    default:
        return {};
    }
}

QVariant GroupChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name", "column");
    case Column::Description:
        return tr("Description", "column");
    case Column::Members:
        return tr("Members", "column");
    case Column::Policies:
        return tr("Policies", "column");
    case Column::Add:
        return QString();
    }
    return {};
}

void GroupChoiceModel::setGroups(const QList<AccessGroup> &groups)
{
    if (m_groups == groups)
        return;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void GroupChoiceModel::setCounts(const QHash<AccessGroupId, int> &members, const QHash<AccessGroupId, int> &policies)
{
    m_members = members;
    m_policies = policies;
    if (rowCount() > 0)
        emit dataChanged(index(0, static_cast<int>(Column::Members)), index(rowCount() - 1, static_cast<int>(Column::Policies)));
}

void GroupChoiceModel::setAdded(const QSet<AccessGroupId> &added)
{
    if (m_added == added)
        return;
    m_added = added;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

} // namespace iam
