#include "app/service/iam/roletable.h"

#include "app/service/iam/servicetable.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What somebody with the role may do, one list for each of Viewer, Operator, Editor, Administrator; each role also has
/// the actions of those before it.
struct ActionLadder
{
    QLatin1String service;
    std::array<QLatin1String, 4> steps;
};

constexpr auto ladders = std::to_array<ActionLadder>({
    { "user-management"_L1,
        { "user-management.user.list user-management.user.retrieve user-management.user-setting.retrieve"_L1, ""_L1,
            "user-management.user.invite user-management.user.update user-management.user-setting.update "
            "user-management.invitation.cancel"_L1,
            "user-management.user.delete"_L1 } },
    { "iam-groups"_L1,
        { "iam-groups.groups.list iam-groups.groups.read iam-groups.members.read iam-groups.rules.read"_L1, ""_L1,
            "iam-groups.groups.create iam-groups.groups.update iam-groups.groups.delete iam-groups.members.add "
            "iam-groups.members.delete"_L1,
            "iam-groups.policies.create iam-groups.policies.delete"_L1 } },
    { "iam-identity"_L1,
        { "iam-identity.account.get iam-identity.apikey.list iam-identity.serviceid.get iam-identity.settings.get"_L1,
            "iam-identity.serviceid.create"_L1,
            "iam-identity.settings.update iam-identity.serviceid.update iam-identity.serviceid.delete"_L1,
            "iam-identity.apikey.manage iam-identity.account.report"_L1 } },
    { "iam-access-management"_L1,
        { "iam-access-management.policy.read iam-access-management.customrole.read"_L1,
            "iam-access-management.policy.simulate"_L1,
            "iam-access-management.policy.update iam-access-management.report.create"_L1,
            "iam-access-management.policy.create iam-access-management.policy.delete "
            "iam-access-management.customrole.create "
            "iam-access-management.customrole.delete"_L1 } },
    { "billing"_L1,
        { "billing.invoice.read billing.usage.read"_L1, "billing.spending-notification.update"_L1,
            "billing.payment.update billing.plan.update"_L1, "billing.account.update"_L1 } },
});

constexpr std::array<QLatin1String, 4> anyService {
    "resource-controller.instance.retrieve resource-controller.key.retrieve resource-controller.binding.retrieve "
    "iam.policy.read"_L1,
    "resource-controller.credential.retrieve iam.service.operate"_L1,
    "resource-controller.instance.create resource-controller.instance.update resource-controller.instance.delete "
    "resource-controller.binding.create resource-controller.binding.delete"_L1,
    "iam.policy.create iam.policy.update iam.policy.delete"_L1,
};

constexpr std::array<QLatin1String, 4> ownDashboard { "%1.dashboard.view %1.instance.list"_L1, "%1.instance.operate"_L1,
    "%1.instance.configure"_L1, "%1.access.assign"_L1 };

struct ServiceRoleEntry
{
    QLatin1String service; ///< "" for every IAM-enabled service
    QLatin1String name;
    QLatin1String displayName;
    QLatin1String description;
    QLatin1String actions; ///< %1 is the service
};

constexpr QLatin1String readerText = "As a reader, you can perform read-only actions within a service."_L1;
constexpr QLatin1String writerText =
    "As a writer, you have what a reader has, and can create and edit resources of a service."_L1;
constexpr QLatin1String managerText =
    "As a manager, you have what a writer has, and complete privileged actions of a service."_L1;

