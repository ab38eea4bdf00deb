#pragma once

#include "models/workflows/bulkruns.h"

namespace iam {

/// What puts back a run: only what this run has changed, for those it was done for. Of changes of the status one wish
/// for each former status. Empty for runs that cannot be taken back (B63).
[[nodiscard]] QList<BulkRuns::Wish> undoOf(const Run &run);
[[nodiscard]] bool canBeUndone(const Run &run);

} // namespace iam
