#include "tests/conformance/clientreplay.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/api/resourceapi.h"
#include "models/api/userlistpager.h"
#include "tests/support/awaited.h"

#include <QJsonArray>

namespace iam::test {

namespace {

std::optional<QString> text(const QJsonObject &arguments, const char *key)
{
    const QJsonValue value = arguments.value(QLatin1String(key));
    return value.isUndefined() ? std::nullopt : std::optional<QString>(value.toString());
}

std::optional<int> number(const QJsonObject &arguments, const char *key)
{
    const QJsonValue value = arguments.value(QLatin1String(key));
    return value.isUndefined() ? std::nullopt : std::optional<int>(value.toInt());
}

/// The recorded client passes some switches as texts.
std::optional<bool> flag(const QJsonObject &arguments, const char *key)
{
    const QJsonValue value = arguments.value(QLatin1String(key));
    if (value.isUndefined())
        return std::nullopt;
    return value.isString() ? value.toString() == QLatin1String("true") : value.toBool();
}

AccountId accountOf(const QJsonObject &arguments)
{
    return {text(arguments, "accountId").value_or(QString())};
}

template <typename Id>
std::optional<Id> idOf(const QJsonObject &arguments, const char *key)
{
    const std::optional<QString> id = text(arguments, key);
    return id ? std::optional<Id>(Id {*id}) : std::nullopt;
}

Invitation invitationOf(const QJsonObject &arguments)
{
    Invitation invitation;
    const auto list = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toArray();
    };
    for (const QJsonValue &user : list(arguments, "users"))
        invitation.emails.append(user.toObject().value(QLatin1String("email")).toString());
    for (const QJsonValue &group : list(arguments, "accessGroups"))
        invitation.groups.append({group.toString()});
    for (const QJsonValue &value : list(arguments, "iamPolicy")) {
        InvitationPolicy policy;
        for (const QJsonValue &role : list(value.toObject(), "roles"))
            policy.roles.append(role.toObject().value(QLatin1String("role_id")).toString());
        for (const QJsonValue &attribute : list(list(value.toObject(), "resources").at(0).toObject(), "attributes")) {
            policy.attributes.append({text(attribute.toObject(), "name").value_or(QString()),
                text(attribute.toObject(), "value").value_or(QString())});
        }
        invitation.policies.append(policy);
    }
    return invitation;
}

Policy policyOf(QJsonObject arguments, PolicyVersion version)
{
    if (!arguments.contains(QLatin1String("id")))
        arguments.insert(QStringLiteral("id"), QStringLiteral("new"));
    const Result<Policy> read
        = version == PolicyVersion::V1 ? Policy::fromV1Json(arguments, {}) : Policy::fromV2Json(arguments, {});
    Policy policy = read.ok() ? read.value() : Policy();
    policy.etag = text(arguments, "ifMatch").value_or(QString());
    return policy;
}

PolicyListQuery policyQueryOf(const QJsonObject &arguments)
{
    return {.iamId = idOf<IamId>(arguments, "iamId"),
        .accessGroupId = idOf<AccessGroupId>(arguments, "accessGroupId"),
        .type = text(arguments, "type"),
        .serviceType = text(arguments, "serviceType"),
        .serviceName = text(arguments, "serviceName"),
        .serviceGroupId = text(arguments, "serviceGroupId"),
        .sort = text(arguments, "sort"),
        .format = text(arguments, "format"),
        .state = text(arguments, "state"),
        .limit = number(arguments, "limit"),
        .start = text(arguments, "start"),
        .language = text(arguments, "acceptLanguage")};
}

NewMember memberOf(const QJsonObject &json)
{
    return {.iamId = {json.value(QLatin1String("iam_id")).toString()},
        .kind = memberKindFromWire(json.value(QLatin1String("type")).toString())};
}

} // namespace

ClientReplay::ClientReplay(ClientFixture &client)
    : m_client(client)
{
    addUserOperations();
    addGroupOperations();
    addPolicyOperations();
    addOtherOperations();
}

std::optional<ApiError> ClientReplay::run(const Vector &vector)
{
    m_decoded = -1;
    return m_operations.value(vector.operation)(vector);
}

