#pragma once

#include "models/core/journalentry.h"
#include "models/core/result.h"

#include <QList>

#include <optional>

namespace iam {

class LedgerDatabase;

struct JournalQuery
{
    QString words {}; ///< each has to occur, in whatever place; without case
    std::optional<ChangeKind> kind {};
    std::optional<ChangeRecord::Outcome> outcome {};
    QDateTime from {}; ///< UTC; invalid: from the beginning
    QDateTime until {};
    qint64 before = 0; ///< entries older than this number, for the next page; 0 for the newest
    int limit = 200;
};

/// Whether the chain of entries is whole (B62).
struct JournalVerdict
{
    enum class Kind {
        Whole,
        Changed, ///< `entry` does not say what it said when it was written, or stands elsewhere
        Missing, ///< `entry` is not there
    };
    Kind kind = Kind::Whole;
    qint64 entry = 0;
    qint64 entries = 0; ///< that were looked at
    JournalEntry found {}; ///< for Changed: what the entry says now; number 0 if it cannot be read
    JournalEntry before {}; ///< the last whole one before the place; number 0 if there is none
    JournalEntry after {}; ///< the next one behind the place; number 0 if there is none
    friend bool operator==(const JournalVerdict &, const JournalVerdict &) = default;
};

/// The table of the journal. Entries are only ever added; each is chained to the one before by a hash, and the end of
/// the chain is kept apart, so that changing, removing and cutting off shows. Called in the ledger's thread.
namespace journalstore {

[[nodiscard]] Result<Done> prepare(LedgerDatabase &database);
/// `attempt` is the number of the Pending entry this is the outcome of; 0 for a new attempt. Gives the entry's number.
[[nodiscard]] Result<qint64> append(LedgerDatabase &database, const ChangeRecord &record, qint64 attempt = 0);
/// A Pending entry whose outcome its writer will know, unless it is interrupted: settle() takes the mark away again.
[[nodiscard]] Result<qint64> begin(LedgerDatabase &database, const ChangeRecord &record);
[[nodiscard]] Result<Done> settle(LedgerDatabase &database, const ChangeRecord &record, qint64 attempt);
/// What was begun and never settled becomes Unclear, unless another living process has begun it.
[[nodiscard]] Result<Done> settleInterrupted(LedgerDatabase &database, const QDateTime &now);
/// Newest first, of each attempt what is known last.
[[nodiscard]] Result<QList<JournalEntry>> search(LedgerDatabase &database, const JournalQuery &query);
/// All entries in order, the Pending ones too, for the export.
[[nodiscard]] Result<QList<JournalEntry>> all(LedgerDatabase &database);
/// The same by portions, without outcomes of which more was written later: those with a number above `after`.
[[nodiscard]] Result<QList<JournalEntry>> portion(LedgerDatabase &database, qint64 after, int limit);
/// How many of these there are.
[[nodiscard]] Result<qint64> count(LedgerDatabase &database);
[[nodiscard]] Result<JournalVerdict> verify(LedgerDatabase &database);

} // namespace journalstore

} // namespace iam
