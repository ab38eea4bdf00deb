#include "models/core/accountsummary.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<AccountSummary> AccountSummary::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    AccountSummary account {
        .id = {reader.required(QLatin1String("id"))},
        .name = reader.optional(QLatin1String("name")),
        .ownerIamId = {reader.optional(QLatin1String("owner_iam_id"))},
        .classicLinked = reader.optionalBool(QLatin1String("classic_linked")),
        .demo = reader.optionalBool(QLatin1String("demo")),
    };
    if (reader.problem())
        return *reader.problem();
    return account;
}

} // namespace iam
