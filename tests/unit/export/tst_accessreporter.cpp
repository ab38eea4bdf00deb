#include "models/workflows/accessreporter.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/policyapi.h"
#include "tests/support/clientfixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

const AccountId account {QStringLiteral("a1")};

QByteArray policies(const QByteArray &id, const QByteArray &service, const QByteArray &role)
{
    return R"({"policies":[{"id":")" + id + R"(","type":"access","control":{"grant":{"roles":[{"role_id":")" + role
        + R"("}]}},"resource":{"attributes":[{"key":"serviceName","operator":"stringEquals","value":")" + service + R"("}]}}]})";
}

/// Everybody is in the group "ml"; the service counts what it is asked.
ScriptedAnswer answer(const ReceivedRequest &request)
{
    const auto ok = [](const QByteArray &body) { return ScriptedAnswer {.status = 200, .body = body}; };
    if (request.path() == QLatin1String("/v2/groups"))
        return ok(R"({"groups":[{"id":"g1","name":"ml"}]})");
    if (request.path() == QLatin1String("/v2/roles"))
        return ok(R"({"system_roles":[{"crn":"crn:v1:bluemix:public:iam::::role:Viewer","display_name":"Viewer","description":"","actions":["a","b"]}],"service_roles":[],"custom_roles":[]})");
    if (request.query().contains(QStringLiteral("access_group_id")))
        return ok(policies("pg", "kms", "crn:v1:bluemix:public:iam::::serviceRole:Reader"));
    return ok(policies("pu", "kms", "crn:v1:bluemix:public:iam::::role:Viewer"));
}

QList<ExportUser> users(int count)
{
    QList<ExportUser> list;
    for (int i = 0; i < count; ++i) {
        ExportUser user;
        user.user.iamId = {QStringLiteral("IBMid-%1").arg(i)};
        list.append(user);
    }
    return list;
}

} // namespace

class TestAccessReporter : public QObject
{
    Q_OBJECT

private slots:
    void readsGroupsAndRolesOnceForAll()
    {
        ClientFixture client;
        client.next = answer;
        PolicyApi policyApi(client.transport);
        AccessGroupsApi groupsApi(client.transport);
        AccessReporter reporter(policyApi, groupsApi, account);
        QList<AccessReport> reports;
        connect(&reporter, &AccessReporter::finished, this, [&reports](const QList<AccessReport> &made) { reports = made; });
        int most = 0;
        connect(&client.server, &ScriptedServer::received, this, [&] { most = std::max(most, client.server.openConnections()); });
        QSignalSpy finished(&reporter, &AccessReporter::finished);
        QSignalSpy progressed(&reporter, &AccessReporter::progressed);
        reporter.start(users(60));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(reports.size(), qsizetype(60));
        QVERIFY(!reporter.isBusy());
        int groupPolicies = 0;
        int roleReads = 0;
        for (const ReceivedRequest &request : client.server.calls()) {
            groupPolicies += request.query().contains(QStringLiteral("access_group_id")) ? 1 : 0;
            roleReads += request.path() == QLatin1String("/v2/roles") ? 1 : 0;
        }
        QCOMPARE(groupPolicies, 1);
        QCOMPARE(roleReads, 1);
        QVERIFY2(most <= 8, qPrintable(QString::number(most))); // two requests each for four users
        QCOMPARE(progressed.last().at(0), progressed.last().at(1));
        for (const AccessReport &report : reports) {
            QVERIFY(report.isComplete());
            QCOMPARE(report.policies.size(), qsizetype(2));
            QCOMPARE(report.policies.first().roles.first().actions.size(), qsizetype(2));
            QCOMPARE(report.policies.last().groupName, QStringLiteral("ml"));
            QCOMPARE(report.policies.last().roles.first().name, QStringLiteral("Reader"));
            QVERIFY(!report.policies.last().roles.first().actionsKnown);
        }
    }

    void whatCannotBeReadIsNamed()
    {
        ClientFixture client;
        client.transport.setRetryPolicy({.attempts = 1});
        client.next = [](const ReceivedRequest &request) {
            if (request.path() == QLatin1String("/v2/groups") && request.query().value(QStringLiteral("iam_id")) == QLatin1String("IBMid-1"))
                return ScriptedAnswer {.status = 403, .body = R"({"errors":[{"code":"x","message":"not you"}]})"};
            return answer(request);
        };
        PolicyApi policyApi(client.transport);
        AccessGroupsApi groupsApi(client.transport);
        AccessReporter reporter(policyApi, groupsApi, account);
        QList<AccessReport> reports;
        connect(&reporter, &AccessReporter::finished, this, [&reports](const QList<AccessReport> &made) { reports = made; });
        reporter.start(users(2));
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), qsizetype(2), 30'000);
        QVERIFY(reports.first().isComplete());
        QCOMPARE(reports.last().problems, QStringList {QStringLiteral("access groups: 403 not you")});
        QCOMPARE(reports.last().policies.size(), qsizetype(1));
    }

    void cancellingIsTheEnd()
    {
        ClientFixture client;
        client.next = answer;
        PolicyApi policyApi(client.transport);
        AccessGroupsApi groupsApi(client.transport);
        AccessReporter reporter(policyApi, groupsApi, account);
        QSignalSpy finished(&reporter, &AccessReporter::finished);
        connect(&reporter, &AccessReporter::progressed, &reporter, [&reporter](qint64 done) {
            if (done == 5)
                reporter.cancel();
        });
        reporter.start(users(100));
        QTRY_VERIFY_WITH_TIMEOUT(!reporter.isBusy(), 30'000);
        QCoreApplication::sendPostedEvents();
        QVERIFY(finished.isEmpty());
        QVERIFY(client.server.calls().size() < 60);
        reporter.start({}); // nobody: at once
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccessReporter)
#include "tst_accessreporter.moc"
