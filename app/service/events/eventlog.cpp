#include "app/service/events/eventlog.h"

#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QJsonDocument>
#include <QUuid>

#include <iterator>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t keptTogether = 1000; ///< then they are written without waiting for a write to go along with
constexpr std::size_t mostKept = 100 * keptTogether; ///< while the disk takes nothing

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return u"success"_s;
    case Outcome::Failure:
        return u"failure"_s;
    case Outcome::Pending:
        return u"pending"_s;
    }
    Q_UNREACHABLE();
}

/// docs/protocol.md, activity events: reads are normal, removals and realm changes critical, the rest warnings.
QString severityOf(const QString &action)
{
    if (action.endsWith(".read"_L1) || action.endsWith(".list"_L1))
        return u"normal"_s;
    if (action == "user-management.user.delete"_L1 || action == "user-management.user-realm.update"_L1)
        return u"critical"_s;
    return u"warning"_s;
}

QString eventTime(qint64 milliseconds)
{
    const QString full = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    return full.chopped(1) + u"+0000"_s;
}

} // namespace

EventLog::EventLog(Database &database, const ServiceClock &clock)
    : m_database(database)
    , m_clock(clock)
{
    m_database.setTransactionListener([this](bool committed) { transactionEnded(committed); });
}

EventLog::Kept EventLog::compose(const Caller &caller, const QString &address, const QString &agent, const Event &event) const
{
    const qint64 time = m_clock.milliseconds();
    const QString service = caller.isServiceId ? u"service/security/account/service-id"_s : u"service/security/account/user"_s;
    const QString correlation = event.correlationId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : event.correlationId;
    const QString crn = u"crn:v1:bluemix:public:%1:global:a/%2:::"_s.arg(event.targetService, event.accountId);
    QJsonObject reason { { u"reasonCode"_s, event.reasonCode } };
    if (event.outcome == Outcome::Failure)
        reason.insert(u"reasonForFailure"_s, event.message);
    QJsonObject body {
        { u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) },
        { u"correlationId"_s, correlation },
        { u"eventTime"_s, eventTime(time) },
        { u"action"_s, event.action },
        { u"outcome"_s, outcomeText(event.outcome) },
        { u"message"_s, event.message },
        { u"severity"_s, severityOf(event.action) },
        { u"initiator"_s,
          QJsonObject { { u"id"_s, caller.iamId },
                        { u"name"_s, caller.email },
                        { u"typeURI"_s, service },
                        { u"credential"_s, QJsonObject { { u"type"_s, u"token"_s } } },
                        { u"host"_s, QJsonObject { { u"address"_s, address }, { u"addressType"_s, u"IPv4"_s }, { u"agent"_s, agent } } } } },
        { u"target"_s,
          QJsonObject { { u"id"_s, crn },
                        { u"typeURI"_s, event.targetType },
                        { u"name"_s, event.targetName },
                        { u"host"_s, QJsonObject { { u"address"_s, u"127.0.0.1"_s } } } } },
        { u"reason"_s, reason },
        { u"observer"_s, QJsonObject { { u"name"_s, u"ActivityTracker"_s } } },
        { u"requestData"_s, event.requestData },
        { u"responseData"_s, event.responseData },
        { u"logSourceCRN"_s, crn },
        { u"saveServiceCopy"_s, true },
        { u"dataEvent"_s, false },
    };
    return { .time = time,
             .accountId = event.accountId,
             .action = event.action,
             .body = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)) };
}

void EventLog::write(const Kept &kept)
{
    m_database.run(u"INSERT INTO events(account_id, time, action, body) VALUES(?,?,?,?)"_s,
                   { kept.accountId, kept.time, kept.action, kept.body });
}

void EventLog::record(const Request &request, const Event &event)
{
    flush();
    write(compose(request.caller, request.remoteAddress, request.userAgent, event));
}

void EventLog::recordBySystem(const Caller &caller, const Event &event)
{
    flush();
    write(compose(caller, u"127.0.0.1"_s, u"system"_s, event));
}

void EventLog::recordLater(const Request &request, const Event &event)
{
    m_kept.push_back(compose(request.caller, request.remoteAddress, request.userAgent, event));
    if (m_kept.size() % keptTogether != 0)
        return;
    try {
        flush();
    } catch (const DatabaseError &error) { // reading goes on; the next flush tries again
        qWarning("account service: read events could not be written yet: %s", error.what());
        if (m_kept.size() >= mostKept)
            m_kept.erase(m_kept.begin(), m_kept.begin() + keptTogether);
    }
}

void EventLog::flush()
{
    if (m_kept.empty())
        return;
    Transaction transaction(m_database);
    for (const Kept &kept : m_kept)
        write(kept);
    m_written.insert(m_written.end(), std::make_move_iterator(m_kept.begin()), std::make_move_iterator(m_kept.end()));
    m_kept.clear();
    transaction.commit();
}

void EventLog::transactionEnded(bool committed)
{
    if (!committed)
        m_kept.insert(m_kept.begin(), std::make_move_iterator(m_written.begin()), std::make_move_iterator(m_written.end()));
    m_written.clear();
}

} // namespace iam::service
