#include "models/core/grantrules.h"

#include "models/core/policycover.h"

#include <algorithm>

namespace iam {

namespace {

bool hasRole(const Policy &policy, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(policy.roles.cbegin(), policy.roles.cend(), [&endings](const PolicyRole &role) {
        return std::any_of(
            endings.begin(), endings.end(), [&role](QLatin1String ending) { return role.crn.endsWith(ending); });
    });
}

} // namespace

bool GrantRights::mayGiveGroup(const AccessGroupId &group) const
{
    if (!known || isOwner)
        return true;
    const QList<PolicyAttribute> target {
        {.key = QStringLiteral("serviceName"), .value = QStringLiteral("iam-groups")},
        {.key = QStringLiteral("resource"), .value = group.text}};
    return std::any_of(policies.cbegin(), policies.cend(), [&target](const Policy &policy) {
        return hasRole(policy, {QLatin1String(":role:Editor"), QLatin1String(":role:Administrator")})
            && !policy.rule && coversTarget(policy.resource, target);
    });
}

bool GrantRights::mayGivePolicy(const Policy &policy) const
{
    if (!known || isOwner)
        return true;
    return std::any_of(policies.cbegin(), policies.cend(), [&policy](const Policy &mine) {
        return hasRole(mine, {QLatin1String(":role:Administrator")}) && !mine.rule
            && coversTarget(mine.resource, policy.resource);
    });
}

bool GrantRights::mayGiveClassic(const QString &permission) const
{
    return isOwner || !known || !classicKnown || classicPermissions.contains(permission);
}

} // namespace iam
