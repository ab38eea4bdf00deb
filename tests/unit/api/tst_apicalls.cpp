#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/api/resourceapi.h"
#include "models/api/usermanagementapi.h"
#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestApiCalls : public QObject
{
    Q_OBJECT

private slots:
    void readsAllGroupsPageByPage();
    void noticesGroupsThatGoRound();
    void tellsTheOutcomeOfEveryMember();
    void takesAbsenceAsAnAnswer();
    void removesByAddress();
    void sendsClassicPermissionsOnlyIfAsked();
    void keepsServicesThatTakePolicies();
    void collectsPoliciesByStart();
    void readsEvents();
    void addsVpnUsersWithoutEmptyFields();
    void readsNoBottomlessAnswers();
};

namespace {

const AccountId account {QStringLiteral("0123abcd")};

ScriptedAnswer ok(const char *body)
{
    return {.status = 200, .body = body};
}

} // namespace

void TestApiCalls::readsAllGroupsPageByPage()
{
    ClientFixture client;
    AccessGroupsApi api(client.transport);
    client.next = [](const ReceivedRequest &request) {
        if (request.query().value(QStringLiteral("offset")) == QLatin1String("100"))
            return ok(R"({"total_count":2,"groups":[{"id":"g2","name":"B"}]})");
        return ok(R"({"total_count":2,"next":{"href":"/v2/groups?offset=100&limit=100"},"groups":[{"id":"g1","name":"A"}]})");
    };
    const auto groups = awaited(api.groups(account));
    QVERIFY(groups.ok());
    QCOMPARE(groups.value().size(), 2);
    QCOMPARE(groups.value().at(1).id.text, QStringLiteral("g2"));
    QCOMPARE(client.server.calls().size(), 2);
}

void TestApiCalls::noticesGroupsThatGoRound()
{
    ClientFixture client;
    AccessGroupsApi api(client.transport);
    client.next = [](const ReceivedRequest &) {
        return ok(R"({"next":{"href":"/v2/groups?offset=50"},"groups":[{"id":"g1","name":"A"}]})");
    };
    QCOMPARE(awaited(api.groups(account)).error().kind, ErrorKind::Protocol);
    QCOMPARE(client.server.calls().size(), 2);
}

void TestApiCalls::tellsTheOutcomeOfEveryMember()
{
    ClientFixture client;
    AccessGroupsApi api(client.transport);
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.status = 207,
            .body = R"({"members":[{"iam_id":"IBMid-1","status_code":200},
                {"iam_id":"IBMid-2","status_code":404,"trace":"t","errors":[{"code":"not_found","message":"who?"}]}]})"};
    };
    const auto outcome = awaited(api.addMembers({QStringLiteral("g1")},
        {{.iamId = {QStringLiteral("IBMid-1")}}, {.iamId = {QStringLiteral("IBMid-2")}}}));
    QVERIFY(outcome.ok());
    QVERIFY(!outcome.value().at(0).error);
    QCOMPARE(outcome.value().at(1).error->kind, ErrorKind::NotFound);
    QCOMPARE(outcome.value().at(1).error->message, QStringLiteral("who?"));
    QCOMPARE(outcome.value().at(1).error->trace, QStringLiteral("t"));
}

void TestApiCalls::takesAbsenceAsAnAnswer()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 404}; };
    ExtensionsApi extensions(client.transport);
    const auto capabilities = awaited(extensions.capabilities());
    QVERIFY(capabilities.ok());
    QVERIFY(capabilities.value().extensions.isEmpty());
    AccessGroupsApi groups(client.transport);
    QCOMPARE(awaited(groups.isMember({QStringLiteral("g")}, {QStringLiteral("IBMid-1")})).value(), false);
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 403}; };
    QVERIFY(!awaited(extensions.capabilities()).ok());
}

void TestApiCalls::removesByAddress()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 204}; };
    UserManagementApi api(client.transport);
    QVERIFY(awaited(api.removeByAddress(account,
        {.ibmid = {}, .email = QStringLiteral("a+b@example.com"), .realm = QStringLiteral("IBMid")}))
                .ok());
    const ReceivedRequest sent = client.server.calls().first();
    QCOMPARE(sent.target, QByteArray("/v2/accounts/0123abcd/users?email=a%2Bb%40example.com&realm=IBMid"));
    QVERIFY(awaited(api.removeInBackground(account, QStringLiteral("a/b"))).ok());
    QCOMPARE(client.server.calls().last().target, QByteArray("/v3/accounts/0123abcd/users/a%2Fb"));
}

void TestApiCalls::sendsClassicPermissionsOnlyIfAsked()
{
    Invitation invitation {.emails = {QStringLiteral("a@example.com")}};
    QVERIFY(!invitation.toJson().contains(QStringLiteral("infrastructure_roles")));
    QVERIFY(!invitation.toJson().contains(QStringLiteral("access_groups")));
    invitation.classicPermissions = QStringList();
    QCOMPARE(invitation.toJson().value(QStringLiteral("infrastructure_roles")),
        QJsonValue(QJsonObject {{QStringLiteral("permissions"), QJsonArray()}}));
}

