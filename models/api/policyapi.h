#pragma once

#include "models/api/httptransport.h"
#include "models/core/policy.h"
#include "models/core/role.h"

#include <optional>

namespace iam {

struct PolicyListQuery
{
    std::optional<IamId> iamId {};
    std::optional<AccessGroupId> accessGroupId {};
    std::optional<QString> type {}; ///< "access", "authorization"
    std::optional<QString> serviceType {};
    std::optional<QString> serviceName {}; ///< v2
    std::optional<QString> serviceGroupId {}; ///< v2
    std::optional<QString> tagName {}; ///< v1
    std::optional<QString> tagValue {}; ///< v1
    std::optional<QString> sort {};
    std::optional<QString> format {}; ///< "display", "include_last_permit"
    std::optional<QString> state {}; ///< "active", "deleted"
    std::optional<int> limit {};
    std::optional<QString> start {}; ///< `PolicyPage::nextStart` of the page before
    std::optional<QString> language {}; ///< such as "de"
};

struct RoleListQuery
{
    std::optional<AccountId> accountId {};
    std::optional<QString> serviceName {}; ///< not together with serviceGroupId
    std::optional<QString> serviceGroupId {};
    std::optional<QString> sourceServiceName {};
    std::optional<QString> policyType {};
    std::optional<QString> language {};
};

/// Policies of both versions, and roles (docs/protocol.md, "Policies and roles"). v2 lists show every policy; v1 lists
/// show placeholders for v2 policies.
class PolicyApi
{
public:
    explicit PolicyApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QFuture<Result<PolicyPage>> policyPage(
        PolicyVersion version, const AccountId &account, const PolicyListQuery &query);
    /// All pages.
    [[nodiscard]] QFuture<Result<QList<Policy>>> policies(
        PolicyVersion version, const AccountId &account, PolicyListQuery query);
    /// `policy.version` decides which version is made. The answer holds the ETag.
    [[nodiscard]] QFuture<Result<Policy>> create(const Policy &policy);
    [[nodiscard]] QFuture<Result<Policy>> policy(
        PolicyVersion version, const PolicyId &id, const std::optional<QString> &format = {});
    /// Sends `policy.etag`; a Conflict means that somebody else was quicker.
    [[nodiscard]] QFuture<Result<Policy>> replace(const Policy &policy);
    /// Brings a removed policy back; v1 only. `etag` as for replace().
    [[nodiscard]] QFuture<Result<Policy>> restore(const PolicyId &id, const QString &etag);
    [[nodiscard]] QFuture<Result<Done>> remove(PolicyVersion version, const PolicyId &id);
    [[nodiscard]] QFuture<Result<RoleList>> roles(const RoleListQuery &query);

private:
    HttpTransport &m_transport;
};

} // namespace iam
