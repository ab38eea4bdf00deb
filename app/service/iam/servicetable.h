#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace iam::service {

enum class ServiceKind { Iam, Platform };

/// One service that takes policies; `name` is what a policy's serviceName holds.
struct ServiceEntry
{
    QLatin1String name;
    QLatin1String displayName;
    QLatin1String description;
    QLatin1String tags; ///< separated by blanks
    ServiceKind kind = ServiceKind::Iam;
};

/// Every service of the catalog, account management services too.
[[nodiscard]] std::span<const ServiceEntry> serviceTable();

/// Null for a name that is not in the table.
[[nodiscard]] const ServiceEntry *findService(const QString &name);

/// What serviceType=… means for a service; unknown names count as IAM-enabled services.
[[nodiscard]] QString serviceTypeOf(const QString &name);

/// Whether service_group_id=IAM takes it in: identities, access management, users and groups.
[[nodiscard]] bool isInIamGroup(const QString &name);

} // namespace iam::service
