#include "accessfixture.h"

using namespace iam::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray inAccount = "account_id=1a2b3c4d5e6f708192a3b4c5d6e7f809";

QJsonObject v1Body(const QString &iamId, const QString &service, const QString &role = u"Viewer"_s)
{
    const auto attribute = [](const QString &name, const QString &value) {
        return QJsonObject { { u"name"_s, name }, { u"value"_s, value } };
    };
    const QJsonObject subject { { u"attributes"_s, QJsonArray { attribute(u"iam_id"_s, iamId) } } };
    const QJsonObject resource { { u"attributes"_s,
        QJsonArray { attribute(u"accountId"_s, AccessFixture::account), attribute(u"serviceName"_s, service) } } };
    const QJsonObject roleItem { { u"role_id"_s, u"crn:v1:bluemix:public:iam::::role:"_s + role } };
    return { { u"type"_s, u"access"_s }, { u"subjects"_s, QJsonArray { subject } },
        { u"roles"_s, QJsonArray { roleItem } }, { u"resources"_s, QJsonArray { resource } } };
}

QJsonObject during(QJsonObject policy, const QString &from, const QString &to)
{
    const auto end = [](const QString &op, const QString &value) {
        return QJsonObject { { u"key"_s, u"{{environment.attributes.current_date_time}}"_s }, { u"operator"_s, op },
            { u"value"_s, value } };
    };
    policy.insert(u"pattern"_s, u"time-based-conditions:once"_s);
    policy.insert(u"rule"_s,
        QJsonObject { { u"operator"_s, u"and"_s },
            { u"conditions"_s,
                QJsonArray { end(u"dateTimeGreaterThanOrEquals"_s, from), end(u"dateTimeLessThanOrEquals"_s, to) } } });
    return policy;
}

