// The part of the engine that decides what goes out next, and what follows from what comes back.
#include "models/runs/runengine.h"

#include "models/core/clock.h"
#include "models/core/scheduler.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr qsizetype watchedPerLook = 40;
constexpr qsizetype notesPerWrite = 256; // normally they go with what is to be sent next, or after a short time

} // namespace

void RunEngine::schedule(int place)
{
    const RunItem &item = m_run.items.at(place);
    const QDateTime now = m_parts.clock.now();
    const auto wait = runrules::waitOf(item, m_settings.times);
    switch (item.state) {
    case RunItemState::Planned:
        if (wait.count() > 0)
            m_agenda.addLater(place, RunAgenda::Errand::Send, now.addMSecs(wait.count()));
        else
            m_agenda.add(place, RunAgenda::Errand::Send);
        break;
    case RunItemState::Unclear:
        if (runrules::isRepeatable(m_run.action))
            m_agenda.add(place, RunAgenda::Errand::Send);
        else
            m_agenda.addLater(place, RunAgenda::Errand::LookUp, now.addMSecs(wait.count()));
        break;
    case RunItemState::Held:
        m_agenda.addLater(place, RunAgenda::Errand::LookUp, now.addMSecs(wait.count()));
        break;
    case RunItemState::Taken:
        m_watching.append(place);
        break;
    default:
        break;
    }
}

void RunEngine::workSoon()
{
    if (std::exchange(m_workSoon, true))
        return;
    QMetaObject::invokeMethod(this, &RunEngine::work, Qt::QueuedConnection);
}

void RunEngine::work()
{
    m_workSoon = false;
    if (m_state == State::Running) {
        const QDateTime now = m_parts.clock.now();
        m_agenda.wake(now);
        if (!m_pace.isQuiet(now)) {
            watchMore();
            lookUpMore();
            sendWaiting();
        }
        armMore();
        wakeLater();
    }
    if (m_state != State::Running || m_busy == 0 || m_book.pending() >= notesPerWrite)
        m_book.flush();
    finishIfSettled();
}

void RunEngine::wakeLater()
{
    const QDateTime now = m_parts.clock.now();
    QDateTime next = m_agenda.nextWake();
    const auto sooner = [&next, &now](const QDateTime &time) {
        if (time.isValid() && time > now && (!next.isValid() || time < next))
            next = time;
    };
    if (!m_watching.isEmpty())
        sooner(m_watchAt);
    if (m_pace.isQuiet(now))
        next = m_pace.quietUntil(); // nothing goes before
    if (!next.isValid() || (m_wakeAt.isValid() && m_wakeAt > now && m_wakeAt <= next))
        return;
    m_wakeAt = next;
    m_parts.scheduler.after(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(next))), this, [this, generation = m_generation, next] {
        if (generation != m_generation)
            return;
        if (m_wakeAt == next)
            m_wakeAt = {};
        work();
    });
}

QList<int> RunEngine::nextChunk() const
{
    QList<int> chunk;
    int access = -1;
    for (const int place : m_agenda.toSend()) {
        const RunItem &item = m_run.items.at(place);
        if (chunk.isEmpty())
            access = item.access;
        else if (item.access != access || item.alone) // one request gives one access
            continue;
        chunk.append(place);
        if (item.alone || chunk.size() >= m_limit)
            break;
    }
    return chunk;
}

int RunEngine::requestsAhead() const
{
    return std::max(m_settings.ahead, m_settings.itemsAhead / std::max(1, m_limit));
}

void RunEngine::armMore()
{
    const int most = requestsAhead();
    const auto prepared = [this] { return static_cast<int>(m_armed.size()) + m_arming; };
    if (prepared() > most / 2)
        return;
    QList<Request> requests;
    QList<int> all;
    while (!m_agenda.toSend().empty() && prepared() + static_cast<int>(requests.size()) < most) {
        const QList<int> chunk = nextChunk();
        m_agenda.takeToSend(chunk);
        for (const int place : chunk) {
            RunItem item = m_run.items.at(place);
            item.state = RunItemState::Sending;
            set(place, item);
        }
        all += chunk;
        requests.append({.places = chunk});
    }
    if (requests.isEmpty())
        return;
    m_arming += static_cast<int>(requests.size());
    m_book.arm(all, this, [this, requests, generation = m_generation](const Result<Done> &answer) {
        if (generation != m_generation)
            return;
        m_arming -= static_cast<int>(requests.size());
        for (const Request &request : requests)
            m_armed.push_back(request);
        if (!answer.ok() || m_state != State::Running)
            putBack(); // not sent
        workSoon();
    });
}

