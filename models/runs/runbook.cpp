#include "models/runs/runbook.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/journal/ledger.h"
#include "models/runs/runrules.h"

#include <utility>

namespace iam {

namespace {

QString whatOf(const Run &run)
{
    if (!run.group.name.isEmpty() || !run.group.id.text.isEmpty())
        return run.group.name.isEmpty() ? run.group.id.text : run.group.name;
    return {};
}

} // namespace

RunBook::RunBook(Ledger &ledger, const RunSender &sender, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_sender(sender)
    , m_clock(clock)
{
}

void RunBook::open(const Run *run)
{
    m_run = run;
    m_changes.clear();
    m_open.clear();
    for (int place = 0; run != nullptr && place < run->items.size(); ++place) {
        if (run->items.at(place).state == RunItemState::Unclear)
            m_open.insert(place);
    }
}

ChangeRecord RunBook::recordOf(const RunItem &item, ChangeRecord::Outcome outcome) const
{
    RunJob job {.action = m_run->action, .account = m_run->account, .group = m_run->group, .status = m_run->status, .items = {item}};
    if (item.access >= 0 && item.access < m_run->accesses.size())
        job.access = m_run->accesses.at(item.access);
    ChangeRecord record {.kind = kindOf(m_run->action),
        .at = m_clock.now(),
        .account = m_run->account,
        .actor = m_run->actor,
        .target = item.user,
        .targetName = item.name.isEmpty() ? item.email : item.name,
        .targetEmail = item.email,
        .what = whatOf(*m_run),
        .before = item.before,
        .request = m_sender.wireRequest(job),
        .outcome = outcome,
        .transactionId = item.transactionId};
    if (m_run->action == RunAction::SetStatus) {
        record.before = wireText(item.seen);
        record.after = wireText(m_run->status);
    }
    if (outcome == ChangeRecord::Outcome::Failure || outcome == ChangeRecord::Outcome::Unclear)
        record.error = item.error;
    return record;
}

void RunBook::note(int place)
{
    const RunItem &item = m_run->items.at(place);
    RunItemChange change {.place = place, .item = item};
    if (m_open.contains(place)) {
        const ChangeRecord::Outcome outcome = runrules::outcomeOf(item);
        change.outcome = recordOf(item, outcome);
        if (outcome != ChangeRecord::Outcome::Unclear)
            m_open.remove(place);
    }
    m_changes.append(change);
}

void RunBook::arm(const QList<int> &places, QObject *context, std::function<void(const Result<Done> &)> written)
{
    // In the same work as what was noted before: an older state never overwrites a newer one.
    QList<RunItemChange> changes = std::exchange(m_changes, {});
    const qsizetype older = changes.size();
    for (const int place : places) {
        const RunItem &item = m_run->items.at(place);
        m_open.insert(place);
        changes.append({.place = place, .item = item, .attempt = recordOf(item, ChangeRecord::Outcome::Pending)});
    }
    write(changes, [this, older, changes, places, guard = QPointer<QObject>(context), written = std::move(written)](const Result<Done> &answer) {
        if (!answer.ok()) {
            m_changes = changes.mid(0, older) + m_changes; // what was noted before must not be lost
            for (const int place : places)
                m_open.remove(place);
        }
        if (guard)
            written(answer);
    });
}

void RunBook::flush()
{
    if (m_changes.isEmpty())
        return;
    const QList<RunItemChange> changes = std::exchange(m_changes, {});
    write(changes, [this, changes](const Result<Done> &answer) {
        if (!answer.ok())
            m_changes = changes + m_changes;
    });
}

void RunBook::write(const QList<RunItemChange> &changes, std::function<void(const Result<Done> &)> written)
{
    ++m_writing;
    ++m_batch;
    const auto work = [id = m_run->id, changes](LedgerDatabase &database) { return runstore::keep(database, id, changes); };
    whenDone(m_ledger.post(work), this, [this, written = std::move(written)](const Result<Done> &answer) {
        --m_writing;
        written(answer);
        if (!answer.ok())
            emit failed(answer.error());
        else if (isIdle())
            emit idle();
    });
}

} // namespace iam