QJsonArray policiesOf(const QJsonObject &answer)
{
    return answer.value("policies"_L1).toArray();
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private slots:
    void lifeOfAPolicy()
    {
        AccessFixture f;
        const QJsonObject body = policyBody(u"iam_id"_s, u"IBMid-ed"_s, u"kms"_s);
        const Response made = f.call("POST", "/v2/policies", body);
        QCOMPARE(made.status, 201);
        QCOMPARE(f.events(u"iam-am.policy.create"_s), 1);
        const QByteArray one = "/v2/policies/" + bodyOf(made).value("id"_L1).toString().toLatin1();
        const QByteArray tag = headerOf(f.call("GET", one), "ETag");
        QVERIFY(!tag.isEmpty());

        const Response twin = f.call("POST", "/v2/policies", body);
        QCOMPARE(twin.status, 409);
        QCOMPARE(codeOf(twin), u"policy_conflict_error"_s);
        const QJsonObject details =
            bodyOf(twin).value("errors"_L1).toArray().at(0).toObject().value("details"_L1).toObject();
        QCOMPARE(details.value("conflicts_with"_L1).toObject().value("etag"_L1).toString().toLatin1(), tag);

        const QJsonObject changed = policyBody(u"iam_id"_s, u"IBMid-ed"_s, u"kms"_s, u"Editor"_s);
        const QString olivia = AccessFixture::idOf(u"olivia"_s);
        QCOMPARE(f.call("PUT", one, changed).status, 400); // no If-Match
        const Response stale = f.call("PUT", one, changed, olivia, { { "if-match", "1-old" } });
        QCOMPARE(stale.status, 409);
        const Response replaced = f.call("PUT", one, changed, olivia, { { "if-match", tag } });
        QCOMPARE(replaced.status, 200);
        QVERIFY(headerOf(replaced, "ETag") != tag);

        QCOMPARE(f.call("DELETE", one).status, 204);
        const Response again = f.call("DELETE", one);
        QCOMPARE(again.status, 404);
        QCOMPARE(codeOf(again), u"policy_not_found"_s);
        QCOMPARE(f.events(u"iam-am.policy.delete"_s), 1);
        QCOMPARE(f.call("POST", "/v2/policies", changed).status, 201); // a deleted one is no double
    }

    void restore()
    {
        AccessFixture f;
        const QString id = f.json("POST", "/v1/policies", v1Body(u"IBMid-ed"_s, u"kms"_s)).value("id"_L1).toString();
        const QByteArray one = "/v1/policies/" + id.toLatin1();
        QCOMPARE(f.call("DELETE", one).status, 204);
        const QByteArray query = "/v1/policies?iam_id=IBMid-ed&" + inAccount;
        QCOMPARE(policiesOf(f.json("GET", query + "&state=deleted")).size(), 1);
        const QByteArray tag = headerOf(f.call("GET", one), "ETag");
        const Response back = f.call(
            "PATCH", one, { { u"state"_s, u"active"_s } }, AccessFixture::idOf(u"olivia"_s), { { "if-match", tag } });
        QCOMPARE(back.status, 200);
        QCOMPARE(bodyOf(back).value("state"_L1).toString(), u"active"_s);
        QCOMPARE(policiesOf(f.json("GET", query + "&state=deleted")).size(), 0);
    }

    void versionTwoIsAPlaceholderInVersionOne()
    {
        AccessFixture f;
        const QString id =
            f.json("POST", "/v2/policies", policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"kms"_s)).value("id"_L1).toString();
        const QJsonArray seen = policiesOf(f.json("GET", "/v1/policies?iam_id=IBMid-lea&" + inAccount));
        QCOMPARE(seen.size(), 1);
        const QJsonObject policy = seen.at(0).toObject();
        QCOMPARE(policy.value("roles"_L1).toArray().at(0).toObject().value("role_id"_L1).toString(),
            u"crn:v1:bluemix:public:iam::::role:UnsupportedVersion"_s);
        QVERIFY(policy.value("href"_L1).toString().endsWith(id));
        QVERIFY(QJsonDocument(policy).toJson().contains("unsupported version"));
        QCOMPARE(policiesOf(f.json("GET", "/v2/policies?iam_id=IBMid-ed&" + inAccount)).size(),
            1); // a version 1 policy, in v2 form
    }

    void replacingThroughVersionTwoMakesItVersionTwo()
    {
        AccessFixture f;
        const Response made = f.call("POST", "/v1/policies", v1Body(u"IBMid-lea"_s, u"kms"_s));
        const QByteArray id = bodyOf(made).value("id"_L1).toString().toLatin1();
        const QString olivia = AccessFixture::idOf(u"olivia"_s);
        const Response replaced =
            f.call("PUT", "/v2/policies/" + id, policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"kms"_s, u"Editor"_s), olivia,
                { { "if-match", headerOf(made, "ETag") } });
        QCOMPARE(replaced.status, 200);
        QVERIFY(f.call("GET", "/v1/policies/" + id).body.contains("UnsupportedVersion"));
        QCOMPARE(f.call("PUT", "/v1/policies/" + id, v1Body(u"IBMid-lea"_s, u"kms"_s), olivia,
                      { { "if-match", headerOf(replaced, "ETag") } })
                     .status,
            400);
    }

    void pagesMissNothingWhilePoliciesGo()
    {
        AccessFixture f;
        for (const char *service : { "kms", "logs", "is", "transit", "appid" })
            QCOMPARE(
                f.call("POST", "/v2/policies", policyBody(u"iam_id"_s, u"IBMid-lea"_s, QLatin1String(service))).status,
                201);
        QByteArray target = "/v2/policies?iam_id=IBMid-lea&sort=-id&limit=2&" + inAccount;
        QSet<QString> seen;
        QString start;
        do {
            const QJsonObject page = f.json("GET", target + "&start=" + start.toLatin1());
            const QJsonArray policies = policiesOf(page);
            for (const QJsonValue &policy : policies)
                seen.insert(policy.toObject().value("id"_L1).toString());
            start = page.value("next"_L1).toObject().value("start"_L1).toString();
            if (seen.size() == 2) // the last of the first page goes: the second page must not slip
                QCOMPARE(
                    f.call("DELETE", "/v2/policies/" + policies.last().toObject().value("id"_L1).toString().toLatin1())
                        .status,
                    204);
        } while (!start.isEmpty());
        QCOMPARE(seen.size(), 5);
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("expected");
        QTest::newRow("a service") << QByteArray("service_name=quantum-computing") << 4;
        QTest::newRow("a type of service") << QByteArray("service_type=platform_service&iam_id=IBMid-ed") << 1;
        QTest::newRow("a type of service, none") << QByteArray("service_type=service&iam_id=IBMid-ed") << 0;
        QTest::newRow("authorizations") << QByteArray("type=authorization") << 0;
    }

    void filters()
    {
        QFETCH(QByteArray, query);
        AccessFixture f;
        QTEST(int(policiesOf(f.json("GET", "/v2/policies?" + inAccount + '&' + query)).size()), "expected");
    }

    void displayAddsActions()
    {
        AccessFixture f;
        const QJsonObject list =
            f.json("GET", "/v2/policies?format=display&service_name=quantum-computing&" + inAccount);
        QVERIFY(QJsonDocument(list).toJson().contains("quantum-computing.job.delete"));
        const QJsonObject plain = f.json("GET", "/v2/policies?service_name=quantum-computing&" + inAccount);
        QVERIFY(!QJsonDocument(plain).toJson().contains("quantum-computing.job.delete"));
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<int>("status");
        const QString olivia = AccessFixture::idOf(u"olivia"_s);
        const QJsonObject good = policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"kms"_s);
        QTest::newRow("good") << good << olivia << 201;
        QTest::newRow("no right") << good << u"IBMid-vic"_s << 403;
        QTest::newRow("administrator of another service") << good << u"IBMid-ada"_s << 403;
        QTest::newRow("administrator of the target")
            << policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"user-management"_s) << u"IBMid-ada"_s << 201;
        QTest::newRow("editor of the target")
            << policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"user-management"_s) << u"IBMid-ed"_s << 403;
        QTest::newRow("nobody") << policyBody(u"iam_id"_s, u"IBMid-nobody"_s, u"kms"_s) << olivia << 404;
        QTest::newRow("no such group") << policyBody(u"access_group_id"_s, u"AccessGroupId-x"_s, u"kms"_s) << olivia
                                       << 404;
        QTest::newRow("pending") << policyBody(u"iam_id"_s, u"BSS-1"_s, u"kms"_s) << olivia << 422;
        QTest::newRow("no such role") << policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"kms"_s, u"Emperor"_s) << olivia
                                      << 404;
        QTest::newRow("no account") << QJsonObject { { u"type"_s, u"access"_s } } << olivia << 400;
    }

    void refusals()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, caller);
        AccessFixture f;
        f.addUser(u"BSS-1"_s, u"pia@example.org"_s, u"PENDING"_s);
        QTEST(f.call("POST", "/v2/policies", body, caller).status, "status");
    }

    void rightsFollowPoliciesGroupsAndTime()
    {
        AccessFixture f;
        const auto role = [&f](const QString &person, const QString &service) {
            return f.access->role(AccessFixture::account, AccessFixture::idOf(person), service);
        };
        const QString users = u"user-management"_s;
        QVERIFY(role(u"olivia"_s, users) == PlatformRole::Administrator);
        QVERIFY(role(u"ada"_s, users) == PlatformRole::Administrator);
        QVERIFY(role(u"ed"_s, users) == PlatformRole::Editor);
        QVERIFY(role(u"vic"_s, users) == PlatformRole::Viewer);
        QVERIFY(role(u"cleo"_s, users) == PlatformRole::None);
        QVERIFY(role(u"ada"_s, u"iam-groups"_s) == PlatformRole::None);
        QVERIFY(role(u"noor"_s, users) == PlatformRole::Viewer); // Auditors
        QVERIFY(role(u"lea"_s, u"billing"_s) == PlatformRole::Editor); // Billing editors
        f.database.run(u"UPDATE users SET state='SUSPENDED' WHERE iam_id='IBMid-noor'"_s);
        QVERIFY(role(u"noor"_s, users) == PlatformRole::None);

        const QDateTime now = f.clock.now();
        const QJsonObject limited = during(policyBody(u"iam_id"_s, u"IBMid-cleo"_s, users, u"Editor"_s),
            now.addSecs(-60).toString(Qt::ISODate), now.addSecs(3600).toString(Qt::ISODate));
        QCOMPARE(f.call("POST", "/v2/policies", limited).status, 201);
        QVERIFY(role(u"cleo"_s, users) == PlatformRole::Editor);
        f.clock.setOffset(std::chrono::hours(2));
        QVERIFY(role(u"cleo"_s, users) == PlatformRole::None);
    }

    void withoutReadAccessTheListIsEmpty()
    {
        AccessFixture f;
        QCOMPARE(policiesOf(f.json("GET", "/v2/policies?" + inAccount, {}, u"IBMid-stranger"_s)).size(), 0);
        QCOMPARE(policiesOf(f.json("GET", "/v2/policies?" + inAccount, {}, u"IBMid-vic"_s)).size(),
            4); // those about user-management
        QCOMPARE(f.call("GET", "/v2/policies").status, 400);
    }

    void quota()
    {
        AccessFixture f;
        f.database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 4020) "
            "INSERT INTO policies(id, account_id, version, type, subject_attributes, resource_attributes, roles, etag, "
            "fingerprint, created_at, created_by, modified_at, modified_by) "
            "SELECT 'p' || i, ?, 2, 'access', '[]', '[]', '[]', 'e', 'f' || i, 0, '', 0, '' FROM n"_s,
            { AccessFixture::account });
        const Response answer = f.call("POST", "/v2/policies", policyBody(u"iam_id"_s, u"IBMid-lea"_s, u"kms"_s));
        QCOMPARE(answer.status, 422);
        QCOMPARE(codeOf(answer), u"request_not_processed"_s);
    }
};

QTEST_APPLESS_MAIN(TestPolicies)

#include "tst_policies.moc"
