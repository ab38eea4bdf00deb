#include "models/workflows/invitationrunner.h"

#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"

#include <algorithm>

namespace iam {

namespace {

InviteOutcomeKind outcomeOf(const RunItem &item)
{
    switch (item.state) {
    case RunItemState::Planned:
        return InviteOutcomeKind::Waiting;
    case RunItemState::Held:
        return InviteOutcomeKind::Held;
    case RunItemState::Sending:
        return InviteOutcomeKind::Sending;
    case RunItemState::Unclear:
        return InviteOutcomeKind::Unclear;
    case RunItemState::Taken:
        return InviteOutcomeKind::Taken;
    case RunItemState::Done:
        return item.seen == UserState::Active ? InviteOutcomeKind::Joined : InviteOutcomeKind::Invited;
    case RunItemState::Skipped:
        return InviteOutcomeKind::Skipped;
    case RunItemState::StillProcessing:
        return InviteOutcomeKind::StillProcessing;
    case RunItemState::TakenOut:
        return InviteOutcomeKind::TakenOut;
    case RunItemState::Failed:
    case RunItemState::LeftUnclear:
        break;
    }
    return InviteOutcomeKind::Failed;
}

RunPerson personOf(const RunItem &item)
{
    return {.email = item.email,
        .invitation = item.access,
        .outcome = outcomeOf(item),
        .user = item.user,
        .state = item.seen,
        .tries = item.tries,
        .error = item.error,
        .sentAt = item.at};
}

Run engineRunOf(const InvitationRun &shown, const AccountOverview &overview)
{
    Run run {.action = RunAction::Invite, .account = overview.accountId(), .actor = overview.actor().iamId, .accesses = shown.invitations};
    for (const RunPerson &person : shown.people)
        run.items.append({.email = person.email, .access = person.invitation});
    return run;
}

InvitationRun shownRunOf(const Run &run)
{
    InvitationRun shown {.id = run.id, .startedAt = run.startedAt, .invitations = run.accesses};
    for (const RunItem &item : run.items)
        shown.people.append(personOf(item));
    return shown;
}

} // namespace

InvitationRunner::InvitationRunner(RunEngine &engine, const AccountOverview &overview, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_overview(overview)
{
    connect(&m_engine, &RunEngine::itemsChanged, this, [this](const QList<int> &places) {
        if (!isOurs())
            return;
        follow(places);
        emit changed();
    });
    connect(&m_engine, &RunEngine::changed, this, [this] {
        if (isOurs()) {
            m_starting = false;
            emit changed();
        }
    });
    connect(&m_engine, &RunEngine::taken, this, [this](const QList<int> &places) {
        if (!isOurs())
            return;
        follow(places);
        QList<RunPerson> people;
        for (const int place : places)
            people.append(m_run.people.at(place));
        emit taken(people);
    });
    connect(&m_engine, &RunEngine::finished, this, [this](const QString &id) {
        if (id != m_run.id)
            return;
        m_run = shownRunOf(m_engine.run());
        emit changed();
        emit finished();
    });
    connect(&m_engine, &RunEngine::refused, this, [this](const QString &id, const ApiError &error) {
        if (id != m_run.id)
            return;
        m_refused = error;
        m_starting = false;
        emit changed();
    });
    connect(&m_engine, &RunEngine::elsewhereMoved, this, [this] {
        if (!m_unfinished)
            lookForUnfinished();
    });
    lookForUnfinished();
}

void InvitationRunner::setTimes(const Times &times)
{
    RunSettings settings = m_engine.settings();
    settings.times = times;
    m_engine.setSettings(settings);
}

void InvitationRunner::lookForUnfinished()
{
    whenDone(m_engine.unfinished(), this, [this](const Result<QList<RunInfo>> &answer) {
        if (!answer.ok())
            return; // the next start says why
        const QList<RunInfo> &runs = answer.value();
        const auto ours = std::find_if(runs.crbegin(), runs.crend(), [](const RunInfo &info) { return info.action == RunAction::Invite && !info.elsewhere; });
        if (ours == runs.crend() || !m_run.id.isEmpty())
            return;
        whenDone(m_engine.read(ours->id), this, [this](const Result<Run> &read) {
            if (!read.ok() || !m_run.id.isEmpty())
                return;
            m_unfinished = shownRunOf(read.value());
            emit changed();
        });
    });
}

void InvitationRunner::forgetUnfinished()
{
    if (!m_unfinished)
        return;
    whenDone(m_engine.dismiss(m_unfinished->id), this, [](const Result<Done> &) {});
    m_unfinished.reset();
    emit changed();
}

void InvitationRunner::start(const QList<PlannedInvitation> &plan)
{
    forgetUnfinished(); // a new run takes its place
    m_run = InvitationRun::fromPlan({}, {}, plan);
    m_refused.reset();
    m_starting = true;
    m_run.id = m_engine.start(engineRunOf(m_run, m_overview));
    emit changed();
}

void InvitationRunner::resume(const InvitationRun &run)
{
    m_unfinished.reset();
    m_run = run;
    m_refused.reset();
    m_starting = true;
    m_engine.resume(run.id);
    emit changed();
}

void InvitationRunner::proceed()
{
    if (!m_refused) {
        m_engine.proceed();
        return;
    }
    m_refused.reset();
    m_starting = true;
    m_run.id = m_engine.start(engineRunOf(m_run, m_overview));
    emit changed();
}

void InvitationRunner::follow(const QList<int> &places)
{
    const QList<RunItem> &items = m_engine.run().items;
    if (m_run.people.size() != items.size())
        m_run = shownRunOf(m_engine.run());
    m_run.startedAt = m_engine.run().startedAt;
    for (const int place : places)
        m_run.people[place] = personOf(items.at(place));
}

QList<int> InvitationRunner::placesOf(const QStringList &emails) const
{
    QList<int> places;
    for (int place = 0; isOurs() && place < m_run.people.size(); ++place) {
        if (emails.contains(m_run.people.at(place).email))
            places.append(place);
    }
    return places;
}

InvitationRunner::State InvitationRunner::state() const
{
    if (m_refused)
        return State::Paused;
    if (!isOurs())
        return m_starting ? (m_engine.state() == RunEngine::State::Idle ? State::Sending : State::Waiting) : State::Idle;
    switch (m_engine.state()) {
    case RunEngine::State::Idle:
        return State::Idle;
    case RunEngine::State::Paused:
        return State::Paused;
    case RunEngine::State::Stopped:
        return State::Stopped;
    case RunEngine::State::Holding:
    case RunEngine::State::Running:
        break;
    }
    return goesOnAt().isValid() || m_engine.isOnlyWatching() ? State::Waiting : State::Sending;
}

const std::optional<ApiError> &InvitationRunner::problem() const
{
    static const std::optional<ApiError> none;
    if (m_refused)
        return m_refused;
    return isOurs() ? m_engine.problem() : none;
}

QDateTime InvitationRunner::goesOnAt() const { return isOurs() ? m_engine.goesOnAt() : QDateTime(); }

} // namespace iam
