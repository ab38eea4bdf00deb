#include "models/core/activityevent.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<ActivityEvent> ActivityEvent::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    const auto part = [&reader](QLatin1String key) {
        return JsonReader(reader.optionalObject(key), reader.pathOf(key));
    };
    JsonReader initiator = part(QLatin1String("initiator"));
    JsonReader target = part(QLatin1String("target"));
    JsonReader reason = part(QLatin1String("reason"));
    ActivityEvent event {
        .id = reader.optional(QLatin1String("id")),
        .correlationId = reader.optional(QLatin1String("correlationId")),
        .time = reader.optionalTime(QLatin1String("eventTime")),
        .action = reader.required(QLatin1String("action")),
        .outcome = reader.optional(QLatin1String("outcome")),
        .message = reader.optional(QLatin1String("message")).trimmed(),
        .severity = reader.optional(QLatin1String("severity")),
        .initiatorId = {initiator.optional(QLatin1String("id"))},
        .initiatorName = initiator.optional(QLatin1String("name")),
        .targetId = target.optional(QLatin1String("id")),
        .targetName = target.optional(QLatin1String("name")),
        .reasonCode = reason.optionalInt(QLatin1String("reasonCode")),
        .reason = reason.optional(QLatin1String("reasonForFailure"), reason.optional(QLatin1String("reasonType"))),
        .requestData = reader.optionalObject(QLatin1String("requestData")),
        .responseData = reader.optionalObject(QLatin1String("responseData")),
    };
    for (const JsonReader *inner : {&initiator, &target, &reason}) {
        if (inner->problem())
            reader.adopt(*inner->problem());
    }
    if (reader.problem())
        return *reader.problem();
    return event;
}

} // namespace iam
