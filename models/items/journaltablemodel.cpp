#include "models/items/journaltablemodel.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"

#include <algorithm>
#include <utility>

namespace iam {

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Invite:
        return JournalTableModel::tr("Invite", "action of an entry");
    case ChangeKind::Resend:
        return JournalTableModel::tr("Resend invitation", "action of an entry");
    case ChangeKind::CancelInvitation:
        return JournalTableModel::tr("Cancel invitation", "action of an entry");
    case ChangeKind::ClearFailedInvitation:
        return JournalTableModel::tr("Clear failed invitation", "action of an entry");
    case ChangeKind::Remove:
        return JournalTableModel::tr("Remove user", "action of an entry");
    case ChangeKind::LeaveAccount:
        return JournalTableModel::tr("Leave account", "action of an entry");
    case ChangeKind::AddVpnUser:
        return JournalTableModel::tr("Add VPN-only user", "action of an entry");
    case ChangeKind::Status:
        return JournalTableModel::tr("Change status", "action of an entry");
    case ChangeKind::Parent:
        return JournalTableModel::tr("Change parent", "action of an entry");
    case ChangeKind::Ibmid:
        return JournalTableModel::tr("Update IBMid", "action of an entry");
    case ChangeKind::ClassicPermissions:
        return JournalTableModel::tr("Classic permissions", "action of an entry");
    case ChangeKind::AddToGroup:
        return JournalTableModel::tr("Add to group", "action of an entry");
    case ChangeKind::RemoveFromGroup:
        return JournalTableModel::tr("Remove from group", "action of an entry");
    case ChangeKind::AddPolicy:
        return JournalTableModel::tr("Add policy", "action of an entry");
    case ChangeKind::ReplacePolicy:
        return JournalTableModel::tr("Edit policy", "action of an entry");
    case ChangeKind::RemovePolicy:
        return JournalTableModel::tr("Remove policy", "action of an entry");
    case ChangeKind::AllowedAddresses:
        return JournalTableModel::tr("Allowed IP addresses", "action of an entry");
    case ChangeKind::OtherSettings:
        return JournalTableModel::tr("Settings", "action of an entry");
    case ChangeKind::CreateGroup:
        return JournalTableModel::tr("Create access group", "action of an entry");
    case ChangeKind::AccountSettings:
        return JournalTableModel::tr("Account settings", "action of an entry");
    case ChangeKind::Other:
        return JournalTableModel::tr("Another change", "action of an entry");
    }
    return {};
}

QString outcomeText(ChangeRecord::Outcome outcome)
{
    switch (outcome) {
    case ChangeRecord::Outcome::Pending:
        return JournalTableModel::tr("Pending", "outcome of an entry");
    case ChangeRecord::Outcome::Success:
        return JournalTableModel::tr("Success", "outcome of an entry");
    case ChangeRecord::Outcome::Failure:
        return JournalTableModel::tr("Failure", "outcome of an entry");
    case ChangeRecord::Outcome::Unclear:
        return JournalTableModel::tr("Unclear", "outcome of an entry");
    }
    return {};
}

int JournalTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString JournalTableModel::actorText(const JournalEntry &entry) const
{
    const QString name = m_nameOf ? m_nameOf(entry.record.actor) : QString();
    return name.isEmpty() ? entry.record.actor.text : name;
}

QVariant JournalTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    const ChangeRecord &record = entry.record;
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Time:
            return dateTimeText(record.at);
        case Column::Who:
            return visibleText(actorText(entry));
        case Column::Action:
            return changeKindText(record.kind);
        case Column::Target:
            return visibleText(record.targetName.isEmpty() ? record.targetEmail.isEmpty() ? record.what : record.targetEmail : record.targetName);
        case Column::Outcome:
            return outcomeText(record.outcome);
        }
        return {};
    case OutcomeRole:
        return static_cast<int>(record.outcome);
    case AttemptRole:
        return entry.attempt;
    default:
        return {};
    }
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Who:
        return tr("Who");
    case Column::Action:
        return tr("Action");
    case Column::Target:
        return tr("Target");
    case Column::Outcome:
        return tr("Outcome");
    }
    return {};
}

bool JournalTableModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more && !m_asked; }

void JournalTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit moreWanted();
}

void JournalTableModel::setNames(std::function<QString(const IamId &)> nameOf)
{
    m_nameOf = std::move(nameOf);
    retranslate();
}

void JournalTableModel::setEntries(const QList<JournalEntry> &entries, bool more)
{
    m_more = more;
    m_asked = false;
    qsizetype top = 0;
    while (top < entries.size() && top < m_entries.size() && entries.at(top) == m_entries.at(top))
        ++top;
    qsizetype bottom = 0;
    while (bottom < entries.size() - top && bottom < m_entries.size() - top
        && entries.at(entries.size() - 1 - bottom) == m_entries.at(m_entries.size() - 1 - bottom))
        ++bottom;
    const qsizetype gone = m_entries.size() - top - bottom;
    const qsizetype came = entries.size() - top - bottom;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(top), static_cast<int>(top + gone - 1));
        m_entries.remove(top, gone);
        endRemoveRows();
    }
    if (came > 0) {
        beginInsertRows({}, static_cast<int>(top), static_cast<int>(top + came - 1));
        m_entries = entries;
        endInsertRows();
    }
}

void JournalTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

} // namespace iam
