#pragma once

#include <QLoggingCategory>

namespace iam {

/// `QT_LOGGING_RULES="iam.*=true"` shows all of them. No line may hold a secret, a body or a query; everything that is
/// written also goes through redacted().
Q_DECLARE_LOGGING_CATEGORY(logHttp) ///< iam.http: requests and their answers
Q_DECLARE_LOGGING_CATEGORY(logSignIn) ///< iam.signin: where the credential comes from, tokens fetched
Q_DECLARE_LOGGING_CATEGORY(logGuard) ///< iam.guard: changes that were held back

} // namespace iam
