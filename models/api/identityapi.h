#pragma once

#include "models/api/httptransport.h"
#include "models/core/accountsettings.h"
#include "models/core/apikey.h"
#include "models/core/inactivity.h"

#include <optional>

namespace iam {

struct ApiKeyListQuery
{
    std::optional<IamId> iamId {};
    std::optional<int> pageSize {}; ///< 1 to 100
    std::optional<QString> pageToken {};
    std::optional<QString> scope {}; ///< "entity", "account"
    std::optional<QString> type {}; ///< "user", "serviceid"
    std::optional<QString> sort {};
    std::optional<QString> order {};
    std::optional<bool> includeHistory {};
};

struct ApiKeyPage
{
    QList<ApiKey> keys {};
    std::optional<QString> nextToken {};
    [[nodiscard]] static Result<ApiKeyPage> fromJson(const QJsonObject &json, const QString &path);
};

/// API keys and settings of the account (docs/protocol.md, "Identity").
class IdentityApi
{
public:
    explicit IdentityApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QFuture<Result<ApiKeyPage>> apiKeyPage(const AccountId &account, const ApiKeyListQuery &query);
    /// All pages. Someone else's keys are seen with scope "account" only.
    [[nodiscard]] QFuture<Result<QList<ApiKey>>> apiKeys(const AccountId &account, ApiKeyListQuery query);
    /// Whose key this is.
    [[nodiscard]] QFuture<Result<ApiKey>> apiKeyDetails(const Secret &key);
    [[nodiscard]] QFuture<Result<AccountSettings>> accountSettings(const AccountId &account);
    /// `etag` of the settings read before; a Conflict means that somebody else was quicker.
    [[nodiscard]] QFuture<Result<AccountSettings>> updateAccountSettings(
        const AccountId &account, const QString &etag, const AccountSettingsChange &change);

    /// Has a report made of who has not signed in for so many hours; the answer is its reference.
    [[nodiscard]] QFuture<Result<QString>> makeInactivityReport(const AccountId &account, int hours);
    /// `reference`, or "latest". Nothing while it is being made, or where there is none.
    [[nodiscard]] QFuture<Result<std::optional<InactivityReport>>> inactivityReport(
        const AccountId &account, const QString &reference);

private:
    HttpTransport &m_transport;
};

} // namespace iam