constexpr auto serviceRoleEntries = std::to_array<ServiceRoleEntry>({
    { "quantum-computing"_L1, "Reader"_L1, "Reader"_L1, readerText,
        "quantum-computing.device.read quantum-computing.job.read quantum-computing.program.read quantum-computing.session.read"_L1 },
    { "quantum-computing"_L1, "Writer"_L1, "Writer"_L1, writerText,
        "quantum-computing.device.read quantum-computing.job.read quantum-computing.program.read "
        "quantum-computing.session.read "
        "quantum-computing.job.create quantum-computing.job.cancel quantum-computing.session.create"_L1 },
    { "quantum-computing"_L1, "Manager"_L1, "Manager"_L1, managerText,
        "quantum-computing.device.read quantum-computing.job.read quantum-computing.program.read "
        "quantum-computing.session.read "
        "quantum-computing.job.create quantum-computing.job.cancel quantum-computing.session.create "
        "quantum-computing.job.delete "
        "quantum-computing.program.create quantum-computing.program.delete"_L1 },
    { ""_L1, "Reader"_L1, "Reader"_L1, readerText, "%1.resource.list %1.resource.read"_L1 },
    { ""_L1, "Writer"_L1, "Writer"_L1, writerText,
        "%1.resource.list %1.resource.read %1.resource.create %1.resource.update"_L1 },
    { ""_L1, "Manager"_L1, "Manager"_L1, managerText,
        "%1.resource.list %1.resource.read %1.resource.create %1.resource.update %1.resource.delete %1.settings.update"_L1 },
    { "iam-identity"_L1, "ServiceIdCreator"_L1, "Service ID creator"_L1,
        "Creates service IDs while that is restricted."_L1, "iam-identity.serviceid.create"_L1 },
    { "iam-identity"_L1, "UserApiKeyCreator"_L1, "User API key creator"_L1,
        "Creates API keys while that is restricted."_L1, "iam-identity.apikey.create"_L1 },
    { "cloud-object-storage"_L1, "ObjectReader"_L1, "Object Reader"_L1, "Reads objects, but does not list buckets."_L1,
        "cloud-object-storage.object.get cloud-object-storage.object.head"_L1 },
    { "cloud-object-storage"_L1, "ObjectWriter"_L1, "Object Writer"_L1, "Writes objects, but does not list buckets."_L1,
        "cloud-object-storage.object.put cloud-object-storage.object.post"_L1 },
    { "cloud-object-storage"_L1, "ContentReader"_L1, "Content Reader"_L1, "Reads and lists the objects of a bucket."_L1,
        "cloud-object-storage.object.get cloud-object-storage.object.head cloud-object-storage.bucket.get"_L1 },
    { "kms"_L1, "ReaderPlus"_L1, "ReaderPlus"_L1, "Reads keys with their payload."_L1,
        "kms.secrets.list kms.secrets.read kms.secrets.readpayload"_L1 },
    { "secrets-manager"_L1, "SecretsReader"_L1, "SecretsReader"_L1, "Reads secrets, without managing them."_L1,
        "secrets-manager.secret.read secrets-manager.secrets.list"_L1 },
});

constexpr std::array<QLatin1String, 4> platformRoleNames { "Viewer"_L1, "Operator"_L1, "Editor"_L1, "Administrator"_L1 };
constexpr std::array<QLatin1String, 4> platformRoleTexts {
    "As a viewer, you can view service instances, but you cannot modify them."_L1,
    "As an operator, you can perform platform actions required to configure and operate service instances."_L1,
    "As an editor, you can perform all platform actions except for managing the account and assigning access policies."_L1,
    "As an administrator, you can perform all platform actions based on the resource this role is being assigned, "
    "including "
    "assigning access policies to other users."_L1,
};

QStringList actionsOf(QLatin1String list, const QString &service)
{
    return QString(list).replace(u"%1"_s, service).split(u' ', Qt::SkipEmptyParts);
}

QStringList platformActions(const QString &service, std::size_t upTo)
{
    QStringList actions;
    const auto *ladder = std::find_if(ladders.begin(), ladders.end(),
        [&service](const ActionLadder &candidate) { return candidate.service == service; });
    for (std::size_t step = 0; step <= upTo; ++step) {
        if (ladder != ladders.end()) {
            actions += actionsOf(ladder->steps[step], service);
            continue;
        }
        actions += actionsOf(anyService[step], service);
        if (!service.isEmpty())
            actions += actionsOf(ownDashboard[step], service);
    }
    return actions;
}

Role serviceRole(const ServiceRoleEntry &entry, const QString &service)
{
    const bool general = entry.name == "Reader"_L1 || entry.name == "Writer"_L1 || entry.name == "Manager"_L1;
    const QString actionsFor = service.isEmpty() ? u"iam"_s : service;
    return { .crn = u"crn:v1:bluemix:public:%1::::serviceRole:%2"_s.arg(general ? "iam"_L1 : entry.service, entry.name),
        .displayName = entry.displayName,
        .description = entry.description,
        .actions = actionsOf(entry.actions, actionsFor) };
}

} // namespace

QJsonObject Role::toJson() const
{
    return { { u"display_name"_s, displayName }, { u"description"_s, description },
        { u"actions"_s, QJsonArray::fromStringList(actions) }, { u"crn"_s, crn } };
}

QJsonArray Role::enrichedActions() const
{
    QJsonArray array;
    for (const QString &action : actions)
        array.append(QJsonObject { { u"id"_s, action }, { u"display_name"_s, action }, { u"description"_s, action } });
    return array;
}

RoleTable::RoleTable(Database &database)
    : m_database(database)
{
}

