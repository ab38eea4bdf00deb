#pragma once

#include "models/core/userview.h"

#include <QString>

namespace iam {

/// The name of a view of the list, as in the navigation.
[[nodiscard]] QString viewText(UserView view);

} // namespace iam
