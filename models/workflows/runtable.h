#pragma once

#include "models/runs/run.h"

namespace iam {

/// What became of everybody in a run, for a file: CSV that no spreadsheet takes for formulas, or JSON. The keys are
/// English, as in all files for programs.
[[nodiscard]] QByteArray runTableAsCsv(const Run &run);
[[nodiscard]] QByteArray runTableAsJson(const Run &run);

} // namespace iam
