#include "models/api/resourceapi.h"

#include "models/api/pagecollector.h"
#include "models/core/jsonreader.h"

#include <algorithm>

namespace iam {

namespace {

constexpr int catalogPageSize = 200;

Result<CatalogPage> pageFrom(const QJsonObject &json, const QString &language)
{
    JsonReader reader(json);
    CatalogPage page {.total = reader.optionalInt(QLatin1String("count"))};
    const QJsonArray resources = reader.requiredArray(QLatin1String("resources"));
    page.services = reader.list<ServiceEntry>(QLatin1String("resources"), resources,
        [language](const QJsonObject &item, const QString &path) {
            return ServiceEntry::fromJson(item, path, language);
        });
    const int offset = reader.optionalInt(QLatin1String("offset"));
    if (!reader.optional(QLatin1String("next")).isEmpty() && !resources.isEmpty())
        page.nextOffset = offset + static_cast<int>(resources.size());
    if (reader.problem())
        return *reader.problem();
    return page;
}

} // namespace

QFuture<Result<QList<ResourceGroup>>> ResourceApi::resourceGroups(
    const AccountId &account, const ResourceGroupQuery &query)
{
    HttpRequest request = HttpRequest::get(
        Service::ResourceController, {QStringLiteral("v2"), QStringLiteral("resource_groups")});
    request.with(QStringLiteral("account_id"), account.text)
        .with(QStringLiteral("name"), query.name)
        .with(QStringLiteral("default"), query.onlyDefault)
        .with(QStringLiteral("include_deleted"), query.includeDeleted);
    return m_transport.call<QList<ResourceGroup>>(
        request, [](const HttpAnswer &answer) -> Result<QList<ResourceGroup>> {
            const Result<QJsonObject> object = answer.object();
            if (!object.ok())
                return object.error();
            JsonReader reader(object.value());
            QList<ResourceGroup> groups = reader.requiredList<ResourceGroup>(QLatin1String("resources"));
            if (reader.problem())
                return *reader.problem();
            return groups;
        });
}

QFuture<Result<CatalogPage>> ResourceApi::catalogPage(const CatalogQuery &query)
{
    HttpRequest request
        = HttpRequest::get(Service::GlobalCatalog, {QStringLiteral("api"), QStringLiteral("v1")});
    request.with(QStringLiteral("include"), query.include)
        .with(QStringLiteral("q"), query.words)
        .with(QStringLiteral("sort-by"), query.sortBy)
        .with(QStringLiteral("languages"), query.languages)
        .with(QStringLiteral("_offset"), query.offset)
        .with(QStringLiteral("_limit"), query.limit);
    const QString language = query.languages.value_or(QStringLiteral("en"));
    return m_transport.call<CatalogPage>(request, [language](const HttpAnswer &answer) -> Result<CatalogPage> {
        const Result<QJsonObject> object = answer.object();
        return object.ok() ? pageFrom(object.value(), language) : Result<CatalogPage>(object.error());
    });
}

QFuture<Result<QList<ServiceEntry>>> ResourceApi::services(const QString &language)
{
    CatalogQuery query {.languages = language, .limit = catalogPageSize, .offset = 0};
    using Collector = PageCollector<ServiceEntry, CatalogPage, int>;
    return Collector::collect(&m_transport,
        {.read =
                [api = *this, query](const std::optional<int> &offset) mutable {
                    if (offset)
                        query.offset = offset;
                    return api.catalogPage(query);
                },
            .items =
                [](const CatalogPage &page) {
                    QList<ServiceEntry> services = page.services;
                    services.removeIf([](const ServiceEntry &entry) { return !entry.takesPolicies(); });
                    return services;
                },
            .next = [](const CatalogPage &page) { return page.nextOffset; }});
}

} // namespace iam
