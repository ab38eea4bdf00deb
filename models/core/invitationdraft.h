#pragma once

#include "models/core/accessgroup.h"
#include "models/core/policy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace iam {

/// What an invitation is to be filled with: somebody's address, and access as the service tells it.
struct InvitationDraft
{
    QString email {};
    QList<AccessGroup> groups {};
    /// As they are in force, or planned; what an invitation cannot carry (operators, periods) is still in them.
    QList<Policy> policies {};
    QStringList classicPermissions {}; ///< empty: none
    QStringList unread {}; ///< what could not be read: "groups", "policies", "classic"

    [[nodiscard]] bool hasAccess() const
    {
        return !groups.isEmpty() || !policies.isEmpty() || !classicPermissions.isEmpty();
    }
    friend bool operator==(const InvitationDraft &, const InvitationDraft &) = default;
};

} // namespace iam
