#include "models/core/policychoice.h"

#include <algorithm>

namespace iam {

namespace {

PolicyAttribute equals(const QString &key, const QString &value)
{
    return {.key = key, .value = value};
}

bool mayLieInGroup(PolicyChoice::Target target)
{
    return target == PolicyChoice::Target::AllServices || target == PolicyChoice::Target::OneService;
}

} // namespace

PolicyChoice::Problem PolicyChoice::problem() const
{
    if (target == Target::OneService && service.isEmpty())
        return Problem::NoService;
    if (scope == Scope::ResourceGroup && mayLieInGroup(target) && resourceGroup.isEmpty())
        return Problem::NoResourceGroup;
    if (scope == Scope::Resources && target == Target::OneService
        && (conditions.isEmpty() || std::any_of(conditions.cbegin(), conditions.cend(), [](const Condition &condition) {
               return condition.value.trimmed().isEmpty() || condition.attribute.isEmpty();
           })))
        return Problem::EmptyValue;
    if (roles.isEmpty())
        return Problem::NoRole;
    return Problem::None;
}

QList<Policy> PolicyChoice::policies() const
{
    Policy policy;
    policy.roles = roles;
    const bool inGroup = scope == Scope::ResourceGroup && mayLieInGroup(target);
    switch (target) {
    case Target::AllServices:
        if (!inGroup) // everything in one group is said by the group alone
            policy.resource.append(equals(QStringLiteral("serviceType"), QStringLiteral("service")));
        break;
    case Target::AllAccountManagement:
        policy.resource.append(equals(QStringLiteral("serviceType"), QStringLiteral("platform_service")));
        break;
    case Target::AllIamManagement:
        policy.resource.append(equals(QStringLiteral("service_group_id"), QStringLiteral("IAM")));
        break;
    case Target::OneService:
        policy.resource.append(equals(QStringLiteral("serviceName"), service));
        break;
    }
    if (inGroup)
        policy.resource.append(equals(QStringLiteral("resourceGroupId"), resourceGroup));
    if (scope == Scope::Resources && target == Target::OneService) {
        for (const Condition &condition : conditions) {
            PolicyAttribute attribute = equals(condition.attribute, condition.value.trimmed());
            if (condition.pattern)
                attribute.op = PolicyOperator::StringMatch;
            policy.resource.append(attribute);
        }
    }
    QList<Policy> result {policy};
    if (inGroup && groupRole) {
        Policy group;
        group.roles = {*groupRole};
        group.resource = {equals(QStringLiteral("resourceType"), QStringLiteral("resource-group")),
            equals(QStringLiteral("resource"), resourceGroup)};
        result.append(group);
    }
    return result;
}

std::optional<PolicyChoice> PolicyChoice::fromPolicy(const Policy &policy)
{
    if (policy.rule || !policy.pattern.isEmpty() || !policy.tags.isEmpty())
        return {};
    PolicyChoice choice;
    choice.roles = policy.roles;
    bool targetTold = false;
    for (const PolicyAttribute &attribute : policy.resource) {
        const QString value = attribute.valueText();
        const bool plain = attribute.op == PolicyOperator::None || attribute.op == PolicyOperator::StringEquals;
        if (!plain && attribute.op != PolicyOperator::StringMatch)
            return {};
        if (attribute.key == QLatin1String("accountId"))
            continue;
        if (plain && attribute.key == QLatin1String("serviceType")) {
            choice.target = value == QLatin1String("platform_service") ? Target::AllAccountManagement : Target::AllServices;
            targetTold = true;
        } else if (plain && attribute.key == QLatin1String("service_group_id")) {
            choice.target = Target::AllIamManagement;
            targetTold = true;
        } else if (plain && attribute.key == QLatin1String("serviceName")) {
            choice.target = Target::OneService;
            choice.service = value;
            targetTold = true;
        } else if (plain && attribute.key == QLatin1String("resourceGroupId") && choice.conditions.isEmpty()) {
            choice.scope = Scope::ResourceGroup;
            choice.resourceGroup = value;
            targetTold = true;
        } else {
            if (choice.scope == Scope::ResourceGroup)
                return {};
            choice.scope = Scope::Resources;
            choice.conditions.append({.attribute = attribute.key, .pattern = !plain, .value = value});
        }
    }
    if (!targetTold || (choice.scope == Scope::Resources && choice.target != Target::OneService))
        return {};
    return choice;
}

} // namespace iam
