#include "models/items/accesstext.h"

#include "models/core/safetext.h"
#include "models/items/periodtext.h"
#include "models/items/usertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace iam {

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)
};

struct PermissionWords
{
    const char *key;
    const char *words;
};

constexpr auto permissionTable = std::to_array<PermissionWords>({
    {"HARDWARE_VIEW", QT_TRANSLATE_NOOP("AccessText", "View hardware details")},
    {"VIEW_CUSTOMER_SOFTWARE_PASSWORD", QT_TRANSLATE_NOOP("AccessText", "View software passwords")},
    {"NETWORK_TUNNEL_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage network tunnels")},
    {"CUSTOMER_POST_PROVISION_SCRIPT_MANAGEMENT", QT_TRANSLATE_NOOP("AccessText", "Manage provisioning scripts")},
    {"VIEW_CPANEL", QT_TRANSLATE_NOOP("AccessText", "View cPanel")},
    {"VIEW_PLESK", QT_TRANSLATE_NOOP("AccessText", "View Plesk")},
    {"VIEW_HELM", QT_TRANSLATE_NOOP("AccessText", "View Helm")},
    {"VIEW_URCHIN", QT_TRANSLATE_NOOP("AccessText", "View Urchin")},
    {"ADD_SERVICE_STORAGE", QT_TRANSLATE_NOOP("AccessText", "Add storage")},
    {"USER_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage users")},
    {"SERVER_ADD", QT_TRANSLATE_NOOP("AccessText", "Add servers")},
    {"SERVER_UPGRADE", QT_TRANSLATE_NOOP("AccessText", "Upgrade servers")},
    {"SERVER_CANCEL", QT_TRANSLATE_NOOP("AccessText", "Cancel servers")},
    {"SERVICE_ADD", QT_TRANSLATE_NOOP("AccessText", "Add services")},
    {"SERVICE_UPGRADE", QT_TRANSLATE_NOOP("AccessText", "Upgrade services")},
    {"SERVICE_CANCEL", QT_TRANSLATE_NOOP("AccessText", "Cancel services")},
    {"BANDWIDTH_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage bandwidth")},
    {"DNS_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage DNS")},
    {"REMOTE_MANAGEMENT", QT_TRANSLATE_NOOP("AccessText", "Manage servers remotely")},
    {"MONITORING_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage monitoring")},
    {"SERVER_RELOAD", QT_TRANSLATE_NOOP("AccessText", "Reload operating systems and start rescue kernels")},
    {"LICENSE_VIEW", QT_TRANSLATE_NOOP("AccessText", "View licenses")},
    {"IP_ADD", QT_TRANSLATE_NOOP("AccessText", "Add IP addresses")},
    {"LOCKBOX_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage lockbox")},
    {"NAS_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage network storage")},
    {"PORT_CONTROL", QT_TRANSLATE_NOOP("AccessText", "Manage port control")},
    {"LOADBALANCER_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage load balancers")},
    {"FIREWALL_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage hardware firewalls")},
    {"SOFTWARE_FIREWALL_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage software firewalls")},
    {"ANTI_MALWARE_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage protection against malware")},
    {"HOST_ID_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage host identity")},
    {"VULN_SCAN_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage vulnerability scans")},
    {"NTF_SUBSCRIBER_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage who is notified")},
    {"NETWORK_VLAN_SPANNING", QT_TRANSLATE_NOOP("AccessText", "Manage VLAN spanning")},
    {"CDN_ACCOUNT_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage CDN accounts")},
    {"CDN_FILE_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage CDN files")},
    {"CDN_BANDWIDTH_VIEW", QT_TRANSLATE_NOOP("AccessText", "View CDN bandwidth")},
    {"NETWORK_ROUTE_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage network routes")},
    {"VIRTUAL_GUEST_VIEW", QT_TRANSLATE_NOOP("AccessText", "View virtual server details")},
    {"INSTANCE_UPGRADE", QT_TRANSLATE_NOOP("AccessText", "Upgrade virtual servers")},
    {"HOSTNAME_EDIT", QT_TRANSLATE_NOOP("AccessText", "Edit host names and domains")},
    {"NETWORK_MESSAGE_DELIVERY_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage message delivery")},
    {"USER_EVENT_LOG_VIEW", QT_TRANSLATE_NOOP("AccessText", "View the audit log")},
    {"VPN_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage VPN")},
    {"VIEW_QUANTASTOR", QT_TRANSLATE_NOOP("AccessText", "View QuantaStor")},
    {"DATACENTER_ACCESS", QT_TRANSLATE_NOOP("AccessText", "Enter data centers")},
    {"DATACENTER_ROOM_ACCESS", QT_TRANSLATE_NOOP("AccessText", "Enter data center rooms")},
    {"CUSTOMER_SSH_KEY_MANAGEMENT", QT_TRANSLATE_NOOP("AccessText", "Manage SSH keys")},
    {"FIREWALL_RULE_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage firewall rules")},
    {"PUBLIC_IMAGE_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage public images")},
    {"SECURITY_CERTIFICATE_VIEW", QT_TRANSLATE_NOOP("AccessText", "View certificates")},
    {"SECURITY_CERTIFICATE_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage certificates")},
    {"GATEWAY_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage network gateways")},
    {"SCALE_GROUP_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage auto scale groups")},
    {"SAML_AUTHENTICATION_MANAGE", QT_TRANSLATE_NOOP("AccessText", "Manage SAML authentication")},
    {"MANAGE_SECURITY_GROUPS", QT_TRANSLATE_NOOP("AccessText", "Manage security groups")},
    {"PUBLIC_NETWORK_COMPUTE", QT_TRANSLATE_NOOP("AccessText", "Order servers with a public network")},
    {"DEDICATED_HOST_VIEW", QT_TRANSLATE_NOOP("AccessText", "View dedicated hosts")},
    {"ACCESS_ALL_HARDWARE", QT_TRANSLATE_NOOP("AccessText", "Use all bare metal servers")},
    {"ACCESS_ALL_GUEST", QT_TRANSLATE_NOOP("AccessText", "Use all virtual servers")},
    {"ACCESS_ALL_DEDICATEDHOSTS", QT_TRANSLATE_NOOP("AccessText", "Use all dedicated hosts")},
});

