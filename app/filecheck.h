#pragma once

#include "models/core/filereport.h"

#include <QList>

namespace iam {

/// Looks at the small files of an account before anybody reads them, and sets aside what cannot be used: the draft of an
/// invitation, what waits for acceptance, and a copy of the users that is newer. Empty paths are none.
[[nodiscard]] QList<FileReport> checkAccountFiles(const QString &folder, const QString &copyFile);

} // namespace iam
