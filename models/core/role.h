#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace iam {

enum class RoleKind { Platform, Service, Custom };

/// A role; its CRN is what travels, never its name.
struct Role
{
    QString crn {};
    RoleKind kind = RoleKind::Platform;
    QString displayName {};
    QString description {};
    QStringList actions {}; ///< their number is what the console shows beside the role
    QString id {}; ///< custom roles only
    QString name {}; ///< custom roles only
    QString serviceName {}; ///< custom roles only

    friend bool operator==(const Role &, const Role &) = default;
};

struct RoleList
{
    QList<Role> platform {}; ///< `system_roles` on the wire
    QList<Role> service {};
    QList<Role> custom {};

    [[nodiscard]] static Result<RoleList> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const RoleList &, const RoleList &) = default;
};

} // namespace iam
