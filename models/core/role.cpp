#include "models/core/role.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<RoleList> RoleList::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    const auto roles = [&reader](QLatin1String key, RoleKind kind) {
        return reader.list<Role>(
            key, reader.optionalArray(key), [kind](const QJsonObject &item, const QString &itemPath) -> Result<Role> {
                JsonReader part(item, itemPath);
                Role role {
                    .crn = part.required(QLatin1String("crn")),
                    .kind = kind,
                    .displayName = part.optional(QLatin1String("display_name")),
                    .description = part.optional(QLatin1String("description")),
                    .actions = part.optionalStrings(QLatin1String("actions")),
                    .id = part.optional(QLatin1String("id")),
                    .name = part.optional(QLatin1String("name")),
                    .serviceName = part.optional(QLatin1String("service_name")),
                };
                if (part.problem())
                    return *part.problem();
                return role;
            });
    };
    RoleList list {
        .platform = roles(QLatin1String("system_roles"), RoleKind::Platform),
        .service = roles(QLatin1String("service_roles"), RoleKind::Service),
        .custom = roles(QLatin1String("custom_roles"), RoleKind::Custom),
    };
    if (reader.problem())
        return *reader.problem();
    return list;
}

} // namespace iam
