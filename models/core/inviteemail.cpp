#include "models/core/inviteemail.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<InviteeMail> InviteeMail::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    InviteeMail mail {
        .token = reader.required(QLatin1String("token")),
        .link = reader.optional(QLatin1String("link")),
        .subject = reader.optional(QLatin1String("subject")),
        .sender = reader.optional(QLatin1String("sender")),
        .accountId = {reader.optional(QLatin1String("account_id"))},
        .accountName = reader.optional(QLatin1String("account_name")),
        .sentAt = reader.optionalTime(QLatin1String("sent_at")),
        .expiresAt = reader.optionalTime(QLatin1String("expires_at")),
        .status = reader.optional(QLatin1String("status")),
        .canAccept = reader.optionalBool(QLatin1String("can_accept")),
        .needsName = reader.optionalBool(QLatin1String("needs_name")),
        .note = reader.optional(QLatin1String("note")),
    };
    if (reader.problem())
        return *reader.problem();
    return mail;
}

Result<InviteeNotification> InviteeNotification::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    InviteeNotification notification {
        .id = reader.requiredInt(QLatin1String("id")),
        .type = reader.optional(QLatin1String("type")),
        .title = reader.optional(QLatin1String("title")),
        .body = reader.optional(QLatin1String("body")),
        .token = reader.optional(QLatin1String("token")),
        .accountId = {reader.optional(QLatin1String("account_id"))},
        .time = reader.optionalTime(QLatin1String("time")),
        .canAccept = reader.optionalBool(QLatin1String("can_accept")),
    };
    if (reader.problem())
        return *reader.problem();
    return notification;
}

} // namespace iam
