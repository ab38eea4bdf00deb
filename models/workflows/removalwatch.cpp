#include "models/workflows/removalwatch.h"

#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

constexpr std::chrono::seconds longest {300};
constexpr std::chrono::seconds longestDoubt {60};
constexpr std::chrono::milliseconds longestWait {15'000};

} // namespace

RemovalWatch::RemovalWatch(
    UserManagementApi &api, AccountId account, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

void RemovalWatch::watch(const ChangeSubject &subject)
{
    begin({.subject = subject, .until = m_clock.now().addSecs(longest.count())});
}

void RemovalWatch::watchDoubtful(const ChangeSubject &subject)
{
    begin({.subject = subject, .until = m_clock.now().addSecs(longestDoubt.count()), .doubtful = true});
}

void RemovalWatch::begin(Watched watched)
{
    watched.round = ++m_lastRound;
    m_rounds.insert(watched.subject.id, watched.round);
    look(watched, m_firstWait);
}

void RemovalWatch::look(const Watched &watched, std::chrono::milliseconds wait)
{
    m_scheduler.after(wait, this, [this, watched, wait] {
        whenDone(m_api.user(m_account, watched.subject.id.text), this,
            [this, watched, wait](const Result<User> &answer) { take(watched, wait, answer); });
    });
}

void RemovalWatch::take(const Watched &watched, std::chrono::milliseconds wait, const Result<User> &answer)
{
    if (m_rounds.value(watched.subject.id) != watched.round)
        return;
    const bool gone = !answer.ok() && answer.error().kind == ErrorKind::NotFound;
    const bool failed = answer.ok() && answer.value().state == UserState::RemovalFailed;
    const bool late = m_clock.now() >= watched.until;
    if (!gone && !failed && !late) {
        look(watched, std::min(wait * 2, longestWait));
        return;
    }
    m_rounds.remove(watched.subject.id);
    if (gone || failed)
        emit ended(watched.subject, gone ? End::Gone : End::Failed);
    else if (!watched.doubtful) // nothing was begun, it seems
        emit ended(watched.subject, End::Unknown);
}

} // namespace iam
