#include "models/core/resourcegroup.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<ResourceGroup> ResourceGroup::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    ResourceGroup group {
        .id = {reader.required(QLatin1String("id"))},
        .name = reader.required(QLatin1String("name")),
        .crn = reader.optional(QLatin1String("crn")),
        .state = reader.optional(QLatin1String("state")),
        .isDefault = reader.optionalBool(QLatin1String("default")),
    };
    if (reader.problem())
        return *reader.problem();
    return group;
}

} // namespace iam
