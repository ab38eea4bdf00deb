#include "app/service/iam/accountsettings.h"
#include "app/service/iam/conditions.h"
#include "app/service/iam/domainpatterns.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/policyvalidation.h"
#include "app/service/iam/stringmatch.h"

#include <QJsonDocument>
#include <QtTest>

using namespace iam::service;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

Policy goodPolicy()
{
    return { .accountId = u"acc"_s,
        .subject = { { .key = u"iam_id"_s, .value = u"IBMid-1"_s } },
        .resource = { { .key = u"accountId"_s, .value = u"acc"_s }, { .key = u"serviceName"_s, .value = u"kms"_s } },
        .roles = { u"crn:v1:bluemix:public:iam::::role:Viewer"_s } };
}

} // namespace

class TestAccessRules : public QObject
{
    Q_OBJECT

private slots:
    void domainPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QList<bool>>("expected");
        QTest::newRow("one name") << u"*@example.com"_s << QList<bool> { true, false, false, false, false };
        QTest::newRow("any name") << u"**@example.com"_s << QList<bool> { true, true, false, false, false };
        QTest::newRow("one level below") << u"**@*.example.com"_s << QList<bool> { false, false, true, false, false };
        QTest::newRow("any level below") << u"**@**.example.com"_s << QList<bool> { false, false, true, true, false };
        QTest::newRow("letter case") << u"*@EXAMPLE.com"_s << QList<bool> { true, false, false, false, false };
        QTest::newRow("one character") << u"ad?@example.com"_s << QList<bool> { true, false, false, false, false };
        QTest::newRow("not a part") << u"ada@example"_s << QList<bool> { false, false, false, false, false };
        QTest::newRow("everything") << u"**"_s << QList<bool> { true, true, true, true, true };
    }

    void domainPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QList<bool>, expected);
        const QStringList addresses { u"ada@example.com"_s, u"ada.l@example.com"_s, u"ada.l@eu.example.com"_s,
            u"ada@x.eu.example.com"_s, u"ada@example.com.evil.org"_s };
        for (qsizetype i = 0; i < addresses.size(); ++i)
            QVERIFY2(matchesDomainPattern(pattern, addresses.at(i)) == expected.at(i), qPrintable(addresses.at(i)));
    }

    void domainPatternsNeedOneAt()
    {
        QVERIFY(isAllowedAddress({ u"**@example.com"_s }, u"ada@example.com"_s));
        QVERIFY(!isAllowedAddress({ u"**@example.com"_s }, u"ada@evil.org@example.com"_s));
        QVERIFY(!isAllowedAddress({ u"**"_s }, u"ada"_s));
        QVERIFY(!isAllowedAddress({}, u"ada@example.com"_s));
    }

    void domainPatternIsQuickWhateverItsStars()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!matchesDomainPattern(QString(200, u'*') + u'b', QString(2000, u'a')));
        QVERIFY(timer.elapsed() < 2000);
    }

    void wildcard_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("same") << u"abc"_s << u"abc"_s << true;
        QTest::newRow("case counts") << u"abc"_s << u"Abc"_s << false;
        QTest::newRow("empty run") << u"dev*"_s << u"dev"_s << true;
        QTest::newRow("run") << u"dev*"_s << u"dev-1/x.y@z"_s << true;
        QTest::newRow("one") << u"topic-dev?-*"_s << u"topic-dev1-a"_s << true;
        QTest::newRow("one is not none") << u"dev?"_s << u"dev"_s << false;
        QTest::newRow("literal star") << u"a{{*}}"_s << u"a*"_s << true;
        QTest::newRow("literal star is no run") << u"a{{*}}"_s << u"abc"_s << false;
        QTest::newRow("literal mark") << u"a{{?}}b"_s << u"a?b"_s << true;
        QTest::newRow("literal mark is not any") << u"a{{?}}b"_s << u"axb"_s << false;
        QTest::newRow("goes back") << u"*ab*c"_s << u"aab-ab-c"_s << true;
        QTest::newRow("whole text") << u"a*b"_s << u"a-b-c"_s << false;
        QTest::newRow("empty pattern") << QString() << u"a"_s << false;
        QTest::newRow("nothing") << u"*"_s << QString() << true;
    }

    void wildcard()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QTEST(stringMatch(pattern, text), "expected");
    }

    void condition_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("expected");
        const QDateTime monday(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
        const QByteArray once = R"({"operator":"and","conditions":[
            {"key":"{{environment.attributes.current_date_time}}","operator":"dateTimeGreaterThanOrEquals","value":"2026-01-05T10:00:00+01:00"},
            {"key":"{{environment.attributes.current_date_time}}","operator":"dateTimeLessThanOrEquals","value":"2026-01-06T17:59:59+00:00"}]})";
        QTest::newRow("period, first second") << once << monday << true;
        QTest::newRow("period, one second before") << once << monday.addSecs(-1) << false;
        QTest::newRow("period, last second")
            << once << QDateTime(QDate(2026, 1, 6), QTime(17, 59, 59), Qt::UTC) << true;
        QTest::newRow("period, over") << once << QDateTime(QDate(2026, 1, 6), QTime(18, 0), Qt::UTC) << false;
        const QByteArray hours = R"({"operator":"and","conditions":[
            {"key":"{{environment.attributes.day_of_week}}","operator":"dayOfWeekAnyOf","value":["1+00:00","2+00:00"]},
            {"key":"{{environment.attributes.current_time}}","operator":"timeGreaterThanOrEquals","value":"09:00:00+00:00"},
            {"key":"{{environment.attributes.current_time}}","operator":"timeLessThanOrEquals","value":"17:00:00+00:00"}]})";
        QTest::newRow("hours, in") << hours << monday << true;
        QTest::newRow("hours, too late") << hours << monday.addSecs(8 * 3600 + 1) << false;
        QTest::newRow("hours, wrong day") << hours << monday.addDays(2) << false;
        const QByteArray tokyo =
            R"({"key":"{{environment.attributes.day_of_week}}","operator":"dayOfWeekAnyOf","value":["2+09:00"]})";
        QTest::newRow("Tuesday there, Monday here") << tokyo << monday.addSecs(6 * 3600) << true;
        QTest::newRow("Monday there as well") << tokyo << monday << false;
        QTest::newRow("bare number") << QByteArray(
            R"({"key":"{{environment.attributes.day_of_week}}","operator":"dayOfWeekEquals","value":1})")
                                     << monday << true;
        QTest::newRow("or") << QByteArray(R"({"operator":"or","conditions":[
            {"key":"{{environment.attributes.day_of_week}}","operator":"dayOfWeekEquals","value":"7+00:00"},
            {"key":"{{environment.attributes.day_of_week}}","operator":"dayOfWeekEquals","value":"1+00:00"}]})")
                            << monday << true;
        QTest::newRow("unknown key") << QByteArray(
            R"({"key":"{{environment.attributes.moon}}","operator":"stringEquals","value":"full"})")
                                     << monday << false;
        QTest::newRow("no offset") << QByteArray(
            R"({"key":"{{environment.attributes.current_time}}","operator":"timeGreaterThan","value":"01:00:00"})")
                                   << monday << false;
        QTest::newRow("empty and") << QByteArray(R"({"operator":"and","conditions":[]})") << monday << false;
    }

    void condition()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QDateTime, now);
        QTEST(ruleHolds(object(rule.constData()), { .now = now, .resource = {} }), "expected");
    }

    void validation_data()
    {
        QTest::addColumn<Policy>("policy");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, bool good, auto change) {
            Policy policy = goodPolicy();
            change(policy);
            QTest::newRow(name) << policy << good;
        };
        row("as it is", true, [](Policy &) {});
        row("no role", false, [](Policy &p) { p.roles.clear(); });
        row("a name instead of a CRN", false, [](Policy &p) { p.roles = { u"Viewer"_s }; });
        row("a role twice", false, [](Policy &p) { p.roles += p.roles; });
        row("another account", false, [](Policy &p) { p.resource[0].value = u"other"_s; });
        row("no target", false, [](Policy &p) { p.resource.removeLast(); });
        row("value of 1000", true, [](Policy &p) { p.resource[1].value = QString(1000, u'a'); });
        row("value of 1001", false, [](Policy &p) { p.resource[1].value = QString(1001, u'a'); });
        row("empty value", false, [](Policy &p) { p.resource[1].value = u""_s; });
        row("pattern", true, [](Policy &p) { p.resource[1].op = u"stringMatch"_s; });
        row("operator of conditions", false, [](Policy &p) { p.resource[1].op = u"stringExists"_s; });
        row("service and group", false,
            [](Policy &p) { p.resource.append({ .key = u"service_group_id"_s, .value = u"IAM"_s }); });
        row("old spelling of the type", false,
            [](Policy &p) { p.resource[1] = { .key = u"serviceType"_s, .value = u"platform-service"_s }; });
        row("resource group itself", true, [](Policy &p) {
            p.resource[1] = { .key = u"resourceType"_s, .value = u"resource-group"_s };
            p.resource.append({ .key = u"resource"_s, .value = u"x"_s });
        });
        row("two subjects", false, [](Policy &p) { p.subject += p.subject; });
        row("attribute twice", false, [](Policy &p) { p.resource += p.resource.last(); });
        row("tags on one service", false, [](Policy &p) { p.tags = { { .key = u"env"_s, .value = u"dev"_s } }; });
        row("tags on all services", true, [](Policy &p) {
            p.resource[1] = { .key = u"serviceType"_s, .value = u"service"_s };
            p.tags = { { .key = u"env"_s, .value = u"dev"_s } };
        });
    }

    void validation()
    {
        QFETCH(Policy, policy);
        QFETCH(bool, good);
        QVERIFY2(policyProblem(policy).isEmpty() == good, qPrintable(policyProblem(policy)));
    }

    void rules()
    {
        const QString once = u"time-based-conditions:once"_s;
        const QJsonObject from = object(R"({"key":"{{environment.attributes.current_date_time}}",
            "operator":"dateTimeGreaterThanOrEquals","value":"2026-01-01T09:00:00+00:00"})");
        QJsonObject to = from;
        to.insert(u"operator"_s, u"dateTimeLessThanOrEquals"_s);
        const auto joined = [](const QJsonArray &conditions) {
            return QJsonObject { { u"operator"_s, u"and"_s }, { u"conditions"_s, conditions } };
        };
        QVERIFY(ruleProblem({}, {}).isEmpty());
        QVERIFY(ruleProblem(once, joined({ from, to })).isEmpty());
        QVERIFY2(!ruleProblem(once, joined({ from })).isEmpty(), "both ends are needed");
        QVERIFY2(!ruleProblem({}, joined({ from, to })).isEmpty(), "a rule needs a pattern");
        QVERIFY2(!ruleProblem(once, {}).isEmpty(), "a pattern needs a rule");
        QVERIFY(!ruleProblem(u"time-based-conditions:weekly"_s, joined({ from, to })).isEmpty());

        const QString byAttribute = u"attribute-based-condition:resource:literal-and-wildcard"_s;
        const QJsonObject path =
            object(R"({"key":"{{resource.attributes.path}}","operator":"stringMatch","value":"a*"})");
        QJsonArray ten;
        for (int i = 0; i < 10; ++i)
            ten.append(path);
        QVERIFY(ruleProblem(byAttribute, joined(ten)).isEmpty());
        ten.append(path);
        QVERIFY2(!ruleProblem(byAttribute, joined(ten)).isEmpty(), "eleven conditions");
        QVERIFY(ruleProblem(byAttribute, joined({ joined({ path }), path })).isEmpty());
        QVERIFY2(!ruleProblem(byAttribute, joined({ joined({ joined({ path }) }) })).isEmpty(), "three levels");
        QJsonObject list = path;
        list.insert(u"operator"_s, u"stringMatchAnyOf"_s);
        QJsonArray values;
        for (int i = 0; i < 11; ++i)
            values.append(u"v"_s);
        list.insert(u"value"_s, values);
        QVERIFY2(!ruleProblem(byAttribute, list).isEmpty(), "eleven values");
    }

    void coverage_data()
    {
        QTest::addColumn<Attributes>("granted");
        QTest::addColumn<Attributes>("target");
        QTest::addColumn<bool>("expected");
        const auto one = [](const QString &key, const QString &value, const QString &op = u"stringEquals"_s) {
            return Attributes { { .key = key, .op = op, .value = value } };
        };
        const Attributes users = one(u"serviceName"_s, u"user-management"_s);
        QTest::newRow("same") << users << users << true;
        QTest::newRow("all account management") << one(u"serviceType"_s, u"platform_service"_s) << users << true;
        QTest::newRow("all IAM-enabled services") << one(u"serviceType"_s, u"service"_s) << users << false;
        QTest::newRow("group IAM") << one(u"service_group_id"_s, u"IAM"_s) << users << true;
        QTest::newRow("group IAM, billing")
            << one(u"service_group_id"_s, u"IAM"_s) << one(u"serviceName"_s, u"billing"_s) << false;
        QTest::newRow("narrower than the target") << users + one(u"resource"_s, u"x"_s) << users << false;
        QTest::newRow("wider than the target") << users << users + one(u"resource"_s, u"x"_s) << true;
        QTest::newRow("pattern") << one(u"serviceName"_s, u"user-*"_s, u"stringMatch"_s) << users << true;
        QTest::newRow("pattern covers pattern")
            << one(u"resource"_s, u"a*"_s, u"stringMatch"_s) << one(u"resource"_s, u"ab*"_s, u"stringMatch"_s) << true;
        QTest::newRow("one character does not cover a run")
            << one(u"resource"_s, u"a?"_s, u"stringMatch"_s) << one(u"resource"_s, u"a*"_s, u"stringMatch"_s) << false;
        QTest::newRow("text does not cover a pattern")
            << one(u"resource"_s, u"a*"_s) << one(u"resource"_s, u"a*"_s, u"stringMatch"_s) << false;
        QTest::newRow("all resource groups")
            << one(u"resourceGroupId"_s, u"*"_s) << one(u"resourceGroupId"_s, u"g1"_s) << true;
    }

    void coverage()
    {
        QFETCH(Attributes, granted);
        QFETCH(Attributes, target);
        QTEST(covers(granted, target), "expected");
    }

    void mergeOfDomains()
    {
        const QJsonArray current { object(
            R"({"realm_id":"IBMid","restrict_invitation":true,"invitation_email_allow_patterns":["a"]})") };
        const QJsonArray other =
            mergeDomains(current, { object(R"({"realm_id":"appid","restrict_invitation":false})") });
        QCOMPARE(other.size(), 2);
        const QJsonArray changed = mergeDomains(other, { object(R"({"realm_id":"IBMid","restrict_invitation":false,
            "invitation_email_allow_patterns":["b"]})") });
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(1).toObject().value("invitation_email_allow_patterns"_L1).toArray(), QJsonArray { u"b"_s });
        QCOMPARE(mergeDomains(changed, { object(R"({"realm_id":"IBMid"})") }).size(), 1);
    }

    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("mfa") << u"mfa"_s << QJsonValue(u"LEVEL3"_s) << true;
        QTest::newRow("no such mfa") << u"mfa"_s << QJsonValue(u"LEVEL4"_s) << false;
        QTest::newRow("visibility") << u"restrict_user_list_visibility"_s << QJsonValue(u"NOT_SET"_s) << false;
        QTest::newRow("creation") << u"restrict_create_service_id"_s << QJsonValue(u"NOT_SET"_s) << true;
        QTest::newRow("number as text") << u"session_expiration_in_seconds"_s << QJsonValue(u"3600"_s) << true;
        QTest::newRow("number") << u"session_expiration_in_seconds"_s << QJsonValue(3600) << true;
        QTest::newRow("no number") << u"session_expiration_in_seconds"_s << QJsonValue(u"long"_s) << false;
        QTest::newRow("no such key") << u"colour"_s << QJsonValue(u"blue"_s) << false;
        QTest::newRow("domains without realm")
            << u"restrict_user_domains"_s << QJsonValue(QJsonArray { QJsonObject() }) << false;
    }

    void settings()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, good);
        QCOMPARE(settingProblem(key, value).isEmpty(), good);
    }
};

QTEST_APPLESS_MAIN(TestAccessRules)

#include "tst_accessrules.moc"
