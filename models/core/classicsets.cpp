#include "models/core/classicsets.h"

#include <QSet>

#include <array>

namespace iam {

namespace {

struct Permission
{
    const char *key;
    bool inViewOnly;
    bool inBasicUser;
};

/// Each set contains the one before; all of them are in "Super user".
constexpr auto table = std::to_array<Permission>({
    {"HARDWARE_VIEW", true, true},
    {"VIEW_CUSTOMER_SOFTWARE_PASSWORD", false, false},
    {"NETWORK_TUNNEL_MANAGE", false, false},
    {"CUSTOMER_POST_PROVISION_SCRIPT_MANAGEMENT", false, false},
    {"VIEW_CPANEL", false, false},
    {"VIEW_PLESK", false, false},
    {"VIEW_HELM", false, false},
    {"VIEW_URCHIN", false, false},
    {"ADD_SERVICE_STORAGE", false, false},
    {"USER_MANAGE", false, true},
    {"SERVER_ADD", false, false},
    {"SERVER_UPGRADE", false, false},
    {"SERVER_CANCEL", false, false},
    {"SERVICE_ADD", false, false},
    {"SERVICE_UPGRADE", false, false},
    {"SERVICE_CANCEL", false, false},
    {"BANDWIDTH_MANAGE", true, true},
    {"DNS_MANAGE", false, true},
    {"REMOTE_MANAGEMENT", false, true},
    {"MONITORING_MANAGE", false, true},
    {"SERVER_RELOAD", false, false},
    {"LICENSE_VIEW", true, true},
    {"IP_ADD", false, true},
    {"LOCKBOX_MANAGE", false, false},
    {"NAS_MANAGE", false, false},
    {"PORT_CONTROL", false, true},
    {"LOADBALANCER_MANAGE", false, true},
    {"FIREWALL_MANAGE", false, true},
    {"SOFTWARE_FIREWALL_MANAGE", false, true},
    {"ANTI_MALWARE_MANAGE", false, true},
    {"HOST_ID_MANAGE", false, true},
    {"VULN_SCAN_MANAGE", false, true},
    {"NTF_SUBSCRIBER_MANAGE", false, true},
    {"NETWORK_VLAN_SPANNING", false, false},
    {"CDN_ACCOUNT_MANAGE", false, false},
    {"CDN_FILE_MANAGE", false, false},
    {"CDN_BANDWIDTH_VIEW", true, true},
    {"NETWORK_ROUTE_MANAGE", false, false},
    {"VIRTUAL_GUEST_VIEW", true, true},
    {"INSTANCE_UPGRADE", false, false},
    {"HOSTNAME_EDIT", false, false},
    {"NETWORK_MESSAGE_DELIVERY_MANAGE", false, true},
    {"USER_EVENT_LOG_VIEW", false, false},
    {"VPN_MANAGE", false, false},
    {"VIEW_QUANTASTOR", false, false},
    {"DATACENTER_ACCESS", false, false},
    {"DATACENTER_ROOM_ACCESS", false, false},
    {"CUSTOMER_SSH_KEY_MANAGEMENT", false, false},
    {"FIREWALL_RULE_MANAGE", false, true},
    {"PUBLIC_IMAGE_MANAGE", false, false},
    {"SECURITY_CERTIFICATE_VIEW", false, false},
    {"SECURITY_CERTIFICATE_MANAGE", false, false},
    {"GATEWAY_MANAGE", false, false},
    {"SCALE_GROUP_MANAGE", false, false},
    {"SAML_AUTHENTICATION_MANAGE", false, false},
    {"MANAGE_SECURITY_GROUPS", false, false},
    {"PUBLIC_NETWORK_COMPUTE", false, false},
    {"DEDICATED_HOST_VIEW", true, true},
});

constexpr auto deviceKeys = std::to_array<QLatin1String>({
    QLatin1String("ACCESS_ALL_HARDWARE"), QLatin1String("ACCESS_ALL_GUEST"), QLatin1String("ACCESS_ALL_DEDICATEDHOSTS")});

struct SetKey
{
    ClassicSet set;
    QLatin1String key;
};

constexpr auto setKeys = std::to_array<SetKey>({
    {ClassicSet::None, QLatin1String("noaccess")},
    {ClassicSet::ViewOnly, QLatin1String("viewonly")},
    {ClassicSet::BasicUser, QLatin1String("basicuser")},
    {ClassicSet::SuperUser, QLatin1String("superuser")},
    {ClassicSet::Single, QLatin1String("single")},
});

} // namespace

QStringList permissionsOf(ClassicSet set)
{
    QStringList keys;
    if (set == ClassicSet::None || set == ClassicSet::Single)
        return keys;
    for (const Permission &permission : table) {
        if (set == ClassicSet::SuperUser || (set == ClassicSet::BasicUser && permission.inBasicUser)
            || permission.inViewOnly)
            keys.append(QLatin1String(permission.key));
    }
    return keys;
}

ClassicSet setOf(const QStringList &permissions)
{
    const QSet<QString> wanted(permissions.cbegin(), permissions.cend());
    if (wanted.isEmpty())
        return ClassicSet::None;
    for (const ClassicSet set : {ClassicSet::ViewOnly, ClassicSet::BasicUser, ClassicSet::SuperUser}) {
        const QStringList keys = permissionsOf(set);
        if (wanted == QSet<QString>(keys.cbegin(), keys.cend()))
            return set;
    }
    return ClassicSet::Single;
}

bool isDeviceAccess(const QString &permission)
{
    for (const QLatin1String key : deviceKeys) {
        if (permission == key)
            return true;
    }
    return false;
}

QStringList unitedPermissions(const QStringList &left, const QStringList &right)
{
    QStringList united;
    for (const QString &key : permissionsOf(ClassicSet::SuperUser)) {
        if (left.contains(key) || right.contains(key))
            united.append(key);
    }
    for (const QString &key : left + right) {
        if (!united.contains(key))
            united.append(key);
    }
    return united;
}

QString keyText(ClassicSet set)
{
    for (const auto &entry : setKeys) {
        if (entry.set == set)
            return entry.key;
    }
    return {};
}

ClassicSet classicSetFromKey(const QString &key)
{
    for (const auto &entry : setKeys) {
        if (entry.key == key)
            return entry.set;
    }
    return ClassicSet::None;
}

} // namespace iam
