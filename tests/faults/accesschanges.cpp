#include "tests/faults/operations.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"

namespace iam::test {

namespace {

const QString sofia = QStringLiteral("sofia@example.com");

void note(Stage &stage, const char *what, const QString &value) { stage.notes[QLatin1String(what)] = value; }
QString noted(const Stage &stage, const char *what) { return stage.notes.value(QLatin1String(what)); }

Policy samplePolicy(Stage &stage)
{
    Policy policy;
    policy.description = stage.unique("Cell ");
    policy.subject = {{.key = QStringLiteral("iam_id"), .value = stage.iamIdOf(sofia).text}};
    policy.roles = {{.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")}};
    policy.resource = {{.key = QStringLiteral("accountId"), .value = stage.account().text},
        {.key = QStringLiteral("serviceName"), .value = QStringLiteral("quantum-computing")},
        {.key = QStringLiteral("serviceInstance"), .value = stage.unique("instance")}};
    return policy;
}

/// Makes one without faults; as it came back.
Policy madePolicy(Stage &stage, PolicyVersion version = PolicyVersion::V2)
{
    Policy policy = samplePolicy(stage);
    policy.version = version;
    if (version == PolicyVersion::V1) {
        for (QList<PolicyAttribute> *attributes : {&policy.subject, &policy.resource}) {
            for (PolicyAttribute &attribute : *attributes)
                attribute.op = PolicyOperator::None;
        }
    }
    const Result<Policy> made = awaited(PolicyApi(stage.direct().transport).create(policy));
    if (!made.ok())
        qFatal("no policy: %s", qPrintable(made.error().message + made.error().moreInfo));
    note(stage, "policy", made.value().id.text);
    return made.value();
}

int policiesCalled(Stage &stage, const QString &description)
{
    return stage.count(QStringLiteral("SELECT count(*) FROM policies WHERE description=? AND deleted=0"), {description});
}

/// A group of this cell, with one member if wanted.
void makeGroups(Stage &stage, bool withMember)
{
    AccessGroupsApi api(stage.direct().transport);
    for (const char *name : {"group", "other"}) {
        const Result<AccessGroup> group = awaited(api.createGroup(stage.account(), stage.unique(name)));
        if (!group.ok())
            qFatal("no group: %s", qPrintable(group.error().message));
        note(stage, name, group.value().id.text);
        if (withMember && !awaited(api.addMembers(group.value().id, {{.iamId = stage.iamIdOf(sofia)}})).ok())
            qFatal("no member of the group");
    }
}

/// A member leaves all groups: nobody may be in too many of them.
void makeMemberships(Stage &stage)
{
    const Result<QList<GroupOutcome>> left = awaited(AccessGroupsApi(stage.direct().transport).removeFromAll(stage.account(), stage.iamIdOf(sofia)));
    Q_UNUSED(left) // there may be none
    makeGroups(stage, true);
}

void makeEmptyGroups(Stage &stage)
{
    makeMemberships(stage);
    const Result<QList<GroupOutcome>> left = awaited(AccessGroupsApi(stage.direct().transport).removeFromAll(stage.account(), stage.iamIdOf(sofia)));
    if (!left.ok())
        qFatal("the groups cannot be emptied");
}

int membersIn(Stage &stage, const char *group)
{
    return stage.count(QStringLiteral("SELECT count(*) FROM group_members WHERE group_id=? AND iam_id=?"), {noted(stage, group), stage.iamIdOf(sofia).text});
}
int joined(Stage &stage) { return membersIn(stage, "group"); }
int left(Stage &stage) { return 1 - membersIn(stage, "group"); }

Operation change(const char *name, bool hasBody, std::function<void(Stage &)> prepare, Operation::Call call, std::function<int(Stage &)> done)
{
    return {.name = name, .changes = true, .hasBody = hasBody, .prepare = std::move(prepare), .call = std::move(call), .done = std::move(done)};
}

AccessGroupId group(const Stage &stage) { return {noted(stage, "group")}; }

QList<Operation> groups()
{
    return {
        change("AccessGroupsApi::createGroup", true, {},
            [](Stage &stage, FaultedClient &client) { return worded(AccessGroupsApi(client.transport).createGroup(stage.account(), stage.unique("new group "))); },
            [](Stage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM access_groups WHERE name=?"), {stage.unique("new group ")}); }),
        change("AccessGroupsApi::addMembers", true, makeEmptyGroups,
            [](Stage &stage, FaultedClient &client) { return counted(AccessGroupsApi(client.transport).addMembers(group(stage), {{.iamId = stage.iamIdOf(sofia)}})); },
            joined),
        change("AccessGroupsApi::addToSeveral", true, makeEmptyGroups,
            [](Stage &stage, FaultedClient &client) {
                return counted(AccessGroupsApi(client.transport).addToSeveral(stage.account(), {.iamId = stage.iamIdOf(sofia)},
                    {group(stage), {noted(stage, "other")}}));
            },
            joined),
        change("AccessGroupsApi::removeMember", false, makeMemberships,
            [](Stage &stage, FaultedClient &client) { return worded(AccessGroupsApi(client.transport).removeMember(group(stage), stage.iamIdOf(sofia))); }, left),
        change("AccessGroupsApi::removeMembers", true, makeMemberships,
            [](Stage &stage, FaultedClient &client) { return counted(AccessGroupsApi(client.transport).removeMembers(group(stage), {stage.iamIdOf(sofia)})); }, left),
        change("AccessGroupsApi::removeFromAll", true, makeMemberships,
            [](Stage &stage, FaultedClient &client) { return counted(AccessGroupsApi(client.transport).removeFromAll(stage.account(), stage.iamIdOf(sofia))); }, left),
    };
}

QList<Operation> policies()
{
    return {
        change("PolicyApi::create", true, {},
            [](Stage &stage, FaultedClient &client) { return worded(PolicyApi(client.transport).create(samplePolicy(stage))); },
            [](Stage &stage) { return policiesCalled(stage, stage.unique("Cell ")); }),
        change("PolicyApi::replace", true,
            [](Stage &stage) {
                madePolicy(stage);
                note(stage, "etag", awaited(PolicyApi(stage.direct().transport).policy(PolicyVersion::V2, {noted(stage, "policy")})).value().etag);
            },
            [](Stage &stage, FaultedClient &client) {
                Policy policy = samplePolicy(stage);
                policy.id = {noted(stage, "policy")};
                policy.etag = noted(stage, "etag");
                policy.description = stage.unique("Replaced ");
                return worded(PolicyApi(client.transport).replace(policy));
            },
            [](Stage &stage) { return policiesCalled(stage, stage.unique("Replaced ")); }),
        change("PolicyApi::remove", false, [](Stage &stage) { madePolicy(stage); },
            [](Stage &stage, FaultedClient &client) { return worded(PolicyApi(client.transport).remove(PolicyVersion::V2, {noted(stage, "policy")})); },
            [](Stage &stage) { return 1 - policiesCalled(stage, stage.unique("Cell ")); }),
        change("PolicyApi::restore", true,
            [](Stage &stage) {
                madePolicy(stage, PolicyVersion::V1);
                PolicyApi api(stage.direct().transport);
                const Result<Done> gone = awaited(api.remove(PolicyVersion::V1, {noted(stage, "policy")}));
                const Result<Policy> old = awaited(api.policy(PolicyVersion::V1, {noted(stage, "policy")}));
                if (!gone.ok() || !old.ok())
                    qFatal("no removed policy");
                note(stage, "etag", old.value().etag);
            },
            [](Stage &stage, FaultedClient &client) { return worded(PolicyApi(client.transport).restore({noted(stage, "policy")}, noted(stage, "etag"))); },
            [](Stage &stage) { return policiesCalled(stage, stage.unique("Cell ")); }),
        change("IdentityApi::updateAccountSettings", true,
            [](Stage &stage) { note(stage, "etag", awaited(IdentityApi(stage.direct().transport).accountSettings(stage.account())).value().etag); },
            [](Stage &stage, FaultedClient &client) {
                const DomainRestriction restriction {.realm = QStringLiteral("IBMid"), .restrictInvitation = false, .patterns = {stage.unique("*.cell")}};
                return worded(IdentityApi(client.transport).updateAccountSettings(stage.account(), noted(stage, "etag"),
                    {.domains = QList<DomainRestriction> {restriction}}));
            },
            [](Stage &stage) {
                const Result<AccountSettings> now = awaited(IdentityApi(stage.direct().transport).accountSettings(stage.account()));
                return now.ok() && !now.value().domains.isEmpty() && now.value().domains.first().patterns.contains(stage.unique("*.cell")) ? 1 : 0;
            }),
    };
}

} // namespace

QList<Operation> accessChanges()
{
    return groups() + policies();
}

} // namespace iam::test
