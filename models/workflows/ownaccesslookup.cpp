#include "models/workflows/ownaccesslookup.h"

#include "models/core/takeover.h"
#include "models/workflows/accessoptions.h"

#include <algorithm>

namespace iam {

OwnAccessLookup::OwnAccessLookup(AccessOptions &options, FindMember findMember, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_findMember(std::move(findMember))
{
    connect(&m_options, &AccessOptions::colleagueRead, this, [this](const IamId &member, const DraftAccess &access) {
        const QString address = m_reading.take(member);
        if (address.isEmpty())
            return;
        QSet<AccessGroupId> known;
        QSet<AccessGroupId> adminGroups;
        const QList<AccessGroup> groups = m_options.groups();
        for (const AccessGroup &group : groups) {
            known.insert(group.id);
            const QList<Policy> policies = m_options.policiesOf(group.id);
            if (std::any_of(policies.cbegin(), policies.cend(), [](const Policy &policy) {
                    return std::any_of(policy.roles.cbegin(), policy.roles.cend(),
                        [](const PolicyRole &role) { return role.crn.endsWith(QLatin1String(":role:Administrator")); });
                }))
                adminGroups.insert(group.id);
        }
        QList<TakeOverChoice> ticked;
        for (const TakeOverChoice &choice : takeOverChoices(access, m_options.rights(), known, adminGroups)) {
            if (choice.tickedAtFirst())
                ticked.append(choice);
        }
        m_colleagues.insert(address, takenOver(ticked));
        emit changed();
    });
    connect(&m_options, &AccessOptions::colleagueFailed, this, [this](const IamId &member, const ApiError &) {
        const QString address = m_reading.take(member);
        if (address.isEmpty())
            return;
        m_failed.insert(address);
        emit changed();
    });
    connect(&m_options, &AccessOptions::changed, this, &OwnAccessLookup::changed);
}

void OwnAccessLookup::setOwnAccess(const QHash<QString, OwnAccess> &own)
{
    m_own = own;
    m_failed.clear();
    for (const OwnAccess &access : own) {
        const QString address = access.like.toCaseFolded();
        if (address.isEmpty() || m_colleagues.contains(address))
            continue;
        const std::optional<IamId> member = m_findMember(address);
        if (!member) {
            m_failed.insert(address);
        } else if (!m_reading.contains(*member)) {
            m_reading.insert(*member, address);
            m_options.readColleague(*member);
        }
    }
}

std::optional<AccessGroup> OwnAccessLookup::group(const QString &name) const
{
    const QList<AccessGroup> groups = m_options.groups();
    const auto found = std::find_if(groups.cbegin(), groups.cend(),
        [&name](const AccessGroup &group) { return group.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == groups.cend())
        return {};
    return *found;
}

QStringList OwnAccessLookup::unknownGroups() const
{
    QStringList unknown;
    for (const OwnAccess &own : m_own) {
        for (const QString &name : own.groups) {
            if (!unknown.contains(name) && !group(name))
                unknown.append(name);
        }
    }
    return unknown;
}

QHash<QString, DraftAccess> OwnAccessLookup::access() const
{
    QHash<QString, DraftAccess> result;
    QHash<QString, AccessGroup> groups;
    const QList<AccessGroup> known = m_options.groups();
    for (const AccessGroup &entry : known)
        groups.insert(entry.name.toCaseFolded(), entry);
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) {
        DraftAccess access;
        for (const QString &name : own->groups) {
            const auto found = groups.constFind(name.toCaseFolded());
            if (found != groups.cend())
                access.groups.append(*found);
        }
        if (!own->like.isEmpty())
            access.add(m_colleagues.value(own->like.toCaseFolded()));
        if (!access.isEmpty())
            result.insert(own.key(), access);
    }
    return result;
}

} // namespace iam
