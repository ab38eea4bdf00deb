#pragma once

#include "models/core/apierror.h"

#include <QJsonObject>

namespace iam {

[[nodiscard]] ErrorKind errorKindOf(int httpStatus);

/// What a refusal says, from every shape of error body (docs/protocol.md, "Errors"): of a whole answer, or of one item of
/// an answer 207. `body` may be empty.
[[nodiscard]] ApiError errorFromBody(int status, const QJsonObject &body);

} // namespace iam
