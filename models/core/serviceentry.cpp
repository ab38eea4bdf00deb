#include "models/core/serviceentry.h"

#include "models/core/jsonreader.h"

namespace iam {

namespace {

/// The catalogue's texts of the language, else English, else any.
QJsonObject textsIn(const QJsonObject &overview, const QString &language)
{
    const QString shortName = language.section(QLatin1Char('-'), 0, 0);
    for (const QString &key : {language, shortName, QStringLiteral("en"), QStringLiteral("en-us")}) {
        const QJsonValue texts = overview.value(key);
        if (texts.isObject())
            return texts.toObject();
    }
    return overview.isEmpty() ? QJsonObject() : overview.begin().value().toObject();
}

} // namespace

Result<ServiceEntry> ServiceEntry::fromJson(const QJsonObject &json, const QString &path, const QString &language)
{
    JsonReader reader(json, path);
    const QJsonObject texts = textsIn(reader.optionalObject(QLatin1String("overview_ui")), language);
    const QJsonObject service
        = reader.optionalObject(QLatin1String("metadata")).value(QLatin1String("service")).toObject();
    ServiceEntry entry {
        .id = reader.required(QLatin1String("id")),
        .name = reader.required(QLatin1String("name")),
        .kind = reader.optional(QLatin1String("kind")),
        .displayName = texts.value(QLatin1String("display_name")).toString(),
        .description = texts.value(QLatin1String("description")).toString(),
        .active = reader.optionalBool(QLatin1String("active")),
        .disabled = reader.optionalBool(QLatin1String("disabled")),
        .iamCompatible = service.value(QLatin1String("iam_compatible")).toBool(),
        .tags = reader.optionalStrings(QLatin1String("tags")),
    };
    if (entry.displayName.isEmpty())
        entry.displayName = entry.name;
    if (reader.problem())
        return *reader.problem();
    return entry;
}

} // namespace iam
