#pragma once

#include "models/core/result.h"
#include "models/core/user.h"

#include <QJsonObject>

namespace iam {

/// A profile of the list or of its own (docs/protocol.md, "User profile"). `id`, `iam_id` and `state` must be there.
[[nodiscard]] Result<User> userFromJson(const QJsonObject &json, const QString &path);

} // namespace iam
