#pragma once

#include "models/core/ids.h"
#include "models/core/policy.h"

#include <QStringList>

namespace iam {

/// What the person signed in may put into an invitation. The service has the last word; what is not known is allowed.
struct GrantRights
{
    bool known = false; ///< false: the rights could not be read, nothing is left out (B9)
    bool isOwner = false;
    QList<Policy> policies {}; ///< of the person and of their access groups
    bool classicKnown = false;
    QStringList classicPermissions {};

    /// Editor or higher on IAM Access Groups, for all groups or for this one.
    [[nodiscard]] bool mayGiveGroup(const AccessGroupId &group) const;
    /// Administrator on what the policy is about.
    [[nodiscard]] bool mayGivePolicy(const Policy &policy) const;
    /// A person other than the owner can give no more than they hold.
    [[nodiscard]] bool mayGiveClassic(const QString &permission) const;
    friend bool operator==(const GrantRights &, const GrantRights &) = default;
};

} // namespace iam
