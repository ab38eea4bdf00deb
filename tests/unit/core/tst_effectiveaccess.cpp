// Effective access from policies and groups: joined by target, told by source, and what is lost.
#include "models/core/effectiveaccess.h"

#include <QTest>

using namespace iam;

namespace {

const QDateTime now({2026, 11, 20}, {12, 0}, Qt::UTC);
const AccessGrant::Role reader {.crn = QStringLiteral("crn:reader"), .name = QStringLiteral("Reader"),
    .actions = {QStringLiteral("job.read"), QStringLiteral("job.list")}};
const AccessGrant::Role deleter {
    .crn = QStringLiteral("crn:deleter"), .name = QStringLiteral("Job deleter"), .actions = {QStringLiteral("job.delete")}};

QList<PolicyAttribute> instance(const char *name, PolicyOperator op = PolicyOperator::StringEquals)
{
    return {{.key = QStringLiteral("accountId"), .value = QStringLiteral("a")},
        {.key = QStringLiteral("serviceName"), .value = QStringLiteral("quantum-computing")},
        {.key = QStringLiteral("serviceInstance"), .value = QString::fromLatin1(name), .op = op}};
}

AccessGrant grant(const char *id, const char *group, const QList<PolicyAttribute> &resource, const QList<AccessGrant::Role> &roles)
{
    AccessGrant made {.group = {QString::fromLatin1(group)}, .groupName = QString::fromLatin1(group), .roles = roles};
    made.policy.id = {QString::fromLatin1(id)};
    made.policy.resource = resource;
    for (const AccessGrant::Role &role : roles)
        made.policy.roles.append({.crn = role.crn});
    return made;
}

/// The scenario "ml and finance": two groups that share QR-common.
QList<AccessGrant> inBoth()
{
    return {grant("1", "ml", instance("QR-ml"), {reader, deleter}), grant("2", "ml", instance("QR-common"), {reader, deleter}),
        grant("3", "finance", instance("QR-finance"), {reader, deleter}),
        grant("4", "finance", instance("QR-common"), {reader, deleter})};
}

} // namespace

class TestEffectiveAccess : public QObject
{
    Q_OBJECT

private slots:
    void joinsByTargetAndNamesTheSource()
    {
        const QList<EffectiveEntry> entries = effectiveAccess(inBoth(), now);
        QCOMPARE(entries.size(), 3);
        const EffectiveEntry &common = entries.first();
        QCOMPARE(common.target.first().valueText(), QStringLiteral("QR-common"));
        QCOMPARE(common.sources.size(), 4);
        QCOMPARE(common.sources.at(2).groupName, QStringLiteral("finance"));
        QCOMPARE(common.actions(), (QStringList {QStringLiteral("job.delete"), QStringLiteral("job.list"), QStringLiteral("job.read")}));
    }

    void onlyTheLastWayCountsAsLost()
    {
        const QList<AccessLoss> losses = lossWithout(inBoth(), AccessGroupId {QStringLiteral("finance")});
        QCOMPARE(losses.size(), 1);
        QCOMPARE(losses.first().target.first().valueText(), QStringLiteral("QR-finance"));
        QCOMPARE(losses.first().roles, (QStringList {QStringLiteral("Reader"), QStringLiteral("Job deleter")}));
        QCOMPARE(losses.first().actions.size(), 3);
    }

    void aWiderPolicyKeepsWhatItCovers()
    {
        QList<AccessGrant> grants = inBoth();
        grants.append(grant("5", "", instance("QR-*", PolicyOperator::StringMatch), {reader}));
        const QList<AccessLoss> losses = lossWithout(grants, AccessGroupId {QStringLiteral("finance")});
        QCOMPARE(losses.size(), 1);
        QCOMPARE(losses.first().roles, QStringList {QStringLiteral("Job deleter")});
        // With a period it may end at any time: it keeps nothing.
        grants.last().policy.pattern = QStringLiteral("time-based-conditions:weekly:all-day");
        grants.last().policy.rule = PolicyCondition {.comparison = {.key = QStringLiteral("{{environment.attributes.day_of_week}}"),
                                                         .value = QStringLiteral("1+00:00"),
                                                         .op = PolicyOperator::DayOfWeekEquals}};
        QCOMPARE(lossWithout(grants, AccessGroupId {QStringLiteral("finance")}).first().roles.size(), 2);
    }

