#pragma once

#include "models/core/invitation.h"
#include "models/core/invitedraft.h"

namespace iam {

/// Whether the body of an invitation can say this policy: it knows equality only, no patterns, tags or conditions
/// (docs/protocol.md, "Inviting"). What it cannot say follows after acceptance.
[[nodiscard]] bool fitsInvitation(const Policy &policy);
/// The older shape; the account stands last among the attributes.
[[nodiscard]] InvitationPolicy invitationPolicy(const Policy &policy, const AccountId &account);

/// One invitation of the plan: people who get the same access, perhaps more than one request takes.
struct PlannedInvitation
{
    QStringList emails {};
    DraftAccess access {};

    /// The request for `people`, at most `invitationAddressLimit` of `emails`.
    [[nodiscard]] Invitation request(const AccountId &account, const QStringList &people) const;
    /// Policies that are given after acceptance.
    [[nodiscard]] QList<Policy> laterPolicies() const;
    [[nodiscard]] bool hasFollowUp() const { return !laterPolicies().isEmpty() || !access.devices.isEmpty(); }
    [[nodiscard]] int requestCount() const;
    friend bool operator==(const PlannedInvitation &, const PlannedInvitation &) = default;
};

/// Puts people with the same access together, in the order of their first one. `own` holds what single people get
/// beyond `common`, by folded address.
[[nodiscard]] QList<PlannedInvitation> planInvitations(
    const QStringList &emails, const DraftAccess &common, const QHash<QString, DraftAccess> &own);

[[nodiscard]] int requestCount(const QList<PlannedInvitation> &plan);
[[nodiscard]] int peopleCount(const QList<PlannedInvitation> &plan);
/// Administrator on all account management services, or the whole Super user set: asks for a tick (B27).
[[nodiscard]] bool needsConsent(const DraftAccess &access);

} // namespace iam
