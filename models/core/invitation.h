#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/userstate.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace iam {

/// The address belongs to the limit of one request: docs/protocol.md, "Inviting".
inline constexpr int invitationAddressLimit = 100;

struct InvitationAttribute
{
    QString name {}; ///< such as "serviceName"
    QString value {};
    friend bool operator==(const InvitationAttribute &, const InvitationAttribute &) = default;
};

/// A policy in the older shape that an invitation carries: no subject, no operators, no conditions.
struct InvitationPolicy
{
    QStringList roles {}; ///< CRNs
    QList<InvitationAttribute> attributes {}; ///< with "accountId"

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const InvitationPolicy &, const InvitationPolicy &) = default;
};

/// One invitation: everybody named in it gets the same access.
struct Invitation
{
    QStringList emails {}; ///< 1 to `invitationAddressLimit`
    QList<InvitationPolicy> policies {};
    QList<AccessGroupId> groups {};
    /// Leave unset if nothing classic is asked for: even an empty list is refused by accounts that are not linked.
    std::optional<QStringList> classicPermissions {};

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// What the service answers for one address.
struct InvitedUser
{
    UserId id {};
    QString email {};
    UserState state = UserState::Unknown;

    [[nodiscard]] static Result<InvitedUser> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const InvitedUser &, const InvitedUser &) = default;
};

} // namespace iam
