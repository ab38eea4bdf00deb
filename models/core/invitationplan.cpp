#include "models/core/invitationplan.h"

#include "models/core/policycover.h"

#include <algorithm>

namespace iam {

namespace {

bool isPlainEquality(const PolicyAttribute &attribute)
{
    return (attribute.op == PolicyOperator::None || attribute.op == PolicyOperator::StringEquals)
        && attribute.value.isString();
}

} // namespace

bool fitsInvitation(const Policy &policy)
{
    return !policy.rule && policy.pattern.isEmpty() && policy.tags.isEmpty()
        && std::all_of(policy.resource.cbegin(), policy.resource.cend(), isPlainEquality);
}

InvitationPolicy invitationPolicy(const Policy &policy, const AccountId &account)
{
    InvitationPolicy result;
    for (const PolicyRole &role : policy.roles)
        result.roles.append(role.crn);
    for (const PolicyAttribute &attribute : policy.resource) {
        if (attribute.key != QLatin1String("accountId"))
            result.attributes.append({.name = attribute.key, .value = attribute.value.toString()});
    }
    result.attributes.append({.name = QStringLiteral("accountId"), .value = account.text});
    return result;
}

Invitation PlannedInvitation::request(const AccountId &account, const QStringList &people) const
{
    Invitation invitation {.emails = people};
    for (const Policy &policy : access.policies) {
        if (fitsInvitation(policy))
            invitation.policies.append(invitationPolicy(policy, account));
    }
    for (const AccessGroup &group : access.groups)
        invitation.groups.append(group.id);
    if (!access.classicPermissions.isEmpty())
        invitation.classicPermissions = access.classicPermissions;
    return invitation;
}

QList<Policy> PlannedInvitation::laterPolicies() const
{
    QList<Policy> later;
    for (const Policy &policy : access.policies) {
        if (!fitsInvitation(policy))
            later.append(policy);
    }
    return later;
}

int PlannedInvitation::requestCount() const
{
    return static_cast<int>((emails.size() + invitationAddressLimit - 1) / invitationAddressLimit);
}

QList<PlannedInvitation> planInvitations(
    const QStringList &emails, const DraftAccess &common, const QHash<QString, DraftAccess> &own)
{
    QList<PlannedInvitation> plan;
    qsizetype placeOfCommon = -1;
    for (const QString &email : emails) {
        const auto extra = own.constFind(email.toCaseFolded());
        if (extra == own.cend()) { // nearly everybody: no comparing of access
            if (placeOfCommon < 0) {
                placeOfCommon = plan.size();
                plan.append({.emails = {}, .access = common});
            }
            plan[placeOfCommon].emails.append(email);
            continue;
        }
        DraftAccess access = common;
        access.add(*extra);
        const auto same = std::find_if(plan.begin(), plan.end(),
            [&access](const PlannedInvitation &invitation) { return invitation.access == access; });
        if (same != plan.end()) {
            same->emails.append(email);
        } else {
            if (access == common)
                placeOfCommon = plan.size();
            plan.append({.emails = {email}, .access = access});
        }
    }
    return plan;
}

int requestCount(const QList<PlannedInvitation> &plan)
{
    int count = 0;
    for (const PlannedInvitation &invitation : plan)
        count += invitation.requestCount();
    return count;
}

int peopleCount(const QList<PlannedInvitation> &plan)
{
    qsizetype count = 0;
    for (const PlannedInvitation &invitation : plan)
        count += invitation.emails.size();
    return static_cast<int>(count);
}

bool needsConsent(const DraftAccess &access)
{
    return access.classicSet == ClassicSet::SuperUser
        || std::any_of(access.policies.cbegin(), access.policies.cend(), givesAccountAdministration);
}

} // namespace iam
