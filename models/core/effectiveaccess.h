#pragma once

#include "models/core/policy.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace iam {

/// One policy by which somebody has access: their own, or one of a group.
struct AccessGrant
{
    struct Role
    {
        QString crn {};
        QString name {};
        QStringList actions {};
        bool actionsKnown = true;
        friend bool operator==(const Role &, const Role &) = default;
    };
    Policy policy {};
    AccessGroupId group {}; ///< empty for their own
    QString groupName {};
    QList<Role> roles {};
    friend bool operator==(const AccessGrant &, const AccessGrant &) = default;
};

/// What may be done with one target: a service, services together, or resources of a service.
struct EffectiveEntry
{
    struct Source
    {
        AccessGrant::Role role {};
        PolicyId policy {};
        AccessGroupId group {}; ///< empty: the person's own policy
        QString groupName {};
        bool active = true; ///< false: outside of its period now
        friend bool operator==(const Source &, const Source &) = default;
    };
    QList<PolicyAttribute> target {}; ///< without the account, in order of the keys
    QList<Source> sources {};

    /// Of all sources that count now, each once, sorted.
    [[nodiscard]] QStringList actions() const;
    friend bool operator==(const EffectiveEntry &, const EffectiveEntry &) = default;
};

/// What is lost for one target.
struct AccessLoss
{
    QList<PolicyAttribute> target {};
    QStringList roles {}; ///< names of the roles that go
    QStringList actions {}; ///< that nothing else allows there
    friend bool operator==(const AccessLoss &, const AccessLoss &) = default;
};

/// Whether a policy with the attributes `granted` covers everything that `target` names, as the service evaluates it:
/// unlike coversTarget() also by wildcards (docs/protocol.md, "Policies and roles").
[[nodiscard]] bool grantCovers(const QList<PolicyAttribute> &granted, const QList<PolicyAttribute> &target);
/// `*` any run, `?` one character, `{{*}}` and `{{?}}` themselves; case counts.
[[nodiscard]] bool matchesPattern(QStringView pattern, QStringView text);
/// Whether the policy's rule holds at `now`; rules that are new to us are taken to hold.
[[nodiscard]] bool isInForce(const Policy &policy, const QDateTime &now);

/// Own policies and those of groups joined by target; the targets in a stable order.
[[nodiscard]] QList<EffectiveEntry> effectiveAccess(const QList<AccessGrant> &grants, const QDateTime &now);
/// The roles in force on `target`: of all grants that cover it. CRNs, each once.
[[nodiscard]] QStringList rolesOn(
    const QList<AccessGrant> &grants, const QList<PolicyAttribute> &target, const QDateTime &now);
/// What goes with the grants of this group (B40): only what no other grant allows.
[[nodiscard]] QList<AccessLoss> lossWithout(const QList<AccessGrant> &grants, const AccessGroupId &group);
/// What goes with this policy.
[[nodiscard]] QList<AccessLoss> lossWithout(const QList<AccessGrant> &grants, const PolicyId &policy);

} // namespace iam
