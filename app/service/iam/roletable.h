#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace iam::service {

class Database;

/// A role as the policy service describes it.
struct Role
{
    QString crn;
    QString displayName;
    QString description;
    QStringList actions;

    [[nodiscard]] QJsonObject toJson() const;
    /// {id, display_name, description} for each action: format=display.
    [[nodiscard]] QJsonArray enrichedActions() const;
};

/// The four platform roles, the roles of services, and the custom roles of accounts.
class RoleTable
{
public:
    explicit RoleTable(Database &database);

    /// With a service: its actions; without: those of any service.
    [[nodiscard]] QList<Role> systemRoles(const QString &service) const;
    [[nodiscard]] QList<Role> serviceRoles(const QString &service) const;
    /// "" takes those of all services.
    [[nodiscard]] QJsonArray customRoles(
        const QString &accountId, const QString &service, const QString &baseUrl) const;

    /// A role with only its CRN's last part as name when it does not exist (any more).
    [[nodiscard]] Role describe(const QString &accountId, const QString &crn, const QString &service) const;
    /// Whether a policy on that service ("": on several) can name this role.
    [[nodiscard]] bool exists(const QString &accountId, const QString &crn, const QString &service) const;

    void addCustomRole(const QString &accountId, const QString &service, const QString &name,
        const QString &displayName, const QString &description, const QStringList &actions, const QString &createdBy,
        qint64 now);

private:
    Database &m_database;
};

} // namespace iam::service
