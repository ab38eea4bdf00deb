#pragma once

#include "models/core/policy.h"

#include <QString>

namespace iam {

/// "Always", "Mon–Fri 08:00–18:00, UTC+01:00", or that a condition of another kind narrows the policy.
[[nodiscard]] QString periodText(const Policy &policy);

} // namespace iam
