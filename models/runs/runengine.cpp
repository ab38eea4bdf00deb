#include "models/runs/runengine.h"

#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"
#include "models/journal/ledger.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace iam {

namespace {

constexpr std::chrono::milliseconds longestUnwritten {200};

} // namespace

RunEngine::RunEngine(const Parts &parts, const RunSettings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_book(parts.ledger, parts.sender, parts.clock)
{
    connect(&m_book, &RunBook::failed, this, &RunEngine::haltFor);
    connect(&m_book, &RunBook::idle, this, &RunEngine::workSoon);
}

RunEngine::~RunEngine() = default;

QString RunEngine::start(Run run)
{
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.startedAt = m_parts.clock.now();
    const auto work = [run](LedgerDatabase &database) {
        const Result<Done> done = runstore::prepare(database);
        return done.ok() ? runstore::plan(database, run) : done;
    };
    whenDone(m_parts.ledger.post(work), this, [this, run](const Result<Done> &answer) {
        if (answer.ok())
            enqueue(run);
        else
            emit refused(run.id, answer.error());
    });
    return run.id;
}

void RunEngine::resume(const QString &id)
{
    if (id == m_run.id && (m_state == State::Stopped || m_state == State::Paused)) {
        proceed(); // requests of it may be under way: the disk knows less
        return;
    }
    const auto question = [id](LedgerDatabase &database) -> Result<Run> {
        Result<Done> done = runstore::prepare(database);
        if (done.ok())
            done = runstore::reopen(database, id);
        return done.ok() ? runstore::load(database, id) : Result<Run>(done.error());
    };
    goOn(id, m_parts.ledger.ask<Run>(question));
}

void RunEngine::enqueue(const Run &run)
{
    m_queue.push_back(run);
    if (m_state == State::Idle || m_state == State::Stopped)
        nextRun();
    emit changed();
}

void RunEngine::nextRun()
{
    if (m_queue.empty() || m_busy > 0 || m_arming > 0 || !m_book.isIdle())
        return; // called again when that has ended
    ++m_generation;
    m_run = std::move(m_queue.front());
    m_queue.pop_front();
    m_counts = m_run.counts();
    m_agenda.clear();
    m_armed.clear();
    m_watching.clear();
    m_watchAt = m_wakeAt = {};
    m_told.clear();
    m_problem.reset();
    m_pace = RunPace(m_settings.concurrency);
    m_limit = std::max(1, m_parts.sender.itemsPerRequest(m_run.action));
    m_book.open(&m_run);
    const QDateTime now = m_parts.clock.now();
    const QDateTime holdsUntil = m_run.startedAt.addSecs(m_run.holdTime.count());
    if (now >= holdsUntil) {
        begin();
        return;
    }
    m_state = State::Holding;
    emit changed();
    m_parts.scheduler.after(std::chrono::milliseconds(now.msecsTo(holdsUntil)), this, [this, generation = m_generation] {
        if (generation == m_generation)
            skipHold();
    });
}

void RunEngine::skipHold()
{
    if (m_state == State::Holding)
        begin();
}

void RunEngine::begin()
{
    m_state = State::Running;
    for (int place = 0; place < m_run.items.size(); ++place)
        schedule(place);
    emit changed();
    workSoon();
}

void RunEngine::pause()
{
    if (m_state != State::Running && m_state != State::Holding)
        return;
    const bool held = m_state == State::Holding;
    m_state = State::Paused;
    if (held) {
        for (int place = 0; place < m_run.items.size(); ++place)
            schedule(place);
    }
    putBack();
    emit changed();
    workSoon();
}

void RunEngine::proceed()
{
    if (m_state != State::Paused && m_state != State::Stopped)
        return;
    m_problem.reset();
    m_pace.forgive();
    m_state = State::Running;
    if (m_agenda.isEmpty() && m_watching.isEmpty() && m_busy == 0 && m_armed.empty()) {
        for (int place = 0; place < m_run.items.size(); ++place)
            schedule(place);
    }
    m_book.flush();
    emit changed();
    workSoon();
}

void RunEngine::stop()
{
    if (m_state == State::Idle)
        return;
    m_state = State::Stopped;
    putBack();
    emit changed();
    workSoon();
}

void RunEngine::putBack()
{
    for (const Request &request : std::exchange(m_armed, {})) {
        for (const int place : request.places) {
            RunItem item = m_run.items.at(place);
            item.state = RunItemState::Planned;
            item.error = {.kind = ErrorKind::Cancelled, .detail = QStringLiteral("not sent")};
            set(place, item);
            m_agenda.addFirst(place);
        }
    }
}

void RunEngine::retryFailed()
{
    QList<int> places(m_run.items.size());
    std::iota(places.begin(), places.end(), 0);
    retry(places);
}

bool RunEngine::again(RunItem &item, RunAction action, const QDateTime &now)
{
    switch (item.state) {
    case RunItemState::Failed:
        item.state = RunItemState::Planned;
        break;
    case RunItemState::LeftUnclear:
        item.state = runrules::isRepeatable(action) ? RunItemState::Planned : RunItemState::Unclear;
        break;
    case RunItemState::StillProcessing:
        item.state = RunItemState::Taken;
        item.at = now; // the five minutes begin anew
        break;
    default:
        return false;
    }
    item.tries = item.state == RunItemState::Unclear ? 1 : 0;
    item.holds = item.absences = 0;
    item.error = {};
    return true;
}

void RunEngine::retry(const QList<int> &places)
{
    if (m_state == State::Idle) {
        reopen(places);
        return;
    }
    bool any = false;
    for (const int place : places) {
        RunItem item = m_run.items.value(place);
        if (!again(item, m_run.action, m_parts.clock.now()))
            continue;
        any = true;
        set(place, item);
        if (m_state != State::Holding)
            schedule(place);
    }
    if (!any)
        return;
    if (m_state == State::Stopped)
        m_state = State::Running;
    emit changed();
    workSoon();
}

void RunEngine::takeOut(const QList<int> &places)
{
    for (const int place : places) {
        RunItem item = m_run.items.value(place);
        const bool can = item.state == RunItemState::Planned || item.state == RunItemState::Held || item.state == RunItemState::Failed;
        if (!can || place >= m_run.items.size())
            continue;
        m_agenda.remove(place);
        item.state = RunItemState::TakenOut;
        set(place, item);
    }
    emit changed();
    workSoon();
}

RunProgress RunEngine::progress() const
{
    RunProgress progress {.total = static_cast<int>(m_run.items.size()), .settled = settledOf(m_counts), .counts = m_counts,
        .perSecond = m_state == State::Running ? m_pace.rate(m_parts.clock.now()) : 0};
    if (progress.perSecond > 0)
        progress.left = std::chrono::seconds(std::llround((progress.total - progress.settled) / progress.perSecond));
    return progress;
}

QDateTime RunEngine::goesOnAt() const
{
    if (m_state == State::Holding)
        return m_run.startedAt.addSecs(m_run.holdTime.count());
    if (m_state != State::Running || m_busy > 0)
        return {};
    if (m_pace.isQuiet(m_parts.clock.now()))
        return m_pace.quietUntil();
    return m_agenda.toSend().empty() && !m_agenda.hasLookUps() ? m_agenda.nextWake() : QDateTime();
}

bool RunEngine::isOnlyWatching() const
{
    return m_state == State::Running && m_agenda.isEmpty() && m_armed.empty() && m_arming == 0 && !m_watching.isEmpty();
}

void RunEngine::set(int place, const RunItem &item)
{
    RunItem &present = m_run.items[place];
    const bool moved = present.state != item.state;
    --m_counts[static_cast<std::size_t>(present.state)];
    ++m_counts[static_cast<std::size_t>(item.state)];
    const bool settledNow = item.isSettled() && !present.isSettled();
    present = item;
    if (moved && item.state != RunItemState::TakenOut)
        present.at = m_parts.clock.now();
    if (settledNow)
        m_pace.settled(present.at);
    if (item.state != RunItemState::Sending) // that is written by arm()
        note(place);
    if (m_told.isEmpty()) {
        QMetaObject::invokeMethod(this, [this, generation = m_generation] {
            if (generation == m_generation && !m_told.isEmpty())
                emit itemsChanged(std::exchange(m_told, {}));
        }, Qt::QueuedConnection);
    }
    m_told.append(place);
}

void RunEngine::note(int place)
{
    m_book.note(place);
    if (m_book.pending() > 1)
        return;
    // However slow the others under way are: an answer does not wait long for the disk.
    m_parts.scheduler.after(longestUnwritten, this, [this, batch = m_book.batch()] {
        if (batch == m_book.batch()) // what came later has a time of its own
            m_book.flush();
    });
}

void RunEngine::haltFor(const ApiError &error)
{
    if (m_state != State::Running && m_state != State::Holding)
        return;
    m_problem = error;
    m_state = State::Paused;
    putBack();
    emit changed();
    workSoon();
}

void RunEngine::finishIfSettled()
{
    if (m_state == State::Stopped || m_state == State::Idle) {
        nextRun();
        if (m_state != State::Idle)
            return;
    }
    const bool settled = m_state == State::Running && settledOf(m_counts) == m_run.items.size() && m_busy == 0 && m_arming == 0;
    if (!settled || m_finishing || !m_book.isIdle())
        return;
    m_finishing = true;
    const auto work = [id = m_run.id](LedgerDatabase &database) { return runstore::finish(database, id); };
    whenDone(m_parts.ledger.post(work), this, [this, generation = m_generation](const Result<Done> &answer) {
        m_finishing = false;
        if (generation != m_generation || m_state != State::Running)
            return;
        if (!answer.ok()) {
            haltFor(answer.error());
            return;
        }
        if (settledOf(m_counts) != m_run.items.size())
            return; // some were to be tried again in the meantime
        m_state = State::Idle;
        emit changed();
        emit finished(m_run.id);
        nextRun();
    });
}

} // namespace iam
