#include "models/core/apikey.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<ApiKey> ApiKey::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    JsonReader activity(reader.optionalObject(QLatin1String("activity")), reader.pathOf(QLatin1String("activity")));
    ApiKey key {
        .id = reader.required(QLatin1String("id")),
        .name = reader.optional(QLatin1String("name")),
        .description = reader.optional(QLatin1String("description")),
        .iamId = {reader.required(QLatin1String("iam_id"))},
        .accountId = {reader.optional(QLatin1String("account_id"))},
        .createdBy = reader.optional(QLatin1String("created_by")),
        .createdAt = reader.optionalTime(QLatin1String("created_at")),
        .modifiedAt = reader.optionalTime(QLatin1String("modified_at")),
        .expiresAt = reader.optionalTime(QLatin1String("expires_at")),
        .lastUsedAt = activity.optionalTime(QLatin1String("last_authn")),
        .locked = reader.optionalBool(QLatin1String("locked")),
        .disabled = reader.optionalBool(QLatin1String("disabled")),
    };
    if (reader.problem())
        return *reader.problem();
    if (activity.problem())
        return *activity.problem();
    return key;
}

} // namespace iam
