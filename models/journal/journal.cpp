#include "models/journal/journal.h"

#include "models/core/whendone.h"
#include "models/journal/ledger.h"

namespace iam {

Journal::Journal(Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

QFuture<Result<qint64>> Journal::begin(const ChangeRecord &record)
{
    QFuture<Result<qint64>> begun
        = m_ledger.ask<qint64>([record](LedgerDatabase &database) { return journalstore::begin(database, record); });
    whenDone(begun, this, [this](const Result<qint64> &answer) {
        if (answer.ok())
            emit grown();
        else
            emit failed(answer.error());
    });
    return begun;
}

void Journal::settleInterrupted(const QDateTime &now)
{
    whenDone(m_ledger.post([now](LedgerDatabase &database) { return journalstore::settleInterrupted(database, now); }), this,
        [this](const Result<Done> &answer) {
            if (!answer.ok())
                emit failed(answer.error());
        });
}

void Journal::write(const ChangeRecord &record, qint64 attempt)
{
    const auto work = [record, attempt](LedgerDatabase &database) { return journalstore::settle(database, record, attempt); };
    whenDone(m_ledger.post(work), this, [this](const Result<Done> &answer) {
        if (answer.ok())
            emit grown();
        else
            emit failed(answer.error());
    });
}

QFuture<Result<QList<JournalEntry>>> Journal::search(const JournalQuery &query)
{
    return m_ledger.ask<QList<JournalEntry>>([query](LedgerDatabase &database) { return journalstore::search(database, query); });
}

QFuture<Result<QList<JournalEntry>>> Journal::all()
{
    return m_ledger.ask<QList<JournalEntry>>([](LedgerDatabase &database) { return journalstore::all(database); });
}

QFuture<Result<QList<JournalEntry>>> Journal::portion(qint64 after, int limit)
{
    return m_ledger.ask<QList<JournalEntry>>(
        [after, limit](LedgerDatabase &database) { return journalstore::portion(database, after, limit); });
}

QFuture<Result<qint64>> Journal::count()
{
    return m_ledger.ask<qint64>([](LedgerDatabase &database) { return journalstore::count(database); });
}

QFuture<Result<JournalVerdict>> Journal::verify()
{
    return m_ledger.ask<JournalVerdict>([](LedgerDatabase &database) { return journalstore::verify(database); });
}

QFuture<Result<ChangeRecord>> Journal::lastRemoval(const QString &email)
{
    return m_ledger.ask<ChangeRecord>([email](LedgerDatabase &database) -> Result<ChangeRecord> {
        const auto entries = journalstore::search(database, {.words = email, .limit = 1'000});
        if (!entries.ok())
            return entries.error();
        for (const JournalEntry &entry : entries.value()) {
            const ChangeRecord &record = entry.record;
            const bool ends = record.kind == ChangeKind::Remove || record.kind == ChangeKind::CancelInvitation;
            if (ends && !record.before.isEmpty() && record.targetEmail.compare(email, Qt::CaseInsensitive) == 0)
                return record;
        }
        return ChangeRecord {};
    });
}

} // namespace iam
