#pragma once

#include <QUrl>

namespace iam {

enum class Service { UserManagement, Iam, ResourceController, GlobalCatalog };

/// Where the services are (docs/protocol.md, "Operations").
struct ServiceEndpoints
{
    QUrl userManagement {};
    QUrl iam {};
    QUrl resourceController {};
    QUrl globalCatalog {};

    /// One port that serves everything.
    [[nodiscard]] static ServiceEndpoints loopback(const QUrl &url);
    [[nodiscard]] static ServiceEndpoints ibmCloud();
    [[nodiscard]] const QUrl &of(Service service) const;
    friend bool operator==(const ServiceEndpoints &, const ServiceEndpoints &) = default;
};

} // namespace iam