RunJob RunEngine::jobOf(const QList<int> &places) const
{
    RunJob job {.action = m_run.action, .account = m_run.account, .group = m_run.group, .status = m_run.status};
    for (const int place : places)
        job.items.append(m_run.items.at(place));
    const int access = job.items.first().access;
    if (access >= 0 && access < m_run.accesses.size())
        job.access = m_run.accesses.at(access);
    return job;
}

void RunEngine::sendWaiting()
{
    // After a lost answer the way there is tried with a look first: a look repeats nothing.
    while (!m_armed.empty() && m_busy < m_pace.window() && !(m_pace.isDoubtful() && (m_agenda.hasLookUps() || m_busy > 0))) {
        const Request request = m_armed.front();
        m_armed.pop_front();
        send(request);
    }
}

void RunEngine::send(const Request &request)
{
    ++m_busy;
    m_parts.sender.send(jobOf(request.places), this, [this, request, generation = m_generation](const Result<QList<RunReply>> &answer) {
        if (generation != m_generation)
            return;
        --m_busy;
        takeAnswer(request, answer);
        workSoon();
    });
}

void RunEngine::takeAnswer(const Request &request, const Result<QList<RunReply>> &answer)
{
    QList<RunItem> items;
    for (const int place : request.places)
        items.append(m_run.items.at(place));
    const bool whole = answer.ok() && answer.value().size() == items.size();
    if (whole) {
        m_pace.good();
        for (qsizetype i = 0; i < items.size(); ++i)
            runrules::take(m_run.action, answer.value().at(i), items[i]);
    } else {
        const ApiError error = answer.ok() ? ApiError {.kind = ErrorKind::Protocol, .detail = QStringLiteral("not every item was answered")} : answer.error();
        const runrules::Refused refused = runrules::refuse(m_run.action, items, error);
        items = refused.items;
        if (refused.limit > 0)
            m_limit = std::min(m_limit, refused.limit);
        switch (refused.then) {
        case runrules::Refused::Then::GoOn:
            m_pace.good();
            break;
        case runrules::Refused::Then::WaitAsTold: {
            const std::chrono::milliseconds told = error.retryAfter ? *error.retryAfter : m_settings.times.limitWait;
            m_pace.wait(m_parts.clock.now(), told);
            emit changed();
            break;
        }
        case runrules::Refused::Then::Slower:
            suffer(error);
            break;
        case runrules::Refused::Then::Pause:
            haltFor(error);
            break;
        }
    }
    QList<int> taken;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int place = request.places.at(i);
        set(place, items.at(i));
        moveOn(place);
        if (!m_run.items.at(place).user.text.isEmpty() && runrules::outcomeOf(items.at(i)) == ChangeRecord::Outcome::Success)
            taken.append(place);
    }
    if (!taken.isEmpty())
        emit this->taken(taken);
}

void RunEngine::moveOn(int place)
{
    const RunItem &item = m_run.items.at(place);
    if (item.state == RunItemState::Taken && m_watching.isEmpty())
        m_watchAt = m_parts.clock.now().addMSecs(m_settings.times.watchOften.count());
    schedule(place);
}

void RunEngine::suffer(const ApiError &error)
{
    if (!m_pace.lost(m_parts.clock.now(), m_settings.times.firstRetry))
        haltFor(error);
    else
        emit changed();
}

void RunEngine::lookUpMore()
{
    while (m_agenda.hasLookUps() && m_busy < m_pace.window() && !(m_pace.isDoubtful() && m_busy > 0))
        lookUp(*m_agenda.takeLookUp());
}

void RunEngine::lookUp(int place)
{
    ++m_busy;
    m_parts.sender.lookUp(m_run.items.at(place), this, [this, place, generation = m_generation](const Result<std::optional<User>> &answer) {
        if (generation != m_generation)
            return;
        --m_busy;
        takeLook(place, answer);
        workSoon();
    });
}

