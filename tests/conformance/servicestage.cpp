#include "tests/conformance/servicestage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace iam::test {

namespace {

const QByteArray recordedAccount = QByteArrayLiteral("1a2b3c4d5e6f708192a3b4c5d6e7f809");
const QByteArray recordedUser = QByteArrayLiteral("IBMid-550000ABCD");
const QByteArray recordedRecord = QByteArrayLiteral("36e816dea6c54fc6972ed5920a30b678");
const QByteArray recordedOwner = QByteArrayLiteral("IBMid-550000OWNR");
const QByteArray recordedGroup = QByteArrayLiteral("AccessGroupId-3f1d6a52-8a0b-4c3e-9a57-0d2f6b1c4e11");
const QByteArray recordedSecondGroup = QByteArrayLiteral("AccessGroupId-b7c9e0d4-1122-4a5b-8c6d-7e8f90a1b2c3");
const QByteArray recordedPolicy = QByteArrayLiteral("12345678-abcd-1a2b-a1b2-1234567890ab");
const QByteArray recordedResourceGroup = QByteArrayLiteral("2c7449dd871049c29ec3a53853ce123e");

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QJsonObject at(const QJsonObject &json, const char *key, qsizetype index)
{
    return json.value(QLatin1String(key)).toArray().at(index).toObject();
}

QByteArray valueOf(const QByteArray &target, const QByteArray &key)
{
    for (const QByteArray &part : target.mid(target.indexOf('?') + 1).split('&')) {
        if (part.startsWith(key + '='))
            return part.mid(key.size() + 1);
    }
    return {};
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

void ServiceStage::prepare(const Vector &vector)
{
    m_service.setFaults(R"({"faults":[]})");
    (void)m_service.send("POST", "/ext/v1/admin/reset", m_service.adminToken());
    m_bearer = m_service.token();
    m_names.clear();
    nameTheAccount();
    prepareGroups(vector);
    preparePolicies(vector);
    prepareInvitee(vector);

    const int first = vector.exchanges.first().response.value(QStringLiteral("status")).toInt();
    if (first == 429)
        m_service.setFaults(R"({"faults":[{"kind":"too_many_requests","seconds":1,"times":1}]})");
    else if (vector.name == QLatin1String("invite-classic-not-linked"))
        m_service.setFaults(R"({"faults":[{"kind":"unlinked_account"}]})");
    else if (first == 401)
        m_bearer = "no.such.token";
}

void ServiceStage::nameTheAccount()
{
    const QByteArray account = m_service.accountId().toUtf8();
    m_names.insert(recordedAccount, account);
    const LiveAnswer state = m_service.send("GET", "/ext/v1/admin/state?account_id=" + account, m_service.adminToken());
    const QJsonArray users = state.json().value(QStringLiteral("users")).toArray();
    m_names.insert(recordedOwner, text(users.first().toObject(), "iam_id").toUtf8());
    for (const QJsonValue &value : users) {
        const QJsonObject user = value.toObject(); // the last one stays: whoever came last has invited nobody
        if (text(user, "state") == QLatin1String("ACTIVE") && text(user, "iam_id").startsWith(QLatin1String("IBMid-"))) {
            m_names.insert(recordedUser, text(user, "iam_id").toUtf8());
            m_names.insert(recordedRecord, text(user, "id").toUtf8());
        }
    }
    const LiveAnswer groups = m_service.get("/v2/resource_groups?account_id=" + account);
    m_names.insert(recordedResourceGroup, text(at(groups.json(), "resources", 0), "id").toUtf8());
    const LiveAnswer settings = m_service.get("/v1/accounts/" + account + "/settings/identity");
    m_names.insert(QByteArrayLiteral("3-cd5f0a"), settings.etag);
    m_names.insert(QByteArrayLiteral("example-api-key"), m_service.apiKey("owner"));
    m_names.insert(QByteArrayLiteral("<api key>"), m_service.apiKey("owner"));
}

void ServiceStage::prepareGroups(const Vector &vector)
{
    const QByteArray account = m_names.value(recordedAccount);
    const LiveAnswer groups = m_service.get("/v2/groups?hide_public_access=true&account_id=" + account);
    const QByteArray group = text(at(groups.json(), "groups", 0), "id").toUtf8();
    m_names.insert(recordedGroup, group);
    m_names.insert(recordedSecondGroup, text(at(groups.json(), "groups", 1), "id").toUtf8());
    const bool needsMember = vector.operation.contains(QLatin1String("emove"))
        || vector.operation == QLatin1String("isMemberOfAccessGroup")
        || vector.operation == QLatin1String("listAccessGroupMembers");
    if (!needsMember)
        return;
    (void)m_service.send("PUT", "/v2/groups/" + group + "/members", m_service.token(),
        R"({"members":[{"type":"user","iam_id":")" + m_names.value(recordedUser) + R"("}]})",
        {{"Content-Type", "application/json"}});
}

void ServiceStage::preparePolicies(const Vector &vector)
{
    const bool isPolicy = vector.operation.contains(QLatin1String("olic"));
    if (!isPolicy)
        return;
    const bool isV1 = vector.exchanges.first().request.value(QStringLiteral("path")).toString().startsWith(
        QLatin1String("/v1"));
    if (vector.name == QLatin1String("v2-create-duplicate")) {
        (void)play(vector, vector.exchanges.first(), {});
        return;
    }
    if (vector.operation.startsWith(QLatin1String("create")))
        return;
    const QByteArray user = m_names.value(recordedUser);
    const QByteArray account = m_names.value(recordedAccount);
    const auto create = [&](const QByteArray &service) {
        const QByteArray body = isV1
            ? R"({"type":"access","subjects":[{"attributes":[{"name":"iam_id","value":")" + user
                + R"("}]}],"roles":[{"role_id":"crn:v1:bluemix:public:iam::::role:Viewer"}],"resources":[{"attributes":[{"name":"accountId","value":")"
                + account + R"("},{"name":"serviceName","value":")" + service + R"("}]}]})"
            : R"({"type":"access","subject":{"attributes":[{"key":"iam_id","operator":"stringEquals","value":")" + user
                + R"("}]},"control":{"grant":{"roles":[{"role_id":"crn:v1:bluemix:public:iam::::role:Viewer"}]}},"resource":{"attributes":[{"key":"accountId","operator":"stringEquals","value":")"
                + account + R"("},{"key":"serviceName","operator":"stringEquals","value":")" + service + R"("}]}})";
        return m_service.send("POST", isV1 ? "/v1/policies" : "/v2/policies", m_service.token(), body,
            {{"Content-Type", "application/json"}});
    };
    const LiveAnswer made = create("support");
    m_names.insert(recordedPolicy, text(made.json(), "id").toUtf8());
    m_names.insert(QByteArrayLiteral("1-cccc"), made.etag);
}

