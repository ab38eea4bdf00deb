#pragma once

#include "app/service/iam/policy.h"

#include <QString>

namespace iam::service {

/// What is wrong with the content of a policy that was read well; "" when nothing is. Looks at nothing but the policy
/// (docs/protocol.md, policies); whether the subject and the roles exist is asked elsewhere.
[[nodiscard]] QString policyProblem(const Policy &policy);

/// The part of policyProblem() about `pattern` and `rule`.
[[nodiscard]] QString ruleProblem(const QString &pattern, const QJsonObject &rule);

/// The account a body speaks of: its attribute accountId, in either version's form; "" when it has none.
[[nodiscard]] QString accountOfBody(const QJsonObject &body);

} // namespace iam::service
