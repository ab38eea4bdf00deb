#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

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
        connect(&m_knock, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_sinceAnswer.nsecsElapsed()); m_sinceAnswer.restart(); });
        m_sinceAnswer.start();
        m_knock.start(1);
    }
    void reset()
    {
        m_sinceAnswer.restart();
        m_longest = 0;
    }
    [[nodiscard]] double longest() const { return static_cast<double>(std::max(m_longest, m_sinceAnswer.nsecsElapsed())) / 1e6; }

private:
    QTimer m_knock;
    QElapsedTimer m_sinceAnswer;
    qint64 m_longest = 0;
};

} // namespace iam::bench
