#include "app/service/extensions/inviteehandlers.h"

#include "app/service/context.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/identity/tokenhandlers.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page without script, style from outside or anything else a browser would fetch.
Response page(const QString &title, const QString &content, int status = 200)
{
    const QString html = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                         "content=\"width=device-width\"><title>%1</title></head><body><main><h1>%1</h1>%2</main></body></html>"_s
                             .arg(title.toHtmlEscaped(), content);
    Response response { .status = status, .body = html.toUtf8(), .contentType = "text/html; charset=utf-8", .headers = {} };
    return response
        .withHeader("Content-Security-Policy", "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
        .withHeader("Referrer-Policy", "no-referrer");
}

QString field(const QList<std::pair<QString, QString>> &form, QLatin1StringView name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

InviteeHandlers::InviteeHandlers(Context &context, TokenHandlers &tokens)
    : m_context(context)
    , m_tokens(tokens)
    , m_users(context.database)
    , m_work(context)
{
}

void InviteeHandlers::addTo(Router &router)
{
    const QString base = u"/ext/v1/invitee"_s;
    router.add("POST", base + u"/token"_s, [this](const Request &request) { return token(request); }, RouteAccess::Open);
    router.add("GET", base + u"/inbox"_s, [this](const Request &request) { return inbox(request); });
    router.add("GET", base + u"/notifications"_s, [this](const Request &request) { return notifications(request); });
    router.add("GET", base + u"/accept"_s, [this](const Request &request) { return showPage(request); }, RouteAccess::Open);
    router.add("POST", base + u"/accept"_s, [this](const Request &request) { return acceptFromPage(request); }, RouteAccess::Open);
    router.add("POST", base + u"/invitations/accept"_s, [this](const Request &request) { return acceptAsPerson(request); });
}

Response InviteeHandlers::token(const Request &request)
{
    const auto body = request.jsonObject();
    const QString email = body ? body->value("email"_L1).toString() : QString();
    if (const auto person = m_users.identity(email)) {
        const QString account = m_context.database
                                    .value(u"SELECT account_id FROM users WHERE iam_id=? ORDER BY added_on LIMIT 1"_s, { person->iamId })
                                    .toString();
        return m_tokens.grant(person->iamId, account, true);
    }
    Statement invited = m_context.database.statement(u"SELECT iam_id, account_id, email FROM users WHERE folded_email=? AND iam_id LIKE 'BSS-%' LIMIT 1"_s,
                                                     { folded(email) });
    if (email.isEmpty() || !invited.next())
        return errors::userManagement(request, 404, u"not_found"_s, u"Nobody of that address is known or invited."_s, email);
    // New to the cloud: good for reading the inbox; accepting needs the link, and a name.
    return m_tokens.grantTo(invited.text(0), invited.text(2), invited.text(1));
}

Response InviteeHandlers::inbox(const Request &request)
{
    QJsonArray messages;
    Statement rows = m_context.database.statement(u"SELECT token, sent_at, status FROM invitations WHERE folded_email=? ORDER BY sent_at DESC, rowid DESC LIMIT 200"_s,
                                                  { folded(request.caller.email) });
    while (rows.next()) {
        const AcceptanceWork::Link link = m_work.inspect(rows.text(0));
        messages.append(QJsonObject { { u"token"_s, rows.text(0) },
                                      { u"link"_s, request.baseUrl + u"/ext/v1/invitee/accept?token="_s + rows.text(0) },
                                      { u"subject"_s, u"You are invited to join "_s + link.accountName },
                                      { u"sender"_s, link.inviter },
                                      { u"account_name"_s, link.accountName },
                                      { u"account_id"_s, link.user ? link.user->accountId : QString() },
                                      { u"sent_at"_s, wireTime(rows.number(1)) },
                                      { u"expires_at"_s, wireTime(link.expiresAt) },
                                      { u"status"_s, rows.text(2) },
                                      { u"can_accept"_s, link.verdict == Acceptance::Accepted },
                                      { u"needs_name"_s, link.isNewPerson },
                                      { u"note"_s, link.verdict == Acceptance::Accepted ? QString() : AcceptanceWork::sentenceFor(link.verdict, link) } });
    }
    return Response::json({ { u"messages"_s, messages } });
}

Response InviteeHandlers::notifications(const Request &request)
{
    QJsonArray list;
    const QString search = folded(request.parameter(u"search"));
    const QString type = request.parameter(u"type");
    Statement rows = m_context.database.statement(
        u"SELECT number, kind, title, body, token, time, account_id FROM notifications WHERE folded_email=? ORDER BY number DESC LIMIT 200"_s,
        { folded(request.caller.email) });
    while (rows.next()) {
        const bool fits = (type.isEmpty() || rows.text(1) == type)
            && (search.isEmpty() || folded(rows.text(2) + u' ' + rows.text(3)).contains(search));
        if (!fits)
            continue;
        const AcceptanceWork::Link link = m_work.inspect(rows.text(4));
        list.append(QJsonObject { { u"id"_s, rows.number(0) },
                                  { u"type"_s, rows.text(1) },
                                  { u"title"_s, rows.text(2) },
                                  { u"body"_s, rows.text(3) },
                                  { u"token"_s, rows.text(4) },
                                  { u"time"_s, wireTime(rows.number(5)) },
                                  { u"account_id"_s, rows.text(6) },
                                  // New people see no notification they could act on: they have no account yet.
                                  { u"can_accept"_s, link.verdict == Acceptance::Accepted && !link.isNewPerson } });
    }
    return Response::json({ { u"notifications"_s, list } });
}

Response InviteeHandlers::showPage(const Request &request)
{
    const QString token = request.parameter(u"token");
    const AcceptanceWork::Link link = m_work.inspect(token);
    if (link.verdict != Acceptance::Accepted)
        return page(u"Invitation"_s, u"<p>%1</p>"_s.arg(AcceptanceWork::sentenceFor(link.verdict, link).toHtmlEscaped()),
                    link.verdict == Acceptance::AlreadyMember ? 200 : AcceptanceWork::statusOf(link.verdict));
    QString form = u"<p>%1 invites %2 to join the account <strong>%3</strong>.</p><form method=\"post\" action=\"/ext/v1/invitee/accept\">"
                   "<input type=\"hidden\" name=\"token\" value=\"%4\">"_s
                       .arg(link.inviter.toHtmlEscaped(), link.user->userId.toHtmlEscaped(), link.accountName.toHtmlEscaped(), token.toHtmlEscaped());
    if (link.isNewPerson) {
        form += u"<p><label>First name <input name=\"firstname\" required maxlength=\"100\"></label></p>"
                "<p><label>Last name <input name=\"lastname\" required maxlength=\"100\"></label></p>"_s;
    }
    return page(u"Join %1"_s.arg(link.accountName), form + u"<p><button>Accept</button></p></form>"_s);
}

Response InviteeHandlers::acceptFromPage(const Request &request)
{
    const auto form = decodeForm(request.body);
    const QString token = field(form, "token"_L1);
    const AcceptanceWork::Link link = m_work.inspect(token);
    const Acceptance verdict = m_work.acceptByLink(request, token, {}, { field(form, "firstname"_L1), field(form, "lastname"_L1) });
    const bool good = verdict == Acceptance::Accepted || verdict == Acceptance::AlreadyMember;
    return page(u"Invitation"_s, u"<p>%1</p>"_s.arg(AcceptanceWork::sentenceFor(verdict, link).toHtmlEscaped()),
                good ? 200 : AcceptanceWork::statusOf(verdict));
}

Response InviteeHandlers::acceptAsPerson(const Request &request)
{
    const auto body = request.jsonObject();
    if (!body)
        return errors::invalidPayload(request, request.jsonError());
    const QString token = body->value("token"_L1).toString();
    const AcceptanceWork::Link link = m_work.inspect(token);
    const Acceptance verdict = m_work.acceptByLink(request, token, request.caller.email,
                                                   { body->value("firstname"_L1).toString(), body->value("lastname"_L1).toString() });
    const int status = AcceptanceWork::statusOf(verdict);
    if (status < 300)
        return Response::empty(status);
    return errors::userManagement(request, status, status == 404 ? u"not_found"_s : u"invitation"_s, AcceptanceWork::sentenceFor(verdict, link), QString());
}

} // namespace iam::service
