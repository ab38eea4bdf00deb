#include "tests/bench/childload.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace iam::bench {

namespace {

constexpr int patience = 120'000;

} // namespace

ChildLoad::~ChildLoad()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool ChildLoad::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    return line() == "ready";
}

std::optional<Load> ChildLoad::load()
{
    m_process.write("load\n");
    const QJsonObject answer = QJsonDocument::fromJson(line()).object();
    if (answer.isEmpty())
        return std::nullopt;
    return Load {.milliseconds = answer.value(QLatin1String("milliseconds")).toDouble(),
        .users = answer.value(QLatin1String("users")).toInteger()};
}

QByteArray ChildLoad::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return m_process.readLine().trimmed();
}

} // namespace iam::bench
