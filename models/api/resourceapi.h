#pragma once

#include "models/api/httptransport.h"
#include "models/core/ids.h"
#include "models/core/resourcegroup.h"
#include "models/core/serviceentry.h"

#include <optional>

namespace iam {

struct ResourceGroupQuery
{
    std::optional<QString> name {};
    std::optional<bool> onlyDefault {};
    std::optional<bool> includeDeleted {};
};

struct CatalogQuery
{
    std::optional<QString> words = QStringLiteral("kind:service iam:true active:true");
    std::optional<QString> include = QStringLiteral("metadata.service");
    std::optional<QString> languages {}; ///< such as "en-us"
    std::optional<QString> sortBy = QStringLiteral("displayname");
    std::optional<int> limit {};
    std::optional<int> offset {};
};

struct CatalogPage
{
    int total = 0;
    QList<ServiceEntry> services {};
    std::optional<int> nextOffset {};
    friend bool operator==(const CatalogPage &, const CatalogPage &) = default;
};

/// Resource groups and the catalogue (docs/protocol.md, "Resource groups and catalogue").
class ResourceApi
{
public:
    explicit ResourceApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QFuture<Result<QList<ResourceGroup>>> resourceGroups(
        const AccountId &account, const ResourceGroupQuery &query = {});
    [[nodiscard]] QFuture<Result<CatalogPage>> catalogPage(const CatalogQuery &query);
    /// Every service a policy can be about: all pages, filtered by `ServiceEntry::takesPolicies`.
    [[nodiscard]] QFuture<Result<QList<ServiceEntry>>> services(const QString &language = QStringLiteral("en-us"));

private:
    HttpTransport &m_transport;
};

} // namespace iam
