#include "models/core/policyrights.h"

#include <algorithm>
#include <array>

namespace iam {

namespace {

struct RoleName
{
    QLatin1String ending;
    PlatformRole role;
};
constexpr std::array roleNames {
    RoleName {QLatin1String(":role:Viewer"), PlatformRole::Viewer},
    RoleName {QLatin1String(":role:Operator"), PlatformRole::Operator},
    RoleName {QLatin1String(":role:Editor"), PlatformRole::Editor},
    RoleName {QLatin1String(":role:Administrator"), PlatformRole::Administrator},
};

struct CountedService
{
    QLatin1String name;
    PlatformRole Actor::*role;
};
constexpr std::array countedServices {
    CountedService {QLatin1String("user-management"), &Actor::userManagement},
    CountedService {QLatin1String("iam-groups"), &Actor::accessGroups},
    CountedService {QLatin1String("iam-access-management"), &Actor::accessManagement},
    CountedService {QLatin1String("iam-identity"), &Actor::identity},
};

PlatformRole highestOf(const Policy &policy)
{
    PlatformRole highest = PlatformRole::None;
    for (const PolicyRole &role : policy.roles) {
        for (const RoleName &entry : roleNames) {
            if (role.crn.endsWith(entry.ending))
                highest = std::max(highest, entry.role);
        }
    }
    return highest;
}

/// A policy about part of a service, such as one access group or one resource group, gives nothing over all of it.
bool isAboutAPart(const Policy &policy)
{
    return std::any_of(policy.resource.begin(), policy.resource.end(), [](const PolicyAttribute &attribute) {
        return attribute.key != QLatin1String("accountId") && attribute.key != QLatin1String("serviceName")
            && attribute.key != QLatin1String("serviceType") && attribute.key != QLatin1String("service_group_id");
    });
}

} // namespace

void addRightsOf(const Policy &policy, Actor &actor)
{
    const PlatformRole role = highestOf(policy);
    if (role == PlatformRole::Administrator)
        actor.administersSomething = true;
    const QString service = policy.resourceValue(QStringLiteral("serviceName"));
    const bool platformServices = policy.resourceValue(QStringLiteral("serviceType")) == QLatin1String("platform_service");
    const bool iamServices = policy.resourceValue(QStringLiteral("service_group_id")) == QLatin1String("IAM");
    for (const CountedService &counted : countedServices) {
        const bool about = service.isEmpty() ? platformServices || iamServices : service == counted.name;
        if (!about)
            continue;
        if (!isAboutAPart(policy))
            actor.*counted.role = std::max(actor.*counted.role, role);
        else if (counted.role == &Actor::accessGroups && role >= PlatformRole::Editor)
            actor.editsSomeGroup = true;
    }
}

} // namespace iam
