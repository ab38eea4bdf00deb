#pragma once

#include <algorithm>
#include <thread>
#include <vector>

namespace iam {

/// Into how many parts work over so many rows is worth being divided: one for each core, but none of them small.
[[nodiscard]] inline int partsOf(qsizetype rows, qsizetype worthIt = 100'000)
{
    constexpr unsigned most = 8;
    const auto cores = static_cast<qsizetype>(std::clamp(std::thread::hardware_concurrency(), 1U, most));
    return static_cast<int>(std::clamp<qsizetype>(rows / worthIt, 1, cores));
}

/// Does part(0) to part(parts - 1) at the same time, one of them in this thread, which waits for the others: so not for
/// more than a few milliseconds in the thread of the window. They must not write to the same place.
template <typename Part>
void inParallel(int parts, const Part &part)
{
    std::vector<std::thread> others;
    for (int i = 1; i < parts; ++i)
        others.emplace_back([&part, i] { part(i); });
    part(0);
    for (std::thread &other : others)
        other.join();
}

} // namespace iam
