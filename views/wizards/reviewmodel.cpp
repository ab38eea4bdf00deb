#include "views/wizards/reviewmodel.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"

#include <QLocale>

namespace iam {

namespace {

QString nameOf(const PlannedInvitation &invitation, int number)
{
    QStringList groups;
    for (const AccessGroup &group : invitation.access.groups)
        groups.append(visibleText(group.name));
    if (groups.isEmpty())
        return QLocale().toString(number);
    //: %1 is the number of an invitation, %2 the access groups in it
    return ReviewModel::tr("%1: %2", "invitation").arg(QLocale().toString(number), groups.join(QStringLiteral(", ")));
}

} // namespace

int ReviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ReviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString ReviewModel::findingText(const QString &email) const
{
    if (!m_report)
        return {};
    const QString key = email.toCaseFolded();
    const auto present = m_report->present.constFind(key);
    if (present != m_report->present.cend())
        //: %1 is a status such as "Active"
        return tr("Already %1").arg(statusText(statusOf(*present, {}, {})));
    if (m_report->notAllowed.contains(key))
        return tr("Domain not allowed");
    return tr("Can be invited");
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Address:
            return row.email;
        case Column::Invitation:
            return m_names.at(row.invitation);
        case Column::DryRun:
            return findingText(row.email);
        }
        return {};
    case FindingRole: {
        if (!m_report)
            return static_cast<int>(Finding::NotChecked);
        const bool fine = m_report->canBeInvited(row.email.toCaseFolded());
        return static_cast<int>(fine ? Finding::Fine : Finding::Refused);
    }
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Address:
        return tr("Address", "column");
    case Column::Invitation:
        return tr("Invitation", "column");
    case Column::DryRun:
        return tr("Dry run", "column");
    }
    return {};
}

void ReviewModel::setPlan(const QList<PlannedInvitation> &plan)
{
    beginResetModel();
    m_rows.clear();
    m_names.clear();
    m_report.reset();
    for (int i = 0; i < plan.size(); ++i) {
        m_names.append(nameOf(plan.at(i), i + 1));
        for (const QString &email : plan.at(i).emails)
            m_rows.append({.email = email, .invitation = i});
    }
    endResetModel();
}

void ReviewModel::setReport(const std::optional<DryRunReport> &report)
{
    m_report = report;
    if (rowCount() > 0)
        emit dataChanged(index(0, static_cast<int>(Column::DryRun)), index(rowCount() - 1, static_cast<int>(Column::DryRun)));
}

} // namespace iam
