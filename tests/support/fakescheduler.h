#pragma once

#include "models/core/scheduler.h"
#include "tests/support/fakeclock.h"

#include <QList>
#include <QTimer>

#include <utility>

namespace iam::test {

/// Lets the fake clock run to the time asked for, and calls back at the next turn of the event loop.
class FakeScheduler final : public Scheduler
{
public:
    explicit FakeScheduler(FakeClock &clock)
        : m_clock(clock)
    {
    }

    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_delays.append(delay);
        if (m_held)
            return;
        m_clock.advance(std::chrono::ceil<std::chrono::seconds>(delay));
        QTimer::singleShot(0, context, std::move(action));
    }

    /// From now on nothing is called back any more.
    void hold() { m_held = true; }
    [[nodiscard]] const QList<std::chrono::milliseconds> &delays() const { return m_delays; }

private:
    FakeClock &m_clock;
    QList<std::chrono::milliseconds> m_delays;
    bool m_held = false;
};

} // namespace iam::test
