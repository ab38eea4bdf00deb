#include "models/workflows/inactivitywatch.h"

#include "models/api/identityapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

constexpr std::chrono::milliseconds firstPause {1'000};

} // namespace

struct InactivityWatch::Calls
{
    CallSlot<std::optional<InactivityReport>> report;
    CallSlot<QString> made;
};

InactivityWatch::InactivityWatch(
    IdentityApi &identity, AccountId account, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_identity(identity)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_calls(std::make_unique<Calls>())
{
}

InactivityWatch::~InactivityWatch() = default;

bool InactivityWatch::isGood(const InactivityReport &report) const
{
    return report.hours == hours && report.madeAt.isValid()
        && report.madeAt.secsTo(m_clock.now()) <= std::chrono::seconds(goodFor).count();
}

void InactivityWatch::read()
{
    if (m_busy || (m_report && isGood(*m_report)))
        return;
    m_busy = true;
    whenDone(m_calls->report.hold(m_identity.inactivityReport(m_account, QStringLiteral("latest"))), this,
        [this](const Result<std::optional<InactivityReport>> &answer) {
            if (!answer.ok())
                fail(answer.error());
            else if (answer.value() && isGood(*answer.value()))
                take(*answer.value());
            else
                make();
        });
}

void InactivityWatch::make()
{
    whenDone(m_calls->made.hold(m_identity.makeInactivityReport(m_account, hours)), this, [this](const Result<QString> &answer) {
        if (answer.ok())
            ask(answer.value(), 0);
        else
            fail(answer.error());
    });
}

void InactivityWatch::ask(const QString &reference, int tries)
{
    whenDone(m_calls->report.hold(m_identity.inactivityReport(m_account, reference)), this,
        [this, reference, tries](const Result<std::optional<InactivityReport>> &answer) {
            if (!answer.ok())
                fail(answer.error());
            else if (answer.value())
                take(*answer.value());
            else if (tries + 1 >= mostTries)
                fail({.kind = ErrorKind::Timeout});
            else
                m_scheduler.after(firstPause * (1 << tries), this, [this, reference, tries] { ask(reference, tries + 1); });
        });
}

void InactivityWatch::take(const InactivityReport &report)
{
    m_busy = false;
    m_problem.reset();
    m_report = report;
    emit changed();
}

void InactivityWatch::fail(const ApiError &error)
{
    m_busy = false;
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_problem = error;
    emit changed();
}

} // namespace iam
