#include "models/workflows/bulkcheck.h"

#include "models/api/accessgroupsapi.h"
#include "models/core/whendone.h"

namespace iam {

BulkCheck::BulkCheck(const AccessSources &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

BulkCheck::~BulkCheck() = default;

void BulkCheck::readMembers(const AccessGroupId &group)
{
    ++m_openGroups;
    m_membersProblem.reset();
    whenDone(m_access.groups.members(group), this, [this, group](const Result<QList<GroupMember>> &answer) {
        --m_openGroups;
        if (answer.ok()) {
            QSet<QString> members;
            for (const GroupMember &member : answer.value())
                members.insert(member.iamId.text);
            m_members.insert(group, members);
        } else {
            m_members.remove(group);
            m_membersProblem = answer.error();
        }
        emit changed();
    });
    emit changed();
}

std::optional<QSet<QString>> BulkCheck::membersOf(const AccessGroupId &group) const
{
    const auto found = m_members.constFind(group);
    return found == m_members.cend() ? std::nullopt : std::optional(*found);
}

void BulkCheck::lookForAdministrators(const QList<User> &people)
{
    m_administrators.clear();
    m_unread.clear();
    m_openPeople = static_cast<int>(people.size());
    for (const User &user : people) {
        auto *collector = new AccessCollector(m_access, this);
        connect(collector, &AccessCollector::finished, this, [this, user, collector](const AccessSnapshot &snapshot) {
            collector->deleteLater();
            --m_openPeople;
            if (snapshot.administersAccount())
                m_administrators.append(user);
            else if (!snapshot.unread.isEmpty())
                m_unread.append(user);
            emit changed();
        });
        collector->collect(user, AccessSnapshot::Groups | AccessSnapshot::Policies);
    }
    emit changed();
}

} // namespace iam
