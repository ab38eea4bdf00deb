#include "app/service/iam/seed.h"

#include "app/service/iam/accountsettings.h"
#include "app/service/iam/groupstore.h"
#include "app/service/iam/policystore.h"
#include "app/service/iam/resourcegroups.h"
#include "app/service/iam/roletable.h"
#include "app/service/store/serviceclock.h"

#include <QUuid>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Attributes subjectOf(const QString &key, const QString &value)
{
    return { { .key = key, .value = value } };
}

QString platformRole(const QString &name)
{
    return u"crn:v1:bluemix:public:iam::::role:"_s + name;
}

QString serviceRole(const QString &name)
{
    return u"crn:v1:bluemix:public:iam::::serviceRole:"_s + name;
}

QJsonObject condition(const QString &attribute, const QString &op, const QJsonValue &value)
{
    return { { u"key"_s, u"{{environment.attributes.%1}}"_s.arg(attribute) }, { u"operator"_s, op },
        { u"value"_s, value } };
}

} // namespace

AccessSeed::AccessSeed(Context &context, const Stores &stores, QString accountId, QHash<QString, QString> people)
    : m_context(context)
    , m_stores(stores)
    , m_accountId(std::move(accountId))
    , m_people(std::move(people))
    , m_owner(m_people.value(u"olivia"_s))
{
}

void AccessSeed::write(SeedKind kind)
{
    switch (kind) {
    case SeedKind::QuantumLab:
        writeBase({ u"**@example.com"_s, u"**@*.example.org"_s });
        writeQuantumLab();
        break;
    case SeedKind::BigCorp:
    case SeedKind::Empty:
        writeBase({});
        break;
    }
}

void AccessSeed::writeBase(const QStringList &domains)
{
    m_stores.settings.insert(m_accountId, domains);
    const QUuid space = QUuid::createUuidV5(QUuid(), m_accountId);
    const QString id = QUuid::createUuidV5(space, u"Default"_s).toString(QUuid::Id128);
    m_stores.resourceGroups.insert(m_accountId, id, u"Default"_s, ResourceGroups::Default::Yes);
    AccessGroup everybody { .id = u"AccessGroupId-PublicAccess-"_s + m_accountId,
        .accountId = m_accountId,
        .name = u"Public Access"_s,
        .description = u"Everybody, signed in or not"_s,
        .isPublic = true };
    m_stores.groups.insert(everybody, m_owner);
    // Whoever has an API key of the demo gets the role the key is named after; an account without them has only its
    // owner.
    addServiceRole(u"ada"_s, u"user-management"_s, u"Administrator"_s);
    addServiceRole(u"ed"_s, u"user-management"_s, u"Editor"_s);
    addServiceRole(u"vic"_s, u"user-management"_s, u"Viewer"_s);
    addServiceRole(u"service"_s, u"user-management"_s, u"Editor"_s);
}

QString AccessSeed::addGroup(const QString &name, const QString &description, const QStringList &members)
{
    AccessGroup group { .accountId = m_accountId, .name = name, .description = description };
    m_stores.groups.insert(group, m_owner);
    for (const QString &person : members) {
        if (m_people.contains(person))
            m_stores.groups.addMember(group.id, m_people.value(person), m_owner);
    }
    return group.id;
}

void AccessSeed::addPolicy(Policy policy)
{
    policy.accountId = m_accountId;
    policy.resource.append({ .key = u"accountId"_s, .value = m_accountId });
    m_stores.policies.insert(policy, m_owner);
}

void AccessSeed::addServiceRole(const QString &person, const QString &service, const QString &role)
{
    if (!m_people.contains(person))
        return;
    addPolicy({ .version = PolicyVersion::V1,
        .subject = subjectOf(u"iam_id"_s, m_people.value(person)),
        .resource = { { .key = u"serviceName"_s, .value = service } },
        .roles = { platformRole(role) } });
}

void AccessSeed::writeQuantumLab()
{
    const QString quantum = u"quantum-computing"_s;
    const QUuid space = QUuid::createUuidV5(QUuid(), m_accountId);
    m_stores.resourceGroups.insert(m_accountId, QUuid::createUuidV5(space, u"Research"_s).toString(QUuid::Id128),
        u"Research"_s, ResourceGroups::Default::No);
    m_stores.roles.addCustomRole(m_accountId, quantum, u"JobDeleter"_s, u"Job deleter"_s,
        u"Deletes jobs, and nothing else."_s, { u"quantum-computing.job.delete"_s }, m_owner,
        m_context.clock.milliseconds());
    const QString jobDeleter =
        u"crn:v1:ibmcloud:public:iam-access-management::a/%1::customRole:JobDeleter"_s.arg(m_accountId);

    struct Team
    {
        QString name;
        QString description;
        QStringList members;
    };
    const QList<Team> teams { { u"ml"_s, u"Machine learning: QR-ml and QR-common"_s, { u"cleo"_s } },
        { u"finance"_s, u"Finance: QR-finance and QR-common"_s, { u"noor"_s } } };
    for (const Team &team : teams) {
        const QString group = addGroup(team.name, team.description, team.members);
        for (const QString &instance : { u"QR-"_s + team.name, u"QR-common"_s }) {
            addPolicy({ .version = PolicyVersion::V1,
                .subject = subjectOf(u"access_group_id"_s, group),
                .resource = { { .key = u"serviceName"_s, .value = quantum },
                    { .key = u"serviceInstance"_s, .value = instance } },
                .roles = { serviceRole(u"Reader"_s), serviceRole(u"Writer"_s), jobDeleter } });
        }
    }
    const QString auditors = addGroup(u"Auditors"_s, u"See everything, change nothing"_s, { u"noor"_s });
    for (const QString &type : { u"service"_s, u"platform_service"_s }) {
        addPolicy({ .version = PolicyVersion::V1,
            .subject = subjectOf(u"access_group_id"_s, auditors),
            .resource = { { .key = u"serviceType"_s, .value = type } },
            .roles = { platformRole(u"Viewer"_s) } });
    }
    addPolicy({ .version = PolicyVersion::V1,
        .subject =
            subjectOf(u"access_group_id"_s, addGroup(u"Billing editors"_s, u"Payment and invoices"_s, { u"lea"_s })),
        .resource = { { .key = u"serviceName"_s, .value = u"billing"_s } },
        .roles = { platformRole(u"Editor"_s) } });

    addServiceRole(u"noor"_s, u"support"_s, u"Viewer"_s);
    if (m_people.contains(u"cleo"_s)) {
        const QJsonArray weekdays { u"1+00:00"_s, u"2+00:00"_s, u"3+00:00"_s, u"4+00:00"_s, u"5+00:00"_s };
        const QJsonArray conditions { condition(u"day_of_week"_s, u"dayOfWeekAnyOf"_s, weekdays),
            condition(u"current_time"_s, u"timeGreaterThanOrEquals"_s, u"09:00:00+00:00"_s),
            condition(u"current_time"_s, u"timeLessThanOrEquals"_s, u"17:00:00+00:00"_s) };
        addPolicy({ .subject = subjectOf(u"iam_id"_s, m_people.value(u"cleo"_s)),
            .resource = { { .key = u"serviceName"_s, .value = u"cloud-object-storage"_s } },
            .roles = { platformRole(u"Viewer"_s), serviceRole(u"Reader"_s) },
            .pattern = u"time-based-conditions:weekly:custom-hours"_s,
            .rule = { { u"operator"_s, u"and"_s }, { u"conditions"_s, conditions } } });
    }
}

} // namespace iam::service
