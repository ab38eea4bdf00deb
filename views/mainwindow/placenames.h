#pragma once

#include "models/core/userview.h"

#include <QString>

namespace iam {

// What the pages and views of the window are called among its parts; never shown.
inline const QString usersPlace = QStringLiteral("users");
inline const QString triagePlace = QStringLiteral("triage");
inline const QString runsPlace = QStringLiteral("runs");
inline const QString journalPlace = QStringLiteral("journal");
[[nodiscard]] inline QString idOf(UserView view) { return QStringLiteral("view%1").arg(static_cast<int>(view)); }

} // namespace iam
