#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <time.h>

#include <algorithm>

namespace iam::bench {

/// Knocks at the window's thread every millisecond; the longest time without an answer is how long a click would have
/// waited.
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        m_knock.setTimerType(Qt::PreciseTimer);
        connect(&m_knock, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_sinceAnswer.nsecsElapsed());
            m_longestCpu = std::max(m_longestCpu, cpu() - m_cpuAtAnswer);
            m_cpuAtAnswer = cpu();
            m_sinceAnswer.restart();
        });
        m_sinceAnswer.start();
        m_knock.start(1);
    }
    void reset()
    {
        m_sinceAnswer.restart();
        m_longest = 0;
        m_longestCpu = 0;
        m_cpuAtAnswer = cpu();
    }
    /// The longest work between two answers, without what other programs took.
    [[nodiscard]] double longestCpu() const { return m_longestCpu; }
    [[nodiscard]] double longest() const { return static_cast<double>(std::max(m_longest, m_sinceAnswer.nsecsElapsed())) / 1e6; }

private:
    static double cpu()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_knock;
    QElapsedTimer m_sinceAnswer;
    qint64 m_longest = 0;
    double m_longestCpu = 0;
    double m_cpuAtAnswer = 0;
};

} // namespace iam::bench
