#include "app/service/extensions/adminhandlers.h"

#include "app/service/context.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/userstore.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

AdminHandlers::AdminHandlers(Context &context, std::function<void()> reset)
    : m_context(context)
    , m_reset(std::move(reset))
{
}

void AdminHandlers::addTo(Router &router)
{
    const auto add = [&router](const QByteArray &method, const QString &path, Handler handler) {
        router.add(method, u"/ext/v1/admin/"_s + path, std::move(handler), RouteAccess::Admin);
    };
    add("GET", u"clock"_s, [this](const Request &) { return clock(); });
    add("PATCH", u"clock"_s, [this](const Request &request) { return setClock(request); });
    add("GET", u"faults"_s, [this](const Request &) { return Response::json(m_context.faults.toJson()); });
    add("PUT", u"faults"_s, [this](const Request &request) { return setFaults(request); });
    add("POST", u"reset"_s, [this](const Request &) {
        m_reset();
        return Response::empty(204);
    });
    add("GET", u"state"_s, [this](const Request &request) { return state(request); });
}

Response AdminHandlers::clock() const
{
    return Response::json({ { u"now"_s, wireTime(m_context.clock.milliseconds()) },
                            { u"offset_seconds"_s, qint64(m_context.clock.offset().count() / 1000) } });
}

Response AdminHandlers::setClock(const Request &request)
{
    constexpr qint64 furthest = 100LL * 366 * 24 * 3600;
    const auto body = request.jsonObject();
    if (!body || (!body->value("offset_seconds"_L1).isDouble() && !body->value("advance_seconds"_L1).isDouble()))
        return errors::invalidPayload(request, u"offset_seconds"_s);
    const qint64 base = body->contains("offset_seconds"_L1) ? body->value("offset_seconds"_L1).toInteger() : m_context.clock.offset().count() / 1000;
    const qint64 offset = base + body->value("advance_seconds"_L1).toInteger(0);
    if (offset < -furthest || offset > furthest)
        return errors::invalidPayload(request, u"offset_seconds"_s);
    m_context.clock.setOffset(std::chrono::seconds(offset));
    return clock();
}

Response AdminHandlers::setFaults(const Request &request)
{
    const auto body = request.jsonObject();
    if (!body || !body->value("faults"_L1).isArray())
        return errors::invalidPayload(request, u"faults"_s);
    QJsonArray faults;
    // A shifted clock is the one fault that is a state of the clock and not of requests.
    std::optional<qint64> days;
    for (const QJsonValue &fault : body->value("faults"_L1).toArray()) {
        if (fault.toObject().value("kind"_L1).toString() == "clock_shifted"_L1)
            days = fault.toObject().value("days"_L1).toInteger(1);
        else
            faults.append(fault);
    }
    if (const QString problem = m_context.faults.replace(faults); !problem.isEmpty())
        return errors::invalidPayload(request, problem);
    if (days)
        m_context.clock.setOffset(std::chrono::hours(24 * *days));
    return Response::json(m_context.faults.toJson());
}

Response AdminHandlers::state(const Request &request) const
{
    const QString accountId = request.parameter(u"account_id");
    QByteArray json = "{\"users\":[";
    Statement rows = m_context.database.statement(u"SELECT %1 FROM users WHERE ?='' OR account_id=? ORDER BY account_id, added_on, id LIMIT 5000"_s.arg(
                                                      UserRecord::columns()),
                                                  { accountId, accountId });
    bool first = true;
    while (rows.next()) {
        if (!std::exchange(first, false))
            json += ',';
        UserRecord::read(rows).appendProfile(json, true);
    }
    return Response::raw(json + "]}");
}

} // namespace iam::service
