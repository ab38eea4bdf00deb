#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace iam {

/// Calls back later. Passed by reference beside `Clock`, so that tests do not wait.
class Scheduler
{
public:
    Scheduler() = default;
    virtual ~Scheduler() = default;
    Q_DISABLE_COPY_MOVE(Scheduler)

    /// Runs `action` once, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

class TimerScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace iam
