#include "models/core/accesssnapshot.h"

#include "models/core/policyrights.h"

#include <QJsonArray>

namespace iam {

QList<ClassicChild> AccessSnapshot::blockingDescendants() const
{
    QList<ClassicChild> blocking;
    for (const ClassicChild &child : descendants) {
        if (child.state != UserState::ClassicDisabled)
            blocking.append(child);
    }
    return blocking;
}

bool AccessSnapshot::administersAccount() const
{
    for (const QList<Policy> *list : {&policies, &groupPolicies}) {
        for (const Policy &policy : *list) {
            Actor rights;
            addRightsOf(policy, rights);
            const bool all = policy.resourceValue(QStringLiteral("serviceType")) == QLatin1String("platform_service");
            if (all && rights.userManagement == PlatformRole::Administrator)
                return true;
        }
    }
    return false;
}

QJsonObject AccessSnapshot::summary() const
{
    QJsonArray groupList;
    for (const AccessGroup &group : groups)
        groupList.append(QJsonObject {{QStringLiteral("id"), group.id.text}, {QStringLiteral("name"), group.name}});
    QJsonArray policyList;
    for (const Policy &policy : policies)
        policyList.append(policy.version == PolicyVersion::V2 ? policy.toV2Json() : policy.toV1Json());
    QJsonArray keyNames;
    for (const ApiKey &key : apiKeys)
        keyNames.append(key.name);
    return {{QStringLiteral("groups"), groupList}, {QStringLiteral("policies"), policyList},
        {QStringLiteral("api_keys"), keyNames},
        {QStringLiteral("classic_permissions"), QJsonArray::fromStringList(classic.permissions)}};
}

AccessSnapshot AccessSnapshot::fromSummary(const QJsonObject &summary)
{
    AccessSnapshot snapshot;
    const QJsonArray groupList = summary.value(QLatin1String("groups")).toArray();
    for (const QJsonValue &group : groupList)
        snapshot.groups.append({.id = {group[QLatin1String("id")].toString()}, .name = group[QLatin1String("name")].toString()});
    const QJsonArray policyList = summary.value(QLatin1String("policies")).toArray();
    for (const QJsonValue &value : policyList) {
        QJsonObject json = value.toObject();
        json.insert(QStringLiteral("id"), QStringLiteral("kept")); // a summary has none, since the service gives another
        const bool isV2 = json.contains(QLatin1String("control"));
        const Result<Policy> policy = isV2 ? Policy::fromV2Json(json, {}) : Policy::fromV1Json(json, {});
        if (!policy.ok())
            continue;
        snapshot.policies.append(policy.value());
        snapshot.policies.last().id = {};
    }
    const QJsonArray permissions = summary.value(QLatin1String("classic_permissions")).toArray();
    for (const QJsonValue &permission : permissions)
        snapshot.classic.permissions.append(permission.toString());
    return snapshot;
}

AccessSnapshot AccessSnapshot::fromInvitation(const QJsonObject &body)
{
    QJsonArray groups;
    const QJsonArray ids = body.value(QLatin1String("access_groups")).toArray();
    for (const QJsonValue &id : ids)
        groups.append(QJsonObject {{QStringLiteral("id"), id}});
    return fromSummary({{QStringLiteral("groups"), groups},
        {QStringLiteral("policies"), body.value(QLatin1String("iam_policy"))},
        {QStringLiteral("classic_permissions"), body.value(QLatin1String("infrastructure_roles"))[QLatin1String("permissions")]}});
}

} // namespace iam
