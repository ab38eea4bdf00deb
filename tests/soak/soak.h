#pragma once

#include "tests/soak/footprint.h"
#include "tests/soak/stage.h"
#include "tests/soak/trend.h"
#include "tests/soak/work.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace iam::test {

struct SoakSettings
{
    double minutes = 5; ///< no more work after it
    int actions = 1'000'000; ///< nor after so many
    int faults = 6; ///< percent of the requests
    quint32 seed = 1;
    bool trace = false; ///< every action is told
};

/// Hours of mixed work in little time. Every so often the weather clears up, and everything is counted and compared.
class Soak
{
public:
    explicit Soak(const SoakSettings &settings);

    /// How many checks failed.
    [[nodiscard]] int run();

private:
    void work();
    void doOne();
    void sample();
    /// Fine weather, the comparison, and the figures at rest.
    void rest();
    void tellMinute();
    void check(const QString &what, bool good, const QString &words = {});
    void conclude();
    [[nodiscard]] double seconds() const { return static_cast<double>(m_since.elapsed()) / 1000; }
    [[nodiscard]] qint64 budget() const { return static_cast<qint64>(m_settings.minutes * 60'000); }

    SoakSettings m_settings;
    SoakStage m_stage;
    std::vector<Work> m_work;
    QElapsedTimer m_since;
    QTimer m_sampler;
    int m_actions = 0;
    int m_givenUp = 0;
    int m_minute = 0;
    int m_rests = 0;
    int m_equal = 0;
    int m_people = 0;
    int m_passed = 0;
    int m_failed = 0;
    Trend m_memory;
    Trend m_heap;
    Trend m_files;
    Trend m_sockets;
    Trend m_threads;
    Trend m_objects;
    Trend m_serviceMemory;
    Trend m_serviceFiles;
    Trend m_serviceSockets;
};

} // namespace iam::test
