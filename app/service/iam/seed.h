#pragma once

#include "app/service/context.h"
#include "app/service/iam/policy.h"
#include "app/service/iamaccess.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace iam::service {

class AccountSettings;
class GroupStore;
class PolicyStore;
class ResourceGroups;
class RoleTable;

/// Writes the access management part of the demo accounts. The same input gives the same groups, ids aside.
class AccessSeed
{
public:
    struct Stores
    {
        PolicyStore &policies;
        GroupStore &groups;
        RoleTable &roles;
        ResourceGroups &resourceGroups;
        AccountSettings &settings;
    };

    AccessSeed(Context &context, const Stores &stores, QString accountId, QHash<QString, QString> people);
    void write(SeedKind kind);

private:
    void writeBase(const QStringList &domains);
    void writeQuantumLab();
    /// The group's id.
    QString addGroup(const QString &name, const QString &description, const QStringList &members);
    void addPolicy(Policy policy);
    void addServiceRole(const QString &person, const QString &service, const QString &role);

    Context &m_context;
    Stores m_stores;
    QString m_accountId;
    QHash<QString, QString> m_people;
    QString m_owner;
};

} // namespace iam::service
