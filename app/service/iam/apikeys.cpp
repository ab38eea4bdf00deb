#include "app/service/iam/apikeys.h"

#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/links.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QRandomGenerator>
#include <QUuid>

#include <limits>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestPage = 100;
constexpr int usualPage = 20;
constexpr int keyLength = 44;

QString select(const QString &rest)
{
    return u"SELECT id, account_id, iam_id, name, description, created_at, created_by, modified_at, entity_tag, "
           u"locked, disabled, "
           "expires_at, last_used_at, use_count FROM api_keys "_s
        + rest;
}

/// Identity writes times without seconds.
QString keyTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s) + u"+0000"_s;
}

QJsonObject toJson(const Statement &row)
{
    const QString id = row.text(0);
    QJsonObject activity { { u"authn_count"_s, row.number(13) } };
    if (!row.isNull(12))
        activity.insert(u"last_authn"_s, keyTime(row.number(12)));
    QJsonObject json { { u"id"_s, id }, { u"entity_tag"_s, row.text(8) },
        { u"crn"_s, u"crn:v1:bluemix:public:iam-identity::a/%1::apikey:%2"_s.arg(row.text(1), id) },
        { u"locked"_s, row.flag(9) }, { u"disabled"_s, row.flag(10) }, { u"created_at"_s, keyTime(row.number(5)) },
        { u"created_by"_s, row.text(6) }, { u"modified_at"_s, keyTime(row.number(7)) }, { u"name"_s, row.text(3) },
        { u"description"_s, row.text(4) }, { u"iam_id"_s, row.text(2) }, { u"account_id"_s, row.text(1) },
        { u"apikey"_s, u""_s }, { u"activity"_s, activity } };
    if (!row.isNull(11))
        json.insert(u"expires_at"_s, keyTime(row.number(11)));
    return json;
}

QString newKey()
{
    constexpr QLatin1String letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    QString key;
    for (int i = 0; i < keyLength; ++i)
        key.append(letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))));
    return key;
}

/// The column to sort by; "" for a name that is none.
QString sortColumn(const QString &sort)
{
    static const QStringList columns { u"name"_s, u"description"_s, u"created_at"_s, u"created_by"_s };
    if (sort.isEmpty())
        return u"created_at"_s;
    return columns.contains(sort) ? sort : QString();
}

} // namespace

ApiKeyHandlers::ApiKeyHandlers(Context &context, const Evaluation &evaluation)
    : m_context(context)
    , m_evaluation(evaluation)
{
}

void ApiKeyHandlers::addTo(Router &router)
{
    router.add("GET", u"/v1/apikeys/details"_s, [this](const Request &request) { return details(request); });
    router.add("GET", u"/v1/apikeys"_s, [this](const Request &request) { return list(request); });
    router.add("POST", u"/v1/apikeys"_s, [this](const Request &request) { return create(request); });
}

Response ApiKeyHandlers::details(const Request &request)
{
    const QString key = QString::fromUtf8(request.header("iam-apikey"));
    if (key.isEmpty())
        return errors::identity(request, 400, u"BXNIM0109E"_s, u"The header IAM-ApiKey is missing."_s);
    Statement row = m_context.database.statement(select(u"WHERE key_hash=?"_s), { hashOf(key) });
    if (!row.next())
        return errors::identity(request, 404, u"BXNIM0415E"_s, u"Provided API key could not be found."_s);
    return Response::json(toJson(row)).withHeader("ETag", row.text(8).toLatin1());
}

