#pragma once

#include "models/core/filereport.h"

namespace iam {

/// What a person reads when a file cannot be used.
struct FileReportText
{
    QString title {};
    QString text {};
};

[[nodiscard]] FileReportText fileReportText(const FileReport &report);

} // namespace iam
