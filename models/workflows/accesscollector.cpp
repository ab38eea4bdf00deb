#include "models/workflows/accesscollector.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"

#include <list>

namespace iam {

struct AccessCollector::Calls
{
    CallSlot<QList<AccessGroup>> groups;
    CallSlot<QList<Policy>> policies;
    std::list<CallSlot<QList<Policy>>> groupPolicies;
    CallSlot<QList<ApiKey>> apiKeys;
    std::list<CallSlot<ClassicAccess>> classic;
};

AccessCollector::AccessCollector(const AccessSources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_calls(std::make_unique<Calls>())
{
}

AccessCollector::~AccessCollector() = default;

void AccessCollector::collect(const User &user, AccessSnapshot::Parts parts)
{
    m_snapshot.user = user.id;
    m_snapshot.name = user.displayName();
    m_snapshot.email = user.email;
    m_open = parts;
    m_sources.scheduler.after(deadline, this, [this] { end({.kind = ErrorKind::Timeout}); });
    const auto receive = [this](AccessSnapshot::Part part, auto &place) {
        return [this, part, &place](const auto &answer) {
            if (answer.ok())
                place = answer.value();
            settle(part, answer.ok() ? nullptr : &answer.error());
        };
    };
    if ((parts & AccessSnapshot::Groups) != 0)
        whenDone(m_calls->groups.hold(m_sources.groups.groupsOf(m_sources.account, user.iamId)), this,
            [this](const Result<QList<AccessGroup>> &answer) {
                if (answer.ok())
                    m_snapshot.groups = answer.value();
                readGroupPolicies();
                if (!answer.ok() || m_openGroups == 0)
                    settle(AccessSnapshot::Groups, answer.ok() ? nullptr : &answer.error());
            });
    if ((parts & AccessSnapshot::Policies) != 0)
        whenDone(m_calls->policies.hold(m_sources.policies.policies(
                     PolicyVersion::V2, m_sources.account, {.iamId = user.iamId})),
            this, receive(AccessSnapshot::Policies, m_snapshot.policies));
    if ((parts & AccessSnapshot::ApiKeys) != 0)
        whenDone(m_calls->apiKeys.hold(m_sources.identity.apiKeys(
                     m_sources.account, {.iamId = user.iamId, .scope = QStringLiteral("account")})),
            this, receive(AccessSnapshot::ApiKeys, m_snapshot.apiKeys));
    if ((parts & AccessSnapshot::Classic) == 0)
        return;
    whenDone(m_calls->classic.emplace_back().hold(m_sources.extensions.classicAccess(m_sources.account, user.id.text)),
        this, [this](const Result<ClassicAccess> &answer) {
            // A service without the extension has no classic infrastructure to tell of.
            const bool absent = !answer.ok() && answer.error().kind == ErrorKind::NotFound;
            if (!answer.ok()) {
                settle(AccessSnapshot::Classic, absent ? nullptr : &answer.error());
                return;
            }
            m_snapshot.classic = answer.value();
            readDescendants(answer.value().children);
            if (m_openDescendants == 0)
                settle(AccessSnapshot::Classic, nullptr);
        });
}

void AccessCollector::readGroupPolicies()
{
    for (const AccessGroup &group : std::as_const(m_snapshot.groups)) {
        ++m_openGroups;
        whenDone(m_calls->groupPolicies.emplace_back().hold(m_sources.policies.policies(
                     PolicyVersion::V2, m_sources.account, {.accessGroupId = group.id})),
            this, [this](const Result<QList<Policy>> &answer) {
                --m_openGroups;
                if (answer.ok())
                    m_snapshot.groupPolicies.append(answer.value());
                if (!answer.ok() || m_openGroups == 0)
                    settle(AccessSnapshot::Groups, answer.ok() ? nullptr : &answer.error());
            });
    }
}

void AccessCollector::readDescendants(const QList<ClassicChild> &children)
{
    for (const ClassicChild &child : children) {
        if (m_snapshot.descendants.size() >= mostDescendants)
            return;
        m_snapshot.descendants.append(child);
        ++m_openDescendants;
        whenDone(m_calls->classic.emplace_back().hold(m_sources.extensions.classicAccess(m_sources.account, child.id)),
            this, [this](const Result<ClassicAccess> &answer) {
                --m_openDescendants;
                if (answer.ok())
                    readDescendants(answer.value().children);
                if (!answer.ok() && answer.error().kind != ErrorKind::NotFound)
                    settle(AccessSnapshot::Classic, &answer.error());
                else if (m_openDescendants == 0)
                    settle(AccessSnapshot::Classic, nullptr);
            });
    }
}

void AccessCollector::settle(AccessSnapshot::Part part, const ApiError *error)
{
    if (m_done)
        return;
    if (error != nullptr)
        m_snapshot.unread.insert(part, *error);
    m_open &= ~static_cast<unsigned>(part);
    if (m_open == 0)
        end({});
}

void AccessCollector::stop() { end({.kind = ErrorKind::Cancelled}); }

void AccessCollector::end(const ApiError &missing)
{
    if (std::exchange(m_done, true))
        return;
    for (const AccessSnapshot::Part part :
        {AccessSnapshot::Groups, AccessSnapshot::Policies, AccessSnapshot::ApiKeys, AccessSnapshot::Classic}) {
        if ((m_open & part) != 0)
            m_snapshot.unread.insert(part, missing);
    }
    m_calls->groups.cancel();
    m_calls->policies.cancel();
    m_calls->apiKeys.cancel();
    for (CallSlot<QList<Policy>> &call : m_calls->groupPolicies)
        call.cancel();
    for (CallSlot<ClassicAccess> &call : m_calls->classic)
        call.cancel();
    m_snapshot.readAt = m_sources.clock.now();
    emit finished(m_snapshot);
}

} // namespace iam
