#pragma once

#include "app/service/iam/policy.h"
#include "app/service/iamaccess.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace iam::service {

class Database;
class PolicyStore;
class ServiceClock;

/// What somebody may do in an account, as it stands at one moment.
class Rights
{
public:
    Rights(bool isOwner, QString accountId, QList<Policy> grants, QDateTime now);

    [[nodiscard]] bool isOwner() const { return m_isOwner; }
    /// The highest platform role on a service as a whole.
    [[nodiscard]] PlatformRole on(const QString &serviceName) const;
    /// … on one access group.
    [[nodiscard]] PlatformRole onGroup(const QString &groupId) const;
    /// … on what a policy's resource names: a role counts only if it covers all of it.
    [[nodiscard]] PlatformRole onTarget(const Attributes &target) const;

private:
    bool m_isOwner;
    QString m_accountId;
    QList<Policy> m_grants;
    QDateTime m_now;
};

/// Judges own policies and those of access groups; time conditions by the service's clock.
class Evaluation
{
public:
    Evaluation(Database &database, const ServiceClock &clock, const PolicyStore &policies);

    [[nodiscard]] Rights rightsOf(const QString &accountId, const QString &iamId) const;
    /// The owner, or somebody with a record in the account, or a service ID of it.
    [[nodiscard]] bool isMember(const QString &accountId, const QString &iamId) const;

private:
    Database &m_database;
    const ServiceClock &m_clock;
    const PolicyStore &m_policies;
};

/// The attributes with what they imply: a service has a type, and may belong to the group IAM.
[[nodiscard]] Attributes withImplied(Attributes target);

/// Whether a policy with the attributes `granted` covers everything that `target` names (both of one account).
[[nodiscard]] bool covers(const Attributes &granted, const Attributes &target);

/// None for a role that is no platform role.
[[nodiscard]] PlatformRole platformRoleOf(const QString &crn);

} // namespace iam::service
