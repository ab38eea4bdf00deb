#pragma once

#include "models/core/policy.h"

namespace iam {

/// The services of account management (docs/protocol.md, "Resource groups and catalogue").
[[nodiscard]] const QStringList &accountManagementServices();
/// Those that "All IAM Account Management services" stands for.
[[nodiscard]] const QStringList &iamManagementServices();

/// Whether everything that `narrower` is about is also what `wider` is about. Attributes by operators other than
/// equality cover themselves only; "accountId" counts for nothing.
[[nodiscard]] bool coversTarget(const QList<PolicyAttribute> &wider, const QList<PolicyAttribute> &narrower);
/// The same target, at least the same roles, and no condition that the other lacks (B26).
[[nodiscard]] bool coversPolicy(const Policy &wider, const Policy &narrower);

/// Administrator on all account management services: whoever has it can remove others (B27).
[[nodiscard]] bool givesAccountAdministration(const Policy &policy);
/// Whether a role is the platform role Administrator.
[[nodiscard]] bool isAdministratorRole(const QString &crn);

} // namespace iam