    void theSameActionsByAnotherRoleAreNoLoss()
    {
        const AccessGrant::Role all {.crn = QStringLiteral("crn:all"), .name = QStringLiteral("All"), .actions = reader.actions + deleter.actions};
        const QList<AccessGrant> grants {grant("1", "g", instance("QR-ml"), {reader}), grant("2", "", instance("QR-ml"), {all})};
        QVERIFY(lossWithout(grants, AccessGroupId {QStringLiteral("g")}).isEmpty());
        QCOMPARE(lossWithout(grants, PolicyId {QStringLiteral("2")}).first().actions, QStringList {QStringLiteral("job.delete")});
    }

    void outsideOfItsPeriodAPolicyGivesNothing()
    {
        AccessGrant weekend = grant("1", "", instance("QR-ml"), {reader});
        weekend.policy.pattern = QStringLiteral("time-based-conditions:weekly:all-day");
        weekend.policy.rule = PolicyCondition {.comparison = {.key = QStringLiteral("{{environment.attributes.day_of_week}}"),
                                                   .value = QStringLiteral("6+00:00"),
                                                   .op = PolicyOperator::DayOfWeekEquals}};
        QVERIFY(effectiveAccess({weekend}, now).first().actions().isEmpty());
        QVERIFY(!effectiveAccess({weekend}, now.addDays(1)).first().actions().isEmpty());
        QVERIFY(rolesOn({weekend}, instance("QR-ml"), now).isEmpty());
        QCOMPARE(rolesOn({weekend}, instance("QR-ml"), now.addDays(1)), QStringList {reader.crn});
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("any run") << "QR-*" << "QR-ml" << true;
        QTest::newRow("empty run") << "QR-*" << "QR-" << true;
        QTest::newRow("case") << "QR-*" << "qr-ml" << false;
        QTest::newRow("one") << "QR-??" << "QR-ml" << true;
        QTest::newRow("one too few") << "QR-??" << "QR-m" << false;
        QTest::newRow("literal star") << "a{{*}}b" << "a*b" << true;
        QTest::newRow("literal star is no run") << "a{{*}}b" << "axb" << false;
        QTest::newRow("literal question mark") << "a{{?}}" << "ab" << false;
        QTest::newRow("several runs") << "*a*b*" << "xxaxxbxx" << true;
        QTest::newRow("empty") << "" << "" << true;
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(matchesPattern(pattern, text), matches);
    }

    void groupsOfServicesCoverTheirServices()
    {
        const QList<PolicyAttribute> users {{.key = QStringLiteral("serviceName"), .value = QStringLiteral("user-management")}};
        const QList<PolicyAttribute> platform {{.key = QStringLiteral("serviceType"), .value = QStringLiteral("platform_service")}};
        const QList<PolicyAttribute> services {{.key = QStringLiteral("serviceType"), .value = QStringLiteral("service")}};
        const QList<PolicyAttribute> iam {{.key = QStringLiteral("service_group_id"), .value = QStringLiteral("IAM")}};
        QVERIFY(grantCovers(platform, users));
        QVERIFY(grantCovers(iam, users));
        QVERIFY(grantCovers(platform, iam));
        QVERIFY(!grantCovers(iam, platform));
        QVERIFY(!grantCovers(services, users));
        QVERIFY(!grantCovers(users, iam));
    }
};

QTEST_APPLESS_MAIN(TestEffectiveAccess)
#include "tst_effectiveaccess.moc"
