#pragma once

#include "app/service/users/userrecord.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace iam::service {

class Database;

/// Reads and writes the users of accounts.
class UserStore
{
public:
    explicit UserStore(Database &database)
        : m_database(database)
    {
    }

    /// By IAM ID or record id: a server must resolve both (docs/protocol.md, users).
    [[nodiscard]] std::optional<UserRecord> find(const QString &accountId, const QString &iamIdOrRecordId) const;
    [[nodiscard]] std::optional<UserRecord> byUserId(const QString &accountId, const QString &userId, const QString &realm = {}) const;
    [[nodiscard]] std::optional<UserRecord> byEmail(const QString &accountId, const QString &email) const;
    [[nodiscard]] std::optional<UserRecord> byRecord(const QString &recordId) const;

    void insert(const UserRecord &user);
    /// Writes all profile and settings fields of the record.
    void update(const UserRecord &user);
    void remove(const QString &recordId);
    void setState(const QString &recordId, QLatin1StringView newState);
    /// When the background work on an invitation or a removal is due; empty is never.
    void setProcessDue(const QString &recordId, std::optional<qint64> due, const QString &startedBy, const QString &correlationId);
    void setDeleteDue(const QString &recordId, std::optional<qint64> due, const QString &startedBy, const QString &correlationId);

    /// All below in the classic hierarchy, nearest first.
    [[nodiscard]] QList<UserRecord> descendants(const QString &recordId) const;
    [[nodiscard]] QList<UserRecord> children(const QString &recordId) const;
    [[nodiscard]] bool isAncestor(const QString &ancestorRecord, const QString &recordId) const;
    void setParent(const QString &recordId, const QString &parentId);

    [[nodiscard]] QStringList classicPermissions(const QString &recordId) const;
    void setClassicPermissions(const QString &recordId, const QStringList &permissions);

    struct Account
    {
        QString id;
        QString name;
        QString ownerIamId;
        bool classicLinked = false;
        qint64 userCount = 0;
    };
    [[nodiscard]] std::optional<Account> account(const QString &accountId) const;

    struct Identity
    {
        QString iamId;
        QString userId;
        QString realm;
        QString firstname;
        QString lastname;
    };
    /// A person known to the cloud, whose IBMid still exists.
    [[nodiscard]] std::optional<Identity> identity(const QString &userId, const QString &realm = QStringLiteral("IBMid")) const;
    void insertIdentity(const Identity &identity);

private:
    [[nodiscard]] std::optional<UserRecord> one(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] QList<UserRecord> several(const QString &rest, const QVariantList &values) const;

    Database &m_database;
};

/// Unicode case folding, the form of the folded_ columns.
[[nodiscard]] inline QString folded(const QString &text)
{
    return text.toCaseFolded();
}

} // namespace iam::service
