#include "app/service/iam/activityreport.h"

#include "app/service/events/eventlog.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/evaluation.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QJsonArray>
#include <QUuid>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 usualHours = 720;
constexpr qint64 mostHours = qint64 {24} * 365;
constexpr qint64 hour = 3'600'000;
constexpr qsizetype mostReports = 20;

QString reportTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s) + u"+0000"_s;
}

} // namespace

ActivityReports::ActivityReports(Context &context, const Evaluation &evaluation)
    : m_context(context)
    , m_evaluation(evaluation)
{
}

void ActivityReports::addTo(Router &router)
{
    const QString path = u"/v1/activity/accounts/{account}/report"_s;
    router.add("POST", path, [this](const Request &request) { return create(request); });
    router.add("GET", path + u"/{reference}"_s, [this](const Request &request) { return read(request); });
}

std::optional<Response> ActivityReports::refusal(const Request &request) const
{
    const QString accountId = request.path(u"account"_s);
    if (m_evaluation.rightsOf(accountId, request.caller.iamId).on(u"iam-identity"_s) >= PlatformRole::Administrator)
        return std::nullopt;
    return errors::identity(
        request, 403, u"BXNIM0513E"_s, u"You are not authorized to read the activity of this account."_s);
}

Response ActivityReports::create(const Request &request)
{
    if (auto refused = refusal(request))
        return *refused;
    const QString type = request.parameter(u"type"_s);
    bool isNumber = true;
    const qint64 hours = request.hasParameter(u"duration"_s) ? request.parameter(u"duration"_s).toLongLong(&isNumber) : usualHours;
    if (!isNumber || hours <= 0 || hours > mostHours || (!type.isEmpty() && type != "inactive"_L1))
        return errors::identity(request, 400, u"BXNIM0137E"_s, u"'duration' is a number of hours, 'type' is inactive."_s);
    const QString accountId = request.path(u"account"_s);
    QList<QJsonObject> &reports = m_reports[accountId];
    reports.append(reportOf(accountId, hours, request));
    if (reports.size() > mostReports)
        reports.removeFirst();
    return Response::json({ { u"reference"_s, reports.last().value("reference"_L1) } }, 202);
}

Response ActivityReports::read(const Request &request)
{
    if (auto refused = refusal(request))
        return *refused;
    const QString reference = request.path(u"reference"_s);
    const QList<QJsonObject> reports = m_reports.value(request.path(u"account"_s));
    if (reference == "latest"_L1 && !reports.isEmpty())
        return Response::json(reports.last());
    for (const QJsonObject &report : reports) {
        if (report.value("reference"_L1).toString() == reference)
            return Response::json(report);
    }
    return errors::identity(request, 404, u"BXNIM0518E"_s, u"There is no such report."_s);
}

QJsonObject ActivityReports::reportOf(const QString &accountId, qint64 hours, const Request &request) const
{
    const qint64 now = m_context.clock.milliseconds();
    const qint64 since = now - hours * hour;
    // Whoever never signed in counts from the day they were added; the invited are not members yet.
    Statement rows = m_context.database.statement(
        u"SELECT iam_id, firstname, lastname, user_id, email, last_login FROM users WHERE account_id=? AND "
        "max(last_login, added_on)<? AND state IN ('ACTIVE','SUSPENDED','DISABLED_CLASSIC_INFRASTRUCTURE') ORDER BY id"_s,
        { accountId, since });
    QJsonArray users;
    while (rows.next()) {
        QJsonObject user { { u"iam_id"_s, rows.text(0) }, { u"name"_s, (rows.text(1) + u' ' + rows.text(2)).trimmed() },
            { u"username"_s, rows.text(3) }, { u"email"_s, rows.text(4) } };
        if (rows.number(5) > 0)
            user.insert(u"last_authn"_s, reportTime(rows.number(5)));
        users.append(user);
    }
    return { { u"created_by"_s, request.caller.iamId }, { u"reference"_s, QUuid::createUuid().toString(QUuid::Id128) },
        { u"report_duration"_s, QString::number(hours) }, { u"report_start_time"_s, reportTime(now) },
        { u"report_end_time"_s, reportTime(now) }, { u"users"_s, users }, { u"apikeys"_s, QJsonArray() },
        { u"serviceids"_s, QJsonArray() }, { u"profiles"_s, QJsonArray() } };
}

} // namespace iam::service
