#pragma once

#include "tests/bench/clientload.h"

#include <QProcess>

namespace iam::bench {

/// The vendor's own pager in one Node process, which stays for all repetitions, so that neither its start nor its
/// just-in-time compiler counts against it.
class SdkLoad final
{
public:
    SdkLoad() = default;
    ~SdkLoad();
    Q_DISABLE_COPY_MOVE(SdkLoad)

    /// `script` lies where the library is installed.
    [[nodiscard]] bool start(const QString &script, const QUrl &server);
    [[nodiscard]] std::optional<Load> load();

private:
    [[nodiscard]] QByteArray line();

    QProcess m_node;
};

} // namespace iam::bench
