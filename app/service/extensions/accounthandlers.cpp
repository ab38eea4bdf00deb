#include "app/service/extensions/accounthandlers.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/store/database.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject described(const UserStore::Account &account, const Faults &faults)
{
    return { { u"id"_s, account.id },
             { u"name"_s, account.name },
             { u"owner_iam_id"_s, account.ownerIamId },
             { u"classic_linked"_s, account.classicLinked && !faults.isOn(FaultKind::UnlinkedAccount) },
             { u"demo"_s, true } };
}

} // namespace

AccountHandlers::AccountHandlers(Context &context)
    : m_context(context)
    , m_users(context.database)
    , m_rights(context)
{
}

void AccountHandlers::addTo(Router &router)
{
    router.add("GET", u"/ext/v1/capabilities"_s, [this](const Request &) {
        QJsonArray extensions;
        for (const QString &name : { u"account"_s, u"ibmid"_s, u"vpn_users"_s, u"classic"_s, u"events"_s, u"invitee"_s, u"passcode"_s }) {
            if (!m_context.faults.strikes(FaultKind::NoExtension, {}, name))
                extensions.append(name);
        }
        return Response::json({ { u"extensions"_s, extensions } });
    }, RouteAccess::Open);
    router.add("GET", u"/ext/v1/accounts"_s, [this](const Request &request) { return accounts(request); });
    router.add("GET", u"/ext/v1/accounts/{account}"_s, [this](const Request &request) { return account(request); });
    router.add("GET", u"/ext/v1/accounts/{account}/events"_s, [this](const Request &request) { return events(request); });
}

Response AccountHandlers::accounts(const Request &request)
{
    QJsonArray list;
    Statement rows = m_context.database.statement(u"SELECT accounts.id FROM accounts WHERE EXISTS(SELECT 1 FROM users WHERE "
                                                  "users.account_id=accounts.id AND users.iam_id=? AND users.state NOT IN ('PENDING','PROCESSING')) "
                                                  "OR EXISTS(SELECT 1 FROM identities WHERE iam_id=? AND account_id=accounts.id) ORDER BY accounts.rowid"_s,
                                                  { request.caller.iamId, request.caller.iamId });
    while (rows.next())
        list.append(described(*m_users.account(rows.text(0)), m_context.faults));
    return Response::json({ { u"accounts"_s, list } });
}

Response AccountHandlers::account(const Request &request)
{
    const auto account = m_users.account(request.path(u"account"_s));
    if (!account || !m_rights.actor(request, account->id).isMember)
        return errors::forbidden(request, u"You are not a member of this account."_s);
    return Response::json(described(*account, m_context.faults));
}

Response AccountHandlers::events(const Request &request)
{
    constexpr int highestLimit = 200;
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!actor.isOwner && (!actor.isMember || actor.role < PlatformRole::Viewer))
        return errors::forbidden(request, u"Needs the role Viewer on user-management."_s);
    m_context.events.flush();
    bool ok = true;
    const QString limitText = request.parameter(u"limit");
    const int limit = limitText.isEmpty() ? 50 : std::min(limitText.toInt(&ok), highestLimit);
    if (!ok || limit < 1)
        return errors::invalidPayload(request, u"limit"_s);
    const QString token = request.parameter(u"_start");
    const qint64 before = token.isEmpty() ? std::numeric_limits<qint64>::max() : token.toLongLong(&ok);
    if (!ok)
        return errors::invalidPayload(request, u"_start"_s);

    QString condition = u"account_id=?"_s;
    QVariantList values { accountId };
    if (const QString action = request.parameter(u"action"); !action.isEmpty()) {
        condition += u" AND action=?"_s;
        values.append(action);
    }
    if (const QString since = request.parameter(u"since"); !since.isEmpty()) {
        const QDateTime time = QDateTime::fromString(since, Qt::ISODateWithMs);
        if (!time.isValid())
            return errors::invalidPayload(request, u"since"_s);
        condition += u" AND time>=?"_s;
        values.append(time.toMSecsSinceEpoch());
    }
    const qint64 total = m_context.database.value(u"SELECT count(*) FROM events WHERE "_s + condition, values).toLongLong();
    // Newest first: the number of an event is its place in time.
    Statement rows = m_context.database.statement(u"SELECT number, body FROM events WHERE %1 AND number < ? ORDER BY number DESC LIMIT ?"_s.arg(condition),
                                                  values + QVariantList { before, limit + 1 });
    QByteArray resources;
    qint64 last = 0;
    int count = 0;
    bool more = false;
    while (rows.next()) {
        if (count == limit) {
            more = true;
            break;
        }
        if (count++ > 0)
            resources += ',';
        resources += rows.text(1).toUtf8();
        last = rows.number(0);
    }
    QByteArray json = "{\"total_results\":" + QByteArray::number(total) + ",\"limit\":" + QByteArray::number(limit);
    if (more) {
        QString url = QString::fromLatin1(request.rawPath) + u"?limit=%1&_start=%2"_s.arg(limit).arg(last);
        for (const QString &name : { u"action"_s, u"since"_s }) {
            if (request.hasParameter(name))
                url += u"&%1=%2"_s.arg(name, QString::fromLatin1(QUrl::toPercentEncoding(request.parameter(name))));
        }
        json += ",\"next_url\":";
        appendJsonString(json, url);
    }
    return Response::raw(json + ",\"resources\":[" + resources + "]}");
}

} // namespace iam::service
