#include "models/workflows/columnfacts.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/whendone.h"

#include <array>
#include <utility>

namespace iam {

namespace {

/// Among those who were asked about: everybody was.
constexpr QLatin1String done("*");

} // namespace

struct ColumnFacts::Calls
{
    struct Slot
    {
        bool isBusy = false;
        Wish wish {};
        CallSlot<UserActivity> activity;
        CallSlot<ClassicAccess> parent;
    };
    CallSlot<QList<AccessGroup>> groups;
    CallSlot<QList<GroupMember>> members;
    CallSlot<QList<Policy>> policies;
    std::array<Slot, together> users;
};

ColumnFacts::ColumnFacts(const Sources &sources, AccountId account, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_account(std::move(account))
    , m_calls(std::make_unique<Calls>())
{
}

ColumnFacts::~ColumnFacts() = default;

bool ColumnFacts::isDone(Fact fact) const { return m_asked.value(fact).contains(done); }

void ColumnFacts::follow(const QSet<Fact> &wanted, const QList<IamId> &seen)
{
    const QSet<Fact> before = std::exchange(m_wanted, wanted);
    m_seen = seen;
    for (const Fact fact : before - wanted)
        abort(fact);
    if (wanted.contains(Fact::Groups) && !m_asked.contains(Fact::Groups))
        readGroups();
    if (wanted.contains(Fact::Policies) && !m_asked.contains(Fact::Policies))
        readPolicies();
    queueSeen();
}

void ColumnFacts::abort(Fact fact)
{
    if (fact == Fact::Groups && !isDone(fact)) {
        m_calls->groups.cancel();
        m_calls->members.cancel();
        m_asked.remove(fact);
    } else if (fact == Fact::Policies && !isDone(fact)) {
        m_calls->policies.cancel();
        m_asked.remove(fact);
    }
    for (Calls::Slot &slot : m_calls->users) {
        if (!slot.isBusy || slot.wish.fact != fact)
            continue;
        slot.activity.cancel();
        slot.parent.cancel();
    }
}

void ColumnFacts::forget()
{
    const QSet<Fact> wanted = std::exchange(m_wanted, {});
    for (const Fact fact : wanted)
        abort(fact);
    m_asked.clear();
    follow(wanted, m_seen);
}

void ColumnFacts::readGroups()
{
    m_asked.insert(Fact::Groups, {});
    if (!m_counted.contains(Fact::Groups))
        emit reading(Fact::Groups);
    whenDone(m_calls->groups.hold(m_sources.groups.groups(m_account, {.hidePublicAccess = true})), this,
        [this](const Result<QList<AccessGroup>> &answer) {
            if (!answer.ok()) {
                if (answer.error().kind != ErrorKind::Cancelled)
                    emit failed(Fact::Groups, answer.error());
                return;
            }
            m_groupsLeft.clear();
            m_groupCounts.clear();
            for (const AccessGroup &group : answer.value())
                m_groupsLeft.append(group.id);
            readNextGroup();
        });
}

void ColumnFacts::readNextGroup()
{
    if (m_groupsLeft.isEmpty()) {
        m_asked[Fact::Groups].insert(done);
        m_counted.insert(Fact::Groups);
        emit counted(Fact::Groups, m_groupCounts);
        return;
    }
    whenDone(m_calls->members.hold(m_sources.groups.members(m_groupsLeft.takeFirst())), this,
        [this](const Result<QList<GroupMember>> &answer) {
            if (!answer.ok()) {
                if (answer.error().kind != ErrorKind::Cancelled)
                    emit failed(Fact::Groups, answer.error());
                return;
            }
            for (const GroupMember &member : answer.value())
                ++m_groupCounts[member.iamId.text];
            readNextGroup();
        });
}

void ColumnFacts::readPolicies()
{
    m_asked.insert(Fact::Policies, {});
    if (!m_counted.contains(Fact::Policies))
        emit reading(Fact::Policies);
    whenDone(m_calls->policies.hold(
                 m_sources.policies.policies(PolicyVersion::V2, m_account, {.type = QStringLiteral("access")})),
        this, [this](const Result<QList<Policy>> &answer) {
            if (!answer.ok()) {
                if (answer.error().kind != ErrorKind::Cancelled)
                    emit failed(Fact::Policies, answer.error());
                return;
            }
            QHash<QString, int> counts;
            for (const Policy &policy : answer.value()) {
                if (const QString user = policy.subjectValue(QStringLiteral("iam_id")); !user.isEmpty())
                    ++counts[user];
            }
            m_asked[Fact::Policies].insert(done);
            m_counted.insert(Fact::Policies);
            emit counted(Fact::Policies, counts);
        });
}

void ColumnFacts::queueSeen()
{
    m_queue.clear();
    for (const Fact fact : {Fact::LastActivity, Fact::Parent}) {
        if (!m_wanted.contains(fact))
            continue;
        for (const IamId &user : std::as_const(m_seen)) {
            if (!m_asked.value(fact).contains(user.text))
                m_queue.append({fact, user});
        }
    }
    readNextUsers();
}

void ColumnFacts::readNextUsers()
{
    for (int slot = 0; slot < together && !m_queue.isEmpty(); ++slot) {
        if (!m_calls->users[static_cast<std::size_t>(slot)].isBusy)
            read(slot, m_queue.takeFirst());
    }
}

void ColumnFacts::read(int slot, const Wish &wish)
{
    Calls::Slot &place = m_calls->users[static_cast<std::size_t>(slot)];
    place.isBusy = true;
    place.wish = wish;
    m_asked[wish.fact].insert(wish.user.text);
    const auto settle = [this, slot, wish](const auto &answer, auto tell) {
        m_calls->users[static_cast<std::size_t>(slot)].isBusy = false;
        if (answer.ok())
            tell(answer.value());
        else if (answer.error().kind == ErrorKind::Cancelled)
            m_asked[wish.fact].remove(wish.user.text);
        else
            emit userFailed(wish.fact, wish.user, answer.error());
        readNextUsers();
    };
    if (wish.fact == Fact::Parent)
        whenDone(place.parent.hold(m_sources.extensions.classicAccess(m_account, wish.user.text)), this,
            [this, wish, settle](const Result<ClassicAccess> &answer) {
                settle(answer, [&](const ClassicAccess &access) { emit parentRead(wish.user, access.parentId); });
            });
    else
        whenDone(place.activity.hold(m_sources.users.activity(m_account, wish.user.text)), this,
            [this, wish, settle](const Result<UserActivity> &answer) {
                settle(answer, [&](const UserActivity &activity) { emit activityRead(wish.user, activity.lastSignIn); });
            });
}

} // namespace iam