QString attributeName(const QString &key)
{
    if (key == QLatin1String("serviceInstance"))
        return AccessText::tr("instance", "part of a service");
    if (key == QLatin1String("resourceGroupId"))
        return AccessText::tr("resource group");
    if (key == QLatin1String("region"))
        return AccessText::tr("region");
    if (key == QLatin1String("resourceType"))
        return AccessText::tr("resource type");
    if (key == QLatin1String("resource"))
        return AccessText::tr("resource");
    return visibleText(key);
}

QString attributeText(const PolicyAttribute &attribute)
{
    const QString name = attributeName(attribute.key);
    const QString value = visibleText(attribute.valueText());
    switch (attribute.op) {
    case PolicyOperator::StringMatch:
    case PolicyOperator::StringMatchAnyOf:
        //: %1 is what is compared, such as "instance", %2 a pattern such as QR-*
        return AccessText::tr("%1 matches %2").arg(name, value);
    default:
        //: %1 is what is compared, such as "instance", %2 its value
        return AccessText::tr("%1 %2").arg(name, value);
    }
}

QStringList scopeParts(const Policy &policy)
{
    static const QStringList saidByTarget {QStringLiteral("accountId"), QStringLiteral("serviceType"),
        QStringLiteral("serviceName"), QStringLiteral("service_group_id")};
    QStringList parts;
    for (const PolicyAttribute &attribute : policy.resource) {
        if (!saidByTarget.contains(attribute.key))
            parts.append(attributeText(attribute));
    }
    for (const PolicyAttribute &tag : policy.tags)
        //: %1 is a tag of resources
        parts.append(AccessText::tr("tag %1").arg(visibleText(tag.key + QLatin1Char(':') + tag.valueText())));
    if (policy.pattern.startsWith(QLatin1String("time-based-conditions")))
        //: %1 is a period, such as "Mon–Fri 08:00–18:00, UTC+01:00"
        parts.append(AccessText::tr("only in this period: %1").arg(periodText(policy)));
    return parts;
}

QString ruleText(CsvProblem::Rule rule)
{
    using Rule = CsvProblem::Rule;
    switch (rule) {
    case Rule::NotUtf8:
        return AccessText::tr("the file must be UTF-8 text", "rule");
    case Rule::OpenQuote:
        return AccessText::tr("a quotation mark must be closed", "rule");
    case Rule::UnknownColumn:
        return AccessText::tr("the columns are email, groups and like", "rule");
    case Rule::NoEmailColumn:
        return AccessText::tr("there must be a column email", "rule");
    case Rule::TooManyFields:
        return AccessText::tr("there are no more fields than columns", "rule");
    case Rule::EmptyEmail:
        return AccessText::tr("every line needs an address", "rule");
    case Rule::NotAnAddress:
        return AccessText::tr("this must be an e-mail address", "rule");
    case Rule::UnknownGroup:
        return AccessText::tr("this must be an access group that you may give", "rule");
    case Rule::UnknownColleague:
        return AccessText::tr("this must be an active user of the account", "rule");
    case Rule::ConflictingLines:
        return AccessText::tr("an address that is listed twice must have the same access", "rule");
    case Rule::TooManyPeople:
        return AccessText::tr("at most %n people at once", "rule", peopleLimit);
    }
    return {};
}

} // namespace

