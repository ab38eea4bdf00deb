#pragma once

#include <QByteArray>
#include <QHash>
#include <QtGlobal>

namespace iam::test {

/// What a process holds at one moment.
struct Footprint
{
    qint64 residentKib = 0;
    qint64 heapKib = 0; ///< in use, of this process only; 0 for others
    int files = 0; ///< open descriptors that are no sockets
    int sockets = 0;
    int threads = 0;
    qint64 objects = 0; ///< QObjects alive, of this process only; 0 for others
};

[[nodiscard]] Footprint footprintOf(qint64 process);
[[nodiscard]] Footprint ownFootprint();

/// From now on every QObject of this process is counted, in every thread. Once, before the first one.
void countObjects();
/// How many are alive by class; empty unless IAM_SOAK_OBJECTS is set. For finding who is left behind.
[[nodiscard]] QHash<QByteArray, int> objectsByClass();

} // namespace iam::test
