// The engine's runs as they lie on disk.
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"
#include "models/journal/ledger.h"
#include "models/runs/runengine.h"

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr std::chrono::seconds elsewhereLook {2};

} // namespace

QFuture<Result<QList<RunInfo>>> RunEngine::unfinished()
{
    auto runs = m_parts.ledger.ask<QList<RunInfo>>([](LedgerDatabase &database) -> Result<QList<RunInfo>> {
        const Result<Done> done = runstore::prepare(database);
        return done.ok() ? runstore::unfinished(database) : Result<QList<RunInfo>>(done.error());
    });
    whenDone(runs, this, [this](const Result<QList<RunInfo>> &answer) { watchElsewhere(answer); });
    return runs;
}

/// Another console's run is looked at from time to time: it moves, and whoever carries it out may end.
void RunEngine::watchElsewhere(const Result<QList<RunInfo>> &runs)
{
    if (!runs.ok())
        return;
    QHash<QString, int> found;
    for (const RunInfo &info : runs.value()) {
        if (info.elsewhere)
            found.insert(info.id, settledOf(info.counts));
    }
    const bool known = !m_elsewhere.isEmpty();
    if (std::exchange(m_elsewhere, found) != found && known)
        emit elsewhereMoved();
    if (m_elsewhere.isEmpty() || m_looksElsewhere)
        return;
    m_looksElsewhere = true;
    m_parts.scheduler.after(elsewhereLook, this, [this] {
        m_looksElsewhere = false;
        (void)unfinished();
    });
}

bool RunEngine::isQueued(const QString &id) const
{
    return std::any_of(m_queue.cbegin(), m_queue.cend(), [&id](const Run &run) { return run.id == id; });
}

QFuture<Result<QList<RunInfo>>> RunEngine::recent()
{
    constexpr int most = 100;
    auto runs = m_parts.ledger.ask<QList<RunInfo>>([](LedgerDatabase &database) -> Result<QList<RunInfo>> {
        const Result<Done> done = runstore::prepare(database);
        return done.ok() ? runstore::recent(database, most) : Result<QList<RunInfo>>(done.error());
    });
    whenDone(runs, this, [this](const Result<QList<RunInfo>> &answer) { watchElsewhere(answer); });
    return runs;
}

QFuture<Result<Run>> RunEngine::read(const QString &id)
{
    return m_parts.ledger.ask<Run>([id](LedgerDatabase &database) -> Result<Run> {
        Result<Run> run = runstore::load(database, id);
        if (!run.ok())
            return run;
        Run read = run.value();
        if (!read.elsewhere)
            read.markInterrupted();
        return read;
    });
}

QFuture<Result<Done>> RunEngine::dismiss(const QString &id)
{
    QFuture<Result<Done>> done = m_parts.ledger.post([id](LedgerDatabase &database) {
        const Result<Done> prepared = runstore::prepare(database);
        return prepared.ok() ? runstore::finish(database, id) : prepared;
    });
    whenDone(done, this, [this, id](const Result<Done> &) { emit dismissed(id); });
    return done;
}

/// A run at its end may have been continued by another console since: what lies on disk counts.
void RunEngine::reopen(const QList<int> &places)
{
    m_book.flush(); // who was taken out since
    const auto question = [id = m_run.id, places, now = m_parts.clock.now()](LedgerDatabase &database) -> Result<Run> {
        const Result<Done> claimed = runstore::reopen(database, id);
        if (!claimed.ok())
            return claimed.error();
        Result<Run> run = runstore::load(database, id);
        if (!run.ok())
            return run;
        Run opened = run.value();
        QList<RunItemChange> changes;
        for (const int place : places) {
            if (place >= 0 && place < opened.items.size() && again(opened.items[place], opened.action, now))
                changes.append({.place = place, .item = opened.items.at(place)});
        }
        const Result<Done> kept = runstore::keep(database, id, changes);
        return kept.ok() ? Result<Run>(opened) : Result<Run>(kept.error());
    };
    goOn(m_run.id, m_parts.ledger.ask<Run>(question));
}

void RunEngine::goOn(const QString &id, const QFuture<Result<Run>> &opened)
{
    whenDone(opened, this, [this, id](const Result<Run> &answer) {
        if (!answer.ok()) {
            emit refused(id, answer.error());
            return;
        }
        Run run = answer.value();
        run.markInterrupted();
        enqueue(run);
    });
}

} // namespace iam
