#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <QJsonValue>

/// The error bodies of docs/protocol.md, "Error bodies": one shape a service.
namespace iam::service::errors {

enum class StatusCode { Absent, Present };

/// User management; older errors have numbers as code and no status_code.
[[nodiscard]] Response userManagement(const Request &request, int status, const QJsonValue &code, const QString &message,
                                      const QJsonValue &moreInfo, StatusCode statusCode = StatusCode::Present);
/// The code 1001 of user management: "Invalid payload.".
[[nodiscard]] Response invalidPayload(const Request &request, const QString &what);
[[nodiscard]] Response forbidden(const Request &request, const QString &why);
[[nodiscard]] Response userNotFound(const Request &request);

/// POST /identity/token.
[[nodiscard]] Response token(const Request &request, int status, const QString &code, const QString &message,
                             const QString &details = {});
/// Identity, the /v1 paths.
[[nodiscard]] Response identity(const Request &request, int status, const QString &code, const QString &message,
                                const QString &details = {});
/// Policies, roles, access groups, resource groups, catalog.
[[nodiscard]] Response iam(const Request &request, int status, const QString &code, const QString &message,
                           const QJsonObject &details = {});

/// The right shape for the path of the request, for errors that come before any handler (401, 404, 405, 500).
[[nodiscard]] Response forPath(const Request &request, int status, const QString &code, const QString &message);

} // namespace iam::service::errors
