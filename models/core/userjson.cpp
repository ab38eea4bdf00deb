#include "models/core/userjson.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<User> userFromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    User user;
    user.id = {reader.required(QLatin1String("id"))};
    user.iamId = {reader.required(QLatin1String("iam_id"))};
    user.stateText = reader.required(QLatin1String("state"));
    user.state = stateFromWire(user.stateText); // a word new to us becomes Unknown, not an error
    user.realm = reader.optional(QLatin1String("realm"));
    user.ibmid = reader.optional(QLatin1String("user_id"));
    user.firstName = reader.optional(QLatin1String("firstname"));
    user.lastName = reader.optional(QLatin1String("lastname"));
    user.email = reader.optional(QLatin1String("email"));
    user.phone = reader.optional(QLatin1String("phonenumber"));
    user.alternatePhone = reader.optional(QLatin1String("altphonenumber"));
    user.addedOn = reader.optionalTime(QLatin1String("added_on"));
    user.invitedOn = reader.optionalTime(QLatin1String("invitedOn"));
    user.invitedBy = {reader.optional(QLatin1String("invited_by"))};
    if (reader.problem())
        return *reader.problem();
    return user;
}

} // namespace iam
