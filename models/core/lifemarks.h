#pragma once

#include <QString>

#include <chrono>
#include <memory>

namespace iam {

/// Marks beside a file that several consoles share. A mark is a number, held by one of them at a time, and ends with its
/// process, however that ends: the system keeps it (a lock on one byte of the file at `path`, which stays empty), so
/// nothing is left behind by a crash or a power cut, and a process number that is used again means nothing. Two objects on the
/// same path are two holders, also within one process. For one thread at a time.
class LifeMarks
{
public:
    /// Without a path every mark is free for this object, and nobody else has any. The file is made when the first is asked for.
    explicit LifeMarks(QString path = {});
    ~LifeMarks();
    Q_DISABLE_COPY_MOVE(LifeMarks)

    /// False if somebody else has it, or the file cannot be made: then problem() says why. Holding twice is holding once.
    [[nodiscard]] bool hold(qint64 mark);
    /// The same, tried again for a while: for what others hold shortly. Blocks.
    [[nodiscard]] bool holdWithin(qint64 mark, std::chrono::milliseconds longest);
    void release(qint64 mark);
    /// False also if the file cannot be made.
    [[nodiscard]] bool isElsewhere(qint64 mark);
    /// Whether somebody else has this mark or any above it.
    [[nodiscard]] bool isAnyElsewhere(qint64 from);
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    struct System;
    [[nodiscard]] bool open();

    QString m_path;
    QString m_problem;
    std::unique_ptr<System> m_system;
};

} // namespace iam
