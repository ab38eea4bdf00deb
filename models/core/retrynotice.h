#pragma once

#include "models/core/apierror.h"

#include <QDateTime>

namespace iam {

/// A wait before another try, for "Going on at …" and "Try 2 of 5".
struct RetryNotice
{
    ApiError error {}; ///< of the try that failed
    int attempt = 0; ///< that failed; the first is 1
    int attempts = 0; ///< in all
    QDateTime at {}; ///< when it goes on, UTC
};

} // namespace iam
