#include "models/workflows/accesscatalog.h"

#include "models/api/policyapi.h"
#include "models/api/resourceapi.h"
#include "models/core/policycover.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

QString keyOf(PolicyDraft::Target target, const QString &service)
{
    if (target == PolicyDraft::Target::OneService)
        return service;
    return target == PolicyDraft::Target::AllIamManagement ? QStringLiteral("*IAM") : QString();
}

} // namespace

AccessCatalog::AccessCatalog(ResourceApi &resources, PolicyApi &policies, AccountId account, QObject *parent)
    : QObject(parent)
    , m_resources(resources)
    , m_policies(policies)
    , m_account(std::move(account))
{
}

void AccessCatalog::want()
{
    if (m_open > 0)
        return;
    if (m_servicesKnown && m_groupsKnown) {
        emit changed();
        return;
    }
    m_problem.reset();
    const auto settle = [this](const ApiError *error) {
        --m_open;
        if (error != nullptr)
            m_problem = *error;
        emit changed();
    };
    if (!m_servicesKnown) {
        ++m_open;
        whenDone(m_resources.services(), this, [this, settle](const Result<QList<ServiceEntry>> &answer) {
            m_servicesKnown = answer.ok();
            if (answer.ok())
                m_services = answer.value();
            settle(answer.ok() ? nullptr : &answer.error());
        });
    }
    if (!m_groupsKnown) {
        ++m_open;
        whenDone(m_resources.resourceGroups(m_account), this, [this, settle](const Result<QList<ResourceGroup>> &answer) {
            m_groupsKnown = answer.ok();
            if (answer.ok())
                m_groups = answer.value();
            settle(answer.ok() ? nullptr : &answer.error());
        });
    }
}

void AccessCatalog::retry() { want(); }

void AccessCatalog::wantRoles(PolicyDraft::Target target, const QString &service)
{
    const QString key = keyOf(target, service);
    if (m_roles.contains(key)) {
        emit rolesRead(target, service, m_roles.value(key));
        return;
    }
    RoleListQuery query {.accountId = m_account};
    if (target == PolicyDraft::Target::OneService)
        query.serviceName = service;
    else if (target == PolicyDraft::Target::AllIamManagement)
        query.serviceGroupId = QStringLiteral("IAM");
    whenDone(m_policies.roles(query), this, [this, target, service, key](const Result<RoleList> &answer) {
        if (!answer.ok()) {
            emit rolesFailed(target, service, answer.error());
            return;
        }
        m_roles.insert(key, answer.value());
        emit rolesRead(target, service, answer.value());
    });
}

QList<ServiceEntry> AccessCatalog::services() const
{
    QList<ServiceEntry> others;
    for (const ServiceEntry &service : m_services) {
        if (!accountManagementServices().contains(service.name))
            others.append(service);
    }
    return others;
}

QString AccessCatalog::displayName(const QString &service) const
{
    for (const ServiceEntry &entry : m_services) {
        if (entry.name == service)
            return entry.displayName;
    }
    // docs/protocol.md, "Resource groups and catalogue": these are not in the catalogue.
    static const QHash<QString, QString> names {{QStringLiteral("billing"), QStringLiteral("Billing")},
        {QStringLiteral("globalcatalog-collection"), QStringLiteral("Catalog management")},
        {QStringLiteral("context-based-restrictions"), QStringLiteral("Context-based restrictions")},
        {QStringLiteral("enterprise"), QStringLiteral("Enterprise")},
        {QStringLiteral("globalcatalog"), QStringLiteral("Global catalog")},
        {QStringLiteral("iam-groups"), QStringLiteral("IAM Access Groups")},
        {QStringLiteral("iam-identity"), QStringLiteral("IAM Identity")},
        {QStringLiteral("cloudshell"), QStringLiteral("Cloud Shell")},
        {QStringLiteral("entitlement"), QStringLiteral("License and entitlement")},
        {QStringLiteral("project"), QStringLiteral("Projects")},
        {QStringLiteral("iam-access-management"), QStringLiteral("Role management")},
        {QStringLiteral("security-compliance"), QStringLiteral("Security and Compliance")},
        {QStringLiteral("support"), QStringLiteral("Support center")},
        {QStringLiteral("user-management"), QStringLiteral("User management")}};
    return names.value(service, service);
}

QString AccessCatalog::resourceGroupName(const QString &id) const
{
    for (const ResourceGroup &group : m_groups) {
        if (group.id.text == id)
            return group.name;
    }
    return id;
}

QStringList AccessCatalog::attributesOf(const QString &service)
{
    // No public operation lists the attributes of a service: these hold for all, others can be typed.
    if (accountManagementServices().contains(service))
        return {QStringLiteral("resourceType"), QStringLiteral("resource")};
    return {QStringLiteral("serviceInstance"), QStringLiteral("region"), QStringLiteral("resourceType"),
        QStringLiteral("resource"), QStringLiteral("resourceGroupId")};
}

} // namespace iam
