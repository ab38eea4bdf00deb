#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace iam {

struct AccessGroup
{
    AccessGroupId id {};
    QString name {};
    QString description {};
    QDateTime createdAt {};
    QString createdById {};
    QDateTime lastModifiedAt {};
    QString crn {}; ///< on request
    std::optional<bool> isFederated {}; ///< on request

    [[nodiscard]] static Result<AccessGroup> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const AccessGroup &, const AccessGroup &) = default;
};

enum class MemberKind { User, ServiceId, Profile, Unknown };
[[nodiscard]] QString wireText(MemberKind kind);
[[nodiscard]] MemberKind memberKindFromWire(const QString &word);

struct GroupMember
{
    IamId iamId {};
    MemberKind kind = MemberKind::User;
    QString membershipType {}; ///< "static" or "dynamic"
    QString name {}; ///< on request
    QString email {}; ///< on request
    QDateTime createdAt {};

    [[nodiscard]] static Result<GroupMember> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

/// One item of an answer 207: the call succeeded, the item may not have.
struct MemberOutcome
{
    IamId iamId {};
    int status = 0;
    std::optional<ApiError> error {}; ///< for a status of 400 and up

    [[nodiscard]] static Result<MemberOutcome> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const MemberOutcome &, const MemberOutcome &) = default;
};

/// The same for one member and several groups.
struct GroupOutcome
{
    AccessGroupId group {};
    int status = 0;
    std::optional<ApiError> error {};

    [[nodiscard]] static Result<GroupOutcome> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const GroupOutcome &, const GroupOutcome &) = default;
};

} // namespace iam
