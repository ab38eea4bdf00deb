#include "models/copyas/operation.h"

#include <array>

namespace iam::copyas {

namespace {

struct ModelName
{
    SdkService service;
    QLatin1String parent;
    QLatin1String name;
    QLatin1String model;
};

constexpr QLatin1String none;
constexpr std::array models {
    ModelName {SdkService::UserManagement, none, QLatin1String("users"), QLatin1String("InviteUser")},
    ModelName {SdkService::UserManagement, none, QLatin1String("iam_policy"), QLatin1String("InviteUserIamPolicy")},
    ModelName {SdkService::UserManagement, QLatin1String("InviteUserIamPolicy"), QLatin1String("roles"), QLatin1String("Role")},
    ModelName {SdkService::UserManagement, QLatin1String("InviteUserIamPolicy"), QLatin1String("resources"), QLatin1String("Resource")},
    ModelName {SdkService::UserManagement, QLatin1String("Resource"), QLatin1String("attributes"), QLatin1String("Attribute")},
    ModelName {SdkService::AccessGroups, none, QLatin1String("members"), QLatin1String("AddGroupMembersRequestMembersItem")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("subjects"), QLatin1String("PolicySubject")},
    ModelName {SdkService::PolicyManagement, QLatin1String("PolicySubject"), QLatin1String("attributes"), QLatin1String("SubjectAttribute")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("roles"), QLatin1String("PolicyRole")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("resources"), QLatin1String("PolicyResource")},
    ModelName {SdkService::PolicyManagement, QLatin1String("PolicyResource"), QLatin1String("attributes"), QLatin1String("ResourceAttribute")},
    ModelName {SdkService::PolicyManagement, QLatin1String("PolicyResource"), QLatin1String("tags"), QLatin1String("ResourceTag")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("control"), QLatin1String("Control")},
    ModelName {SdkService::PolicyManagement, QLatin1String("Control"), QLatin1String("grant"), QLatin1String("Grant")},
    ModelName {SdkService::PolicyManagement, QLatin1String("Grant"), QLatin1String("roles"), QLatin1String("Roles")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("subject"), QLatin1String("V2PolicySubject")},
    ModelName {SdkService::PolicyManagement, QLatin1String("V2PolicySubject"), QLatin1String("attributes"), QLatin1String("V2PolicySubjectAttribute")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("resource"), QLatin1String("V2PolicyResource")},
    ModelName {SdkService::PolicyManagement, QLatin1String("V2PolicyResource"), QLatin1String("attributes"), QLatin1String("V2PolicyResourceAttribute")},
    ModelName {SdkService::PolicyManagement, QLatin1String("V2PolicyResource"), QLatin1String("tags"), QLatin1String("V2PolicyResourceTag")},
    ModelName {SdkService::PolicyManagement, none, QLatin1String("rule"), QLatin1String("V2PolicyRule")},
    ModelName {SdkService::PolicyManagement, QLatin1String("V2PolicyRule"), QLatin1String("conditions"), QLatin1String("NestedCondition")},
    ModelName {SdkService::PolicyManagement, QLatin1String("NestedCondition"), QLatin1String("conditions"), QLatin1String("RuleAttribute")},
};

QString policyOperation(const char *verb, const Policy &policy)
{
    return QLatin1String(verb) + (policy.version == PolicyVersion::V1 ? QStringLiteral("Policy") : QStringLiteral("V2Policy"));
}

SdkParameter policyId(const Policy &policy)
{
    return {policy.version == PolicyVersion::V1 ? QStringLiteral("policy_id") : QStringLiteral("id"), policy.id.text};
}

/// The operation without what the body holds.
class OperationMaker
{
public:
    explicit OperationMaker(const AccountId &account)
        : m_account {QStringLiteral("account_id"), account.text}
    {
    }
    using Made = std::optional<SdkOperation>;

