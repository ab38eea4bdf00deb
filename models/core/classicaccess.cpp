#include "models/core/classicaccess.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>

namespace iam {

Result<ClassicChild> ClassicChild::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    ClassicChild child {
        .id = reader.required(QLatin1String("id")),
        .state = stateFromWire(reader.optional(QLatin1String("state"))),
    };
    if (reader.problem())
        return *reader.problem();
    return child;
}

Result<ClassicAccess> ClassicAccess::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    ClassicAccess access {
        .permissions = reader.optionalStrings(QLatin1String("permissions")),
        .parentId = reader.optional(QLatin1String("parent_id")),
        .children = reader.optionalList<ClassicChild>(QLatin1String("children")),
    };
    if (reader.problem())
        return *reader.problem();
    return access;
}

QJsonObject ClassicAccessChange::toJson() const
{
    QJsonObject json;
    if (permissions)
        json.insert(QStringLiteral("permissions"), QJsonArray::fromStringList(*permissions));
    if (parentId)
        json.insert(QStringLiteral("parent_id"), *parentId);
    return json;
}

} // namespace iam
