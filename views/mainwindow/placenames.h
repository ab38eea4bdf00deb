#pragma once

#include "models/core/userview.h"

#include <QString>

namespace iam {

// What the pages and views of the window are called among its parts; never shown.
inline constexpr QLatin1String usersPlace("users");
inline constexpr QLatin1String triagePlace("triage");
inline constexpr QLatin1String runsPlace("runs");
inline constexpr QLatin1String journalPlace("journal");
[[nodiscard]] inline QString idOf(UserView view) { return QStringLiteral("view%1").arg(static_cast<int>(view)); }

} // namespace iam