void ClientReplay::addUserOperations()
{
    const auto api = [this] { return UserManagementApi(m_client.transport); };
    const auto user = [](const Vector &vector) { return text(vector.arguments, "iamId").value_or(QString()); };

    m_operations[QStringLiteral("listUsers")] = [this, api](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        UserManagementApi users = api();
        UserListPager pager(users, accountOf(arguments),
            {.limit = number(arguments, "limit"),
                .start = text(arguments, "start"),
                .search = text(arguments, "search"),
                .includeSettings = flag(arguments, "includeSettings"),
                .userId = text(arguments, "userId")});
        const bool pages = vector.name.startsWith(QLatin1String("pager"));
        Result<UserPage> page = awaited(pager.next());
        qsizetype count = page.ok() ? page.value().users.size() : 0;
        while (pages && page.ok() && pager.hasNext()) {
            page = awaited(pager.next());
            count += page.ok() ? page.value().users.size() : 0;
        }
        return end(page, count);
    };
    m_operations[QStringLiteral("inviteUsers")] = [this, api](const Vector &vector) {
        return endList(awaited(api().invite(accountOf(vector.arguments), invitationOf(vector.arguments))));
    };
    m_operations[QStringLiteral("getUserProfile")] = [this, api, user](const Vector &vector) {
        const auto activity = flag(vector.arguments, "includeActivity");
        return end(awaited(api().user(accountOf(vector.arguments), user(vector), activity)));
    };
    m_operations[QStringLiteral("updateUserProfile")] = [this, api, user](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        ProfileChange change {.firstName = text(arguments, "firstname"),
            .lastName = text(arguments, "lastname"),
            .email = text(arguments, "email"),
            .phone = text(arguments, "phonenumber"),
            .alternatePhone = text(arguments, "altphonenumber"),
            .photo = text(arguments, "photo")};
        if (const auto state = text(arguments, "state"))
            change.state = stateFromWire(*state);
        return end(awaited(api().updateProfile(accountOf(arguments), user(vector), change)));
    };
    m_operations[QStringLiteral("removeUser")] = [this, api, user](const Vector &vector) {
        const auto activity = flag(vector.arguments, "includeActivity");
        return end(awaited(api().remove(accountOf(vector.arguments), user(vector), activity)));
    };
    m_operations[QStringLiteral("v3RemoveUser")] = [this, api, user](const Vector &vector) {
        return end(awaited(api().removeInBackground(accountOf(vector.arguments), user(vector))));
    };
    m_operations[QStringLiteral("accept")] = [this, api](const Vector &vector) {
        return end(awaited(api().accept(accountOf(vector.arguments))));
    };
    m_operations[QStringLiteral("getUserSettings")] = [this, api, user](const Vector &vector) {
        return end(awaited(api().settings(accountOf(vector.arguments), user(vector))));
    };
    m_operations[QStringLiteral("updateUserSettings")] = [this, api, user](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        return end(awaited(api().updateSettings(accountOf(arguments), user(vector),
            {.language = text(arguments, "language"),
                .notificationLanguage = text(arguments, "notificationLanguage"),
                .allowedIpAddresses = text(arguments, "allowedIpAddresses"),
                .selfManage = flag(arguments, "selfManage")})));
    };
}

