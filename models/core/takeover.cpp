#include "models/core/takeover.h"

#include "models/core/policycover.h"

#include <algorithm>

namespace iam {

namespace {

bool hasAdministrator(const Policy &policy)
{
    return std::any_of(policy.roles.cbegin(), policy.roles.cend(),
        [](const PolicyRole &role) { return isAdministratorRole(role.crn); });
}

} // namespace

QList<TakeOverChoice> takeOverChoices(const DraftAccess &access, const GrantRights &rights,
    const QSet<AccessGroupId> &known, const QSet<AccessGroupId> &adminGroups)
{
    QList<TakeOverChoice> choices;
    for (const AccessGroup &group : access.groups) {
        choices.append({.kind = TakeOverChoice::Kind::Group,
            .group = group,
            .mayGive = known.contains(group.id),
            .administrator = adminGroups.contains(group.id)});
    }
    for (const Policy &policy : access.policies) {
        choices.append({.kind = TakeOverChoice::Kind::Policy,
            .policy = policy,
            .mayGive = rights.mayGivePolicy(policy),
            .administrator = hasAdministrator(policy)});
    }
    if (!access.classicPermissions.isEmpty()) {
        QStringList given;
        for (const QString &permission : access.classicPermissions) {
            if (rights.mayGiveClassic(permission))
                given.append(permission);
        }
        const ClassicSet set = setOf(given);
        choices.append({.kind = TakeOverChoice::Kind::Classic,
            .permissions = given,
            .set = set,
            .mayGive = !given.isEmpty(),
            .administrator = set == ClassicSet::SuperUser});
    }
    return choices;
}

DraftAccess takenOver(const QList<TakeOverChoice> &choices)
{
    DraftAccess access;
    for (const TakeOverChoice &choice : choices) {
        switch (choice.kind) {
        case TakeOverChoice::Kind::Group:
            access.groups.append(choice.group);
            break;
        case TakeOverChoice::Kind::Policy:
            access.policies.append(choice.policy);
            break;
        case TakeOverChoice::Kind::Classic:
            access.classicPermissions = choice.permissions;
            access.classicSet = choice.set;
            break;
        }
    }
    return access;
}

} // namespace iam
