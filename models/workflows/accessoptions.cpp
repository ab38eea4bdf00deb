#include "models/workflows/accessoptions.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"

namespace iam {

namespace {

/// One small request a group: not for accounts with very many of them.
constexpr qsizetype mostGroupsCounted = 60;

/// As the wizard keeps it: without subject, account and everything the service adds.
Policy asChoice(const Policy &policy)
{
    Policy choice;
    choice.type = policy.type;
    choice.roles = policy.roles;
    choice.tags = policy.tags;
    choice.pattern = policy.pattern;
    choice.rule = policy.rule;
    for (PolicyAttribute attribute : policy.resource) {
        if (attribute.key == QLatin1String("accountId"))
            continue;
        if (attribute.op == PolicyOperator::None)
            attribute.op = PolicyOperator::StringEquals;
        choice.resource.append(attribute);
    }
    return choice;
}

} // namespace

struct AccessOptions::Calls
{
    int open = 0;
    bool failed = false;
    GrantRights rights;
};

struct AccessOptions::Colleague
{
    IamId member;
    int open = 0;
    std::optional<ApiError> error;
    DraftAccess access;
};

AccessOptions::AccessOptions(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
}

AccessOptions::~AccessOptions() = default;

void AccessOptions::read()
{
    ++m_generation;
    m_groupsProblem.reset();
    readGroups();
    readPolicies();
    readRights();
    readDomains();
}

QList<AccessGroup> AccessOptions::groups() const
{
    QList<AccessGroup> allowed;
    for (const AccessGroup &group : m_groups) {
        if (m_rights.mayGiveGroup(group.id))
            allowed.append(group);
    }
    return allowed;
}

QHash<AccessGroupId, int> AccessOptions::policyCounts() const
{
    QHash<AccessGroupId, int> counts;
    if (!m_policiesKnown)
        return counts;
    for (const AccessGroup &group : m_groups)
        counts.insert(group.id, static_cast<int>(m_policiesOfGroup.value(group.id).size()));
    return counts;
}

void AccessOptions::readGroups()
{
    // Everybody is in the group of public access by nature; nobody can be added to it.
    const int generation = m_generation;
    whenDone(m_sources.groups.groups(m_sources.overview.accountId(), {.hidePublicAccess = true}), this,
        [this, generation](const Result<QList<AccessGroup>> &answer) {
            if (generation != m_generation)
                return;
            if (answer.ok()) {
                m_groups = answer.value();
                m_groupsKnown = true;
                readCounts();
            } else {
                m_groupsProblem = answer.error();
            }
            emit changed();
        });
}

void AccessOptions::readCounts()
{
    if (m_groups.size() > mostGroupsCounted)
        return;
    for (const AccessGroup &group : std::as_const(m_groups)) {
        whenDone(m_sources.groups.memberPage(group.id, {.limit = 1}), this,
            [this, id = group.id](const Result<MemberPage> &answer) {
                if (!answer.ok())
                    return;
                m_memberCounts.insert(id, answer.value().total);
                emit changed();
            });
    }
}

void AccessOptions::readPolicies()
{
    const int generation = m_generation;
    whenDone(m_sources.policies.policies(PolicyVersion::V2, m_sources.overview.accountId(),
                 {.type = QStringLiteral("access"), .state = QStringLiteral("active")}),
        this, [this, generation](const Result<QList<Policy>> &answer) {
            if (generation != m_generation || !answer.ok())
                return;
            m_policiesOfGroup.clear();
            for (const Policy &policy : answer.value()) {
                const QString group = policy.subjectValue(QStringLiteral("access_group_id"));
                if (!group.isEmpty())
                    m_policiesOfGroup[{group}].append(asChoice(policy));
            }
            m_policiesKnown = true;
            emit changed();
        });
}

void AccessOptions::readRights()
{
    const Actor &actor = m_sources.overview.actor();
    m_rights.isOwner = actor.isOwner;
    if (actor.isOwner || actor.iamId.text.isEmpty()) {
        m_rights.known = actor.isOwner;
        return;
    }
    const int generation = m_generation;
    auto calls = std::make_shared<Calls>();
    const auto settle = [this, generation, calls](auto take) {
        return [this, generation, calls, take](const auto &answer) {
            if (generation != m_generation)
                return;
            if (answer.ok())
                take(answer.value());
            else
                calls->failed = true;
            if (--calls->open > 0)
                return;
            m_rights = calls->rights;
            m_rights.known = !calls->failed;
            emit changed();
        };
    };
    const auto takePolicies = [calls](const QList<Policy> &policies) { calls->rights.policies += policies; };
    const AccountId account = m_sources.overview.accountId();
    calls->open = 2;
    whenDone(m_sources.policies.policies(PolicyVersion::V2, account, {.iamId = actor.iamId}), this, settle(takePolicies));
    whenDone(m_sources.groups.groupsOf(account, actor.iamId), this,
        settle([this, calls, settle, takePolicies, account](const QList<AccessGroup> &groups) {
            for (const AccessGroup &group : groups) {
                ++calls->open;
                whenDone(m_sources.policies.policies(PolicyVersion::V2, account, {.accessGroupId = group.id}), this,
                    settle(takePolicies));
            }
        }));
    if (m_sources.overview.isClassicAccount() && !actor.isServiceId()) {
        ++calls->open;
        whenDone(m_sources.extensions.classicAccess(account, actor.iamId.text), this,
            settle([calls](const ClassicAccess &access) {
                calls->rights.classicKnown = true;
                calls->rights.classicPermissions = access.permissions;
            }));
    }
}

void AccessOptions::readDomains()
{
    const int generation = m_generation;
    whenDone(m_sources.identity.accountSettings(m_sources.overview.accountId()), this,
        [this, generation](const Result<AccountSettings> &answer) {
            if (generation != m_generation)
                return;
            m_domainsKnown = answer.ok();
            m_patterns.reset();
            if (answer.ok()) {
                for (const DomainRestriction &domain : answer.value().domains) {
                    if (domain.restrictInvitation && domain.realm == QLatin1String("IBMid"))
                        m_patterns = domain.patterns;
                }
            }
            emit changed();
        });
}

void AccessOptions::readColleague(const IamId &member)
{
    auto colleague = std::make_shared<Colleague>();
    colleague->member = member;
    const AccountId account = m_sources.overview.accountId();
    const auto settleWith = [this, colleague](auto take) {
        return [this, colleague, take](const auto &answer) {
            if (answer.ok())
                take(answer.value());
            else if (!colleague->error)
                colleague->error = answer.error();
            settle(colleague);
        };
    };
    colleague->open = 2;
    whenDone(m_sources.groups.groupsOf(account, member), this,
        settleWith([colleague](const QList<AccessGroup> &groups) { colleague->access.groups = groups; }));
    whenDone(m_sources.policies.policies(PolicyVersion::V2, account,
                 {.iamId = member, .format = QStringLiteral("display"), .state = QStringLiteral("active")}),
        this, settleWith([colleague](const QList<Policy> &policies) {
            for (const Policy &policy : policies) {
                if (policy.isEditable() && policy.type == QLatin1String("access"))
                    colleague->access.policies.append(asChoice(policy));
            }
        }));
    if (m_sources.overview.isClassicAccount()) {
        ++colleague->open;
        whenDone(m_sources.extensions.classicAccess(account, member.text), this,
            settleWith([colleague](const ClassicAccess &access) {
                for (const QString &permission : access.permissions) {
                    if (isDeviceAccess(permission))
                        colleague->access.devices.append(permission);
                    else
                        colleague->access.classicPermissions.append(permission);
                }
                colleague->access.classicSet = setOf(colleague->access.classicPermissions);
            }));
    }
}

void AccessOptions::settle(const std::shared_ptr<Colleague> &colleague)
{
    if (--colleague->open > 0)
        return;
    if (colleague->error)
        emit colleagueFailed(colleague->member, *colleague->error);
    else
        emit colleagueRead(colleague->member, colleague->access);
}

} // namespace iam
