#include "models/workflows/accountoverview.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/core/policyrights.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

constexpr QLatin1String manageUsersPermission("USER_MANAGE");

} // namespace

struct AccountOverview::Calls
{
    int open = 0; ///< answers still missing before the rights are complete
    bool failed = false;
    Actor rights;
    int generation = 0; ///< answers of an older reading are dropped
};

AccountOverview::AccountOverview(const Sources &sources, AccountId account, QObject *parent)
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
    m_reading = true;
    whenDone(m_sources.tokens.token(), this, [this](const Result<AccessToken> &token) {
        if (!token.ok()) {
            m_reading = false;
            return;
        }
        m_actor.iamId = token.value().identity.iamId;
        m_actorAddress = token.value().identity.email;
        updateActor();
        readSummary();
    });
}

void AccountOverview::readSummary()
{
    whenDone(m_sources.extensions.capabilities(), this, [this](const Result<Capabilities> &answer) {
        if (answer.ok())
            m_extensions = answer.value().extensions;
        emit changed();
    });
    whenDone(m_sources.extensions.account(m_account), this, [this](const Result<AccountSummary> &answer) {
        if (answer.ok())
            m_summary = answer.value();
        else if (answer.error().kind == ErrorKind::NotFound)
            m_summary.reset();
        // else: the account is what it was, only nobody says so now
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
        for (const Policy &policy : policies)
            addRightsOf(policy, m_calls->rights);
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
                m_calls->rights.manageUsers = access.permissions.contains(manageUsersPermission);
            }));
    }
}

void AccountOverview::takeRights()
{
    if (m_calls->open > 0)
        return;
    m_reading = false;
    m_calls->rights.iamId = m_actor.iamId;
    const bool readOnly = m_actor.readOnly;
    m_actor = m_calls->rights;
    m_actor.readOnly = readOnly;
    // Where the owner is not told, the actor may be the owner: nothing is forbidden then.
    m_actor.rightsKnown = !m_calls->failed && m_summary.has_value();
    updateActor();
}

void AccountOverview::updateActor()
{
    m_actor.isOwner = m_summary && !m_actor.iamId.text.isEmpty() && m_summary->ownerIamId == m_actor.iamId;
    emit changed();
}

void AccountOverview::setReadOnly(bool readOnly)
{
    m_actor.readOnly = readOnly;
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
