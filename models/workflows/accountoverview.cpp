#include "models/workflows/accountoverview.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/core/whendone.h"

#include <algorithm>

namespace iam {

namespace {

PlatformRole roleOf(const PolicyRole &role)
{
    static const QList<std::pair<QLatin1String, PlatformRole>> roles {
        {QLatin1String(":role:Viewer"), PlatformRole::Viewer}, {QLatin1String(":role:Operator"), PlatformRole::Operator},
        {QLatin1String(":role:Editor"), PlatformRole::Editor},
        {QLatin1String(":role:Administrator"), PlatformRole::Administrator}};
    for (const auto &[ending, platformRole] : roles) {
        if (role.crn.endsWith(ending))
            return platformRole;
    }
    return PlatformRole::None;
}

/// docs/protocol.md, "Policies and roles": the three ways to mean User Management.
bool isAboutUserManagement(const Policy &policy)
{
    return policy.resourceValue(QStringLiteral("serviceName")) == QLatin1String("user-management")
        || policy.resourceValue(QStringLiteral("serviceType")) == QLatin1String("platform_service")
        || policy.resourceValue(QStringLiteral("service_group_id")) == QLatin1String("IAM");
}

const QString manageUsersPermission = QStringLiteral("USER_MANAGE");

} // namespace

struct AccountOverview::Calls
{
    int open = 0; ///< answers still missing before the rights are complete
    bool failed = false;
    PlatformRole role = PlatformRole::None;
    bool manageUsers = false;
    int generation = 0; ///< answers of an older reading are dropped
};

AccountOverview::AccountOverview(Sources sources, AccountId account, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_account(std::move(account))
    , m_calls(std::make_unique<Calls>())
{
}

AccountOverview::~AccountOverview() = default;

QString AccountOverview::accountName() const
{
    return m_summary && !m_summary->name.isEmpty() ? m_summary->name : m_account.text;
}

void AccountOverview::read()
{
    *m_calls = Calls {.generation = m_calls->generation + 1};
    whenDone(m_sources.tokens.token(), this, [this](const Result<AccessToken> &token) {
        if (!token.ok())
            return;
        m_actor.iamId = token.value().identity.iamId;
        m_actorAddress = token.value().identity.email;
        updateActor();
        readSummary();
    });
}

void AccountOverview::readSummary()
{
    whenDone(m_sources.extensions.account(m_account), this, [this](const Result<AccountSummary> &answer) {
        m_summary.reset();
        if (answer.ok())
            m_summary = answer.value();
        updateActor();
        readRights();
    });
}

void AccountOverview::readRights()
{
    const int generation = m_calls->generation;
    const auto settle = [this, generation](auto take) {
        return [this, generation, take](const auto &answer) {
            if (generation != m_calls->generation)
                return;
            if (answer.ok())
                take(answer.value());
            else
                m_calls->failed = true;
            --m_calls->open;
            takeRights();
        };
    };
    const auto takePolicies = [this](const QList<Policy> &policies) {
        for (const Policy &policy : policies) {
            for (const PolicyRole &role : policy.roles) {
                if (isAboutUserManagement(policy))
                    m_calls->role = std::max(m_calls->role, roleOf(role));
            }
        }
    };
    m_calls->open = 2;
    whenDone(m_sources.policies.policies(PolicyVersion::V2, m_account, {.iamId = m_actor.iamId}), this,
        settle(takePolicies));
    whenDone(m_sources.groups.groupsOf(m_account, m_actor.iamId), this,
        settle([this, settle, takePolicies](const QList<AccessGroup> &groups) {
            for (const AccessGroup &group : groups) {
                ++m_calls->open;
                whenDone(m_sources.policies.policies(PolicyVersion::V2, m_account, {.accessGroupId = group.id}), this,
                    settle(takePolicies));
            }
        }));
    if (isClassicAccount() && !m_actor.isServiceId()) {
        ++m_calls->open;
        whenDone(m_sources.extensions.classicAccess(m_account, m_actor.iamId.text), this,
            settle([this](const ClassicAccess &access) {
                m_calls->manageUsers = access.permissions.contains(manageUsersPermission);
            }));
    }
}

void AccountOverview::takeRights()
{
    if (m_calls->open > 0)
        return;
    m_actor.userManagement = m_calls->role;
    m_actor.manageUsers = m_calls->manageUsers;
    // Where the owner is not told, the actor may be the owner: nothing is forbidden then.
    m_actor.rightsKnown = !m_calls->failed && m_summary.has_value();
    updateActor();
}

void AccountOverview::updateActor()
{
    m_actor.isOwner = m_summary && !m_actor.iamId.text.isEmpty() && m_summary->ownerIamId == m_actor.iamId;
    emit changed();
}

void AccountOverview::readAccessGroups()
{
    // Everybody is in the group of public access by nature; nobody can be added to it.
    whenDone(m_sources.groups.groups(m_account, {.hidePublicAccess = true}), this, [this](const Result<QList<AccessGroup>> &answer) {
        if (answer.ok())
            emit accessGroupsRead(answer.value());
        else
            emit accessGroupsFailed(answer.error());
    });
}

} // namespace iam
