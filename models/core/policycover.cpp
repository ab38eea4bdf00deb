#include "models/core/policycover.h"

#include <algorithm>

namespace iam {

namespace {

bool isEquality(const PolicyAttribute &attribute)
{
    return attribute.op == PolicyOperator::None || attribute.op == PolicyOperator::StringEquals;
}

const PolicyAttribute *find(const QList<PolicyAttribute> &attributes, QLatin1String key)
{
    for (const PolicyAttribute &attribute : attributes) {
        if (attribute.key == key)
            return &attribute;
    }
    return nullptr;
}

QString valueOf(const QList<PolicyAttribute> &attributes, QLatin1String key)
{
    const PolicyAttribute *found = find(attributes, key);
    return found != nullptr && isEquality(*found) ? found->valueText() : QString();
}

bool coversServices(const QString &type, const QList<PolicyAttribute> &narrower)
{
    const QString otherType = valueOf(narrower, QLatin1String("serviceType"));
    if (!otherType.isEmpty())
        return otherType == type;
    const bool platform = type == QLatin1String("platform_service");
    if (!valueOf(narrower, QLatin1String("service_group_id")).isEmpty())
        return platform;
    const QString name = valueOf(narrower, QLatin1String("serviceName"));
    if (!name.isEmpty())
        return accountManagementServices().contains(name) == platform;
    // Everything in one resource group: only IAM enabled services live in resource groups.
    return !platform && find(narrower, QLatin1String("resourceGroupId")) != nullptr;
}

bool coversAttribute(const PolicyAttribute &wide, const QList<PolicyAttribute> &narrower)
{
    if (wide.key == QLatin1String("accountId"))
        return true;
    if (isEquality(wide) && wide.key == QLatin1String("serviceType"))
        return coversServices(wide.valueText(), narrower);
    if (isEquality(wide) && wide.key == QLatin1String("service_group_id")) {
        return valueOf(narrower, QLatin1String("service_group_id")) == wide.valueText()
            || iamManagementServices().contains(valueOf(narrower, QLatin1String("serviceName")));
    }
    if (isEquality(wide) && wide.key == QLatin1String("resourceGroupId") && wide.valueText() == QLatin1String("*"))
        return find(narrower, QLatin1String("resourceGroupId")) != nullptr;
    for (const PolicyAttribute &narrow : narrower) {
        const bool sameOperator = narrow.op == wide.op || (isEquality(narrow) && isEquality(wide));
        if (narrow.key == wide.key && sameOperator && narrow.value == wide.value)
            return true;
    }
    return false;
}

} // namespace

const QStringList &accountManagementServices()
{
    static const QStringList names {QStringLiteral("billing"), QStringLiteral("globalcatalog-collection"),
        QStringLiteral("context-based-restrictions"), QStringLiteral("enterprise"), QStringLiteral("globalcatalog"),
        QStringLiteral("iam-groups"), QStringLiteral("iam-identity"), QStringLiteral("cloudshell"),
        QStringLiteral("entitlement"), QStringLiteral("project"), QStringLiteral("iam-access-management"),
        QStringLiteral("security-compliance"), QStringLiteral("support"), QStringLiteral("user-management")};
    return names;
}

const QStringList &iamManagementServices()
{
    static const QStringList names {QStringLiteral("iam-identity"), QStringLiteral("iam-access-management"),
        QStringLiteral("user-management"), QStringLiteral("iam-groups")};
    return names;
}

bool coversTarget(const QList<PolicyAttribute> &wider, const QList<PolicyAttribute> &narrower)
{
    return std::all_of(wider.cbegin(), wider.cend(),
        [&narrower](const PolicyAttribute &attribute) { return coversAttribute(attribute, narrower); });
}

bool coversPolicy(const Policy &wider, const Policy &narrower)
{
    if (wider.rule && wider.rule != narrower.rule)
        return false;
    if (!coversTarget(wider.tags, narrower.tags) || !coversTarget(wider.resource, narrower.resource))
        return false;
    return std::all_of(narrower.roles.cbegin(), narrower.roles.cend(), [&wider](const PolicyRole &role) {
        return std::any_of(wider.roles.cbegin(), wider.roles.cend(),
            [&role](const PolicyRole &other) { return other.crn == role.crn; });
    });
}

bool isAdministratorRole(const QString &crn) { return crn.endsWith(QLatin1String(":role:Administrator")); }

bool givesAccountAdministration(const Policy &policy)
{
    return policy.resourceValue(QStringLiteral("serviceType")) == QLatin1String("platform_service")
        && std::any_of(policy.roles.cbegin(), policy.roles.cend(),
            [](const PolicyRole &role) { return isAdministratorRole(role.crn); });
}

} // namespace iam
