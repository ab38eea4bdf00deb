#include "models/core/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace iam;

class TestPolicyJson : public QObject
{
    Q_OBJECT

private slots:
    void keepsAV2PolicyWhole();
    void keepsAV1PolicyWhole();
    void knowsPlaceholders();
    void refusesToLoseUnknownOperators();
    void tellsWhereARuleIsBroken();
    void knowsEveryOperator();
};

namespace {

const char *const weekly = R"({"id":"p1","type":"access","state":"active",
 "subject":{"attributes":[{"key":"iam_id","operator":"stringEquals","value":"IBMid-1"}]},
 "control":{"grant":{"roles":[{"role_id":"crn:v1:bluemix:public:iam::::role:Viewer"}]}},
 "resource":{"attributes":[{"key":"serviceName","operator":"stringEqualsAnyOf","value":["kms","billing"]},
   {"key":"region","operator":"stringExists","value":true}],
   "tags":[{"key":"env","operator":"stringEquals","value":"prod"}]},
 "pattern":"time-based-conditions:weekly:custom-hours",
 "rule":{"operator":"and","conditions":[
   {"key":"{{environment.attributes.day_of_week}}","operator":"dayOfWeekAnyOf","value":["1+00:00","2+00:00"]},
   {"operator":"or","conditions":[
     {"key":"{{environment.attributes.current_time}}","operator":"timeGreaterThanOrEquals","value":"09:00:00+00:00"},
     {"key":"{{environment.attributes.current_time}}","operator":"timeLessThanOrEquals","value":"17:00:00+00:00"}]}]}})";

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestPolicyJson::keepsAV2PolicyWhole()
{
    const QJsonObject json = parsed(weekly);
    const Result<Policy> policy = Policy::fromV2Json(json, {});
    QVERIFY2(policy.ok(), qPrintable(policy.ok() ? QString() : policy.error().jsonPath));
    const QJsonObject sent = policy.value().toV2Json();
    for (const QString &key : {QStringLiteral("type"), QStringLiteral("subject"), QStringLiteral("control"),
             QStringLiteral("resource"), QStringLiteral("pattern"), QStringLiteral("rule")})
        QCOMPARE(sent.value(key), json.value(key));
    QVERIFY(policy.value().isEditable());
    QCOMPARE(policy.value().resourceValue(QStringLiteral("serviceName")), QStringLiteral("kms, billing"));
    QCOMPARE(policy.value().resourceValue(QStringLiteral("region")), QStringLiteral("true"));
    const Result<Policy> again = Policy::fromV2Json(json, {});
    QVERIFY(again.ok());
    QCOMPARE(again.value(), policy.value());
}

void TestPolicyJson::keepsAV1PolicyWhole()
{
    const QJsonObject json = parsed(R"({"id":"p2","type":"access","description":"d",
     "subjects":[{"attributes":[{"name":"iam_id","value":"IBMid-1"}]}],
     "roles":[{"role_id":"crn:r","display_name":"R"}],
     "resources":[{"attributes":[{"name":"accountId","value":"a"},{"name":"resource","value":"dev*","operator":"stringMatch"}],
       "tags":[{"name":"env","value":"prod","operator":"stringEquals"}]}]})");
    const Result<Policy> policy = Policy::fromV1Json(json, {});
    QVERIFY(policy.ok());
    QCOMPARE(policy.value().roles.first().displayName, QStringLiteral("R"));
    const QJsonObject sent = policy.value().toV1Json();
    QCOMPARE(sent.value(QStringLiteral("subjects")), json.value(QStringLiteral("subjects")));
    QCOMPARE(sent.value(QStringLiteral("resources")), json.value(QStringLiteral("resources")));
    QCOMPARE(sent.value(QStringLiteral("description")), json.value(QStringLiteral("description")));
}

void TestPolicyJson::knowsPlaceholders()
{
    const Result<Policy> policy = Policy::fromV1Json(parsed(R"({"id":"p3","type":"access",
     "subjects":[{"attributes":[{"name":"iam_id","value":"unsupported version"}]}],
     "roles":[{"role_id":"crn:v1:bluemix:public:iam::::role:UnsupportedVersion"}],"resources":[]})"), {});
    QVERIFY(policy.ok());
    QVERIFY(!policy.value().isEditable());
}

void TestPolicyJson::refusesToLoseUnknownOperators()
{
    QJsonObject json = parsed(weekly);
    const QJsonObject strange {{QStringLiteral("key"), QStringLiteral("k")},
        {QStringLiteral("operator"), QStringLiteral("stringLooksLike")}, {QStringLiteral("value"), QStringLiteral("v")}};
    json.insert(QStringLiteral("rule"), strange);
    const Result<Policy> policy = Policy::fromV2Json(json, {});
    QVERIFY(policy.ok());
    QVERIFY(!policy.value().isEditable());
    QCOMPARE(policy.value().rule->comparison.unknownOperator, QStringLiteral("stringLooksLike"));
    QCOMPARE(policy.value().toV2Json().value(QStringLiteral("rule")).toObject(), strange);
}

void TestPolicyJson::tellsWhereARuleIsBroken()
{
    QJsonObject json = parsed(weekly);
    QJsonObject rule = json.value(QStringLiteral("rule")).toObject();
    QJsonArray conditions = rule.value(QStringLiteral("conditions")).toArray();
    conditions[0] = QJsonObject {{QStringLiteral("operator"), QStringLiteral("dayOfWeekEquals")}};
    rule.insert(QStringLiteral("conditions"), conditions);
    json.insert(QStringLiteral("rule"), rule);
    const Result<Policy> policy = Policy::fromV2Json(json, QStringLiteral("policies[2]"));
    QVERIFY(!policy.ok());
    QCOMPARE(policy.error().jsonPath, QStringLiteral("policies[2].rule.conditions[0].key"));
}

void TestPolicyJson::knowsEveryOperator()
{
    for (int i = 1; i < static_cast<int>(PolicyOperator::Unknown); ++i) {
        const auto op = static_cast<PolicyOperator>(i);
        QVERIFY(!wireText(op).isEmpty());
        QCOMPARE(policyOperatorFromWire(wireText(op)), op);
    }
    QCOMPARE(policyOperatorFromWire(QStringLiteral("other")), PolicyOperator::Unknown);
}

QTEST_GUILESS_MAIN(TestPolicyJson)
#include "tst_policyjson.moc"
