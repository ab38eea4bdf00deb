#pragma once

#include "tests/support/faultproxy.h"

#include <QMutex>
#include <QRandomGenerator>

#include <atomic>
#include <memory>

namespace iam::test {

/// Bad luck between the console and its service: of the requests a share meets a fault by chance. The order of the faults
/// follows from the seed.
class Weather
{
public:
    Weather(FaultProxy &proxy, quint32 seed);
    ~Weather();
    Q_DISABLE_COPY_MOVE(Weather)

    /// In percent of the requests; 0 for fine weather.
    void setShare(int percent);
    [[nodiscard]] qint64 requests() const { return m_requests.load(); }
    [[nodiscard]] qint64 struck() const { return m_struck.load(); }

private:
    /// In the proxy's thread.
    [[nodiscard]] Fault faultFor(const PassedRequest &request);

    FaultProxy &m_proxy;
    QRandomGenerator m_dice; ///< the proxy's thread only
    std::atomic<int> m_share {0};
    std::atomic<qint64> m_requests {0};
    std::atomic<qint64> m_struck {0};
};

} // namespace iam::test
