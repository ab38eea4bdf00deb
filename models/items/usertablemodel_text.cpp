// What the cells and headers of the table say.
#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"

#include <QLocale>

#include <algorithm>

namespace iam {

namespace {

} // namespace

std::optional<UserExtra> UserTableModel::extraOf(Column column)
{
    switch (column) {
    case Column::LastActivity:
        return UserExtra::LastActivity;
    case Column::Groups:
        return UserExtra::Groups;
    case Column::Policies:
        return UserExtra::Policies;
    case Column::Parent:
        return UserExtra::Parent;
    default:
        return std::nullopt;
    }
}

UserTableModel::Column UserTableModel::columnOf(UserExtra extra)
{
    switch (extra) {
    case UserExtra::LastActivity:
        return Column::LastActivity;
    case UserExtra::Groups:
        return Column::Groups;
    case UserExtra::Policies:
        return Column::Policies;
    case UserExtra::Parent:
        break;
    }
    return Column::Parent;
}

QString UserTableModel::explanation(const UserRow &row, Column column) const
{
    const std::optional<UserExtra> extra = extraOf(column);
    return extra ? extras(*extra).explanation(row.user.iamId.text) : QString();
}

QString UserTableModel::lookAlikeOf(const UserRow &row, Column column) const
{
    return column == Column::Email ? m_lookAlikes.likeDomainOf(row.user.email) : m_lookAlikes.likeName(row.user.fullName());
}

QVariant UserTableModel::displayText(const UserRow &row, Column column) const
{
    switch (column) {
    case Column::Tick:
    case Column::Menu:
        return {};
    case Column::Name:
        return row.user.displayName();
    case Column::Email:
        return row.user.email;
    case Column::Status:
        return statusText(row);
    case Column::Added:
        return dateText(isInvitation(row.status) ? lastSendingOf(row).time : row.user.addedOn);
    case Column::Expires:
        return row.status == UserStatus::Pending ? daysLeftText(expiryValue(row, DaysLeftRole).toInt()) : QString();
    case Column::LastActivity:
    case Column::Groups:
    case Column::Policies:
    case Column::Parent:
        return extras(*extraOf(column)).text(row.user.iamId.text);
    case Column::IamId:
        return row.user.iamId.text;
    case Column::UserId:
        return row.user.ibmid;
    case Column::Realm:
        return row.user.realm;
    case Column::Phone:
        return row.user.phone;
    }
    return {};
}

QVariant UserTableModel::expiryValue(const UserRow &row, int role) const
{
    const LastSending sending = lastSendingOf(row);
    if (!isInvitation(row.status) || !sending.time.isValid())
        return role == ExpiryEstimatedRole ? QVariant(false) : QVariant();
    const QDateTime expiresOn = sending.time + invitationLifetime;
    if (role == ExpiryEstimatedRole)
        return sending.estimated;
    if (role == ExpiresOnRole)
        return expiresOn;
    return row.status == UserStatus::Pending ? QVariant(daysLeft(expiresOn, m_clock.now())) : QVariant();
}

QString UserTableModel::accessibleText(const UserRow &row, Column column) const
{
    switch (column) {
    case Column::Tick:
        //: spoken for the tick box of a row; %1 is the name of a user
        return tr("Select %1").arg(visibleText(row.user.displayName()));
    case Column::Menu:
        //: spoken for the menu button of a row; %1 is the name of a user
        return tr("Actions for %1").arg(visibleText(row.user.displayName()));
    case Column::Name:
        if (isOwner(row) && isSelf(row))
            //: spoken; %1 is the name of a user, who is the owner of the account and the person signed in
            return tr("%1, owner, self").arg(visibleText(row.user.displayName()));
        if (isOwner(row))
            return tr("%1, owner").arg(visibleText(row.user.displayName()));
        if (isSelf(row))
            return tr("%1, self").arg(visibleText(row.user.displayName()));
        if (const int waiting = m_waiting.value(row.user.id); waiting > 0)
            //: spoken; %1 is the name of a user, %n is how much access follows acceptance
            return tr("%1, %n assignment(s) wait for acceptance", nullptr, waiting).arg(visibleText(row.user.displayName()));
        break;
    case Column::Expires:
        if (row.status == UserStatus::Pending && lastSendingOf(row).estimated)
            //: spoken; %1 is "in 5 days"
            return tr("estimated, %1").arg(displayText(row, column).toString());
        break;
    case Column::LastActivity:
    case Column::Groups:
    case Column::Policies:
    case Column::Parent:
        if (QString reason = explanation(row, column); !reason.isEmpty())
            return reason;
        break;
    case Column::Email:
    case Column::Status:
    case Column::Added:
    case Column::IamId:
    case Column::UserId:
    case Column::Realm:
    case Column::Phone:
        break;
    }
    return visibleText(displayText(row, column).toString());
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole && (column == Column::LastActivity || column == Column::Parent)) {
        const qsizetype known = std::min<qsizetype>(extras(*extraOf(column)).count(), m_rowCount);
        if (known < m_rowCount)
            //: %1 and %2 are numbers of users
            return tr("Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.")
                .arg(QLocale().toString(known), QLocale().toString(m_rowCount));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Tick:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Selected", "column")) : QVariant();
    case Column::Menu:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Actions", "column")) : QVariant();
    case Column::Name:
        return tr("Name", "column");
    case Column::Email:
        return tr("E-mail", "column");
    case Column::Status:
        return tr("Status", "column");
    case Column::Added:
        return tr("Invited / added", "column");
    case Column::Expires:
        return tr("Expires", "column");
    case Column::LastActivity:
        return tr("Last activity", "column");
    case Column::Groups:
        return tr("Groups", "column");
    case Column::Policies:
        return tr("Policies", "column");
    case Column::Parent:
        return tr("Parent", "column");
    case Column::IamId:
        return tr("IAM ID", "column");
    case Column::UserId:
        return tr("User ID", "column");
    case Column::Realm:
        return tr("Realm", "column");
    case Column::Phone:
        return tr("Phone", "column");
    }
    return {};
}

} // namespace iam
