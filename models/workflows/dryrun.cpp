#include "models/workflows/dryrun.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/domainpattern.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"

#include <algorithm>

namespace iam {

namespace {

constexpr qsizetype addressesPerSearch = 40;

} // namespace

DryRun::DryRun(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
}

template <typename T, typename Take>
auto DryRun::guarded(Take take)
{
    return [this, generation = m_generation, take](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        if (answer.ok())
            take(answer.value());
        else
            m_report.unread.append(answer.error());
        settle();
    };
}

void DryRun::checkRights(const GrantRights &rights)
{
    m_report.mayInvite = refusalOfInviting(m_sources.overview.actor(), false) == Refusal::No;
    for (const PlannedInvitation &invitation : std::as_const(m_plan)) {
        for (const AccessGroup &group : invitation.access.groups) {
            if (!rights.mayGiveGroup(group.id) && !m_report.groupsNotGivable.contains(group.name))
                m_report.groupsNotGivable.append(group.name);
        }
        for (const Policy &policy : invitation.access.policies)
            m_report.policiesNotGivable += rights.mayGivePolicy(policy) ? 0 : 1;
    }
}

void DryRun::start(const QList<PlannedInvitation> &plan, const GrantRights &rights)
{
    ++m_generation;
    m_plan = plan;
    m_emails.clear();
    m_report = {};
    for (const PlannedInvitation &invitation : plan) {
        m_emails += invitation.emails;
        for (const Policy &policy : invitation.access.policies)
            m_report.policiesMore += fitsInvitation(policy) ? static_cast<int>(invitation.emails.size()) : 0;
    }
    m_report.asked = static_cast<int>(m_emails.size());
    checkRights(rights);
    m_next = 0;
    m_open = 5;
    readPeople();
    readGroups();
    readRoles();
    readDomains();
    readPolicies();
}

void DryRun::settle()
{
    if (--m_open == 0)
        emit finished(m_report);
}

void DryRun::readPeople()
{
    if (m_next >= m_emails.size()) {
        settle();
        return;
    }
    const QStringList asked = m_emails.mid(m_next, addressesPerSearch);
    m_next += asked.size();
    QStringList terms;
    QSet<QString> wanted;
    for (const QString &email : asked) {
        terms.append(QStringLiteral("email:") + email);
        wanted.insert(email.toCaseFolded());
    }
    const UserListQuery query {.limit = 100, .search = terms.join(QLatin1Char(','))};
    whenDone(m_sources.users.users(m_sources.overview.accountId(), query), this,
        [this, generation = m_generation, wanted](const Result<UserPage> &answer) {
            if (generation != m_generation)
                return;
            if (!answer.ok()) {
                m_report.unread.append(answer.error());
                settle(); // the rest would fail alike
                return;
            }
            for (const User &user : answer.value().users) {
                if (wanted.contains(user.email.toCaseFolded())) // the search also finds parts of addresses
                    m_report.present.insert(user.email.toCaseFolded(), user.state);
            }
            readPeople();
        });
}

void DryRun::readGroups()
{
    whenDone(m_sources.groups.groups(m_sources.overview.accountId()), this,
        guarded<QList<AccessGroup>>([this](const QList<AccessGroup> &groups) {
            QSet<AccessGroupId> there;
            for (const AccessGroup &group : groups)
                there.insert(group.id);
            for (const PlannedInvitation &invitation : std::as_const(m_plan)) {
                for (const AccessGroup &group : invitation.access.groups) {
                    if (!there.contains(group.id) && !m_report.missingGroups.contains(group.name))
                        m_report.missingGroups.append(group.name);
                }
            }
        }));
}

void DryRun::readRoles()
{
    QHash<QString, QList<PolicyRole>> rolesOfService;
    for (const PlannedInvitation &invitation : std::as_const(m_plan)) {
        for (const Policy &policy : invitation.access.policies)
            rolesOfService[policy.resourceValue(QStringLiteral("serviceName"))] += policy.roles;
    }
    m_open += static_cast<int>(rolesOfService.size());
    for (auto entry = rolesOfService.cbegin(); entry != rolesOfService.cend(); ++entry) {
        RoleListQuery query {.accountId = m_sources.overview.accountId()};
        if (!entry.key().isEmpty())
            query.serviceName = entry.key();
        whenDone(m_sources.policies.roles(query), this,
            guarded<RoleList>([this, service = entry.key(), wanted = entry.value()](const RoleList &roles) {
                QSet<QString> there;
                for (const QList<Role> &kind : {roles.platform, roles.service, roles.custom}) {
                    for (const Role &role : kind)
                        there.insert(role.crn);
                }
                for (const PolicyRole &role : wanted) {
                    const QString name = role.displayName.isEmpty() ? role.crn : role.displayName;
                    const QString text = service.isEmpty() ? name : name + QStringLiteral(" (") + service + QLatin1Char(')');
                    if (!there.contains(role.crn) && !m_report.missingRoles.contains(text))
                        m_report.missingRoles.append(text);
                }
            }));
    }
    settle();
}

void DryRun::readDomains()
{
    whenDone(m_sources.identity.accountSettings(m_sources.overview.accountId()), this,
        guarded<AccountSettings>([this](const AccountSettings &settings) {
            for (const DomainRestriction &domain : settings.domains) {
                if (!domain.restrictInvitation || domain.realm != QLatin1String("IBMid"))
                    continue;
                m_report.patterns = domain.patterns;
                for (const QString &email : std::as_const(m_emails)) {
                    if (!isAllowedByPatterns(domain.patterns, email))
                        m_report.notAllowed.insert(email.toCaseFolded());
                }
            }
        }));
}

void DryRun::readPolicies()
{
    if (m_report.policiesMore == 0) {
        settle();
        return;
    }
    whenDone(m_sources.policies.policies(PolicyVersion::V2, m_sources.overview.accountId(),
                 {.type = QStringLiteral("access"), .state = QStringLiteral("active")}),
        this, guarded<QList<Policy>>([this](const QList<Policy> &policies) {
            m_report.policiesNow = static_cast<int>(policies.size());
        }));
}

} // namespace iam