void RunEngine::takeLook(int place, const Result<std::optional<User>> &answer)
{
    RunItem item = m_run.items.at(place);
    if (!answer.ok()) {
        // Nothing is sent before it could be looked up; looking costs no try, for it changes nothing.
        const ApiError &error = answer.error();
        m_agenda.addLater(place, RunAgenda::Errand::LookUp, m_parts.clock.now().addMSecs(m_settings.times.firstRetry.count()));
        if (error.kind == ErrorKind::TooManyRequests)
            m_pace.wait(m_parts.clock.now(), error.retryAfter ? std::chrono::milliseconds(*error.retryAfter) : m_settings.times.limitWait);
        else if (mayHaveHappened(error) || error.kind == ErrorKind::Protocol)
            suffer(error);
        else
            haltFor(error);
        return;
    }
    m_pace.good();
    const RunItemState before = item.state;
    const bool waitedLong = item.at.secsTo(m_parts.clock.now()) >= m_settings.times.watchTotal.count();
    runrules::takeLook(m_run.action, answer.value(), item);
    if (before == RunItemState::Held && item.state == RunItemState::Held && ++item.holds > runrules::mostHolds)
        item.state = RunItemState::Failed;
    if (before == RunItemState::Taken && item.state == RunItemState::Taken && waitedLong)
        item.state = RunItemState::StillProcessing;
    const bool waited = before == RunItemState::Unclear && item.state == RunItemState::Planned;
    set(place, item);
    if (waited)
        m_agenda.add(place, RunAgenda::Errand::Send); // the wait for this try is over
    else
        moveOn(place);
    if (before != RunItemState::Taken && answer.value() && runrules::outcomeOf(item) == ChangeRecord::Outcome::Success)
        emit taken({place});
}

void RunEngine::watchMore()
{
    const QDateTime now = m_parts.clock.now();
    if (m_watching.isEmpty() || (m_watchAt.isValid() && now < m_watchAt))
        return;
    qint64 youngest = m_settings.times.watchTotal.count();
    for (const int place : std::as_const(m_watching))
        youngest = std::min(youngest, m_run.items.at(place).at.secsTo(now));
    while (!m_watching.isEmpty() && m_busy < m_pace.window()) {
        const QList<int> part = m_watching.mid(0, watchedPerLook);
        m_watching = m_watching.mid(watchedPerLook);
        watch(part);
    }
    if (m_watching.isEmpty())
        m_watchAt = now.addMSecs((youngest < 60 ? m_settings.times.watchOften : m_settings.times.watchSeldom).count());
}

void RunEngine::watch(const QList<int> &places)
{
    ++m_busy;
    QList<RunItem> items;
    for (const int place : places)
        items.append(m_run.items.at(place));
    m_parts.sender.lookUpMany(items, this, [this, places, generation = m_generation](const Result<QList<User>> &answer) {
        if (generation != m_generation)
            return;
        --m_busy;
        takeWatch(places, answer);
        workSoon();
    });
}

void RunEngine::takeWatch(const QList<int> &places, const Result<QList<User>> &answer)
{
    const QDateTime now = m_parts.clock.now();
    if (answer.ok())
        m_pace.good();
    else if (answer.error().kind == ErrorKind::TooManyRequests)
        m_pace.wait(now, answer.error().retryAfter ? std::chrono::milliseconds(*answer.error().retryAfter) : m_settings.times.limitWait);
    else if (mayHaveHappened(answer.error()))
        suffer(answer.error());
    else
        haltFor(answer.error());
    QHash<QString, const User *> byEmail;
    if (answer.ok()) {
        for (const User &user : answer.value())
            byEmail.insert(user.email.toCaseFolded(), &user);
    }
    for (const int place : places) {
        RunItem item = m_run.items.at(place);
        if (item.state != RunItemState::Taken)
            continue;
        const User *user = byEmail.value(item.email.toCaseFolded());
        if (user != nullptr) {
            const QDateTime taken = item.at;
            runrules::takeLook(m_run.action, *user, item);
            if (item.state == RunItemState::Taken && taken.secsTo(now) >= m_settings.times.watchTotal.count())
                item.state = RunItemState::StillProcessing;
            item.absences = 0;
            if (item.state != RunItemState::Taken)
                set(place, item);
            if (item.state == RunItemState::Taken)
                m_watching.append(place);
        } else if (answer.ok()) {
            m_agenda.add(place, RunAgenda::Errand::LookUp); // may only not fit into that answer
        } else {
            m_watching.append(place);
        }
    }
}

} // namespace iam
