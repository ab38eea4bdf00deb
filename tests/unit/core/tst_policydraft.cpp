// What a policy form says, and back: checks, versions, periods, addresses.
#include "models/core/accessperiod.h"
#include "models/core/invitationplan.h"
#include "models/core/ipaddresses.h"
#include "models/core/policydraft.h"

#include <QTest>

using namespace iam;

namespace {

const AccountId account {QStringLiteral("a1b2")};
const PolicyRole viewer {.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")};
const QDateTime now({2026, 11, 20}, {12, 0}, Qt::UTC); // a Friday

PolicyDraft onQuantum()
{
    return {.target = PolicyDraft::Target::OneService, .service = QStringLiteral("quantum-computing"), .roles = {viewer}};
}

} // namespace

class TestPolicyDraft : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemNamesItsField()
    {
        PolicyDraft draft {.target = PolicyDraft::Target::OneService, .scope = PolicyDraft::Scope::Resources};
        draft.conditions = {{.value = QStringLiteral("QR-ml")}, {.value = QStringLiteral("  ")}};
        draft.period = {.kind = AccessPeriod::Kind::Weekly};
        using P = PolicyDraft::Problem;
        using F = PolicyDraft::Field;
        const QList<P> expected {{.field = F::Service}, {.field = F::Condition, .index = 1}, {.field = F::Roles},
            {.field = F::Period, .fault = PolicyDraft::Fault::NoDay}};
        QVERIFY(draft.problems(now) == expected);
        QVERIFY(onQuantum().problems(now).isEmpty());
    }

    void periodsAreChecked()
    {
        AccessPeriod once {.kind = AccessPeriod::Kind::Once, .from = now, .until = now};
        QVERIFY(once.problem(now) == AccessPeriod::Problem::EndBeforeStart);
        once.from = now.addDays(-3);
        once.until = now.addDays(-1);
        QVERIFY(once.problem(now) == AccessPeriod::Problem::EndInPast);
        QVERIFY(once.hasEnded(now));
        once.until = now.addDays(1);
        QVERIFY(once.problem(now) == AccessPeriod::Problem::None);
        AccessPeriod weekly {.kind = AccessPeriod::Kind::Weekly, .days = {5}, .allDay = false, .opens = {18, 0}, .closes = {8, 0}};
        QVERIFY(weekly.problem(now) == AccessPeriod::Problem::EndBeforeStart);
    }

    void weeklyPeriodsFollowTheirOffset()
    {
        AccessPeriod weekly {.kind = AccessPeriod::Kind::Weekly, .offsetMinutes = 60, .days = {5}, .allDay = false,
            .opens = {8, 0}, .closes = {18, 0}};
        QVERIFY(weekly.holds(now));
        QVERIFY(!weekly.holds(QDateTime({2026, 11, 20}, {6, 59}, Qt::UTC)));
        QVERIFY(weekly.holds(QDateTime({2026, 11, 20}, {7, 0}, Qt::UTC)));
        QVERIFY(!weekly.holds(QDateTime({2026, 11, 20}, {17, 1}, Qt::UTC)));
        QVERIFY(!weekly.holds(now.addDays(1)));
    }

    void comesBackFromItsPolicy_data()
    {
        QTest::addColumn<PolicyDraft>("draft");
        QTest::newRow("all services") << PolicyDraft {.roles = {viewer}};
        QTest::newRow("account management") << PolicyDraft {.target = PolicyDraft::Target::AllAccountManagement, .roles = {viewer}};
        QTest::newRow("IAM") << PolicyDraft {.target = PolicyDraft::Target::AllIamManagement, .roles = {viewer}};
        PolicyDraft draft = onQuantum();
        QTest::newRow("service") << draft;
        draft.scope = PolicyDraft::Scope::ResourceGroup;
        draft.resourceGroup = QStringLiteral("0123");
        QTest::newRow("group") << draft;
        draft.target = PolicyDraft::Target::AllServices;
        draft.service.clear();
        QTest::newRow("everything in a group") << draft;
        draft = onQuantum();
        draft.scope = PolicyDraft::Scope::Resources;
        draft.conditions = {{.pattern = true, .value = QStringLiteral("QR-*")}, {.attribute = QStringLiteral("region"), .value = QStringLiteral("a{{*}}b")}};
        QTest::newRow("resources") << draft;
        draft.period = {.kind = AccessPeriod::Kind::Once, .offsetMinutes = -210, .from = now, .until = now.addDays(2)};
        QTest::newRow("once") << draft;
        draft.period = {.kind = AccessPeriod::Kind::Weekly, .offsetMinutes = 330, .days = {1, 3, 7}};
        QTest::newRow("days") << draft;
        draft.period.allDay = false;
        QTest::newRow("hours") << draft;
    }
    void comesBackFromItsPolicy()
    {
        QFETCH(PolicyDraft, draft);
        QJsonObject json = draft.policies(account).first().toV2Json();
        json.insert(QStringLiteral("id"), QStringLiteral("p1"));
        const Result<Policy> read = Policy::fromV2Json(json, {});
        QVERIFY(read.ok());
        const std::optional<PolicyDraft> back = PolicyDraft::of(read.value());
        QVERIFY(back.has_value());
        QVERIFY(*back == draft);
    }

