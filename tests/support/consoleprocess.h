#pragma once

#include "tests/support/serviceprocess.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace iam::test {

/// Starts iam-console from $IAM_BIN_DIR without a window, as the owner of the service's account. Its files lie below `home`.
inline void startConsole(QProcess &console, const ServiceProcess &service, const QString &home, const QStringList &task)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("IBMCLOUD_API_KEY"),
        service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    console.setProcessEnvironment(environment);
    console.start(qEnvironmentVariable("IAM_BIN_DIR") + QStringLiteral("/iam-console"),
        task + QStringList {QStringLiteral("--service-url"), service.url(), QStringLiteral("--account"), service.accountId()});
}

} // namespace iam::test
