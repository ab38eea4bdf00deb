#pragma once

#include "models/core/grantrules.h"
#include "models/core/invitedraft.h"

#include <QSet>

namespace iam {

/// One thing a colleague has, and whether it can be taken over into an invitation.
struct TakeOverChoice
{
    enum class Kind { Group, Policy, Classic };
    Kind kind = Kind::Group;
    AccessGroup group {}; ///< for Group
    Policy policy {}; ///< for Policy
    QStringList permissions {}; ///< for Classic: those the inviter may give
    ClassicSet set = ClassicSet::None; ///< of `permissions`
    bool mayGive = true; ///< false: shown, but can never be ticked
    bool administrator = false; ///< gives administration: marked, and not ticked by itself

    [[nodiscard]] bool tickedAtFirst() const { return mayGive && !administrator; }
    friend bool operator==(const TakeOverChoice &, const TakeOverChoice &) = default;
};

/// The tick list for "like a colleague": everything of `access`, with what must not be taken over silently told apart.
/// `adminGroups` are groups whose policies give an administrator role; `known` those that can be given at all.
[[nodiscard]] QList<TakeOverChoice> takeOverChoices(const DraftAccess &access, const GrantRights &rights,
    const QSet<AccessGroupId> &known, const QSet<AccessGroupId> &adminGroups);
[[nodiscard]] DraftAccess takenOver(const QList<TakeOverChoice> &choices);

} // namespace iam
