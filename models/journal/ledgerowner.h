#pragma once

#include "models/core/lifemarks.h"
#include "models/core/result.h"

namespace iam {

class LedgerDatabase;

/// Who has a ledger open: a number for each opening, never given twice, with a mark that ends with its process. What is
/// under way carries the number, so that another console on the same file knows whether somebody still sees to it. Used in the
/// ledger's thread.
class LedgerOwner
{
public:
    /// The marks lie beside the ledger; an empty path: it is in memory, and nobody else can open it.
    explicit LedgerOwner(const QString &ledgerPath = {});

    /// While one console opens the file, perhaps setting a damaged one aside, no other does. Blocks for some seconds at most.
    [[nodiscard]] Result<Done> beginOpening();
    void endOpening();
    /// Takes a number; the tables are made if they are missing.
    [[nodiscard]] Result<Done> enter(LedgerDatabase &database);

    /// 0 in memory, and before enter().
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Whether this number belongs to another opening whose process is alive.
    [[nodiscard]] bool isElsewhere(qint64 number) { return number > 0 && number != m_number && m_marks.isElsewhere(number); }
    [[nodiscard]] bool isAnyElsewhere() { return m_marks.isAnyElsewhere(1); }

private:
    bool m_shared = false;
    LifeMarks m_marks;
    qint64 m_number = 0;
};

/// Tables of who sees to what is under way. An older console leaves them alone.
namespace ledgerowners {

/// Begun attempts that are not settled.
[[nodiscard]] Result<Done> noteAttempt(LedgerDatabase &database, qint64 attempt);
[[nodiscard]] Result<Done> forgetAttempt(LedgerDatabase &database, qint64 attempt);
[[nodiscard]] Result<bool> isAttemptElsewhere(LedgerDatabase &database, qint64 attempt);

/// Makes the run this process' own. Refused (code "in-use") while another living process has it or, since runs of one account
/// share the service's limits, any other run that is not at its end.
[[nodiscard]] Result<Done> claimRun(LedgerDatabase &database, const QString &run);
[[nodiscard]] Result<Done> releaseRun(LedgerDatabase &database, const QString &run);
[[nodiscard]] Result<bool> isRunElsewhere(LedgerDatabase &database, const QString &run);

} // namespace ledgerowners

} // namespace iam
