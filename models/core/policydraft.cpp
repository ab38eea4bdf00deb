#include "models/core/policydraft.h"

#include <algorithm>

namespace iam {

namespace {

PolicyAttribute equals(const QString &key, const QString &value) { return {.key = key, .value = value}; }

bool mayLieInGroup(PolicyDraft::Target target)
{
    return target == PolicyDraft::Target::AllServices || target == PolicyDraft::Target::OneService;
}

std::optional<PolicyDraft::Fault> faultOf(AccessPeriod::Problem problem)
{
    switch (problem) {
    case AccessPeriod::Problem::None:
        break;
    case AccessPeriod::Problem::EndBeforeStart:
        return PolicyDraft::Fault::EndBeforeStart;
    case AccessPeriod::Problem::EndInPast:
        return PolicyDraft::Fault::EndInPast;
    case AccessPeriod::Problem::NoDay:
        return PolicyDraft::Fault::NoDay;
    }
    return std::nullopt;
}

} // namespace

QList<PolicyDraft::Problem> PolicyDraft::problems(const QDateTime &now) const
{
    QList<Problem> found;
    if (target == Target::OneService && service.isEmpty())
        found.append({.field = Field::Service});
    if (scope == Scope::ResourceGroup && mayLieInGroup(target) && resourceGroup.isEmpty())
        found.append({.field = Field::ResourceGroup});
    if (scope == Scope::Resources && target == Target::OneService) {
        if (conditions.isEmpty())
            found.append({.field = Field::Condition});
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            const Condition &condition = conditions.at(i);
            if (condition.value.trimmed().isEmpty() || condition.attribute.isEmpty())
                found.append({.field = Field::Condition, .index = i});
            else if (condition.value.trimmed().size() > longestValue)
                found.append({.field = Field::Condition, .fault = Fault::TooLong, .index = i});
        }
    }
    if (roles.isEmpty())
        found.append({.field = Field::Roles});
    if (const std::optional<Fault> fault = faultOf(period.problem(now)))
        found.append({.field = Field::Period, .fault = *fault});
    return found;
}

QList<Policy> PolicyDraft::policies() const
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
    period.writeTo(policy);
    QList<Policy> result {policy};
    if (inGroup && groupRole) {
        Policy group;
        group.roles = {*groupRole};
        group.resource = {equals(QStringLiteral("resourceType"), QStringLiteral("resource-group")),
            equals(QStringLiteral("resource"), resourceGroup)};
        period.writeTo(group);
        result.append(group);
    }
    return result;
}

QList<Policy> PolicyDraft::policies(const AccountId &account) const
{
    QList<Policy> result = policies();
    for (Policy &policy : result)
        policy.resource.prepend(equals(QStringLiteral("accountId"), account.text));
    return result;
}

bool PolicyDraft::administersAccount() const
{
    return target == Target::AllAccountManagement
        && std::any_of(roles.cbegin(), roles.cend(),
            [](const PolicyRole &role) { return role.crn.endsWith(QLatin1String(":role:Administrator")); });
}

std::optional<PolicyDraft> PolicyDraft::of(const Policy &policy)
{
    if (!policy.tags.isEmpty() || !policy.isEditable())
        return std::nullopt;
    const std::optional<AccessPeriod> period = AccessPeriod::of(policy);
    if (!period)
        return std::nullopt;
    PolicyDraft draft;
    draft.roles = policy.roles;
    draft.period = *period;
    bool targetTold = false;
    for (const PolicyAttribute &attribute : policy.resource) {
        const QString value = attribute.valueText();
        const bool plain = attribute.op == PolicyOperator::None || attribute.op == PolicyOperator::StringEquals;
        if (!plain && attribute.op != PolicyOperator::StringMatch)
            return std::nullopt;
        if (attribute.key == QLatin1String("accountId"))
            continue;
        if (plain && attribute.key == QLatin1String("serviceType")) {
            if (draft.target != Target::OneService) // a service's own type says nothing more
                draft.target = value == QLatin1String("platform_service") ? Target::AllAccountManagement
                                                                          : Target::AllServices;
            targetTold = true;
        } else if (plain && attribute.key == QLatin1String("service_group_id")) {
            draft.target = Target::AllIamManagement;
            targetTold = true;
        } else if (plain && attribute.key == QLatin1String("serviceName")) {
            draft.target = Target::OneService;
            draft.service = value;
            targetTold = true;
        } else if (plain && attribute.key == QLatin1String("resourceGroupId")) {
            draft.resourceGroup = value;
            targetTold = true;
        } else {
            draft.conditions.append({.attribute = attribute.key, .pattern = !plain, .value = value});
        }
    }
    if (!targetTold || (!draft.conditions.isEmpty() && draft.target != Target::OneService))
        return std::nullopt;
    if (!draft.conditions.isEmpty()) {
        draft.scope = Scope::Resources;
        if (!draft.resourceGroup.isEmpty())
            draft.conditions.append({.attribute = QStringLiteral("resourceGroupId"), .value = draft.resourceGroup});
        draft.resourceGroup.clear();
    } else if (!draft.resourceGroup.isEmpty()) {
        if (!mayLieInGroup(draft.target))
            return std::nullopt;
        draft.scope = Scope::ResourceGroup;
    }
    return draft;
}

} // namespace iam