QString rolesText(const QList<PolicyRole> &roles)
{
    QStringList names;
    for (const PolicyRole &role : roles) {
        const QString last = role.crn.mid(role.crn.lastIndexOf(QLatin1Char(':')) + 1);
        names.append(visibleText(role.displayName.isEmpty() ? last : role.displayName));
    }
    return QLocale().createSeparatedList(names);
}

QString targetText(const Policy &policy)
{
    const QString name = policy.resourceValue(QStringLiteral("serviceName"));
    if (!name.isEmpty())
        return visibleText(name);
    if (policy.resourceValue(QStringLiteral("service_group_id")) == QLatin1String("IAM"))
        return AccessText::tr("All IAM Account Management services");
    const QString type = policy.resourceValue(QStringLiteral("serviceType"));
    if (type == QLatin1String("platform_service"))
        return AccessText::tr("All Account Management services");
    if (policy.resourceValue(QStringLiteral("resourceType")) == QLatin1String("resource-group"))
        return AccessText::tr("The resource group itself");
    return AccessText::tr("All Identity and Access enabled services");
}

QString scopeText(const Policy &policy) { return scopeParts(policy).join(QLatin1Char('\n')); }

QString policySentence(const Policy &policy)
{
    const QStringList parts = scopeParts(policy);
    if (parts.isEmpty())
        //: %1 is a list of roles, %2 a service or a group of services
        return AccessText::tr("%1 on %2.").arg(rolesText(policy.roles), targetText(policy));
    //: %1 is a list of roles, %2 a service or a group of services, %3 what of it, such as "instance QR-ml"
    return AccessText::tr("%1 on %2, %3.")
        .arg(rolesText(policy.roles), targetText(policy), QLocale().createSeparatedList(parts));
}

QString classicSetText(ClassicSet set)
{
    switch (set) {
    case ClassicSet::None:
        return AccessText::tr("No access");
    case ClassicSet::ViewOnly:
        return AccessText::tr("View only");
    case ClassicSet::BasicUser:
        return AccessText::tr("Basic user");
    case ClassicSet::SuperUser:
        return AccessText::tr("Super user");
    case ClassicSet::Single:
        return AccessText::tr("Single permissions");
    }
    return {};
}

QString classicPermissionText(const QString &key)
{
    for (const PermissionWords &permission : permissionTable) {
        if (key == QLatin1String(permission.key))
            return QCoreApplication::translate("AccessText", permission.words);
    }
    return visibleText(key);
}

QStringList accessSentences(const DraftAccess &access)
{
    QStringList sentences;
    for (const AccessGroup &group : access.groups)
        //: %1 is an access group
        sentences.append(AccessText::tr("Becomes a member of %1.").arg(visibleText(group.name)));
    for (const Policy &policy : access.policies)
        sentences.append(policySentence(policy));
    const int permissions = static_cast<int>(access.classicPermissions.size());
    if (access.classicSet == ClassicSet::Single)
        sentences.append(AccessText::tr("Gets %n permission(s) of classic infrastructure.", nullptr, permissions));
    else if (permissions > 0)
        //: %1 is the name of a set, such as "Basic user"
        sentences.append(AccessText::tr("Gets the classic permission set %1 (%n permission(s)).", nullptr, permissions)
                             .arg(classicSetText(access.classicSet)));
    for (const QString &device : access.devices)
        sentences.append(classicPermissionText(device) + QLatin1Char('.'));
    return sentences;
}

QString csvProblemText(const CsvProblem &problem, const QString &file)
{
    const QString name = visibleText(file);
    const QString rule = ruleText(problem.rule);
    if (problem.line == 0)
        //: %1 is a file, %2 the rule it breaks
        return AccessText::tr("%1: %2.").arg(name, rule);
    if (problem.column.isEmpty())
        //: %1 is a file, %2 a line number, %3 the rule it breaks
        return AccessText::tr("%1, line %2: %3.").arg(name, QLocale().toString(problem.line), rule);
    if (problem.value.isEmpty())
        //: %1 is a file, %2 a line number, %3 a column, %4 the rule it breaks
        return AccessText::tr("%1, line %2, column %3: it is empty, but %4.")
            .arg(name, QLocale().toString(problem.line), visibleText(problem.column), rule);
    //: %1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks
    return AccessText::tr("%1, line %2, column %3: “%4” – %5.")
        .arg(name, QLocale().toString(problem.line), visibleText(problem.column), visibleText(problem.value), rule);
}

} // namespace iam
