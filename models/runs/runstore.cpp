#include "models/runs/runstore.h"

#include "models/journal/journalstore.h"
#include "models/journal/ledgerdatabase.h"

#include <QJsonDocument>

namespace iam::runstore {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QJsonObject objectIn(const QVariant &bytes) { return QJsonDocument::fromJson(bytes.toByteArray()).object(); }

Result<Done> keepOne(LedgerDatabase &database, const QString &run, const RunItemChange &change)
{
    auto done = database.execute(QStringLiteral("UPDATE run_items SET state = ?, content = ? WHERE run = ? AND place = ?"),
        {static_cast<int>(change.item.state), compact(change.item.toJson()), run, change.place});
    if (!done.ok())
        return done;
    if (change.outcome) {
        const auto attempt = database.rows(QStringLiteral("SELECT attempt FROM run_items WHERE run = ? AND place = ?"), {run, change.place});
        if (!attempt.ok())
            return attempt.error();
        const qint64 number = attempt.value().isEmpty() ? 0 : attempt.value().first().at(0).toLongLong();
        if (const auto entry = journalstore::append(database, *change.outcome, number); !entry.ok())
            return entry.error();
    }
    if (change.attempt) {
        const auto entry = journalstore::append(database, *change.attempt);
        if (!entry.ok())
            return entry.error();
        done = database.execute(
            QStringLiteral("UPDATE run_items SET attempt = ? WHERE run = ? AND place = ?"), {entry.value(), run, change.place});
    }
    return done;
}

Result<QList<RunInfo>> infosOf(LedgerDatabase &database, const QString &which)
{
    const auto runs = database.rows(QStringLiteral("SELECT id, head FROM runs ") + which);
    if (!runs.ok())
        return runs.error();
    QList<RunInfo> infos;
    for (const QVariantList &row : runs.value()) {
        const Result<Run> run = Run::fromHead(row.at(0).toString(), objectIn(row.at(1)));
        if (!run.ok())
            continue; // of a newer version: it knows what to do with it
        const Result<bool> elsewhere = ledgerowners::isRunElsewhere(database, row.at(0).toString());
        if (!elsewhere.ok())
            return elsewhere.error();
        RunInfo info {.id = run.value().id, .action = run.value().action, .startedAt = run.value().startedAt,
            .elsewhere = elsewhere.value()};
        const auto counts = database.rows(QStringLiteral("SELECT state, COUNT(*) FROM run_items WHERE run = ? GROUP BY state"), {info.id});
        if (!counts.ok())
            return counts.error();
        for (const QVariantList &each : counts.value()) {
            const int state = each.at(0).toInt();
            const int count = each.at(1).toInt();
            if (state < 0 || state >= runItemStateTotal)
                continue;
            const bool sending = !info.elsewhere && state == static_cast<int>(RunItemState::Sending);
            info.counts[static_cast<std::size_t>(sending ? static_cast<int>(RunItemState::Unclear) : state)] += count;
            info.total += count;
        }
        infos.append(info);
    }
    return infos;
}

} // namespace

Result<Done> prepare(LedgerDatabase &database)
{
    for (const char *sql : {"CREATE TABLE IF NOT EXISTS runs(id TEXT PRIMARY KEY, started INTEGER NOT NULL, finished INTEGER NOT NULL DEFAULT 0, "
                            "head BLOB NOT NULL)",
             "CREATE TABLE IF NOT EXISTS run_items(run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE, place INTEGER NOT NULL, "
             "state INTEGER NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, content BLOB NOT NULL, PRIMARY KEY(run, place)) WITHOUT ROWID"}) {
        if (auto done = database.execute(QString::fromLatin1(sql)); !done.ok())
            return done;
    }
    return Done();
}

Result<Done> plan(LedgerDatabase &database, const Run &run)
{
    auto done = ledgerowners::claimRun(database, run.id);
    if (done.ok())
        done = database.execute(QStringLiteral("INSERT INTO runs(id, started, head) VALUES(?, ?, ?)"),
        {run.id, run.startedAt.toMSecsSinceEpoch(), compact(run.head())});
    for (int place = 0; done.ok() && place < run.items.size(); ++place) {
        const RunItem &item = run.items.at(place);
        done = database.execute(QStringLiteral("INSERT INTO run_items(run, place, state, content) VALUES(?, ?, ?, ?)"),
            {run.id, place, static_cast<int>(item.state), compact(item.toJson())});
    }
    return done;
}

Result<Run> load(LedgerDatabase &database, const QString &id)
{
    const auto head = database.rows(QStringLiteral("SELECT head FROM runs WHERE id = ?"), {id});
    if (!head.ok())
        return head.error();
    if (head.value().isEmpty())
        return ApiError {.kind = ErrorKind::NotFound, .detail = id};
    Result<Run> run = Run::fromHead(id, objectIn(head.value().first().first()));
    const auto rows = database.rows(QStringLiteral("SELECT content FROM run_items WHERE run = ? ORDER BY place"), {id});
    if (!run.ok() || !rows.ok())
        return run.ok() ? rows.error() : run.error();
    Run whole = run.value();
    const Result<bool> elsewhere = ledgerowners::isRunElsewhere(database, id);
    if (!elsewhere.ok())
        return elsewhere.error();
    whole.elsewhere = elsewhere.value();
    whole.items.reserve(rows.value().size());
    for (const QVariantList &row : rows.value()) {
        const Result<RunItem> item = RunItem::fromJson(objectIn(row.first()));
        if (!item.ok())
            return item.error();
        whole.items.append(item.value());
    }
    return whole;
}

Result<Done> keep(LedgerDatabase &database, const QString &run, const QList<RunItemChange> &changes)
{
    for (const RunItemChange &change : changes) {
        if (auto done = keepOne(database, run, change); !done.ok())
            return done;
    }
    return Done();
}

Result<Done> finish(LedgerDatabase &database, const QString &run)
{
    const Result<Done> released = ledgerowners::releaseRun(database, run);
    return released.ok() ? database.execute(QStringLiteral("UPDATE runs SET finished = 1 WHERE id = ?"), {run}) : released;
}

Result<Done> reopen(LedgerDatabase &database, const QString &run)
{
    const Result<Done> claimed = ledgerowners::claimRun(database, run);
    return claimed.ok() ? database.execute(QStringLiteral("UPDATE runs SET finished = 0 WHERE id = ?"), {run}) : claimed;
}

Result<QList<RunInfo>> unfinished(LedgerDatabase &database)
{
    return infosOf(database, QStringLiteral("WHERE finished = 0 ORDER BY started, id"));
}

Result<QList<RunInfo>> recent(LedgerDatabase &database, int most)
{
    return infosOf(database, QStringLiteral("ORDER BY started DESC, id LIMIT %1").arg(most));
}

} // namespace iam::runstore