void ClientReplay::addGroupOperations()
{
    const auto api = [this] { return AccessGroupsApi(m_client.transport); };
    const auto group = [](const Vector &vector) {
        return AccessGroupId {text(vector.arguments, "accessGroupId").value_or(QString())};
    };
    const auto member = [](const Vector &vector) { return IamId {text(vector.arguments, "iamId").value_or(QString())}; };

    m_operations[QStringLiteral("listAccessGroups")] = [this, api](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        const Result<GroupPage> page = awaited(api().groupPage(accountOf(arguments),
            {.iamId = idOf<IamId>(arguments, "iamId"),
                .membershipType = text(arguments, "membershipType"),
                .search = text(arguments, "search"),
                .limit = number(arguments, "limit"),
                .offset = number(arguments, "offset"),
                .sort = text(arguments, "sort"),
                .showFederated = flag(arguments, "showFederated"),
                .hidePublicAccess = flag(arguments, "hidePublicAccess"),
                .showCrn = flag(arguments, "showCrn"),
                .transactionId = text(arguments, "transactionId")}));
        return end(page, page.ok() ? page.value().groups.size() : 0);
    };
    m_operations[QStringLiteral("listAccessGroupMembers")] = [this, api, group](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        const Result<MemberPage> page = awaited(api().memberPage(group(vector),
            {.membershipType = text(arguments, "membershipType"),
                .limit = number(arguments, "limit"),
                .offset = number(arguments, "offset"),
                .type = text(arguments, "type"),
                .verbose = flag(arguments, "verbose"),
                .sort = text(arguments, "sort")}));
        return end(page, page.ok() ? page.value().members.size() : 0);
    };
    m_operations[QStringLiteral("addMembersToAccessGroup")] = [this, api, group](const Vector &vector) {
        QList<NewMember> members;
        for (const QJsonValue &value : vector.arguments.value(QLatin1String("members")).toArray())
            members.append(memberOf(value.toObject()));
        const QByteArray transaction = text(vector.arguments, "transactionId").value_or(QString()).toUtf8();
        return endList(awaited(api().addMembers(group(vector), members, transaction)));
    };
    m_operations[QStringLiteral("isMemberOfAccessGroup")] = [this, api, group, member](const Vector &vector) {
        const Result<bool> is = awaited(api().isMember(group(vector), member(vector)));
        return end(is, is.ok() && is.value() ? 1 : 0);
    };
    m_operations[QStringLiteral("removeMemberFromAccessGroup")] = [this, api, group, member](const Vector &vector) {
        return end(awaited(api().removeMember(group(vector), member(vector))));
    };
    m_operations[QStringLiteral("removeMemberFromAllAccessGroups")] = [this, api, member](const Vector &vector) {
        return endList(awaited(api().removeFromAll(accountOf(vector.arguments), member(vector))));
    };
    m_operations[QStringLiteral("addMemberToMultipleAccessGroups")] = [this, api, member](const Vector &vector) {
        QList<AccessGroupId> groups;
        for (const QJsonValue &value : vector.arguments.value(QLatin1String("groups")).toArray())
            groups.append({value.toString()});
        const MemberKind kind = memberKindFromWire(text(vector.arguments, "type").value_or(QString()));
        return endList(awaited(
            api().addToSeveral(accountOf(vector.arguments), {.iamId = member(vector), .kind = kind}, groups)));
    };
}

void ClientReplay::addPolicyOperations()
{
    const auto api = [this] { return PolicyApi(m_client.transport); };
    const auto add = [this, api](const QString &operation, const QString &idKey, PolicyVersion version, auto call) {
        m_operations[operation] = [this, api, idKey, version, call](const Vector &vector) {
            PolicyApi policies = api();
            const PolicyId id {vector.arguments.value(idKey).toString()};
            return end(awaited(call(policies, vector.arguments, version, id)));
        };
    };
    const auto create = [](PolicyApi &policies, const QJsonObject &arguments, PolicyVersion version, const PolicyId &) {
        return policies.create(policyOf(arguments, version));
    };
    const auto remove = [](PolicyApi &policies, const QJsonObject &, PolicyVersion version, const PolicyId &id) {
        return policies.remove(version, id);
    };
    add(QStringLiteral("createPolicy"), {}, PolicyVersion::V1, create);
    add(QStringLiteral("createV2Policy"), {}, PolicyVersion::V2, create);
    add(QStringLiteral("deletePolicy"), QStringLiteral("policyId"), PolicyVersion::V1, remove);
    add(QStringLiteral("deleteV2Policy"), QStringLiteral("id"), PolicyVersion::V2, remove);
    add(QStringLiteral("getV2Policy"), QStringLiteral("id"), PolicyVersion::V2,
        [](PolicyApi &policies, const QJsonObject &arguments, PolicyVersion version, const PolicyId &id) {
            return policies.policy(version, id, text(arguments, "format"));
        });
    add(QStringLiteral("replaceV2Policy"), QStringLiteral("id"), PolicyVersion::V2,
        [](PolicyApi &policies, const QJsonObject &arguments, PolicyVersion version, const PolicyId &) {
            return policies.replace(policyOf(arguments, version));
        });
    const auto addList = [this, api](const QString &operation, PolicyVersion version) {
        m_operations[operation] = [this, api, version](const Vector &vector) {
            const PolicyListQuery query = policyQueryOf(vector.arguments);
            const AccountId account = accountOf(vector.arguments);
            if (vector.exchanges.size() > 1)
                return endList(awaited(api().policies(version, account, query)));
            const Result<PolicyPage> page = awaited(api().policyPage(version, account, query));
            return end(page, page.ok() ? page.value().policies.size() : 0);
        };
    };
    addList(QStringLiteral("listPolicies"), PolicyVersion::V1);
    addList(QStringLiteral("listV2Policies"), PolicyVersion::V2);
    m_operations[QStringLiteral("listRoles")] = [this, api](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        return end(awaited(api().roles({.accountId = idOf<AccountId>(arguments, "accountId"),
            .serviceName = text(arguments, "serviceName"),
            .serviceGroupId = text(arguments, "serviceGroupId"),
            .policyType = text(arguments, "policyType"),
            .language = text(arguments, "acceptLanguage")})));
    };
}

