#pragma once

#include "app/service/iamaccess.h"
#include "app/service/users/userstore.h"

#include <QHash>
#include <QMap>

namespace iam::service {

struct Context;
class Tokens;

/// Fills a new database: the demo account "Quantum Lab", the big account, or an account with its owner alone.
class Seeder
{
public:
    /// The account every seed begins with.
    static QString mainAccountId();
    static bool isSeedName(const QString &name);

    Seeder(Context &context, const Tokens &tokens, QString baseUrl);

    void seed();

    /// The API keys of the main account's actors, by role; of an older database too.
    /// That apiKeys() will name once the data is there.
    [[nodiscard]] static QString ownerKey(const Tokens &tokens);
    [[nodiscard]] static QMap<QString, QString> apiKeys(Database &database, const Tokens &tokens);

private:
    void seedQuantumLab();
    void seedBigCorp(const QString &accountId, int users, const QHash<QString, QString> &actors);
    void insertAccount(const QString &accountId, const QString &name, const QString &ownerIamId, bool classicLinked);
    void insertKey(const QString &accountId, const QString &iamId, const QString &name, const QString &key, qint64 lastUsed);
    void insertActorKeys(const QString &accountId, const QHash<QString, QString> &people);
    QString insertServiceId(const QString &accountId);
    void sendOpenInvitation(const UserRecord &user, const QString &inviterIamId);
    void insertActors(const QString &accountId, QHash<QString, QString> &people);

    Context &m_context;
    const Tokens &m_tokens;
    QString m_baseUrl;
    UserStore m_users;
    qint64 m_now;
};

} // namespace iam::service