QList<Role> RoleTable::systemRoles(const QString &service) const
{
    QList<Role> roles;
    for (std::size_t i = 0; i < platformRoleNames.size(); ++i) {
        roles.append({ .crn = u"crn:v1:bluemix:public:iam::::role:%1"_s.arg(platformRoleNames[i]),
            .displayName = platformRoleNames[i],
            .description = platformRoleTexts[i],
            .actions = platformActions(service, i) });
    }
    return roles;
}

QList<Role> RoleTable::serviceRoles(const QString &service) const
{
    const bool takesGeneral = service.isEmpty() || serviceTypeOf(service) == "service"_L1;
    QList<Role> roles;
    for (const ServiceRoleEntry &entry : serviceRoleEntries) {
        if (entry.service.isEmpty() ? !takesGeneral : entry.service != service)
            continue;
        const Role role = serviceRole(entry, service);
        const bool taken =
            std::any_of(roles.cbegin(), roles.cend(), [&role](const Role &other) { return other.crn == role.crn; });
        if (!taken)
            roles.append(role);
    }
    return roles;
}

QJsonArray RoleTable::customRoles(const QString &accountId, const QString &service, const QString &baseUrl) const
{
    QJsonArray array;
    Statement rows = m_database.statement(u"SELECT id, name, display_name, description, actions, crn, service_name, "
                                          u"created_at, created_by FROM custom_roles "
                                          "WHERE account_id=? AND (?='' OR service_name=?) ORDER BY display_name"_s,
        { accountId, service, service });
    while (rows.next()) {
        const QString id = rows.text(0);
        array.append(QJsonObject { { u"id"_s, id }, { u"name"_s, rows.text(1) }, { u"display_name"_s, rows.text(2) },
            { u"description"_s, rows.text(3) },
            { u"actions"_s, QJsonDocument::fromJson(rows.text(4).toUtf8()).array() }, { u"crn"_s, rows.text(5) },
            { u"account_id"_s, accountId }, { u"service_name"_s, rows.text(6) },
            { u"created_at"_s, wireTime(rows.number(7)) }, { u"created_by_id"_s, rows.text(8) },
            { u"last_modified_at"_s, wireTime(rows.number(7)) }, { u"last_modified_by_id"_s, rows.text(8) },
            { u"href"_s, u"%1/v2/roles/%2"_s.arg(baseUrl, id) } });
    }
    return array;
}

Role RoleTable::describe(const QString &accountId, const QString &crn, const QString &service) const
{
    QList<Role> known = systemRoles(service) + serviceRoles(service);
    if (service.isEmpty()) {
        for (const ServiceRoleEntry &entry : serviceRoleEntries)
            known.append(serviceRole(entry, QString(entry.service)));
    }
    for (const Role &role : std::as_const(known)) {
        if (role.crn == crn)
            return role;
    }
    Statement row = m_database.statement(
        u"SELECT display_name, description, actions FROM custom_roles WHERE account_id=? AND crn=?"_s,
        { accountId, crn });
    Role role { .crn = crn, .displayName = crn.section(u':', -1), .description = {}, .actions = {} };
    if (row.next()) {
        role.displayName = row.text(0);
        role.description = row.text(1);
        const QJsonArray actions = QJsonDocument::fromJson(row.text(2).toUtf8()).array();
        for (const QJsonValue &action : actions)
            role.actions.append(action.toString());
    }
    return role;
}

bool RoleTable::exists(const QString &accountId, const QString &crn, const QString &service) const
{
    const auto matches = [&crn](const Role &role) { return role.crn == crn; };
    const QList<Role> system = systemRoles(service);
    if (std::any_of(system.cbegin(), system.cend(), matches))
        return true;
    for (const ServiceRoleEntry &entry : serviceRoleEntries) {
        const bool applies = service.isEmpty() || entry.service.isEmpty() || entry.service == service;
        if (applies && matches(serviceRole(entry, service)))
            return true;
    }
    return m_database
               .value(u"SELECT count(*) FROM custom_roles WHERE account_id=? AND crn=? AND (?='' OR service_name=?)"_s,
                   { accountId, crn, service, service })
               .toInt()
        > 0;
}

void RoleTable::addCustomRole(const QString &accountId, const QString &service, const QString &name,
    const QString &displayName, const QString &description, const QStringList &actions, const QString &createdBy,
    qint64 now)
{
    const QString crn = u"crn:v1:ibmcloud:public:iam-access-management::a/%1::customRole:%2"_s.arg(accountId, name);
    m_database.run(
        u"INSERT INTO custom_roles(id, account_id, service_name, name, display_name, description, actions, crn, "
        "created_at, created_by) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        { QUuid::createUuid().toString(QUuid::WithoutBraces), accountId, service, name, displayName, description,
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(actions)).toJson(QJsonDocument::Compact)), crn,
            createdBy, now });
}

} // namespace iam::service
