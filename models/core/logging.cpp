#include "models/core/logging.h"

namespace iam {

Q_LOGGING_CATEGORY(logHttp, "iam.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logSignIn, "iam.signin", QtWarningMsg)
Q_LOGGING_CATEGORY(logGuard, "iam.guard", QtWarningMsg)

} // namespace iam
