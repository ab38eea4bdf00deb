#pragma once

#include "tests/bench/clientload.h"

#include <QProcess>

namespace iam::bench {

/// A program that loads once for every line it gets, and prints how long that took. The first load is that of somebody
/// who opens an account; neither the start of the program nor that of its libraries counts.
class ChildLoad final
{
public:
    ChildLoad() = default;
    ~ChildLoad();
    Q_DISABLE_COPY_MOVE(ChildLoad)

    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);
    [[nodiscard]] std::optional<Load> load();

private:
    [[nodiscard]] QByteArray line();

    QProcess m_process;
};

} // namespace iam::bench
