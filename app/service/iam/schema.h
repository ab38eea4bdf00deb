#pragma once

#include <QString>

namespace iam::service {

/// The tables of access management, in the form Database::applySchema reads.
[[nodiscard]] QString accessSchema();

} // namespace iam::service
