#pragma once

#include "models/core/clock.h"

#include <chrono>

namespace iam::test {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start)
        : m_now(start)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now;
};

} // namespace iam::test
