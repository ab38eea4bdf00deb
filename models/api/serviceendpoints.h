#pragma once

#include "models/core/connectchoice.h"

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
    /// From inside the cloud's own network.
    [[nodiscard]] static ServiceEndpoints ibmCloudPrivate();
    [[nodiscard]] static ServiceEndpoints from(const EndpointChoice &choice);
    [[nodiscard]] const QUrl &of(Service service) const;
    friend bool operator==(const ServiceEndpoints &, const ServiceEndpoints &) = default;
};

} // namespace iam
