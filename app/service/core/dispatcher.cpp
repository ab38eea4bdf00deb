#include "app/service/core/dispatcher.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"

#include <QTimer>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The action a refused change is written down under; empty for what has no event.
QString actionOf(const Request &request)
{
    const QString &last = request.segments.isEmpty() ? QString() : request.segments.last();
    const bool ofUsers = request.segments.contains(u"users"_s);
    if (!ofUsers)
        return {};
    if (request.method == "POST")
        return last == "accept"_L1 ? u"user-management.user-invitation.accept"_s : u"user-management.user.invite"_s;
    if (request.method == "DELETE")
        return u"user-management.user.delete"_s;
    if (request.method == "PATCH" && last == "settings"_L1)
        return u"user-management.user-setting.update"_s;
    if (request.method == "PATCH" && last == "ibmid"_L1)
        return u"user-management.user-realm.update"_s;
    return request.method == "PATCH" ? u"user-management.user.update"_s : QString();
}

Response unauthorized(const Request &request, const QString &message)
{
    if (request.segments.contains(u"users"_s))
        return errors::userManagement(request, 401, u"invalid_token"_s, message, QString(), errors::StatusCode::Absent);
    return errors::forPath(request, 401, u"invalid_token"_s, message);
}

} // namespace

Dispatcher::Dispatcher(Context &context, const Tokens &tokens, const Router &router, QString adminToken)
    : m_context(context)
    , m_tokens(tokens)
    , m_router(router)
    , m_adminToken(std::move(adminToken))
{
}

void Dispatcher::receive(Request &request, const Reply &reply)
{
    const Router::Match match = m_router.find(request);
    const bool faulty = match.access == RouteAccess::Bearer;
    const QString path = QString::fromLatin1(request.rawPath);
    Faults &faults = m_context.faults;
    if (faulty && faults.strikes(FaultKind::CutBeforeChange, request.method, path)) {
        reply.cut();
        return;
    }
    const Response response = process(request, match);
    if (request.method != "GET" && request.method != "HEAD")
        emit changed();
    if (faulty && faults.strikes(FaultKind::CutAfterChange, request.method, path)) {
        reply.cut();
        return;
    }
    if (faulty && faults.strikes(FaultKind::MalformedAnswer, request.method, path)) {
        reply.sendMalformed(request.transactionId);
        return;
    }
    if (const auto delay = faulty ? faults.strikes(FaultKind::Delay, request.method, path) : std::nullopt) {
        QTimer::singleShot(delay->number, this, [reply, response] { reply.send(response); });
        return;
    }
    reply.send(response);
}

Response Dispatcher::process(Request &request, const Router::Match &match)
{
    if (!match.handler) {
        if (!match.allowedMethods.isEmpty()) {
            return errors::forPath(request, 405, u"method_not_allowed"_s, u"This method is not available here."_s)
                .withHeader("Allow", match.allowedMethods);
        }
        return errors::forPath(request, 404, u"not_found"_s, u"There is nothing at this path."_s);
    }
    if (const auto refusal = refuse(request, match))
        return *refusal;
    if (match.access == RouteAccess::Bearer) {
        if (const auto answer = faultAnswer(request))
            return *answer;
    }
    return runHandler(request, *match.handler);
}

std::optional<Response> Dispatcher::refuse(Request &request, const Router::Match &match) const
{
    switch (match.access) {
    case RouteAccess::Open:
        return std::nullopt;
    case RouteAccess::Admin:
        if (request.header("authorization") == "Bearer " + m_adminToken.toLatin1())
            return std::nullopt;
        return errors::forPath(request, 401, u"invalid_token"_s, u"This path needs the admin token."_s);
    case RouteAccess::Bearer:
        break;
    }
    switch (m_tokens.verify(request.header("authorization"), request.caller)) {
    case Tokens::Verdict::Good:
        return std::nullopt;
    case Tokens::Verdict::Missing:
        return unauthorized(request, u"The request carries no access token."_s);
    case Tokens::Verdict::Malformed:
        return unauthorized(request, u"The token is not valid."_s);
    case Tokens::Verdict::Expired:
        return unauthorized(request, u"The token is expired."_s);
    }
    Q_UNREACHABLE();
}

std::optional<Response> Dispatcher::faultAnswer(const Request &request)
{
    const QString path = QString::fromLatin1(request.rawPath);
    Faults &faults = m_context.faults;
    if (faults.strikes(FaultKind::Unauthorized, request.method, path))
        return unauthorized(request, u"The token is expired."_s);
    if (faults.strikes(FaultKind::Forbidden, request.method, path))
        return errors::forPath(request, 403, u"forbidden"_s, u"You are not authorized to perform this action."_s);
    if (const auto fault = faults.strikes(FaultKind::TooManyRequests, request.method, path)) {
        return errors::forPath(request, 429, u"too_many_requests"_s, u"Too many requests"_s)
            .withHeader("Retry-After", QByteArray::number(fault->number))
            .withHeader("X-Ratelimit-Remaining", "0");
    }
    if (const auto fault = faults.strikes(FaultKind::ServerError, request.method, path))
        return errors::forPath(request, fault->number, u"internal_error"_s, u"The service has a problem."_s);
    if (const auto fault = faults.strikes(FaultKind::Refuse, request.method, path)) {
        bool isNumber = false;
        const int number = fault->code.toInt(&isNumber);
        if (!request.segments.contains(u"users"_s))
            return errors::forPath(request, fault->number, fault->code, fault->message);
        return errors::userManagement(request, fault->number, isNumber ? QJsonValue(number) : QJsonValue(fault->code), fault->message, fault->moreInfo,
                                      isNumber ? errors::StatusCode::Absent : errors::StatusCode::Present);
    }
    if (const auto fault = faults.strikes(FaultKind::HtmlAnswer, request.method, path)) {
        Response page { .status = fault->number, .body = "<html><body><h1>Gateway</h1></body></html>", .contentType = "text/html", .headers = {} };
        return page.withHeader("X-Request-Id", request.transactionId.toLatin1());
    }
    return std::nullopt;
}

Response Dispatcher::runHandler(const Request &request, const Handler &handler)
{
    try {
        if (request.method == "GET" || request.method == "HEAD")
            return handler(request);
        std::optional<Transaction> transaction(std::in_place, m_context.database);
        Response response = handler(request);
        if (response.status < 400) {
            transaction->commit();
        } else {
            transaction.reset();
            recordRefusal(request, response);
        }
        return response;
    } catch (const DatabaseError &error) {
        qWarning("account service: %s", error.what());
        return errors::forPath(request, 500, u"internal_error"_s, u"The service could not store or read its data."_s);
    }
}

void Dispatcher::recordRefusal(const Request &request, const Response &response)
{
    const QString action = actionOf(request);
    if (action.isEmpty() || request.caller.iamId.isEmpty())
        return;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString reason = body.value("errors"_L1).toArray().first().toObject().value("message"_L1).toString();
    Transaction transaction(m_context.database);
    m_context.events.record(request,
                            { .accountId = request.path(u"account"_s).isEmpty() ? request.caller.accountId : request.path(u"account"_s),
                              .action = action,
                              .message = reason.isEmpty() ? u"Request refused"_s : reason,
                              .outcome = Outcome::Failure,
                              .targetName = request.path(u"user"_s),
                              .reasonCode = response.status });
    transaction.commit();
}

} // namespace iam::service
