#include "models/core/policyrights.h"

#include <QTest>

using namespace iam;

namespace {

Policy policy(const QString &role, const QList<std::pair<QString, QString>> &resource)
{
    Policy made {.roles = {{.crn = u"crn:v1:bluemix:public:iam::::role:"_qs + role}}};
    made.resource.append({.key = u"accountId"_qs, .value = u"a"_qs});
    for (const auto &[key, value] : resource)
        made.resource.append({.key = key, .value = value});
    return made;
}

Actor with(const Policy &policy)
{
    Actor actor;
    addRightsOf(policy, actor);
    return actor;
}

} // namespace

class TestPolicyRights : public QObject
{
    Q_OBJECT

private slots:
    void aServiceOrAllOfThem()
    {
        QCOMPARE(with(policy(u"Editor"_qs, {{u"serviceName"_qs, u"user-management"_qs}})).userManagement, PlatformRole::Editor);
        QCOMPARE(with(policy(u"Editor"_qs, {{u"serviceName"_qs, u"user-management"_qs}})).accessGroups, PlatformRole::None);
        for (const auto &all : {std::pair(u"serviceType"_qs, u"platform_service"_qs), std::pair(u"service_group_id"_qs, u"IAM"_qs)}) {
            const Actor actor = with(policy(u"Administrator"_qs, {all}));
            QCOMPARE(actor.userManagement, PlatformRole::Administrator);
            QCOMPARE(actor.accessGroups, PlatformRole::Administrator);
            QCOMPARE(actor.accessManagement, PlatformRole::Administrator);
            QCOMPARE(actor.identity, PlatformRole::Administrator);
        }
        QCOMPARE(with(policy(u"Administrator"_qs, {{u"serviceType"_qs, u"service"_qs}})).userManagement, PlatformRole::None);
        QVERIFY(with(policy(u"Administrator"_qs, {{u"serviceName"_qs, u"kms"_qs}})).administersSomething);
        QVERIFY(!with(policy(u"Editor"_qs, {{u"serviceName"_qs, u"kms"_qs}})).administersSomething);
    }

    void oneGroupIsNotAllGroups()
    {
        const Actor actor = with(policy(u"Editor"_qs, {{u"serviceName"_qs, u"iam-groups"_qs}, {u"resource"_qs, u"AccessGroupId-1"_qs}}));
        QCOMPARE(actor.accessGroups, PlatformRole::None);
        QVERIFY(actor.editsSomeGroup);
        const Actor viewer = with(policy(u"Viewer"_qs, {{u"serviceName"_qs, u"iam-groups"_qs}, {u"resource"_qs, u"AccessGroupId-1"_qs}}));
        QVERIFY(!viewer.editsSomeGroup);
    }

    void rightsAddUpAndNeverShrink()
    {
        Actor actor;
        addRightsOf(policy(u"Administrator"_qs, {{u"serviceName"_qs, u"user-management"_qs}}), actor);
        addRightsOf(policy(u"Viewer"_qs, {{u"serviceType"_qs, u"platform_service"_qs}}), actor);
        QCOMPARE(actor.userManagement, PlatformRole::Administrator);
        QCOMPARE(actor.identity, PlatformRole::Viewer);
    }
};

QTEST_GUILESS_MAIN(TestPolicyRights)
#include "tst_policyrights.moc"
