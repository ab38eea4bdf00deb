#include "views/runs/bulksplitmodel.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "views/text/problemtext.h"

#include <QHash>

#include <algorithm>

namespace iam {

BulkSplitModel::BulkSplitModel(const QList<UserRow> &people, Right right, const QString &owner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_people(people)
    , m_right(right)
    , m_owner(owner)
{
}

void BulkSplitModel::setSplit(const BulkSplit &split)
{
    beginResetModel();
    m_split = split;
    endResetModel();
}

int BulkSplitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_split.fits.size() + m_split.leftOut.size());
}

int BulkSplitModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 2; }

QString BulkSplitModel::whyNot(const BulkSplit::LeftOut &out, const UserRow &row) const
{
    const QString status = statusText(row);
    if (out.isSoAlready)
        //: %1 is a status such as "Suspended"
        return tr("Is %1 already.").arg(status);
    if (out.sentSecondsAgo >= 0)
        return tr("Sent %n s ago.", nullptr, out.sentSecondsAgo);
    switch (out.other) {
    case BulkSplit::Other::InGroup:
        return tr("Is in the group already.");
    case BulkSplit::Other::NotInGroup:
        return tr("Is not in the group.");
    case BulkSplit::Other::Gone:
        return tr("No longer in the account.");
    case BulkSplit::Other::No:
        break;
    }
    if (out.refusal == Refusal::No)
        return tr("The state is not known to this console.");
    if (out.refusal == Refusal::NotForThisState)
        //: %1 is a status such as "Active"
        return tr("%1: does not apply.").arg(status);
    return refusalText(out.refusal, m_right, m_owner);
}

QList<std::pair<QString, int>> BulkSplitModel::reasons() const
{
    QHash<QString, int> counts;
    for (const BulkSplit::LeftOut &out : m_split.leftOut) {
        const bool justSent = out.sentSecondsAgo >= 0; // the seconds differ, the reason does not
        ++counts[justSent ? tr("Sent less than a minute ago.") : whyNot(out, m_people.at(out.place))];
    }
    QList<std::pair<QString, int>> reasons;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        reasons.append({each.key(), each.value()});
    std::sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return reasons;
}

QVariant BulkSplitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool fits = index.row() < m_split.fits.size();
    const BulkSplit::LeftOut out = fits ? BulkSplit::LeftOut() : m_split.leftOut.at(index.row() - m_split.fits.size());
    const UserRow &row = m_people.at(fits ? m_split.fits.at(index.row()) : out.place);
    if (role == FitsRole)
        return fits;
    const QString why = fits ? statusText(row) : whyNot(out, row);
    if (role == Qt::DisplayRole)
        return index.column() == static_cast<int>(Column::User) ? visibleText(row.user.displayName()) : why;
    if (role == Qt::ToolTipRole)
        return index.column() == static_cast<int>(Column::User) ? visibleText(row.user.email) : why;
    if (role == Qt::AccessibleTextRole && index.column() == static_cast<int>(Column::User))
        //: for screen readers: %1 is a name
        return (fits ? tr("%1, fits") : tr("%1, left out")).arg(visibleText(row.user.displayName()));
    return {};
}

QVariant BulkSplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == static_cast<int>(Column::User) ? tr("User", "column") : tr("State, or why not", "column");
}

} // namespace iam
