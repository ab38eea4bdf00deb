#pragma once

#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>

namespace iam::service {

/// What the account service is started with.
struct ServiceOptions
{
    quint16 port = 0; ///< 0 takes any free port
    QString databaseFile; ///< ":memory:" keeps nothing; empty takes the file in the user's data folder
    QString mailDir; ///< a Maildir; empty puts it beside the database (in memory: a temporary folder)
    QString seed = QStringLiteral("quantum-lab"); ///< quantum-lab, big-corp or empty; read only by a new database
    int users = 100000; ///< size of the account big-corp
    std::chrono::milliseconds processingTime { 1000 }; ///< how long an invited user stays in Processing
};

/// Where a running service is found, and how to sign in to it.
struct ServiceInfo
{
    QUrl url;
    QString accountId;
    QMap<QString, QString> apiKeys; ///< owner, administrator, editor, viewer, service_id
    QString mailDir;
    QString damagedFile; ///< where a damaged database lies now, in whose place a new one was begun; else empty
    QString adminToken; ///< the bearer of /ext/v1/admin
};

} // namespace iam::service
