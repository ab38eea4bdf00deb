#pragma once

#include "models/core/result.h"
#include "models/runs/run.h"

namespace iam {

class LedgerDatabase;

/// An item's new place in the state machine, and what the journal says of it.
struct RunItemChange
{
    int place = 0;
    RunItem item {};
    std::optional<ChangeRecord> attempt {}; ///< goes out next: a Pending entry
    std::optional<ChangeRecord> outcome {}; ///< of the last attempt
};

/// Runs on disk. Called in the ledger's thread.
namespace runstore {

[[nodiscard]] Result<Done> prepare(LedgerDatabase &database);
/// Writes a run that is to be, by this process; nothing of it has been sent. Refused like reopen().
[[nodiscard]] Result<Done> plan(LedgerDatabase &database, const Run &run);
[[nodiscard]] Result<Run> load(LedgerDatabase &database, const QString &id);
[[nodiscard]] Result<Done> keep(LedgerDatabase &database, const QString &run, const QList<RunItemChange> &changes);
/// It is not offered for continuing any more, and nobody's own; refused (code "in-use") if it is another living process'.
[[nodiscard]] Result<Done> finish(LedgerDatabase &database, const QString &run);
/// Makes it one to be continued again, by this process: failed items are to be tried once more. Refused (code "in-use")
/// while another living process carries out runs.
[[nodiscard]] Result<Done> reopen(LedgerDatabase &database, const QString &run);
/// The last ones, newest first, whether they are finished or not.
[[nodiscard]] Result<QList<RunInfo>> recent(LedgerDatabase &database, int most);
/// Oldest first.
[[nodiscard]] Result<QList<RunInfo>> unfinished(LedgerDatabase &database);

} // namespace runstore

} // namespace iam
