#include "models/core/useractivity.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<UserActivity> UserActivity::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader whole(json, path);
    JsonReader reader(whole.optionalObject(QLatin1String("activity")), path + QStringLiteral(".activity"));
    UserActivity activity {.lastSignIn = reader.optionalTime(QLatin1String("last_authn"))};
    if (whole.problem())
        return *whole.problem();
    if (reader.problem())
        return *reader.problem();
    return activity;
}

} // namespace iam
