#include "models/runs/runpace.h"

#include <algorithm>

namespace iam {

namespace {

constexpr qint64 rateSpan = 30'000;

} // namespace

void RunPace::good()
{
    m_losses = 0;
    if (m_window < m_most && ++m_goodInRow >= m_window) {
        ++m_window;
        m_goodInRow = 0;
    }
}

void RunPace::wait(const QDateTime &now, std::chrono::milliseconds time)
{
    // The others under way are refused at the same moment: one storm halves once.
    if (!isQuiet(now))
        m_window = std::max(1, m_window / 2);
    m_goodInRow = 0;
    const QDateTime until = now.addMSecs(time.count());
    if (!m_quietUntil.isValid() || until > m_quietUntil)
        m_quietUntil = until;
}

bool RunPace::lost(const QDateTime &now, std::chrono::milliseconds first)
{
    if (isQuiet(now))
        return true;
    // A single loss is no reason to stand still: its item waits by itself.
    if (++m_losses > 1)
        m_quietUntil = now.addMSecs((first * (1 << std::min(m_losses - 2, 4))).count());
    return m_losses <= mostLosses;
}

void RunPace::settled(const QDateTime &now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    m_settled.push_back(time);
    while (!m_settled.empty() && m_settled.front() < time - rateSpan)
        m_settled.pop_front();
}

double RunPace::rate(const QDateTime &now) const
{
    const qint64 time = now.toMSecsSinceEpoch();
    const auto first = std::find_if(m_settled.begin(), m_settled.end(), [time](qint64 each) { return each >= time - rateSpan; });
    const auto count = static_cast<double>(std::distance(first, m_settled.end()));
    if (count < 2 || time <= *first)
        return 0;
    return count * 1000 / static_cast<double>(time - *first);
}

} // namespace iam