void ClientReplay::addOtherOperations()
{
    const auto identity = [this] { return IdentityApi(m_client.transport); };
    const auto resources = [this] { return ResourceApi(m_client.transport); };

    m_operations[QStringLiteral("getToken")] = [this](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        FixedCredentials key(text(arguments, "apikey").value_or(QString()).toUtf8());
        IamTokenSource source(m_client.server.url(), key, m_client.sender, m_client.clock);
        source.setOptions({.clientId = text(arguments, "clientId").value_or(QString()),
            .clientSecret = Secret(text(arguments, "clientSecret").value_or(QString()).toUtf8()),
            .scope = text(arguments, "scope").value_or(QString())});
        return end(awaited(source.token()));
    };
    m_operations[QStringLiteral("getApiKeysDetails")] = [this, identity](const Vector &vector) {
        const QByteArray key = text(vector.arguments, "iamApiKey").value_or(QString()).toUtf8();
        return end(awaited(identity().apiKeyDetails(Secret(key))));
    };
    m_operations[QStringLiteral("listApiKeys")] = [this, identity](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        const Result<ApiKeyPage> page = awaited(identity().apiKeyPage(accountOf(arguments),
            {.iamId = idOf<IamId>(arguments, "iamId"),
                .pageSize = number(arguments, "pagesize"),
                .pageToken = text(arguments, "pagetoken"),
                .scope = text(arguments, "scope"),
                .type = text(arguments, "type"),
                .sort = text(arguments, "sort"),
                .order = text(arguments, "order"),
                .includeHistory = flag(arguments, "includeHistory")}));
        return end(page, page.ok() ? page.value().keys.size() : 0);
    };
    m_operations[QStringLiteral("getAccountSettings")] = [this, identity](const Vector &vector) {
        return end(awaited(identity().accountSettings(accountOf(vector.arguments))));
    };
    m_operations[QStringLiteral("updateAccountSettings")] = [this, identity](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        AccountSettingsChange change;
        if (const auto visibility = text(arguments, "restrictUserListVisibility"))
            change.restrictUserVisibility = *visibility == QLatin1String("RESTRICTED");
        if (arguments.contains(QLatin1String("restrictUserDomains"))) {
            change.domains.emplace();
            for (const QJsonValue &value : arguments.value(QLatin1String("restrictUserDomains")).toArray())
                change.domains->append(DomainRestriction::fromJson(value.toObject(), {}).value());
        }
        const QString etag = text(arguments, "ifMatch").value_or(QString());
        return end(awaited(identity().updateAccountSettings(accountOf(arguments), etag, change)));
    };
    m_operations[QStringLiteral("listResourceGroups")] = [this, resources](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        return endList(awaited(resources().resourceGroups(accountOf(arguments),
            {.name = text(arguments, "name"),
                .onlyDefault = flag(arguments, "_default"),
                .includeDeleted = flag(arguments, "includeDeleted")})));
    };
    m_operations[QStringLiteral("listCatalogEntries")] = [this, resources](const Vector &vector) {
        const QJsonObject &arguments = vector.arguments;
        const Result<CatalogPage> page = awaited(resources().catalogPage({.words = text(arguments, "q"),
            .include = text(arguments, "include"),
            .languages = text(arguments, "languages"),
            .sortBy = text(arguments, "sortBy"),
            .limit = number(arguments, "limit"),
            .offset = number(arguments, "offset")}));
        return end(page, page.ok() ? page.value().services.size() : 0);
    };
}

} // namespace iam::test
