#pragma once

#include "app/service/iam/policy.h"

#include <QJsonObject>

namespace iam::service {

class RoleTable;

/// The second version of policies on the wire: one subject, one resource, a grant, a pattern with its rule.
namespace policyv2 {

[[nodiscard]] PolicyDraft read(const QJsonObject &body, const QString &accountId);

/// Every policy has this form, those of version 1 and of invitations too.
[[nodiscard]] QJsonObject write(const Policy &policy, const RoleTable &roles, const QString &baseUrl, bool withActions);

} // namespace policyv2

} // namespace iam::service
