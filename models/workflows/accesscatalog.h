#pragma once

#include "models/core/apierror.h"
#include "models/core/policydraft.h"
#include "models/core/resourcegroup.h"
#include "models/core/role.h"
#include "models/core/serviceentry.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace iam {

class PolicyApi;
class ResourceApi;

/// Services, resource groups and roles for a policy form, read when first asked for and kept. Lives in the GUI thread.
class AccessCatalog final : public QObject
{
    Q_OBJECT

public:
    AccessCatalog(ResourceApi &resources, PolicyApi &policies, AccountId account, QObject *parent = nullptr);

    /// Services and resource groups; changed() follows, at once if they are known.
    void want();
    /// Reads again what could not be read.
    void retry();
    /// rolesRead() or rolesFailed() follows, at once if they are known.
    void wantRoles(PolicyDraft::Target target, const QString &service);

    /// Without account management services; empty until they are read.
    [[nodiscard]] QList<ServiceEntry> services() const;
    /// The name as people know it, or the wire's.
    [[nodiscard]] QString displayName(const QString &service) const;
    [[nodiscard]] const QList<ResourceGroup> &resourceGroups() const { return m_groups; }
    /// The ID if the group cannot be seen.
    [[nodiscard]] QString resourceGroupName(const QString &id) const;
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    [[nodiscard]] bool isReading() const { return m_open > 0; }
    /// Attributes by which resources of this service can be told apart.
    [[nodiscard]] static QStringList attributesOf(const QString &service);

signals:
    void changed();
    void rolesRead(iam::PolicyDraft::Target target, const QString &service, const iam::RoleList &roles);
    void rolesFailed(iam::PolicyDraft::Target target, const QString &service, const iam::ApiError &error);

private:
    ResourceApi &m_resources;
    PolicyApi &m_policies;
    AccountId m_account;
    int m_open = 0;
    bool m_servicesKnown = false;
    bool m_groupsKnown = false;
    QList<ServiceEntry> m_services;
    QList<ResourceGroup> m_groups;
    QHash<QString, RoleList> m_roles;
    std::optional<ApiError> m_problem;
};

} // namespace iam
