#pragma once

#include "models/workflows/bulkruns.h"
#include "views/widgets/consoledialog.h"

namespace iam {

/// Asks before what a run has changed is put back, and tells what is sent for that (B63). Sends nothing.
class UndoRunDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `wishes`: of undoOf(), at least one.
    UndoRunDialog(const QList<BulkRuns::Wish> &wishes, QWidget *parent);
};

} // namespace iam
