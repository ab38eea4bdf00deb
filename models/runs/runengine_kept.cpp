// The engine's runs as they lie on disk.
#include "models/core/whendone.h"
#include "models/journal/ledger.h"
#include "models/runs/runengine.h"

#include <algorithm>

namespace iam {

QFuture<Result<QList<RunInfo>>> RunEngine::unfinished()
{
    return m_parts.ledger.ask<QList<RunInfo>>([](LedgerDatabase &database) -> Result<QList<RunInfo>> {
        const Result<Done> done = runstore::prepare(database);
        return done.ok() ? runstore::unfinished(database) : Result<QList<RunInfo>>(done.error());
    });
}

bool RunEngine::isQueued(const QString &id) const
{
    return std::any_of(m_queue.cbegin(), m_queue.cend(), [&id](const Run &run) { return run.id == id; });
}

QFuture<Result<QList<RunInfo>>> RunEngine::recent()
{
    constexpr int most = 100;
    return m_parts.ledger.ask<QList<RunInfo>>([](LedgerDatabase &database) -> Result<QList<RunInfo>> {
        const Result<Done> done = runstore::prepare(database);
        return done.ok() ? runstore::recent(database, most) : Result<QList<RunInfo>>(done.error());
    });
}

QFuture<Result<Run>> RunEngine::read(const QString &id)
{
    return m_parts.ledger.ask<Run>([id](LedgerDatabase &database) -> Result<Run> {
        Result<Run> run = runstore::load(database, id);
        if (!run.ok())
            return run;
        Run interrupted = run.value();
        interrupted.markInterrupted();
        return interrupted;
    });
}

QFuture<Result<Done>> RunEngine::dismiss(const QString &id)
{
    const QFuture<Result<Done>> done = m_parts.ledger.post([id](LedgerDatabase &database) {
        const Result<Done> prepared = runstore::prepare(database);
        return prepared.ok() ? runstore::finish(database, id) : prepared;
    });
    whenDone(done, this, [this, id](const Result<Done> &) { emit dismissed(id); });
    return done;
}

} // namespace iam
