#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace iam::service {

class Database;
class ServiceClock;

struct AccessGroup
{
    QString id;
    QString accountId;
    QString name;
    QString description;
    bool isPublic = false; ///< everybody is in it; nobody is put into it
    qint64 createdAt = 0;
    QString createdBy;
    qint64 modifiedAt = 0;
    QString modifiedBy;
};

struct GroupMember
{
    QString iamId;
    QString type; ///< user, service, profile
    qint64 createdAt = 0;
    QString createdBy;
    QString name;
    QString email;
    QString description;
};

/// Access groups and their members, in SQLite.
class GroupStore
{
public:
    GroupStore(Database &database, const ServiceClock &clock);

    [[nodiscard]] QList<AccessGroup> all(const QString &accountId) const;
    [[nodiscard]] QList<AccessGroup> ofMember(const QString &accountId, const QString &iamId) const;
    [[nodiscard]] std::optional<AccessGroup> find(const QString &id) const;
    /// Names differ, letter case aside.
    [[nodiscard]] bool isNameTaken(const QString &accountId, const QString &name) const;
    /// Gives the group its id and times.
    void insert(AccessGroup &group, const QString &by);

    [[nodiscard]] QList<GroupMember> members(const AccessGroup &group) const;
    [[nodiscard]] bool isMember(const QString &groupId, const QString &iamId) const;
    [[nodiscard]] int groupsOf(const QString &accountId, const QString &iamId) const;
    /// Leaves a membership that exists as it is.
    void addMember(const QString &groupId, const QString &iamId, const QString &by);
    /// False when there was nothing to remove.
    bool removeMember(const QString &groupId, const QString &iamId);

    void moveMember(const QString &accountId, const QString &oldIamId, const QString &newIamId);
    void removeEverywhere(const QString &accountId, const QString &iamId);

private:
    Database &m_database;
    const ServiceClock &m_clock;
};

/// user, service or profile, as the form of the IAM ID tells.
[[nodiscard]] QString memberTypeOf(const QString &iamId);

} // namespace iam::service
