#include "app/service/users/userstore.h"

#include "app/service/store/database.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant dueValue(std::optional<qint64> due)
{
    return due ? QVariant(*due) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

std::optional<UserRecord> UserStore::one(const QString &condition, const QVariantList &values) const
{
    Statement found = m_database.statement(u"SELECT %1 FROM users WHERE %2 LIMIT 1"_s.arg(UserRecord::columns(), condition), values);
    if (!found.next())
        return std::nullopt;
    return UserRecord::read(found);
}

QList<UserRecord> UserStore::several(const QString &rest, const QVariantList &values) const
{
    QList<UserRecord> users;
    Statement found = m_database.statement(u"SELECT %1 FROM users %2"_s.arg(UserRecord::columns(), rest), values);
    while (found.next())
        users.append(UserRecord::read(found));
    return users;
}

std::optional<UserRecord> UserStore::find(const QString &accountId, const QString &iamIdOrRecordId) const
{
    if (auto user = one(u"account_id=? AND iam_id=?"_s, { accountId, iamIdOrRecordId }))
        return user;
    return one(u"id=? AND account_id=?"_s, { iamIdOrRecordId, accountId });
}

std::optional<UserRecord> UserStore::byUserId(const QString &accountId, const QString &userId, const QString &realm) const
{
    if (!realm.isEmpty())
        return one(u"account_id=? AND realm=? AND folded_user_id=?"_s, { accountId, realm, folded(userId) });
    if (auto user = one(u"account_id=? AND realm='IBMid' AND folded_user_id=?"_s, { accountId, folded(userId) }))
        return user;
    return one(u"account_id=? AND realm='SL' AND folded_user_id=?"_s, { accountId, folded(userId) });
}

std::optional<UserRecord> UserStore::byEmail(const QString &accountId, const QString &email) const
{
    return one(u"folded_email=? AND account_id=? ORDER BY realm"_s, { folded(email), accountId });
}

std::optional<UserRecord> UserStore::byRecord(const QString &recordId) const
{
    return one(u"id=?"_s, { recordId });
}

void UserStore::insert(const UserRecord &user)
{
    static const QString sql = u"INSERT INTO users(%1, folded_email, folded_user_id, folded_firstname, folded_lastname) "
                   "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(UserRecord::columns());
    m_database.run(sql,
                   { user.id, user.accountId, user.iamId, user.realm, user.userId, user.firstname, user.lastname, user.state,
                     user.subState, user.email, user.phonenumber, user.altphonenumber, user.photo, user.addedOn, user.invitedOn,
                     user.invitedBy, user.parentId, user.lastLogin, user.language, user.notificationLanguage,
                     user.allowedIpAddresses, int(user.selfManage), int(user.twoFactor), int(user.securityQuestionsRequired),
                     int(user.securityQuestionsSetup), folded(user.email), folded(user.userId), folded(user.firstname),
                     folded(user.lastname) });
}

void UserStore::update(const UserRecord &user)
{
    m_database.run(u"UPDATE users SET iam_id=?, realm=?, user_id=?, firstname=?, lastname=?, state=?, sub_state=?, email=?, "
                   "phonenumber=?, altphonenumber=?, photo=?, invited_on=?, language=?, notification_language=?, "
                   "allowed_ip_addresses=?, self_manage=?, two_factor=?, security_questions_required=?, "
                   "security_questions_setup=?, folded_email=?, folded_user_id=?, folded_firstname=?, folded_lastname=? "
                   "WHERE id=?"_s,
                   { user.iamId, user.realm, user.userId, user.firstname, user.lastname, user.state, user.subState, user.email,
                     user.phonenumber, user.altphonenumber, user.photo, user.invitedOn, user.language, user.notificationLanguage,
                     user.allowedIpAddresses, int(user.selfManage), int(user.twoFactor), int(user.securityQuestionsRequired),
                     int(user.securityQuestionsSetup), folded(user.email), folded(user.userId), folded(user.firstname),
                     folded(user.lastname), user.id });
}

void UserStore::remove(const QString &recordId)
{
    m_database.run(u"DELETE FROM users WHERE id=?"_s, { recordId });
}

void UserStore::setState(const QString &recordId, QLatin1StringView newState)
{
    m_database.run(u"UPDATE users SET state=? WHERE id=?"_s, { QString(newState), recordId });
}

void UserStore::setProcessDue(const QString &recordId, std::optional<qint64> due, const QString &startedBy, const QString &correlationId)
{
    m_database.run(u"UPDATE users SET process_due_at=?, started_by=?, correlation_id=? WHERE id=?"_s,
                   { dueValue(due), startedBy, correlationId, recordId });
}

void UserStore::setDeleteDue(const QString &recordId, std::optional<qint64> due, const QString &startedBy, const QString &correlationId)
{
    m_database.run(u"UPDATE users SET delete_due_at=?, started_by=?, correlation_id=? WHERE id=?"_s,
                   { dueValue(due), startedBy, correlationId, recordId });
}

QList<UserRecord> UserStore::descendants(const QString &recordId) const
{
    // UNION, not UNION ALL: even a circle in the data would end.
    return several(u"WHERE id IN (WITH RECURSIVE below(id) AS (SELECT id FROM users WHERE parent_id=? AND parent_id <> '' UNION "
                   "SELECT users.id FROM users JOIN below ON users.parent_id = below.id AND users.parent_id <> '') "
                   "SELECT id FROM below) AND id <> ? ORDER BY added_on, id"_s,
                   { recordId, recordId });
}

QList<UserRecord> UserStore::children(const QString &recordId) const
{
    return several(u"WHERE parent_id=? AND parent_id <> '' ORDER BY added_on, id"_s, { recordId });
}

bool UserStore::isAncestor(const QString &ancestorRecord, const QString &recordId) const
{
    QString at = recordId;
    for (int steps = 0; steps < 1000 && !at.isEmpty(); ++steps) {
        at = m_database.value(u"SELECT parent_id FROM users WHERE id=?"_s, { at }).toString();
        if (at == ancestorRecord && !at.isEmpty())
            return true;
    }
    return false;
}

void UserStore::setParent(const QString &recordId, const QString &parentId)
{
    m_database.run(u"UPDATE users SET parent_id=? WHERE id=?"_s, { parentId, recordId });
}

QStringList UserStore::classicPermissions(const QString &recordId) const
{
    QStringList permissions;
    Statement found = m_database.statement(u"SELECT permission FROM classic_permissions WHERE user_record=? ORDER BY permission"_s, { recordId });
    while (found.next())
        permissions.append(found.text(0));
    return permissions;
}

void UserStore::setClassicPermissions(const QString &recordId, const QStringList &permissions)
{
    m_database.run(u"DELETE FROM classic_permissions WHERE user_record=?"_s, { recordId });
    for (const QString &permission : permissions)
        m_database.run(u"INSERT OR IGNORE INTO classic_permissions(user_record, permission) VALUES(?,?)"_s, { recordId, permission });
}

std::optional<UserStore::Account> UserStore::account(const QString &accountId) const
{
    Statement found = m_database.statement(u"SELECT id, name, owner_iam_id, classic_linked, user_count FROM accounts WHERE id=?"_s, { accountId });
    if (!found.next())
        return std::nullopt;
    return Account { .id = found.text(0),
                     .name = found.text(1),
                     .ownerIamId = found.text(2),
                     .classicLinked = found.flag(3),
                     .userCount = found.number(4) };
}

std::optional<UserStore::Identity> UserStore::identity(const QString &userId, const QString &realm) const
{
    Statement found = m_database.statement(
        u"SELECT iam_id, user_id, realm, firstname, lastname FROM identities WHERE realm=? AND folded_user_id=? AND kind='user' AND alive=1"_s,
        { realm, folded(userId) });
    if (!found.next())
        return std::nullopt;
    return Identity { .iamId = found.text(0),
                      .userId = found.text(1),
                      .realm = found.text(2),
                      .firstname = found.text(3),
                      .lastname = found.text(4) };
}

void UserStore::insertIdentity(const Identity &identity)
{
    m_database.run(u"INSERT INTO identities(iam_id, realm, user_id, folded_user_id, firstname, lastname) VALUES(?,?,?,?,?,?)"_s,
                   { identity.iamId, identity.realm, identity.userId, folded(identity.userId), identity.firstname, identity.lastname });
}

} // namespace iam::service
