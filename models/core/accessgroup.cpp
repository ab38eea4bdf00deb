#include "models/core/accessgroup.h"

#include "models/core/errorbody.h"
#include "models/core/jsonreader.h"

namespace iam {

namespace {

std::optional<ApiError> itemError(int status, const QJsonObject &json)
{
    return status >= 400 ? std::optional<ApiError>(errorFromBody(status, json)) : std::nullopt;
}

} // namespace

Result<AccessGroup> AccessGroup::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    AccessGroup group {
        .id = {reader.required(QLatin1String("id"))},
        .name = reader.required(QLatin1String("name")),
        .description = reader.optional(QLatin1String("description")),
        .createdAt = reader.optionalTime(QLatin1String("created_at")),
        .createdById = reader.optional(QLatin1String("created_by_id")),
        .lastModifiedAt = reader.optionalTime(QLatin1String("last_modified_at")),
        .crn = reader.optional(QLatin1String("crn")),
        .isFederated = reader.maybeBool(QLatin1String("is_federated")),
    };
    if (reader.problem())
        return *reader.problem();
    return group;
}

QString wireText(MemberKind kind)
{
    switch (kind) {
    case MemberKind::User:
        return QStringLiteral("user");
    case MemberKind::ServiceId:
        return QStringLiteral("service");
    case MemberKind::Profile:
        return QStringLiteral("profile");
    case MemberKind::Unknown:
        break;
    }
    return {};
}

MemberKind memberKindFromWire(const QString &word)
{
    for (const MemberKind kind : {MemberKind::User, MemberKind::ServiceId, MemberKind::Profile}) {
        if (word == wireText(kind))
            return kind;
    }
    return MemberKind::Unknown;
}

Result<GroupMember> GroupMember::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    GroupMember member {
        .iamId = {reader.required(QLatin1String("iam_id"))},
        .kind = memberKindFromWire(reader.optional(QLatin1String("type"))),
        .membershipType = reader.optional(QLatin1String("membership_type")),
        .name = reader.optional(QLatin1String("name")),
        .email = reader.optional(QLatin1String("email")),
        .createdAt = reader.optionalTime(QLatin1String("created_at")),
    };
    if (reader.problem())
        return *reader.problem();
    return member;
}

Result<MemberOutcome> MemberOutcome::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    MemberOutcome outcome {
        .iamId = {reader.required(QLatin1String("iam_id"))},
        .status = reader.requiredInt(QLatin1String("status_code")),
    };
    if (reader.problem())
        return *reader.problem();
    outcome.error = itemError(outcome.status, json);
    return outcome;
}

Result<GroupOutcome> GroupOutcome::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    GroupOutcome outcome {
        .group = {reader.required(QLatin1String("access_group_id"))},
        .status = reader.requiredInt(QLatin1String("status_code")),
    };
    if (reader.problem())
        return *reader.problem();
    outcome.error = itemError(outcome.status, json);
    return outcome;
}

} // namespace iam
