#pragma once

#include <QString>

namespace iam::service {

/// The tables of user management and identities; see schema.cpp. Times are milliseconds since 1970, UTC.
[[nodiscard]] QString userSchema();

} // namespace iam::service
