#include "tests/faults/operations.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/identityapi.h"
#include "models/api/inviteeapi.h"
#include "models/api/policyapi.h"
#include "models/api/resourceapi.h"
#include "models/api/userlistpager.h"
#include "models/api/usermanagementapi.h"

namespace iam::test {

namespace {

const QString zoe = QStringLiteral("zoe@example.com");

AccessGroupId someGroup(const Stage &stage)
{
    return {stage.value(QStringLiteral("SELECT group_id FROM group_members JOIN access_groups ON id = group_id WHERE account_id=? ORDER BY group_id"),
        {stage.account().text}).toString()};
}

IamId someMember(const Stage &stage)
{
    return {stage.value(QStringLiteral("SELECT iam_id FROM group_members WHERE group_id=? ORDER BY iam_id"), {someGroup(stage).text}).toString()};
}

PolicyId somePolicy(const Stage &stage)
{
    return {stage.value(QStringLiteral("SELECT id FROM policies WHERE account_id=? AND version=2 ORDER BY id"), {stage.account().text}).toString()};
}

Result<QString> wholeList(Stage &stage, FaultedClient &client)
{
    UserManagementApi api(client.transport);
    UserListPager pager(api, stage.account(), {.limit = 20});
    while (pager.hasNext()) {
        const Result<UserPage> page = awaited(pager.next(), 60'000);
        if (!page.ok())
            return page.error();
    }
    return QString::number(pager.usersRead());
}

void makeReport(Stage &stage)
{
    const QString path = QStringLiteral("/v1/activity/accounts/%1/report?type=inactive&duration=720").arg(stage.account().text);
    stage.notes[QStringLiteral("report")]
        = stage.service().send("POST", path).json.value(QLatin1String("reference")).toString();
}

Operation reading(const char *name, Operation::Call call)
{
    return {.name = name, .call = std::move(call)};
}

QList<Operation> people()
{
    return {
        reading("UserManagementApi::users", [](Stage &stage, FaultedClient &client) {
            return worded(UserManagementApi(client.transport).users(stage.account(), {.limit = 10, .search = QStringLiteral("email:zoe")}),
                [](const UserPage &page) { return QString::number(page.users.size()); });
        }),
        reading("UserListPager", wholeList),
        reading("UserManagementApi::user", [](Stage &stage, FaultedClient &client) {
            return worded(UserManagementApi(client.transport).user(stage.account(), stage.recordOf(zoe)), [](const User &user) { return user.email; });
        }),
        reading("UserManagementApi::activity", [](Stage &stage, FaultedClient &client) {
            return worded(UserManagementApi(client.transport).activity(stage.account(), stage.recordOf(zoe)),
                [](const UserActivity &activity) { return activity.lastSignIn.toString(Qt::ISODate); });
        }),
        reading("UserManagementApi::settings", [](Stage &stage, FaultedClient &client) {
            return worded(UserManagementApi(client.transport).settings(stage.account(), stage.recordOf(zoe)),
                [](const UserSettings &settings) { return settings.language; });
        }),
        reading("ExtensionsApi::classicAccess", [](Stage &stage, FaultedClient &client) {
            return worded(ExtensionsApi(client.transport).classicAccess(stage.account(), stage.recordOf(zoe)),
                [](const ClassicAccess &access) { return access.permissions.join(QLatin1Char(' ')); });
        }),
        reading("ExtensionsApi::events", [](Stage &stage, FaultedClient &client) {
            return worded(ExtensionsApi(client.transport).events(stage.account(), {.limit = 5}),
                [](const ActivityEventPage &page) { return QString::number(page.events.size()); });
        }),
    };
}

QList<Operation> access()
{
    Operation isMember = reading("AccessGroupsApi::isMember", [](Stage &stage, FaultedClient &client) {
        return worded(AccessGroupsApi(client.transport).isMember(someGroup(stage), someMember(stage)),
            [](bool is) { return is ? QStringLiteral("member") : QStringLiteral("no member"); });
    });
    isMember.hasBody = false;
    isMember.absenceIsAnswer = true;
    return {
        reading("AccessGroupsApi::groups", [](Stage &stage, FaultedClient &client) {
            return counted(AccessGroupsApi(client.transport).groups(stage.account(), {.search = QStringLiteral("name:Quantum")}));
        }),
        reading("AccessGroupsApi::groupsOf", [](Stage &stage, FaultedClient &client) {
            return counted(AccessGroupsApi(client.transport).groupsOf(stage.account(), stage.iamIdOf(zoe)));
        }),
        reading("AccessGroupsApi::members", [](Stage &stage, FaultedClient &client) {
            return counted(AccessGroupsApi(client.transport).members(someGroup(stage), {.verbose = true}));
        }),
        isMember,
        reading("PolicyApi::policies v2", [](Stage &stage, FaultedClient &client) {
            return counted(PolicyApi(client.transport).policies(PolicyVersion::V2, stage.account(), {.iamId = stage.iamIdOf(zoe)}));
        }),
        reading("PolicyApi::policies v1", [](Stage &stage, FaultedClient &client) {
            return counted(PolicyApi(client.transport).policies(PolicyVersion::V1, stage.account(), {.iamId = stage.iamIdOf(zoe)}));
        }),
        reading("PolicyApi::policy", [](Stage &stage, FaultedClient &client) {
            return worded(PolicyApi(client.transport).policy(PolicyVersion::V2, somePolicy(stage)), [](const Policy &policy) { return policy.id.text; });
        }),
        reading("PolicyApi::roles", [](Stage &stage, FaultedClient &client) {
            return worded(PolicyApi(client.transport).roles({.accountId = stage.account(), .serviceName = QStringLiteral("quantum-computing")}));
        }),
        reading("ResourceApi::resourceGroups", [](Stage &stage, FaultedClient &client) {
            return counted(ResourceApi(client.transport).resourceGroups(stage.account()));
        }),
        reading("ResourceApi::services", [](Stage &, FaultedClient &client) { return counted(ResourceApi(client.transport).services()); }),
    };
}

QList<Operation> accounts()
{
    Operation report = reading("IdentityApi::inactivityReport", [](Stage &stage, FaultedClient &client) {
        return worded(IdentityApi(client.transport).inactivityReport(stage.account(), stage.notes.value(QStringLiteral("report"))),
            [](const std::optional<InactivityReport> &made) { return made ? QStringLiteral("made") : QStringLiteral("none"); });
    });
    report.prepare = makeReport;
    report.absenceIsAnswer = true;
    report.emptyIsAnswer = true;
    Operation capabilities = reading("ExtensionsApi::capabilities", [](Stage &, FaultedClient &client) {
        return worded(ExtensionsApi(client.transport).capabilities(), [](const Capabilities &can) { return can.extensions.join(QLatin1Char(' ')); });
    });
    capabilities.absenceIsAnswer = true;
    return {
        reading("IdentityApi::apiKeys", [](Stage &stage, FaultedClient &client) {
            return counted(IdentityApi(client.transport).apiKeys(stage.account(), {.scope = QStringLiteral("account")}));
        }),
        reading("IdentityApi::apiKeyDetails", [](Stage &stage, FaultedClient &client) {
            return worded(IdentityApi(client.transport).apiKeyDetails(Secret(stage.key("viewer"))), [](const ApiKey &key) { return key.iamId.text; });
        }),
        reading("IdentityApi::accountSettings", [](Stage &stage, FaultedClient &client) {
            return worded(IdentityApi(client.transport).accountSettings(stage.account()), [](const AccountSettings &settings) { return settings.accountId.text; });
        }),
        reading("IdentityApi::makeInactivityReport", [](Stage &stage, FaultedClient &client) {
            return worded(IdentityApi(client.transport).makeInactivityReport(stage.account(), 720));
        }),
        report,
        capabilities,
        reading("ExtensionsApi::accounts", [](Stage &, FaultedClient &client) { return counted(ExtensionsApi(client.transport).accounts()); }),
        reading("ExtensionsApi::account", [](Stage &stage, FaultedClient &client) {
            return worded(ExtensionsApi(client.transport).account(stage.account()), [](const AccountSummary &account) { return account.name; });
        }),
    };
}

QList<Operation> invitees()
{
    QList<Operation> all {
        reading("InviteeApi::inbox", [](Stage &, FaultedClient &client) { return counted(InviteeApi(client.transport).inbox()); }),
        reading("InviteeApi::notifications", [](Stage &, FaultedClient &client) { return counted(InviteeApi(client.transport).notifications()); }),
    };
    for (Operation &operation : all)
        operation.as = Operation::As::Invitee;
    return all;
}

} // namespace

QList<Operation> readingOperations()
{
    return people() + access() + accounts() + invitees();
}

} // namespace iam::test
