#include "models/core/invitedraft.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>

#include <algorithm>

namespace iam {

namespace {

QJsonArray groupsJson(const QList<AccessGroup> &groups)
{
    QJsonArray list;
    for (const AccessGroup &group : groups) {
        list.append(QJsonObject {{QStringLiteral("id"), group.id.text}, {QStringLiteral("name"), group.name},
            {QStringLiteral("description"), group.description}});
    }
    return list;
}

} // namespace

bool DraftAccess::isEmpty() const
{
    return groups.isEmpty() && policies.isEmpty() && classicPermissions.isEmpty() && devices.isEmpty();
}

bool DraftAccess::hasGroup(const AccessGroupId &group) const
{
    return std::any_of(groups.cbegin(), groups.cend(), [&group](const AccessGroup &own) { return own.id == group; });
}

void DraftAccess::add(const DraftAccess &other)
{
    for (const AccessGroup &group : other.groups) {
        if (!hasGroup(group.id))
            groups.append(group);
    }
    for (const Policy &policy : other.policies) {
        if (!policies.contains(policy))
            policies.append(policy);
    }
    if (!other.classicPermissions.isEmpty()) {
        classicPermissions = unitedPermissions(classicPermissions, other.classicPermissions);
        classicSet = setOf(classicPermissions);
    }
    for (const QString &device : other.devices) {
        if (!devices.contains(device))
            devices.append(device);
    }
}

QJsonObject DraftAccess::toJson() const
{
    QJsonArray list;
    for (const Policy &policy : policies)
        list.append(keptJson(policy));
    return {{QStringLiteral("groups"), groupsJson(groups)}, {QStringLiteral("policies"), list},
        {QStringLiteral("classic_set"), keyText(classicSet)},
        {QStringLiteral("classic_permissions"), QJsonArray::fromStringList(classicPermissions)},
        {QStringLiteral("devices"), QJsonArray::fromStringList(devices)}};
}

Result<DraftAccess> DraftAccess::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    DraftAccess access;
    access.groups = reader.optionalList<AccessGroup>(QLatin1String("groups"));
    access.policies = reader.list<Policy>(
        QLatin1String("policies"), reader.optionalArray(QLatin1String("policies")), policyFromKeptJson);
    access.classicSet = classicSetFromKey(reader.optional(QLatin1String("classic_set")));
    access.classicPermissions = reader.optionalStrings(QLatin1String("classic_permissions"));
    access.devices = reader.optionalStrings(QLatin1String("devices"));
    if (reader.problem())
        return *reader.problem();
    return access;
}

bool InviteDraft::isEmpty() const { return addresses.trimmed().isEmpty() && access.isEmpty(); }

QJsonObject InviteDraft::toJson() const
{
    QStringList ticks = ticked.values();
    ticks.sort();
    QJsonObject own;
    for (auto entry = ownAccess.cbegin(); entry != ownAccess.cend(); ++entry) {
        own.insert(entry.key(),
            QJsonObject {{QStringLiteral("groups"), QJsonArray::fromStringList(entry->groups)},
                {QStringLiteral("like"), entry->like}});
    }
    return {{QStringLiteral("version"), 1}, {QStringLiteral("addresses"), addresses},
        {QStringLiteral("ticked"), QJsonArray::fromStringList(ticks)}, {QStringLiteral("own_access"), own},
        {QStringLiteral("own_access_file"), ownAccessFile}, {QStringLiteral("access"), access.toJson()},
        {QStringLiteral("step"), step}, {QStringLiteral("kept_at"), keptAt.toString(Qt::ISODateWithMs)}};
}

Result<InviteDraft> InviteDraft::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    InviteDraft draft;
    if (reader.requiredInt(QLatin1String("version")) != 1)
        reader.fail(QLatin1String("version"), QStringLiteral("not a version this console knows"));
    draft.addresses = reader.required(QLatin1String("addresses"));
    const QStringList ticks = reader.optionalStrings(QLatin1String("ticked"));
    draft.ticked = QSet<QString>(ticks.cbegin(), ticks.cend());
    const QJsonObject own = reader.optionalObject(QLatin1String("own_access"));
    for (auto entry = own.constBegin(); entry != own.constEnd(); ++entry) {
        JsonReader one(entry.value().toObject(), reader.pathOf(QLatin1String("own_access")));
        draft.ownAccess.insert(entry.key(),
            {.groups = one.optionalStrings(QLatin1String("groups")), .like = one.optional(QLatin1String("like"))});
        if (one.problem())
            reader.adopt(*one.problem());
    }
    draft.ownAccessFile = reader.optional(QLatin1String("own_access_file"));
    const Result<DraftAccess> access
        = DraftAccess::fromJson(reader.requiredObject(QLatin1String("access")), reader.pathOf(QLatin1String("access")));
    if (access.ok())
        draft.access = access.value();
    else
        reader.adopt(access.error());
    draft.step = reader.optionalInt(QLatin1String("step"));
    draft.keptAt = reader.optionalTime(QLatin1String("kept_at"));
    if (reader.problem())
        return *reader.problem();
    return draft;
}

QJsonObject keptJson(const Policy &policy)
{
    QJsonObject json = policy.toV2Json();
    QJsonArray roles;
    for (const PolicyRole &role : policy.roles) {
        roles.append(QJsonObject {
            {QStringLiteral("role_id"), role.crn}, {QStringLiteral("display_name"), role.displayName}});
    }
    json.insert(QStringLiteral("control"),
        QJsonObject {{QStringLiteral("grant"), QJsonObject {{QStringLiteral("roles"), roles}}}});
    json.insert(QStringLiteral("id"), policy.id.text);
    return json;
}

Result<Policy> policyFromKeptJson(const QJsonObject &json, const QString &path)
{
    return Policy::fromV2Json(json, path);
}

} // namespace iam
