#include "app/service/iam/policystore.h"

#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QJsonDocument>
#include <QUuid>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString select(const QString &condition)
{
    return u"SELECT id, account_id, version, type, description, subject_attributes, resource_attributes, tags, roles, "
           u"pattern, "
           "rule, etag, deleted, created_at, created_by, modified_at, modified_by FROM policies WHERE "_s
        + condition;
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

PolicyStore::PolicyStore(Database &database, const ServiceClock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QList<Policy> PolicyStore::read(Statement rows) const
{
    QList<Policy> policies;
    while (rows.next()) {
        Policy policy { .id = rows.text(0),
            .accountId = rows.text(1),
            .version = rows.number(2) == 1 ? PolicyVersion::V1 : PolicyVersion::V2,
            .type = rows.text(3),
            .description = rows.text(4),
            .subject = attributesFromJson(arrayFrom(rows.text(5))),
            .resource = attributesFromJson(arrayFrom(rows.text(6))),
            .tags = attributesFromJson(arrayFrom(rows.text(7))),
            .pattern = rows.text(9),
            .rule = QJsonDocument::fromJson(rows.text(10).toUtf8()).object(),
            .etag = rows.text(11),
            .deleted = rows.flag(12),
            .createdAt = rows.number(13),
            .createdBy = rows.text(14),
            .modifiedAt = rows.number(15),
            .modifiedBy = rows.text(16) };
        const QJsonArray roles = arrayFrom(rows.text(8));
        for (const QJsonValue &role : roles)
            policy.roles.append(role.toString());
        policies.append(policy);
    }
    return policies;
}

QList<Policy> PolicyStore::all(const QString &accountId, bool deleted) const
{
    return read(m_database.statement(
        select(u"account_id=? AND deleted=? ORDER BY created_at, id"_s), { accountId, deleted ? 1 : 0 }));
}

QList<Policy> PolicyStore::ofSubject(const QString &accountId, const QString &subject) const
{
    return read(
        m_database.statement(select(u"account_id=? AND deleted=0 AND type='access' AND (subject=? OR subject IN "
                                    "(SELECT group_id FROM group_members WHERE iam_id=?)) ORDER BY created_at, id"_s),
            { accountId, subject, subject }));
}

std::optional<Policy> PolicyStore::find(const QString &id) const
{
    const QList<Policy> found = read(m_database.statement(select(u"id=?"_s), { id }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Policy> PolicyStore::findSame(const Policy &policy) const
{
    const QList<Policy> found =
        read(m_database.statement(select(u"account_id=? AND fingerprint=? AND deleted=0 AND id<>?"_s),
            { policy.accountId, policy.fingerprint(), policy.id }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

int PolicyStore::countActive(const QString &accountId) const
{
    return m_database.value(u"SELECT count(*) FROM policies WHERE account_id=? AND deleted=0"_s, { accountId }).toInt();
}

QString PolicyStore::nextTag(int revision) const
{
    return u"%1-%2"_s.arg(QString::number(revision), QUuid::createUuid().toString(QUuid::Id128));
}

void PolicyStore::insert(Policy &policy, const QString &by)
{
    policy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    policy.etag = nextTag(1);
    policy.createdAt = policy.modifiedAt = m_clock.milliseconds();
    policy.createdBy = policy.modifiedBy = by;
    m_database.run(u"INSERT INTO policies(id, account_id, version, type, description, subject, subject_attributes, "
                   u"resource_attributes, "
                   "tags, roles, pattern, rule, etag, fingerprint, created_at, created_by, modified_at, modified_by) "
                   "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        { policy.id, policy.accountId, static_cast<int>(policy.version), policy.type, policy.description,
            policy.subjectId(), compact(attributesToJson(policy.subject)), compact(attributesToJson(policy.resource)),
            compact(attributesToJson(policy.tags)), compact(QJsonArray::fromStringList(policy.roles)), policy.pattern,
            compact(policy.rule), policy.etag, policy.fingerprint(), policy.createdAt, policy.createdBy,
            policy.modifiedAt, policy.modifiedBy });
}

void PolicyStore::replace(Policy &policy, const QString &by)
{
    const int revision = m_database.value(u"SELECT revision FROM policies WHERE id=?"_s, { policy.id }).toInt() + 1;
    policy.etag = nextTag(revision);
    policy.modifiedAt = m_clock.milliseconds();
    policy.modifiedBy = by;
    m_database.run(
        u"UPDATE policies SET version=?, type=?, description=?, subject=?, subject_attributes=?, "
        u"resource_attributes=?, tags=?, "
        "roles=?, pattern=?, rule=?, etag=?, revision=?, deleted=?, fingerprint=?, modified_at=?, modified_by=? WHERE id=?"_s,
        { static_cast<int>(policy.version), policy.type, policy.description, policy.subjectId(),
            compact(attributesToJson(policy.subject)), compact(attributesToJson(policy.resource)),
            compact(attributesToJson(policy.tags)), compact(QJsonArray::fromStringList(policy.roles)), policy.pattern,
            compact(policy.rule), policy.etag, revision, policy.deleted ? 1 : 0, policy.fingerprint(),
            policy.modifiedAt, policy.modifiedBy, policy.id });
}

void PolicyStore::markDeleted(const QString &id, const QString &by)
{
    std::optional<Policy> policy = find(id);
    if (!policy)
        return;
    policy->deleted = true;
    replace(*policy, by);
}

void PolicyStore::moveSubject(const QString &accountId, const QString &oldSubject, const QString &newSubject)
{
    const QList<Policy> moved = read(
        m_database.statement(select(u"account_id=? AND subject=? AND type='access'"_s), { accountId, oldSubject }));
    for (Policy policy : moved) {
        policy.subject = { { .key = u"iam_id"_s, .value = newSubject } };
        if (!policy.deleted && findSame(policy))
            m_database.run(u"DELETE FROM policies WHERE id=?"_s, { policy.id });
        else
            m_database.run(u"UPDATE policies SET subject=?, subject_attributes=?, fingerprint=? WHERE id=?"_s,
                { newSubject, compact(attributesToJson(policy.subject)), policy.fingerprint(), policy.id });
    }
}

void PolicyStore::removeSubject(const QString &accountId, const QString &subject)
{
    m_database.run(u"DELETE FROM policies WHERE account_id=? AND subject=?"_s, { accountId, subject });
}

} // namespace iam::service
