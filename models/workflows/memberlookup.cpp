#include "models/workflows/memberlookup.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"

#include <algorithm>

namespace iam {

namespace {

constexpr std::chrono::milliseconds rest {300};

} // namespace

struct MemberLookup::Calls
{
    CallSlot<QList<AccessGroup>> groups;
    CallSlot<QList<GroupMember>> members;
    CallSlot<ClassicAccess> children;
};

MemberLookup::MemberLookup(const Sources &sources, AccountId account, Fold fold, FindUsers findUsers, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_account(std::move(account))
    , m_fold(std::move(fold))
    , m_findUsers(std::move(findUsers))
    , m_calls(std::make_unique<Calls>())
{
}

MemberLookup::~MemberLookup() = default;

void MemberLookup::want(Kind kind, const QStringList &foldedNames)
{
    QList<Wish> wanted = m_wanted;
    wanted.removeIf([kind](const Wish &wish) { return wish.kind == kind; });
    for (const QString &name : foldedNames)
        wanted.append({kind, name});
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_problem.reset();
    readSoon();
    emit changed();
}

void MemberLookup::retry()
{
    m_problem.reset();
    readSoon();
    emit changed();
}

void MemberLookup::forget()
{
    m_groups.reset();
    m_membersOf.clear();
    m_childrenOf.clear();
}

void MemberLookup::readSoon()
{
    m_calls = std::make_unique<Calls>(); // what is under way is no longer wanted
    const int generation = ++m_generation;
    if (m_wanted.isEmpty())
        return;
    m_sources.scheduler.after(rest, this, [this, generation] {
        if (generation == m_generation)
            readNext();
    });
}

void MemberLookup::readNext()
{
    if (m_wanted.isEmpty())
        return;
    const Wish wish = m_wanted.first();
    if (wish.kind == Kind::Parent)
        readParent(wish);
    else if (!m_groups)
        readGroups();
    else
        readGroup(wish);
}

void MemberLookup::readGroups()
{
    whenDone(m_calls->groups.hold(m_sources.groups.groups(m_account)), this,
        [this, generation = m_generation](const Result<QList<AccessGroup>> &answer) {
            if (generation != m_generation)
                return;
            if (!answer.ok()) {
                fail(answer.error());
                return;
            }
            m_groups = answer.value();
            readNext();
        });
}

/// The group with this name, or those whose names begin with it: people have not finished typing, or stop when it is enough.
QList<AccessGroupId> MemberLookup::groupsNamed(const QString &name) const
{
    QList<AccessGroupId> exact;
    QList<AccessGroupId> beginning;
    for (const AccessGroup &group : *m_groups) {
        const QString folded = m_fold(group.name);
        if (folded == name)
            exact.append(group.id);
        else if (folded.startsWith(name) && beginning.size() < mostGroups)
            beginning.append(group.id);
    }
    return exact.isEmpty() ? beginning : exact;
}

void MemberLookup::readGroup(const Wish &wish)
{
    const QList<AccessGroupId> groups = groupsNamed(wish.name);
    if (groups.isEmpty()) {
        settle(wish, std::nullopt);
        return;
    }
    const auto missing = std::find_if(
        groups.cbegin(), groups.cend(), [this](const AccessGroupId &id) { return !m_membersOf.contains(id); });
    if (missing == groups.cend()) {
        QSet<QString> all;
        for (const AccessGroupId &id : groups)
            all += m_membersOf.value(id);
        settle(wish, all);
        return;
    }
    whenDone(m_calls->members.hold(m_sources.groups.members(*missing)), this,
        [this, id = *missing, generation = m_generation](const Result<QList<GroupMember>> &answer) {
            if (generation != m_generation)
                return;
            if (!answer.ok()) {
                fail(answer.error());
                return;
            }
            QSet<QString> members;
            for (const GroupMember &member : answer.value())
                members.insert(member.iamId.text);
            m_membersOf.insert(id, members);
            readNext();
        });
}

void MemberLookup::readParent(const Wish &wish)
{
    QList<IamId> parents = m_findUsers(wish.name);
    if (parents.isEmpty()) {
        settle(wish, std::nullopt);
        return;
    }
    parents.resize(std::min<qsizetype>(parents.size(), mostParents));
    const auto missing = std::find_if(
        parents.cbegin(), parents.cend(), [this](const IamId &id) { return !m_childrenOf.contains(id.text); });
    if (missing == parents.cend()) {
        QSet<QString> all;
        for (const IamId &id : std::as_const(parents))
            all += m_childrenOf.value(id.text);
        settle(wish, all);
        return;
    }
    whenDone(m_calls->children.hold(m_sources.extensions.classicAccess(m_account, missing->text)), this,
        [this, id = *missing, generation = m_generation](const Result<ClassicAccess> &answer) {
            if (generation != m_generation)
                return;
            if (!answer.ok()) {
                fail(answer.error());
                return;
            }
            QSet<QString> children;
            for (const ClassicChild &child : answer.value().children)
                children.insert(child.id);
            m_childrenOf.insert(id.text, children);
            readNext();
        });
}

void MemberLookup::settle(const Wish &wish, const std::optional<QSet<QString>> &members)
{
    m_wanted.removeOne(wish);
    emit found(wish.kind, wish.name, members);
    emit changed();
    readNext();
}

void MemberLookup::fail(const ApiError &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_problem = error;
    emit changed();
}

} // namespace iam
