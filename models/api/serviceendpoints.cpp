#include "models/api/serviceendpoints.h"

namespace iam {

ServiceEndpoints ServiceEndpoints::loopback(const QUrl &url)
{
    return {.userManagement = url, .iam = url, .resourceController = url, .globalCatalog = url};
}

ServiceEndpoints ServiceEndpoints::ibmCloud()
{
    return {
        .userManagement = QUrl(QStringLiteral("https://user-management.cloud.ibm.com")),
        .iam = QUrl(QStringLiteral("https://iam.cloud.ibm.com")),
        .resourceController = QUrl(QStringLiteral("https://resource-controller.cloud.ibm.com")),
        .globalCatalog = QUrl(QStringLiteral("https://globalcatalog.cloud.ibm.com")),
    };
}

ServiceEndpoints ServiceEndpoints::ibmCloudPrivate()
{
    return {
        .userManagement = QUrl(QStringLiteral("https://private.user-management.cloud.ibm.com")),
        .iam = QUrl(QStringLiteral("https://private.iam.cloud.ibm.com")),
        .resourceController = QUrl(QStringLiteral("https://private.resource-controller.cloud.ibm.com")),
        .globalCatalog = QUrl(QStringLiteral("https://private.globalcatalog.cloud.ibm.com")),
    };
}

ServiceEndpoints ServiceEndpoints::from(const EndpointChoice &choice)
{
    switch (choice.kind) {
    case EndpointChoice::Kind::Public:
        return ibmCloud();
    case EndpointChoice::Kind::Private:
        return ibmCloudPrivate();
    case EndpointChoice::Kind::Custom:
        break;
    }
    const auto own = [&choice](const QUrl &url) { return url.isEmpty() ? choice.custom : url; };
    return {.userManagement = choice.custom,
        .iam = own(choice.iam),
        .resourceController = own(choice.resourceController),
        .globalCatalog = own(choice.globalCatalog)};
}

const QUrl &ServiceEndpoints::of(Service service) const
{
    switch (service) {
    case Service::UserManagement:
        return userManagement;
    case Service::Iam:
        return iam;
    case Service::ResourceController:
        return resourceController;
    case Service::GlobalCatalog:
        break;
    }
    return globalCatalog;
}

} // namespace iam