void TestApiCalls::keepsServicesThatTakePolicies()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ok(R"({"offset":0,"count":3,"resources":[
            {"id":"1","name":"kms","active":true,"overview_ui":{"en":{"display_name":"Key Protect"},"de":{"display_name":"Schlüssel"}},"metadata":{"service":{"iam_compatible":true}}},
            {"id":"2","name":"old","active":true,"disabled":true,"metadata":{"service":{"iam_compatible":true}}},
            {"id":"3","name":"plain","active":true,"metadata":{}}]})");
    };
    ResourceApi api(client.transport);
    const auto services = awaited(api.services(QStringLiteral("de")));
    QVERIFY(services.ok());
    QCOMPARE(services.value().size(), 1);
    QCOMPARE(services.value().first().displayName, QStringLiteral("Schlüssel"));
    QCOMPARE(client.server.calls().first().path(), QStringLiteral("/api/v1"));
}

void TestApiCalls::collectsPoliciesByStart()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &request) {
        const char *policy = R"({"id":"p","type":"access","control":{"grant":{"roles":[]}}})";
        QByteArray body = QByteArray(R"({"policies":[)") + policy + "]";
        if (!request.query().contains(QStringLiteral("start")))
            body += R"(,"next":{"href":"/v2/policies?start=wrong","start":"a+b"})";
        return ScriptedAnswer {.status = 200, .body = body + "}"};
    };
    PolicyApi api(client.transport);
    const auto policies = awaited(api.policies(PolicyVersion::V2, account, {}));
    QVERIFY(policies.ok());
    QCOMPARE(policies.value().size(), 2);
    QCOMPARE(client.server.calls().at(1).query().value(QStringLiteral("start")), QStringLiteral("a+b"));
}

void TestApiCalls::readsEvents()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ok(R"({"total_results":2,"limit":1,"next_url":"/ext/v1/accounts/a/events?_start=n","resources":[
            {"id":"e1","eventTime":"2025-06-01T12:00:00.00+0000","action":"user-management.user.delete","outcome":"failure",
             "message":" IAM User Management: delete user IBMid-1","initiator":{"id":"IBMid-9","name":"o@example.com"},
             "target":{"id":"crn","name":"IBMid-1"},"reason":{"reasonCode":403,"reasonForFailure":"no"}}]})");
    };
    ExtensionsApi api(client.transport);
    const auto page = awaited(api.events(account, {.limit = 1}));
    QVERIFY(page.ok());
    QCOMPARE(page.value().nextStart, QStringLiteral("n"));
    const ActivityEvent event = page.value().events.first();
    QCOMPARE(event.message, QStringLiteral("IAM User Management: delete user IBMid-1"));
    QCOMPARE(event.reasonCode, 403);
    QCOMPARE(event.time, QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC));
}

void TestApiCalls::addsVpnUsersWithoutEmptyFields()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) {
        return ScriptedAnswer {.status = 201, .body = R"({"id":"1","iam_id":"SL-1","state":"VPN_ONLY"})"};
    };
    ExtensionsApi api(client.transport);
    const auto user = awaited(api.addVpnUser(account,
        {.userName = QStringLiteral("vpn1"),
            .email = QStringLiteral("v@example.com"),
            .firstName = QStringLiteral("V"),
            .lastName = QStringLiteral("P"),
            .password = Secret(QByteArrayLiteral("s3cret")),
            .city = QStringLiteral("Bonn")}));
    QVERIFY(user.ok());
    QCOMPARE(user.value().state, UserState::VpnOnly);
    const QJsonObject body = QJsonDocument::fromJson(client.server.calls().first().body).object();
    QCOMPARE(body.value(QStringLiteral("password")).toString(), QStringLiteral("s3cret"));
    QCOMPARE(body.value(QStringLiteral("city")).toString(), QStringLiteral("Bonn"));
    QVERIFY(!body.contains(QStringLiteral("country")));
}

void TestApiCalls::readsNoBottomlessAnswers()
{
    ClientFixture client;
    ExtensionsApi api(client.transport);
    const auto nested = [](int levels) {
        return R"({"id":"a","x":)" + QByteArray(levels, '[') + R"("]{\"")" + QByteArray(levels, ']') + '}';
    };
    client.next = [&nested](const ReceivedRequest &) { return ScriptedAnswer {.status = 200, .body = nested(60)}; };
    QVERIFY(awaited(api.account(account)).ok());
    client.next = [&nested](const ReceivedRequest &) { return ScriptedAnswer {.status = 200, .body = nested(100'000)}; };
    QCOMPARE(awaited(api.account(account)).error().kind, ErrorKind::Protocol);
    client.next = [&nested](const ReceivedRequest &) { return ScriptedAnswer {.status = 404, .body = nested(100'000)}; };
    QCOMPARE(awaited(api.account(account)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestApiCalls)
#include "tst_apicalls.moc"