    void onlyWhatAnInvitationCanCarryGoesIntoOne()
    {
        PolicyDraft draft = onQuantum();
        const auto carried = [&draft] { return fitsInvitation(draft.policies().first()); };
        QVERIFY(carried());
        QCOMPARE(draft.policies().first().resourceValue(QStringLiteral("accountId")), QString());
        QCOMPARE(draft.policies(account).first().resourceValue(QStringLiteral("accountId")), account.text);
        draft.scope = PolicyDraft::Scope::Resources;
        draft.conditions = {{.pattern = true, .value = QStringLiteral("QR-*")}};
        QVERIFY(!carried());
        draft.conditions.first().pattern = false;
        QVERIFY(carried());
        draft.period = {.kind = AccessPeriod::Kind::Weekly, .days = {1}};
        QVERIFY(!carried());
    }

    void theResourceGroupItselfIsAPolicyOfItsOwn()
    {
        PolicyDraft draft = onQuantum();
        draft.scope = PolicyDraft::Scope::ResourceGroup;
        draft.resourceGroup = QStringLiteral("0123");
        draft.groupRole = viewer;
        const QList<Policy> policies = draft.policies(account);
        QCOMPARE(policies.size(), 2);
        QCOMPARE(policies.last().resourceValue(QStringLiteral("resourceType")), QStringLiteral("resource-group"));
        QCOMPARE(policies.last().resourceValue(QStringLiteral("resource")), QStringLiteral("0123"));
    }

    void aFormDoesNotTakeWhatItCannotShow()
    {
        Policy policy = onQuantum().policies(account).first();
        policy.tags = {{.key = QStringLiteral("env"), .value = QStringLiteral("test")}};
        QVERIFY(!PolicyDraft::of(policy));
        policy.tags.clear();
        QVERIFY(PolicyDraft::of(policy));
        policy.pattern = QStringLiteral("attribute-based-condition:resource:literal-and-wildcard");
        policy.rule = PolicyCondition {.comparison = {.key = QStringLiteral("{{resource.attributes.prefix}}"), .value = QStringLiteral("x")}};
        QVERIFY(!PolicyDraft::of(policy));
    }

    void addressesRangesAndSubnets_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("good");
        for (const char *entry : {"192.0.2.1", "0.0.0.0/0", "192.0.2.0/24", "192.0.2.1-192.0.2.9", "2001:db8::1", "::", "::1",
                 "2001:db8::/32", "2001:db8::1-2001:db8::ff", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"})
            QTest::newRow(entry) << QString::fromLatin1(entry) << true;
        for (const char *entry : {"", "192.0.2", "192.0.2.256", "192.0.2.01", "192.0.2.0/33", "192.0.2.0/", "192.0.2.9-192.0.2.1",
                 "192.0.2.1-2001:db8::1", "2001:db8:::1", "1:2:3:4:5:6:7", "2001:db8::g", "2001:db8::/129", "host.example"})
            QTest::newRow(*entry == '\0' ? "empty" : entry) << QString::fromLatin1(entry) << false;
    }
    void addressesRangesAndSubnets()
    {
        QFETCH(QString, entry);
        QFETCH(bool, good);
        QCOMPARE(isIpEntry(entry), good);
    }
};

QTEST_APPLESS_MAIN(TestPolicyDraft)
#include "tst_policydraft.moc"
