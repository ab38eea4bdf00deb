#include "tests/bench/sdkload.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace iam::bench {

namespace {

constexpr int patience = 120'000;

} // namespace

SdkLoad::~SdkLoad()
{
    m_node.closeWriteChannel();
    m_node.waitForFinished();
}

bool SdkLoad::start(const QString &script, const QUrl &server)
{
    m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_node.start(QStringLiteral("node"), {script, server.toString()});
    return line() == "ready";
}

std::optional<Load> SdkLoad::load()
{
    m_node.write("load\n");
    const QJsonObject answer = QJsonDocument::fromJson(line()).object();
    if (answer.isEmpty())
        return std::nullopt;
    return Load {.milliseconds = answer.value(QLatin1String("milliseconds")).toDouble(),
        .users = answer.value(QLatin1String("users")).toInteger()};
}

QByteArray SdkLoad::line()
{
    while (!m_node.canReadLine()) {
        if (!m_node.waitForReadyRead(patience))
            return {};
    }
    return m_node.readLine().trimmed();
}

} // namespace iam::bench