void ServiceStage::prepareInvitee(const Vector &vector)
{
    if (vector.name == QLatin1String("invite-still-processing"))
        (void)play(vector, vector.exchanges.first(), {});
    if (vector.operation != QLatin1String("accept"))
        return;
    // Somebody who is known to the cloud, so that the own token is all that accepting takes: a former member.
    const QByteArray user = "/v2/accounts/" + m_names.value(recordedAccount) + "/users/" + m_names.value(recordedUser);
    const QString email = text(m_service.get(user).json(), "email");
    (void)m_service.send("DELETE", user, m_service.token());
    const QJsonObject person {{QStringLiteral("email"), email}, {QStringLiteral("account_role"), QStringLiteral("Member")}};
    const LiveAnswer invited = m_service.post(
        "/v2/accounts/" + m_names.value(recordedAccount) + "/users", {{QStringLiteral("users"), QJsonArray {person}}});
    const QByteArray record = "/v2/accounts/" + m_names.value(recordedAccount) + "/users/"
        + text(at(invited.json(), "resources", 0), "id").toUtf8();
    QTRY_COMPARE_WITH_TIMEOUT(text(m_service.get(record).json(), "state"), QStringLiteral("PENDING"), 10'000);
    const LiveAnswer granted = m_service.send("POST", "/ext/v1/invitee/token", {},
        compact({{QStringLiteral("email"), email}}), {{"Content-Type", "application/json"}});
    m_bearer = text(granted.json(), "access_token").toUtf8();
    if (vector.name == QLatin1String("accept-again"))
        (void)play(vector, vector.exchanges.first(), {});
}

QByteArray ServiceStage::replaced(QByteArray bytes, bool encoded) const
{
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        bytes.replace(name.key(), encoded ? name.value().toPercentEncoding() : name.value());
    return bytes;
}

QByteArray ServiceStage::withLivePageToken(const QByteArray &target, const LiveAnswer &before)
{
    for (const QByteArray &key : {QByteArrayLiteral("_start"), QByteArrayLiteral("start"), QByteArrayLiteral("pagetoken")}) {
        const QByteArray recorded = valueOf(target, key);
        if (recorded.isEmpty())
            continue;
        const QByteArray pair = key + '=' + recorded;
        QByteArray without = target;
        without.replace('&' + pair, QByteArray()).replace(pair, QByteArray());
        const QJsonObject page = (before.status != 0 ? before : m_service.get(without)).json();
        const QString start = text(page.value(QLatin1String("next")).toObject(), "start");
        QByteArray next = start.toUtf8().toPercentEncoding();
        if (next.isEmpty())
            next = valueOf((text(page, "next_url") + text(page, "next")).toUtf8(), key);
        if (next.isEmpty())
            return without; // the account is smaller than the recorded one
        return QByteArray(target).replace(pair, key + '=' + next);
    }
    return target;
}

LiveAnswer ServiceStage::play(const Vector &vector, const Exchange &exchange, const LiveAnswer &before)
{
    const QJsonObject &request = exchange.request;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool hasBearer = false;
    for (const char *part : {"headers", "own_headers"}) {
        const QJsonObject recorded = request.value(QLatin1String(part)).toObject();
        for (auto header = recorded.begin(); header != recorded.end(); ++header) {
            if (header.key() == QLatin1String("authorization-scheme"))
                hasBearer = header.value().toString() == QLatin1String("Bearer");
            else
                headers.append({header.key().toUtf8(), replaced(header.value().toString().toUtf8(), false)});
        }
    }
    QByteArray body;
    if (vector.operation == QLatin1String("getToken")) {
        QJsonObject fields = request.value(QLatin1String("body")).toObject();
        if (vector.name.contains(QLatin1String("reserved"))) // a key of those characters cannot be made by request
            fields.insert(QStringLiteral("apikey"), QStringLiteral("example-api-key"));
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            body += (body.isEmpty() ? "" : "&") + field.key().toUtf8() + '='
                + replaced(field.value().toString().toUtf8(), false).toPercentEncoding();
        }
    } else if (request.value(QLatin1String("body")).isObject()) {
        QJsonObject json = request.value(QLatin1String("body")).toObject();
        if (vector.name == QLatin1String("invite-classic-not-linked")) // the recorded client has no such argument
            json.insert(QStringLiteral("infrastructure_roles"), QJsonObject {{QStringLiteral("permissions"), QJsonArray()}});
        body = replaced(compact(json), false);
    }
    const QByteArray target = withLivePageToken(replaced(text(request, "raw_url").toUtf8(), true), before);
    return m_service.send(text(request, "method").toUtf8(), target, hasBearer ? m_bearer : QByteArray(), body, headers);
}

} // namespace iam::test
