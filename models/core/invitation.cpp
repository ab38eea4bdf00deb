#include "models/core/invitation.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>

namespace iam {

QJsonObject InvitationPolicy::toJson() const
{
    QJsonArray roleList;
    for (const QString &crn : roles)
        roleList.append(QJsonObject {{QStringLiteral("role_id"), crn}});
    QJsonArray attributeList;
    for (const InvitationAttribute &attribute : attributes) {
        attributeList.append(QJsonObject {
            {QStringLiteral("name"), attribute.name}, {QStringLiteral("value"), attribute.value}});
    }
    const QJsonObject resource {{QStringLiteral("attributes"), attributeList}};
    return {{QStringLiteral("type"), QStringLiteral("access")}, {QStringLiteral("roles"), roleList},
        {QStringLiteral("resources"), QJsonArray {resource}}};
}

QJsonObject Invitation::toJson() const
{
    QJsonArray users;
    for (const QString &email : emails) {
        users.append(QJsonObject {
            {QStringLiteral("email"), email}, {QStringLiteral("account_role"), QStringLiteral("Member")}});
    }
    QJsonObject json {{QStringLiteral("users"), users}};
    if (!policies.isEmpty()) {
        QJsonArray list;
        for (const InvitationPolicy &policy : policies)
            list.append(policy.toJson());
        json.insert(QStringLiteral("iam_policy"), list);
    }
    if (!groups.isEmpty()) {
        QJsonArray list;
        for (const AccessGroupId &group : groups)
            list.append(group.text);
        json.insert(QStringLiteral("access_groups"), list);
    }
    if (classicPermissions) {
        json.insert(QStringLiteral("infrastructure_roles"),
            QJsonObject {{QStringLiteral("permissions"), QJsonArray::fromStringList(*classicPermissions)}});
    }
    return json;
}

Result<InvitedUser> InvitedUser::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    InvitedUser user {
        .id = {reader.required(QLatin1String("id"))},
        .email = reader.required(QLatin1String("email")),
        .state = stateFromWire(reader.optional(QLatin1String("state"))),
    };
    if (reader.problem())
        return *reader.problem();
    return user;
}

} // namespace iam
