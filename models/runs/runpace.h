#pragma once

#include <QDateTime>

#include <chrono>
#include <deque>
#include <optional>

namespace iam {

/// How many requests may be under way, and from when on the next may go: fewer after the service has asked for time,
/// then more again; a pause that doubles while answers are lost.
class RunPace
{
public:
    explicit RunPace(int most = 8)
        : m_most(most)
        , m_window(most)
    {
    }

    [[nodiscard]] int window() const { return m_window; }
    /// Nothing goes out before; invalid if anything may.
    [[nodiscard]] const QDateTime &quietUntil() const { return m_quietUntil; }
    [[nodiscard]] bool isQuiet(const QDateTime &now) const { return m_quietUntil.isValid() && now < m_quietUntil; }
    /// Answers have been lost lately: looking comes before sending.
    [[nodiscard]] bool isDoubtful() const { return m_losses > 0; }

    void good();
    /// The service wants to be left alone for so long.
    void wait(const QDateTime &now, std::chrono::milliseconds time);
    /// An answer was lost. Those under way at the same time count as one. False after too many in a row.
    [[nodiscard]] bool lost(const QDateTime &now, std::chrono::milliseconds first);
    void forgive()
    {
        m_losses = 0;
        m_quietUntil = {};
    }

    /// For the rate: one more has an end.
    void settled(const QDateTime &now);
    /// Items per second in the last half minute; 0 while nothing can be said.
    [[nodiscard]] double rate(const QDateTime &now) const;

private:
    static constexpr int mostLosses = 8;
    int m_most;
    int m_window;
    int m_goodInRow = 0;
    int m_losses = 0;
    QDateTime m_quietUntil;
    std::deque<qint64> m_settled; ///< milliseconds; of the last half minute
};

} // namespace iam
