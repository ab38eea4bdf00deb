#include "models/export/accessreport.h"

#include "tests/support/csvreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

const ReportHead head {.account = {QStringLiteral("a1")},
    .accountName = QStringLiteral("Quantum Lab"),
    .madeBy = QStringLiteral("olivia@example.com"),
    .madeAt = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};

AccessReport sample()
{
    AccessReport report;
    report.user.user.email = QStringLiteral("ada@example.com");
    report.user.user.firstName = QStringLiteral("=Ada");
    report.user.user.iamId = {QStringLiteral("IBMid-1")};
    report.user.user.stateText = QStringLiteral("ACTIVE");
    report.groups = {{.id = {QStringLiteral("g1")}, .name = QStringLiteral("ml")}};
    ReportPolicy own;
    own.policy.id = {QStringLiteral("p1")};
    own.policy.resource = {{.key = QStringLiteral("accountId"), .value = QStringLiteral("a1")}, {.key = QStringLiteral("serviceName"), .value = QStringLiteral("kms")},
        {.key = QStringLiteral("resource"), .value = QStringLiteral("a*"), .op = PolicyOperator::StringMatch}};
    own.policy.pattern = QStringLiteral("time-based-conditions:once");
    PolicyCondition rule {.join = PolicyCondition::Join::And};
    PolicyCondition from;
    from.comparison = {.key = QStringLiteral("{{environment.attributes.current_date_time}}"),
        .value = QStringLiteral("2026-01-01T00:00:00+00:00"),
        .op = PolicyOperator::DateTimeGreaterThanOrEquals};
    PolicyCondition to = from;
    to.comparison.op = PolicyOperator::DateTimeLessThanOrEquals;
    rule.conditions = {from, to};
    own.policy.rule = rule;
    own.roles = {{.crn = QStringLiteral("crn:role:Viewer"), .name = QStringLiteral("Viewer"), .actions = {QStringLiteral("kms.x.read"), QStringLiteral("kms.x.list")}, .actionsKnown = true},
        {.crn = QStringLiteral("crn:role:Editor"), .name = QStringLiteral("Editor")}};
    ReportPolicy ofGroup;
    ofGroup.policy.id = {QStringLiteral("p2")};
    ofGroup.group = {QStringLiteral("g1")};
    ofGroup.groupName = QStringLiteral("ml");
    ofGroup.roles = {{.crn = QStringLiteral("crn:role:Reader"), .name = QStringLiteral("Reader")}};
    report.policies = {own, ofGroup};
    return report;
}

} // namespace

class TestAccessReport : public QObject
{
    Q_OBJECT

private slots:
    void csvHasALineForEachPolicyAndRole()
    {
        AccessReport nothing;
        nothing.user.user.email = QStringLiteral("nobody@example.com");
        nothing.problems = {QStringLiteral("policies: 403 no")};
        const QList<AccessReport> reports {sample(), nothing};
        const auto lines = readCsv(accessReportsCsv(reports, head));
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), qsizetype(5));
        QCOMPARE(accessReportLines(reports), qint64(4));
        const QStringList keys = lines->first();
        const auto cell = [&](qsizetype line, const char *key) { return lines->at(line).value(keys.indexOf(QLatin1String(key))); };
        QCOMPARE(cell(1, "name"), QStringLiteral("'=Ada"));
        QCOMPARE(cell(1, "through"), QStringLiteral("user"));
        QCOMPARE(cell(1, "role_name"), QStringLiteral("Viewer"));
        QCOMPARE(cell(1, "actions"), QStringLiteral("kms.x.read kms.x.list"));
        QCOMPARE(cell(1, "target"), QStringLiteral("serviceName stringEquals kms; resource stringMatch a*"));
        QVERIFY(cell(1, "rule").contains(QStringLiteral(" and ")));
        QCOMPARE(cell(2, "role_name"), QStringLiteral("Editor"));
        QCOMPARE(cell(3, "access_group_name"), QStringLiteral("ml"));
        QCOMPARE(cell(3, "complete"), QStringLiteral("true"));
        QCOMPARE(cell(4, "through"), QStringLiteral("none"));
        QCOMPARE(cell(4, "complete"), QStringLiteral("false"));
        for (qsizetype line = 1; line < 5; ++line) {
            QCOMPARE(lines->at(line).size(), keys.size());
            QCOMPARE(cell(line, "made_by"), head.madeBy);
            QCOMPARE(cell(line, "made_at"), QStringLiteral("2026-11-22T12:00:00Z"));
        }
        QVERIFY(readCsv(accessReportsCsv(reports, head, CsvCells::Raw))->at(1).first() == QLatin1String("=Ada"));
    }

    void jsonHasEverything()
    {
        const QJsonObject json = QJsonDocument::fromJson(accessReportsJson({sample()}, head)).object();
        QCOMPARE(json.value(QLatin1String("complete")).toBool(), true);
        QCOMPARE(json.value(QLatin1String("made_by")).toString(), head.madeBy);
        const QJsonObject report = json.value(QLatin1String("reports")).toArray().first().toObject();
        QCOMPARE(report.value(QLatin1String("user")).toObject().value(QLatin1String("firstname")).toString(), QStringLiteral("=Ada"));
        QCOMPARE(report.value(QLatin1String("access_groups")).toArray().size(), qsizetype(1));
        const QJsonObject own = report.value(QLatin1String("policies")).toArray().first().toObject();
        QCOMPARE(own.value(QLatin1String("rule")).toObject().value(QLatin1String("conditions")).toArray().size(), qsizetype(2));
        const QJsonArray roles = own.value(QLatin1String("roles")).toArray();
        QCOMPARE(roles.first().toObject().value(QLatin1String("actions")).toArray().size(), qsizetype(2));
        QVERIFY(roles.last().toObject().value(QLatin1String("actions")).isNull()); // not read, which is not: none
        QCOMPARE(report.value(QLatin1String("policies")).toArray().last().toObject().value(QLatin1String("through")).toString(), QStringLiteral("access_group"));
        AccessReport part = sample();
        part.problems = {QStringLiteral("access groups: 500")};
        QCOMPARE(QJsonDocument::fromJson(accessReportsJson({sample(), part}, head)).object().value(QLatin1String("complete")).toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(TestAccessReport)
#include "tst_accessreport.moc"
