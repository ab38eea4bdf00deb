#pragma once

#include <QtGlobal>

#include <chrono>

namespace iam::service {

/// What one client, and all together, may take of the service.
struct Limits
{
    qint64 headBytes = qint64 {64} * 1024;
    qint64 bodyBytes = qint64 {8} * 1024 * 1024;
    qint64 bytesOfAll = qint64 {64} * 1024 * 1024; ///< unfinished requests of all connections together
    int connections = 512;
    std::chrono::milliseconds requestTime { 15000 }; ///< from the first byte of a request to its last
    std::chrono::milliseconds idleTime { 120000 }; ///< between two requests of one connection
};

} // namespace iam::service
