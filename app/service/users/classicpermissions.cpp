#include "app/service/users/classicpermissions.h"

#include <algorithm>
#include <array>

namespace iam::service::classic {

using namespace Qt::Literals::StringLiterals;

namespace {

// The set "Super user", which holds all others.
constexpr std::array permissions {
    "HARDWARE_VIEW"_L1,
    "VIEW_CUSTOMER_SOFTWARE_PASSWORD"_L1,
    "NETWORK_TUNNEL_MANAGE"_L1,
    "CUSTOMER_POST_PROVISION_SCRIPT_MANAGEMENT"_L1,
    "VIEW_CPANEL"_L1,
    "VIEW_PLESK"_L1,
    "VIEW_HELM"_L1,
    "VIEW_URCHIN"_L1,
    "ADD_SERVICE_STORAGE"_L1,
    "USER_MANAGE"_L1,
    "SERVER_ADD"_L1,
    "SERVER_UPGRADE"_L1,
    "SERVER_CANCEL"_L1,
    "SERVICE_ADD"_L1,
    "SERVICE_UPGRADE"_L1,
    "SERVICE_CANCEL"_L1,
    "BANDWIDTH_MANAGE"_L1,
    "DNS_MANAGE"_L1,
    "REMOTE_MANAGEMENT"_L1,
    "MONITORING_MANAGE"_L1,
    "SERVER_RELOAD"_L1,
    "LICENSE_VIEW"_L1,
    "IP_ADD"_L1,
    "LOCKBOX_MANAGE"_L1,
    "NAS_MANAGE"_L1,
    "PORT_CONTROL"_L1,
    "LOADBALANCER_MANAGE"_L1,
    "FIREWALL_MANAGE"_L1,
    "SOFTWARE_FIREWALL_MANAGE"_L1,
    "ANTI_MALWARE_MANAGE"_L1,
    "HOST_ID_MANAGE"_L1,
    "VULN_SCAN_MANAGE"_L1,
    "NTF_SUBSCRIBER_MANAGE"_L1,
    "NETWORK_VLAN_SPANNING"_L1,
    "CDN_ACCOUNT_MANAGE"_L1,
    "CDN_FILE_MANAGE"_L1,
    "CDN_BANDWIDTH_VIEW"_L1,
    "NETWORK_ROUTE_MANAGE"_L1,
    "VIRTUAL_GUEST_VIEW"_L1,
    "INSTANCE_UPGRADE"_L1,
    "HOSTNAME_EDIT"_L1,
    "NETWORK_MESSAGE_DELIVERY_MANAGE"_L1,
    "USER_EVENT_LOG_VIEW"_L1,
    "VPN_MANAGE"_L1,
    "VIEW_QUANTASTOR"_L1,
    "DATACENTER_ACCESS"_L1,
    "DATACENTER_ROOM_ACCESS"_L1,
    "CUSTOMER_SSH_KEY_MANAGEMENT"_L1,
    "FIREWALL_RULE_MANAGE"_L1,
    "PUBLIC_IMAGE_MANAGE"_L1,
    "SECURITY_CERTIFICATE_VIEW"_L1,
    "SECURITY_CERTIFICATE_MANAGE"_L1,
    "GATEWAY_MANAGE"_L1,
    "SCALE_GROUP_MANAGE"_L1,
    "SAML_AUTHENTICATION_MANAGE"_L1,
    "MANAGE_SECURITY_GROUPS"_L1,
    "PUBLIC_NETWORK_COMPUTE"_L1,
    "DEDICATED_HOST_VIEW"_L1,
};

constexpr std::array deviceAccess { "ACCESS_ALL_DEDICATEDHOSTS"_L1, "ACCESS_ALL_GUEST"_L1, "ACCESS_ALL_HARDWARE"_L1 };

template <typename List>
bool contains(const List &list, const QString &permission)
{
    return std::any_of(list.begin(), list.end(), [&permission](QLatin1StringView each) { return permission == each; });
}

} // namespace

bool isKnown(const QString &permission)
{
    return contains(permissions, permission) || contains(deviceAccess, permission);
}

bool mayBeInvitedWith(const QString &permission)
{
    return contains(permissions, permission);
}

QStringList all()
{
    QStringList keys;
    for (const QLatin1StringView each : permissions)
        keys.append(each);
    for (const QLatin1StringView each : deviceAccess)
        keys.append(each);
    return keys;
}

} // namespace iam::service::classic
