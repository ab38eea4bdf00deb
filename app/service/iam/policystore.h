#pragma once

#include "app/service/iam/policy.h"

#include <QList>
#include <QString>

#include <optional>

namespace iam::service {

class Database;
class ServiceClock;
class Statement;

/// The policies of all accounts, in SQLite. Deleted ones stay, so that they can be restored and looked up.
class PolicyStore
{
public:
    PolicyStore(Database &database, const ServiceClock &clock);

    /// By time of creation. `deleted` chooses which.
    [[nodiscard]] QList<Policy> all(const QString &accountId, bool deleted) const;
    /// Active ones of a subject; for an IAM ID also those of its groups.
    [[nodiscard]] QList<Policy> ofSubject(const QString &accountId, const QString &subject) const;
    [[nodiscard]] std::optional<Policy> find(const QString &id) const;
    /// An active policy that says the same, other than `policy` itself.
    [[nodiscard]] std::optional<Policy> findSame(const Policy &policy) const;
    [[nodiscard]] int countActive(const QString &accountId) const;

    /// Gives the policy its id, ETag and times.
    void insert(Policy &policy, const QString &by);
    /// Writes everything but the id and gives a new ETag.
    void replace(Policy &policy, const QString &by);
    void markDeleted(const QString &id, const QString &by);

    void moveSubject(const QString &accountId, const QString &oldSubject, const QString &newSubject);
    /// For good, deleted ones too.
    void removeSubject(const QString &accountId, const QString &subject);

private:
    [[nodiscard]] QList<Policy> read(Statement rows) const;
    [[nodiscard]] QString nextTag(int revision) const;

    Database &m_database;
    const ServiceClock &m_clock;
};

} // namespace iam::service
