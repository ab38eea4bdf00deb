#pragma once

#include "models/core/actionrules.h"

#include <QString>

namespace iam {

/// What the actor may do with the users of the account, in whole sentences; the same rules as for the actions.
[[nodiscard]] QString rightsText(const Actor &actor, bool classicAccount);

} // namespace iam
