#include "app/service/iam/groupstore.h"

#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QUuid>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString select(const QString &rest)
{
    return u"SELECT g.id, g.account_id, g.name, g.description, g.is_public, g.created_at, g.created_by, g.modified_at, "
           "g.modified_by FROM access_groups g "_s
        + rest;
}

QList<AccessGroup> read(Statement rows)
{
    QList<AccessGroup> groups;
    while (rows.next()) {
        groups.append({ .id = rows.text(0),
            .accountId = rows.text(1),
            .name = rows.text(2),
            .description = rows.text(3),
            .isPublic = rows.flag(4),
            .createdAt = rows.number(5),
            .createdBy = rows.text(6),
            .modifiedAt = rows.number(7),
            .modifiedBy = rows.text(8) });
    }
    return groups;
}

} // namespace

QString memberTypeOf(const QString &iamId)
{
    if (iamId.startsWith("iam-ServiceId-"_L1))
        return u"service"_s;
    return iamId.startsWith("iam-Profile-"_L1) ? u"profile"_s : u"user"_s;
}

GroupStore::GroupStore(Database &database, const ServiceClock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QList<AccessGroup> GroupStore::all(const QString &accountId) const
{
    return read(m_database.statement(select(u"WHERE g.account_id=? ORDER BY g.folded_name, g.id"_s), { accountId }));
}

QList<AccessGroup> GroupStore::ofMember(const QString &accountId, const QString &iamId) const
{
    return read(m_database.statement(
        select(
            u"JOIN group_members m ON m.group_id=g.id WHERE g.account_id=? AND m.iam_id=? ORDER BY g.folded_name, g.id"_s),
        { accountId, iamId }));
}

std::optional<AccessGroup> GroupStore::find(const QString &id) const
{
    const QList<AccessGroup> found = read(m_database.statement(select(u"WHERE g.id=?"_s), { id }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool GroupStore::isNameTaken(const QString &accountId, const QString &name) const
{
    return m_database
               .value(u"SELECT count(*) FROM access_groups WHERE account_id=? AND folded_name=?"_s,
                   { accountId, name.toCaseFolded() })
               .toInt()
        > 0;
}

void GroupStore::insert(AccessGroup &group, const QString &by)
{
    if (group.id.isEmpty())
        group.id = u"AccessGroupId-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    group.createdAt = group.modifiedAt = m_clock.milliseconds();
    group.createdBy = group.modifiedBy = by;
    m_database.run(
        u"INSERT INTO access_groups(id, account_id, name, folded_name, description, is_public, created_at, created_by, "
        "modified_at, modified_by) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        { group.id, group.accountId, group.name, group.name.toCaseFolded(), group.description, group.isPublic ? 1 : 0,
            group.createdAt, by, group.modifiedAt, by });
}

QList<GroupMember> GroupStore::members(const AccessGroup &group) const
{
    // Users have their name and address in the account's record, service IDs and profiles in their identity.
    Statement rows = m_database.statement(
        u"SELECT m.iam_id, m.type, m.created_at, m.created_by, u.firstname, u.lastname, u.email, i.name, i.description "
        "FROM group_members m LEFT JOIN users u ON u.account_id=? AND u.iam_id=m.iam_id "
        "LEFT JOIN identities i ON i.iam_id=m.iam_id WHERE m.group_id=? ORDER BY m.created_at, m.iam_id"_s,
        { group.accountId, group.id });
    QList<GroupMember> members;
    while (rows.next()) {
        const QString name = QStringList { rows.text(4), rows.text(5) }.join(u' ').trimmed();
        members.append({ .iamId = rows.text(0),
            .type = rows.text(1),
            .createdAt = rows.number(2),
            .createdBy = rows.text(3),
            .name = name.isEmpty() ? rows.text(7) : name,
            .email = rows.text(6),
            .description = rows.text(8) });
    }
    return members;
}

bool GroupStore::isMember(const QString &groupId, const QString &iamId) const
{
    return m_database.value(u"SELECT count(*) FROM group_members WHERE group_id=? AND iam_id=?"_s, { groupId, iamId })
               .toInt()
        > 0;
}

int GroupStore::groupsOf(const QString &accountId, const QString &iamId) const
{
    return m_database
        .value(
            u"SELECT count(*) FROM group_members m JOIN access_groups g ON g.id=m.group_id WHERE g.account_id=? AND m.iam_id=?"_s,
            { accountId, iamId })
        .toInt();
}

void GroupStore::addMember(const QString &groupId, const QString &iamId, const QString &by)
{
    m_database.run(
        u"INSERT OR IGNORE INTO group_members(group_id, iam_id, type, created_at, created_by) VALUES(?,?,?,?,?)"_s,
        { groupId, iamId, memberTypeOf(iamId), m_clock.milliseconds(), by });
}

bool GroupStore::removeMember(const QString &groupId, const QString &iamId)
{
    return m_database.run(u"DELETE FROM group_members WHERE group_id=? AND iam_id=?"_s, { groupId, iamId }) > 0;
}

void GroupStore::moveMember(const QString &accountId, const QString &oldIamId, const QString &newIamId)
{
    m_database.run(u"UPDATE OR IGNORE group_members SET iam_id=? WHERE iam_id=? AND group_id IN "
                   "(SELECT id FROM access_groups WHERE account_id=?)"_s,
        { newIamId, oldIamId, accountId });
    removeEverywhere(accountId, oldIamId); // what was left because the new identity is a member already
}

void GroupStore::removeEverywhere(const QString &accountId, const QString &iamId)
{
    m_database.run(
        u"DELETE FROM group_members WHERE iam_id=? AND group_id IN (SELECT id FROM access_groups WHERE account_id=?)"_s,
        { iamId, accountId });
}

} // namespace iam::service