    Made operator()(const Invite &action) const
    {
        if (action.invitation.classicPermissions)
            return std::nullopt;
        return users("inviteUsers");
    }
    Made operator()(const Resend &) const { return users("inviteUsers"); }
    Made operator()(const Remove &action) const
    {
        return users(action.inBackground ? "v3RemoveUser" : "removeUser", action.person);
    }
    Made operator()(const RemoveByAddress &) const { return std::nullopt; }
    Made operator()(const ChangeProfile &action) const { return users("updateUserProfile", action.person); }
    Made operator()(const ChangeClassic &) const { return std::nullopt; }
    Made operator()(const ChangeSettings &action) const { return users("updateUserSettings", action.person); }
    Made operator()(const AddMembers &action) const { return groups("addMembersToAccessGroup", {groupId(action.group)}); }
    Made operator()(const AddToGroups &action) const
    {
        return groups("addMemberToMultipleAccessGroups", {m_account, iamId(action.person)});
    }
    Made operator()(const RemoveMember &action) const
    {
        return groups("removeMemberFromAccessGroup", {groupId(action.group), iamId(action.person)});
    }
    Made operator()(const RemoveMembers &action) const
    {
        return groups("removeMembersFromAccessGroup", {groupId(action.group)});
    }
    Made operator()(const RemoveFromAllGroups &action) const
    {
        return groups("removeMemberFromAllAccessGroups", {m_account, iamId(action.person)});
    }
    Made operator()(const CreatePolicy &action) const { return policies(policyOperation("create", action.policy), {}); }
    Made operator()(const ReplacePolicy &action) const
    {
        return policies(policyOperation("replace", action.policy), {policyId(action.policy)});
    }
    Made operator()(const DeletePolicy &action) const
    {
        return policies(policyOperation("delete", action.policy), {policyId(action.policy)});
    }
    Made operator()(const Accept &) const
    {
        return SdkOperation {SdkService::UserManagement, QStringLiteral("accept"), {}};
    }
    Made operator()(const AddVpnUser &) const { return std::nullopt; }
    Made operator()(const UpdateIbmid &) const { return std::nullopt; }
    Made operator()(const ReadUser &action) const { return users("getUserProfile", action.person); }
    Made operator()(const Sent &) const { return std::nullopt; }

private:
    static SdkParameter iamId(const Person &person) { return {QStringLiteral("iam_id"), person.iamId}; }
    static SdkParameter groupId(const Group &group) { return {QStringLiteral("access_group_id"), group.id.text}; }
    [[nodiscard]] SdkOperation users(const char *name) const
    {
        return {SdkService::UserManagement, QLatin1String(name), {m_account}};
    }
    [[nodiscard]] SdkOperation users(const char *name, const Person &person) const
    {
        return {SdkService::UserManagement, QLatin1String(name), {m_account, iamId(person)}};
    }
    [[nodiscard]] static SdkOperation groups(const char *name, const QList<SdkParameter> &parameters)
    {
        return {SdkService::AccessGroups, QLatin1String(name), parameters};
    }
    [[nodiscard]] static SdkOperation policies(const QString &name, const QList<SdkParameter> &parameters)
    {
        return {SdkService::PolicyManagement, name, parameters};
    }

    SdkParameter m_account;
};

} // namespace

std::optional<SdkOperation> operationOf(const Action &action, const AccountId &account)
{
    std::optional<SdkOperation> operation = std::visit(OperationMaker(account), action);
    if (!operation)
        return operation;
    const Call call = callOf(action, account);
    if (call.ifMatch)
        operation->parameters.append({QStringLiteral("if_match"), *call.ifMatch});
    if (call.body) {
        for (auto entry = call.body->begin(); entry != call.body->end(); ++entry)
            operation->parameters.append({entry.key(), entry.value()});
    }
    return operation;
}

QString modelOf(SdkService service, const QString &parent, const QString &name)
{
    for (const ModelName &entry : models) {
        if (entry.service == service && entry.parent == parent && entry.name == name)
            return entry.model;
    }
    return {};
}

} // namespace iam::copyas
