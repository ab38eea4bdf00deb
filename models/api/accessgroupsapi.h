#pragma once

#include "models/api/httptransport.h"
#include "models/core/accessgroup.h"

#include <optional>

namespace iam {

struct GroupListQuery
{
    std::optional<IamId> iamId {}; ///< groups of this identity
    std::optional<QString> membershipType {}; ///< "static", "dynamic", "all"
    std::optional<QString> search {};
    std::optional<int> limit {};
    std::optional<int> offset {};
    std::optional<QString> sort {};
    std::optional<bool> showFederated {};
    std::optional<bool> hidePublicAccess {};
    std::optional<bool> showCrn {};
    std::optional<QString> transactionId {};
};

struct GroupPage
{
    int total = 0;
    QList<AccessGroup> groups {};
    std::optional<int> nextOffset {};
    [[nodiscard]] static Result<GroupPage> fromJson(const QJsonObject &json, const QString &path);
};

struct MemberListQuery
{
    std::optional<QString> membershipType {};
    std::optional<int> limit {};
    std::optional<int> offset {};
    std::optional<QString> type {};
    std::optional<bool> verbose {}; ///< with names and addresses
    std::optional<QString> sort {};
};

struct MemberPage
{
    int total = 0;
    QList<GroupMember> members {};
    std::optional<int> nextOffset {};
    [[nodiscard]] static Result<MemberPage> fromJson(const QJsonObject &json, const QString &path);
};

struct NewMember
{
    IamId iamId {};
    MemberKind kind = MemberKind::User;
};

/// Access groups and their members (docs/protocol.md, "Access groups"). Calls about several items answer 207: the call
/// succeeds, every item has its own outcome.
class AccessGroupsApi
{
public:
    /// A call takes no more members, or groups, than this.
    static constexpr int itemLimit = 50;

    explicit AccessGroupsApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QFuture<Result<GroupPage>> groupPage(const AccountId &account, const GroupListQuery &query);
    /// All pages.
    [[nodiscard]] QFuture<Result<QList<AccessGroup>>> groups(const AccountId &account, GroupListQuery query = {});
    [[nodiscard]] QFuture<Result<QList<AccessGroup>>> groupsOf(const AccountId &account, const IamId &member);
    [[nodiscard]] QFuture<Result<AccessGroup>> createGroup(
        const AccountId &account, const QString &name, const QString &description = {});

    [[nodiscard]] QFuture<Result<MemberPage>> memberPage(const AccessGroupId &group, const MemberListQuery &query);
    /// All pages.
    [[nodiscard]] QFuture<Result<QList<GroupMember>>> members(const AccessGroupId &group, MemberListQuery query = {});
    [[nodiscard]] QFuture<Result<bool>> isMember(const AccessGroupId &group, const IamId &member);
    [[nodiscard]] QFuture<Result<QList<MemberOutcome>>> addMembers(
        const AccessGroupId &group, const QList<NewMember> &members, const QByteArray &transactionId = {});
    [[nodiscard]] QFuture<Result<Done>> removeMember(const AccessGroupId &group, const IamId &member);
    [[nodiscard]] QFuture<Result<QList<MemberOutcome>>> removeMembers(
        const AccessGroupId &group, const QList<IamId> &members);
    [[nodiscard]] QFuture<Result<QList<GroupOutcome>>> removeFromAll(const AccountId &account, const IamId &member);
    [[nodiscard]] QFuture<Result<QList<GroupOutcome>>> addToSeveral(
        const AccountId &account, const NewMember &member, const QList<AccessGroupId> &groups);

private:
    HttpTransport &m_transport;
};

} // namespace iam
