#include "models/workflows/removalwatch.h"

#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

constexpr std::chrono::seconds longest {300};
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
    look(subject, m_clock.now().addSecs(longest.count()), m_firstWait);
}

void RemovalWatch::look(const ChangeSubject &subject, const QDateTime &until, std::chrono::milliseconds wait)
{
    m_scheduler.after(wait, this, [this, subject, until, wait] {
        whenDone(m_api.user(m_account, subject.id.text), this, [this, subject, until, wait](const Result<User> &answer) {
            if (!answer.ok() && answer.error().kind == ErrorKind::NotFound)
                emit ended(subject, End::Gone);
            else if (answer.ok() && answer.value().state == UserState::RemovalFailed)
                emit ended(subject, End::Failed);
            else if (m_clock.now() >= until)
                emit ended(subject, End::Unknown);
            else
                look(subject, until, std::min(wait * 2, longestWait));
        });
    });
}

} // namespace iam
