#pragma once

#include "app/service/http/request.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace iam::service {

class Database;
class ServiceClock;

enum class Outcome { Success, Failure, Pending };

/// One event before it gets its time and initiator (docs/protocol.md, activity events).
struct Event
{
    QString accountId;
    QString action; ///< "user-management.user.invite"
    QString message;
    Outcome outcome = Outcome::Success;
    QString targetName; ///< the user ID or IAM ID acted upon
    QString targetType = QStringLiteral("user-management/user"); ///< typeURI
    QString targetService = QStringLiteral("user-management"); ///< service part of the target's CRN
    int reasonCode = 200; ///< the HTTP status
    QJsonObject requestData;
    QJsonObject responseData;
    QString correlationId; ///< joins the two events of a pair; empty takes a fresh one
};

/// Writes the events of an account and reads them back.
class EventLog
{
public:
    EventLog(Database &database, const ServiceClock &clock);

    /// Part of the request's transaction.
    void record(const Request &request, const Event &event);
    /// For what the system does by itself; `callerIamId` is who started it.
    void recordBySystem(const Caller &caller, const Event &event);
    /// For reads: kept in memory until the next write, or the next flush(), so that a page costs no disk write. None is
    /// dropped, also when the write they went along with is undone.
    void recordLater(const Request &request, const Event &event);
    /// Writes what recordLater() kept.
    void flush();

private:
    struct Kept
    {
        qint64 time;
        QString accountId;
        QString action;
        QString body;
    };

    [[nodiscard]] Kept compose(const Caller &caller, const QString &address, const QString &agent, const Event &event) const;
    void write(const Kept &kept);
    void transactionEnded(bool committed);

    Database &m_database;
    const ServiceClock &m_clock;
    std::vector<Kept> m_kept;
    std::vector<Kept> m_written; ///< part of the transaction under way: not safe yet
};

} // namespace iam::service