Response ApiKeyHandlers::list(const Request &request)
{
    const QString accountId =
        request.hasParameter(u"account_id") ? request.parameter(u"account_id") : request.caller.accountId;
    const QString scope = request.parameter(u"scope");
    const bool wholeAccount = scope == "account"_L1;
    QString iamId = request.parameter(u"iam_id");
    if (iamId.isEmpty() && !wholeAccount)
        iamId = request.caller.iamId;
    const int limit = numberParameter(request, u"pagesize", 1, largestPage, usualPage);
    const QString column = sortColumn(request.parameter(u"sort"));
    const QString order = request.parameter(u"order");
    if (limit < 0 || column.isEmpty() || !(scope.isEmpty() || wholeAccount || scope == "entity"_L1)
        || !(order.isEmpty() || order == "asc"_L1 || order == "desc"_L1))
        return errors::identity(request, 400, u"BXNIM0137E"_s, u"A query parameter has a value that is not allowed."_s);
    if (iamId != request.caller.iamId) {
        const Rights rights = m_evaluation.rightsOf(accountId, request.caller.iamId);
        // Whoever may remove a person may see first which keys go with them.
        if (rights.on(u"iam-identity"_s) < PlatformRole::Viewer
            && rights.on(u"user-management"_s) < PlatformRole::Editor)
            return errors::identity(request, 403, u"BXNIM0513E"_s, u"You are not authorized to list these API keys."_s);
    }
    const QString type = request.parameter(u"type");
    const QString start = request.parameter(u"pagetoken");
    // A token that none of our pages gave is the end of the list.
    const QByteArray token = QByteArray::fromBase64(start.toLatin1(), QByteArray::Base64UrlEncoding);
    const int offset = start.isEmpty() ? 0
        : token.startsWith("from:")    ? token.mid(5).toInt()
                                       : std::numeric_limits<int>::max();
    Statement rows = m_context.database.statement(
        select(u"WHERE account_id=? AND (?='' OR iam_id=?) AND (?='' OR (iam_id LIKE "
               u"'iam-ServiceId-%')=(?='serviceid')) ORDER BY %1 %2, "
               "id LIMIT ? OFFSET ?"_s.arg(column, order == "desc"_L1 ? u"DESC"_s : u"ASC"_s)),
        { accountId, iamId, iamId, type, type, limit + 1, offset });
    QJsonArray keys;
    bool more = false;
    while (rows.next()) {
        if (keys.size() == limit)
            more = true;
        else
            keys.append(toJson(rows));
    }
    QJsonObject body { { u"offset"_s, start.isEmpty() || token.startsWith("from:") ? offset : 0 },
        { u"limit"_s, limit }, { u"first"_s, linkWith(request, { { u"pagetoken"_s, QString() } }) },
        { u"apikeys"_s, keys } };
    if (more) {
        const QByteArray next = "from:" + QByteArray::number(offset + limit);
        const QString text =
            QString::fromLatin1(next.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        body.insert(u"next"_s, linkWith(request, { { u"pagetoken"_s, text } }));
    }
    return Response::json(body);
}

Response ApiKeyHandlers::create(const Request &request)
{
    const std::optional<QJsonObject> body = request.jsonObject();
    const QString name = body.value_or(QJsonObject()).value("name"_L1).toString();
    if (name.isEmpty())
        return errors::identity(request, 400, u"BXNIM0122E"_s, u"An API key needs a name."_s);
    const QString iamId = body->value("iam_id"_L1).toString(request.caller.iamId);
    const QString accountId = body->value("account_id"_L1).toString(request.caller.accountId);
    if (iamId != request.caller.iamId || !m_evaluation.isMember(accountId, iamId))
        return errors::identity(request, 403, u"BXNIM0513E"_s, u"You can create API keys only for yourself."_s);
    const QString key = newKey();
    const QString id = u"ApiKey-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 now = m_context.clock.milliseconds();
    Transaction transaction(m_context.database);
    m_context.database.run(
        u"INSERT INTO api_keys(id, account_id, iam_id, key_hash, name, description, created_at, created_by, "
        "modified_at, entity_tag) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        { id, accountId, iamId, hashOf(key), name, body->value("description"_L1).toString(), now, iamId, now,
            u"1-"_s + QUuid::createUuid().toString(QUuid::Id128) });
    Statement row = m_context.database.statement(select(u"WHERE id=?"_s), { id });
    QJsonObject json;
    if (row.next())
        json = toJson(row);
    json.insert(u"apikey"_s, key);
    transaction.commit();
    return Response::json(json, 201).withHeader("ETag", json.value("entity_tag"_L1).toString().toLatin1());
}

} // namespace iam::service
