#include "models/export/exportuser.h"

namespace iam {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString statusWord(const ExportUser &user)
{
    switch (user.status) {
    case UserStatus::Expired:
        return QStringLiteral("EXPIRED");
    case UserStatus::Removing:
        return QStringLiteral("REMOVING");
    default:
        return user.user.stateText.isEmpty() ? wireText(user.user.state) : user.user.stateText;
    }
}

} // namespace

QList<ExportColumn> allExportColumns()
{
    QList<ExportColumn> all;
    for (int column = 0; column <= static_cast<int>(ExportColumn::RecordId); ++column)
        all.append(static_cast<ExportColumn>(column));
    return all;
}

QString exportKey(ExportColumn column)
{
    switch (column) {
    case ExportColumn::Name:
        return QStringLiteral("name");
    case ExportColumn::FirstName:
        return QStringLiteral("firstname");
    case ExportColumn::LastName:
        return QStringLiteral("lastname");
    case ExportColumn::Email:
        return QStringLiteral("email");
    case ExportColumn::Status:
        return QStringLiteral("status");
    case ExportColumn::State:
        return QStringLiteral("state");
    case ExportColumn::AddedOn:
        return QStringLiteral("added_on");
    case ExportColumn::LastSentOn:
        return QStringLiteral("last_sent_on");
    case ExportColumn::InvitedBy:
        return QStringLiteral("invited_by");
    case ExportColumn::ExpiresOn:
        return QStringLiteral("expires_on");
    case ExportColumn::ExpiryEstimated:
        return QStringLiteral("expiry_estimated");
    case ExportColumn::IamId:
        return QStringLiteral("iam_id");
    case ExportColumn::UserId:
        return QStringLiteral("user_id");
    case ExportColumn::Realm:
        return QStringLiteral("realm");
    case ExportColumn::Phone:
        return QStringLiteral("phonenumber");
    case ExportColumn::AlternatePhone:
        return QStringLiteral("altphonenumber");
    case ExportColumn::RecordId:
        return QStringLiteral("id");
    case ExportColumn::LastActivity:
        return QStringLiteral("last_activity_on");
    case ExportColumn::Groups:
        return QStringLiteral("access_groups");
    case ExportColumn::Policies:
        return QStringLiteral("policies");
    case ExportColumn::Parent:
        return QStringLiteral("parent");
    }
    return {};
}

QJsonValue exportValue(const ExportUser &user, ExportColumn column)
{
    const User &profile = user.user;
    switch (column) {
    case ExportColumn::Name:
        return profile.fullName();
    case ExportColumn::FirstName:
        return profile.firstName;
    case ExportColumn::LastName:
        return profile.lastName;
    case ExportColumn::Email:
        return profile.email;
    case ExportColumn::Status:
        return statusWord(user);
    case ExportColumn::State:
        return profile.stateText.isEmpty() ? wireText(profile.state) : profile.stateText;
    case ExportColumn::AddedOn:
        return timeValue(profile.addedOn);
    case ExportColumn::LastSentOn:
        return timeValue(user.lastSent);
    case ExportColumn::InvitedBy:
        return user.invitedBy;
    case ExportColumn::ExpiresOn:
        return timeValue(user.expiresOn);
    case ExportColumn::ExpiryEstimated:
        return user.expiresOn.isValid() ? QJsonValue(user.expiryEstimated) : QJsonValue();
    case ExportColumn::IamId:
        return profile.iamId.text;
    case ExportColumn::UserId:
        return profile.ibmid;
    case ExportColumn::Realm:
        return profile.realm;
    case ExportColumn::Phone:
        return profile.phone;
    case ExportColumn::AlternatePhone:
        return profile.alternatePhone;
    case ExportColumn::RecordId:
        return profile.id.text;
    case ExportColumn::LastActivity:
        return timeValue(user.lastActivity);
    case ExportColumn::Groups:
        return user.groups ? QJsonValue(*user.groups) : QJsonValue();
    case ExportColumn::Policies:
        return user.policies ? QJsonValue(*user.policies) : QJsonValue();
    case ExportColumn::Parent:
        return user.parent.isEmpty() ? QJsonValue() : QJsonValue(user.parent);
    }
    return {};
}

QString exportCell(const ExportUser &user, ExportColumn column)
{
    const QJsonValue value = exportValue(user, column);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

} // namespace iam
