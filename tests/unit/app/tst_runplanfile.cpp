#include "app/runplanfile.h"

#include <QJsonDocument>
#include <QTest>

using namespace iam;

class TestRunPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void readsACsvWithGroups();
    void readsTheWizardsDraft();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void findsGroupsByNameOrId();
};

void TestRunPlanFile::readsACsvWithGroups()
{
    const Result<RunPlanFile> plan = RunPlanFile::read("email,groups\r\nann@x.example,ml|finance\r\nbob@x.example,\r\n");
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().people.size(), 2);
    QCOMPARE(plan.value().people.at(0).groups, (QStringList {QStringLiteral("ml"), QStringLiteral("finance")}));
    QVERIFY(plan.value().people.at(1).groups.isEmpty());
    QVERIFY(plan.value().namesGroups());
}

void TestRunPlanFile::readsTheWizardsDraft()
{
    InviteDraft draft {.addresses = QStringLiteral("ann@x.example, bob@x.example"),
        .ownAccess = {{QStringLiteral("bob@x.example"), {.groups = {QStringLiteral("ml")}}}}};
    draft.access.groups.append({.id = {QStringLiteral("g1")}, .name = QStringLiteral("common")});
    const Result<RunPlanFile> plan = RunPlanFile::read(QJsonDocument(draft.toJson()).toJson());
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().people.size(), 2);
    QCOMPARE(plan.value().people.at(1).groups, QStringList {QStringLiteral("ml")});
    QCOMPARE(plan.value().common, draft.access);
    const Result<ResolvedPlan> whole = resolved(plan.value(), {{.id = {QStringLiteral("g2")}, .name = QStringLiteral("ml")}});
    QVERIFY(whole.ok());
    QCOMPARE(whole.value().accesses.size(), 2);
    QCOMPARE(whole.value().accesses.at(whole.value().placeOf.value(QStringLiteral("bob@x.example"))).groups.size(), 2);
    draft.ownAccess.clear();
    draft.ownAccess.insert(QStringLiteral("bob@x.example"), {.like = QStringLiteral("ann@x.example")});
    QVERIFY(!RunPlanFile::read(QJsonDocument(draft.toJson()).toJson()).ok());
}

void TestRunPlanFile::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("names");
    QTest::newRow("nobody") << QByteArray("email,groups\n") << QStringLiteral("nobody");
    QTest::newRow("no address") << QByteArray("email,groups\nann,ml\n") << QStringLiteral("Line 2");
    QTest::newRow("colleague") << QByteArray("email,groups,like\nann@x.example,,bob@x.example\n") << QStringLiteral("Line 2");
    QTest::newRow("column") << QByteArray("email,rights\nann@x.example,all\n") << QStringLiteral("rights");
}

void TestRunPlanFile::refusesWhatItCannotDo()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, names);
    const Result<RunPlanFile> plan = RunPlanFile::read(content);
    QVERIFY(!plan.ok());
    QVERIFY2(plan.error().detail.contains(names), qPrintable(plan.error().detail));
}

void TestRunPlanFile::findsGroupsByNameOrId()
{
    const RunPlanFile plan {.people = {{.email = QStringLiteral("ann@x.example"), .groups = {QStringLiteral("ML")}},
                                {.email = QStringLiteral("bob@x.example"), .groups = {QStringLiteral("g1")}}}};
    const AccessGroup one {.id = {QStringLiteral("g1")}, .name = QStringLiteral("ml")};
    AccessGroup other {.id = {QStringLiteral("g2")}, .name = QStringLiteral("finance")};
    const Result<ResolvedPlan> whole = resolved(plan, {one, other});
    QVERIFY(whole.ok());
    for (const DraftAccess &access : whole.value().accesses)
        QCOMPARE(access.groups, QList<AccessGroup> {one});
    QVERIFY(!resolved(plan, {other}).ok());
    other.name = QStringLiteral("ml"); // which one is meant?
    QVERIFY(!resolved(plan, {one, other}).ok());
}

QTEST_GUILESS_MAIN(TestRunPlanFile)
#include "tst_runplanfile.moc"
