#pragma once

#include "models/journal/journalstore.h"

#include <QFuture>
#include <QObject>

namespace iam {

class Ledger;

/// What was done in one account, or tried: asked and written from the GUI thread, kept by the ledger's. Single changes
/// are written by AttemptKeeper, before and after their request; a run writes its attempts itself, before and after each request.
class Journal final : public QObject
{
    Q_OBJECT

public:
    /// The ledger must outlive the journal.
    explicit Journal(Ledger &ledger, QObject *parent = nullptr);

    /// grown() follows, or failed().
    /// `attempt` is what begin() gave, or 0.
    void write(const ChangeRecord &record, qint64 attempt = 0);
    /// Writes a Pending entry and gives its number when it is on the disk; write() tells the outcome. What is never told
    /// becomes Unclear by settleInterrupted().
    [[nodiscard]] QFuture<Result<qint64>> begin(const ChangeRecord &record);
    /// At the start, before anything is begun. Leaves alone what another console that is alive has under way.
    void settleInterrupted(const QDateTime &now);
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> search(const JournalQuery &query);
    /// All entries in order, for cadfFile().
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> all();
    /// The same by portions, and how many there are.
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> portion(qint64 after, int limit);
    [[nodiscard]] QFuture<Result<qint64>> count();
    [[nodiscard]] QFuture<Result<JournalVerdict>> verify();
    /// The last thing that was written about the end of this address: `before` says what the user had, as
    /// AccessSnapshot::summary() (B51). No record if there is none: its target is empty.
    [[nodiscard]] QFuture<Result<ChangeRecord>> lastRemoval(const QString &email);

signals:
    void grown();
    /// An entry could not be written: the disk is full, or the folder cannot be written to.
    void failed(const iam::ApiError &error);

private:
    Ledger &m_ledger;
};

} // namespace iam
