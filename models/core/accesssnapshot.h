#pragma once

#include "models/core/accessgroup.h"
#include "models/core/apikey.h"
#include "models/core/classicaccess.h"
#include "models/core/policy.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace iam {

/// What a user has in the account, or is to have: for "Planned access", the removal's dialog and inviting again.
struct AccessSnapshot
{
    enum Part : unsigned { // unscoped: a set of them is their sum of bits
        Groups = 1,
        Policies = 2,
        ApiKeys = 4,
        Classic = 8,
    };
    using Parts = unsigned;

    UserId user {};
    QString name {}; ///< as shown: a name, or the address
    QString email {};
    QList<AccessGroup> groups {};
    /// As in force, or planned: what an invitation cannot carry (operators, periods) is still in them.
    QList<Policy> policies {};
    QList<Policy> groupPolicies {}; ///< of the groups, for what the user may do through them
    QList<ApiKey> apiKeys {};
    ClassicAccess classic {};
    QList<ClassicChild> descendants {}; ///< all levels, without the user
    QMap<Part, ApiError> unread {}; ///< what was asked for and could not be read
    QDateTime readAt {}; ///< UTC

    [[nodiscard]] bool hasAccess() const
    {
        return !groups.isEmpty() || !policies.isEmpty() || !classic.permissions.isEmpty();
    }
    /// Descendants who keep the user from being removed: all that are not disabled for classic infrastructure.
    [[nodiscard]] QList<ClassicChild> blockingDescendants() const;
    /// Administrator on all account management services, directly or through a group (B48).
    [[nodiscard]] bool administersAccount() const;
    /// Names and IDs for the journal; never a secret.
    [[nodiscard]] QJsonObject summary() const;
    /// Groups, policies and classic permissions from a summary; what cannot be read is left out.
    [[nodiscard]] static AccessSnapshot fromSummary(const QJsonObject &summary);
    /// The same from the body of an invitation, whose groups have no names.
    [[nodiscard]] static AccessSnapshot fromInvitation(const QJsonObject &body);
};
} // namespace iam
