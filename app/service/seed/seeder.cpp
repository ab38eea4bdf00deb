#include "app/service/seed/seeder.h"

#include "app/service/context.h"
#include "app/service/identity/tokens.h"
#include "app/service/mail/mailbox.h"
#include "app/service/seed/people.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/backgroundwork.h"
#include "app/service/users/classicpermissions.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr int smallBigCorp = 250; // the second account beside Quantum Lab
constexpr int strangerNumbers = 500; // where the numbers of people outside begin

QString recordIdOf(const QString &accountId, const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash((accountId + key).toUtf8(), QCryptographicHash::Md5).toHex());
}

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

struct ActorKey
{
    QLatin1StringView role;
    QLatin1StringView person;
};

constexpr std::array actorKeys {
    ActorKey { "owner"_L1, "olivia"_L1 },   ActorKey { "administrator"_L1, "ada"_L1 }, ActorKey { "editor"_L1, "ed"_L1 },
    ActorKey { "viewer"_L1, "vic"_L1 },     ActorKey { "service_id"_L1, "service"_L1 },
};

} // namespace

QString Seeder::mainAccountId()
{
    return u"1a2b3c4d5e6f708192a3b4c5d6e7f809"_s;
}

bool Seeder::isSeedName(const QString &name)
{
    return name == "quantum-lab"_L1 || name == "big-corp"_L1 || name == "empty"_L1;
}

Seeder::Seeder(Context &context, const Tokens &tokens, QString baseUrl)
    : m_context(context)
    , m_tokens(tokens)
    , m_baseUrl(std::move(baseUrl))
    , m_users(context.database)
    , m_now(context.clock.milliseconds())
{
}

QString Seeder::ownerKey(const Tokens &tokens) { return tokens.derivedSecret(u"api-key:owner"_s); }

QMap<QString, QString> Seeder::apiKeys(Database &database, const Tokens &tokens)
{
    QMap<QString, QString> keys;
    for (const ActorKey &each : actorKeys) {
        const QString key = tokens.derivedSecret(u"api-key:"_s + each.role);
        if (database.value(u"SELECT 1 FROM api_keys WHERE key_hash=?"_s, { hashOf(key) }).toBool())
            keys.insert(each.role, key);
    }
    return keys;
}

void Seeder::seed()
{
    Transaction transaction(m_context.database);
    int number = strangerNumbers;
    for (const seed::Person &person : seed::strangers()) {
        m_users.insertIdentity({ .iamId = seed::iamIdOf(++number),
                                 .userId = text(person.address),
                                 .realm = u"IBMid"_s,
                                 .firstname = text(person.firstname),
                                 .lastname = text(person.lastname) });
    }
    const QString accountId = mainAccountId();
    if (m_context.options.seed == "quantum-lab"_L1) {
        seedQuantumLab();
    } else if (m_context.options.seed == "big-corp"_L1) {
        QHash<QString, QString> people;
        insertAccount(accountId, u"Big Corp"_s, seed::iamIdOf(1), false);
        insertActors(accountId, people);
        people.insert(u"service"_s, insertServiceId(accountId));
        seedBigCorp(accountId, std::max(m_context.options.users - 4, 0), people);
        insertActorKeys(accountId, people);
        m_context.access->seed(SeedKind::BigCorp, accountId, people);
    } else {
        const seed::Person &owner = seed::quantumLab().front();
        insertAccount(accountId, u"Empty account"_s, seed::iamIdOf(1), false);
        m_users.insertIdentity({ .iamId = seed::iamIdOf(1), .userId = text(owner.address), .realm = u"IBMid"_s,
                                 .firstname = text(owner.firstname), .lastname = text(owner.lastname) });
        m_users.insert({ .id = recordIdOf(accountId, u"olivia"_s), .accountId = accountId, .iamId = seed::iamIdOf(1), .realm = u"IBMid"_s,
                         .userId = text(owner.address), .firstname = text(owner.firstname), .lastname = text(owner.lastname),
                         .state = state::active, .email = text(owner.address), .addedOn = m_now - owner.addedDaysAgo * day });
        const QHash<QString, QString> people { { u"olivia"_s, seed::iamIdOf(1) } };
        insertActorKeys(accountId, people);
        m_context.access->seed(SeedKind::Empty, accountId, people);
    }
    transaction.commit();
}

void Seeder::insertAccount(const QString &accountId, const QString &name, const QString &ownerIamId, bool classicLinked)
{
    m_context.database.run(u"INSERT INTO accounts(id, name, owner_iam_id, classic_linked) VALUES(?,?,?,?)"_s,
                           { accountId, name, ownerIamId, int(classicLinked) });
}

void Seeder::insertKey(const QString &accountId, const QString &iamId, const QString &name, const QString &key, qint64 lastUsed)
{
    const qint64 created = m_now - 90 * day;
    m_context.database.run(u"INSERT INTO api_keys(id, account_id, iam_id, key_hash, name, created_at, created_by, modified_at, entity_tag, "
                           "last_used_at, use_count) VALUES(?,?,?,?,?,?,?,?,?,?,?)"_s,
                           { u"ApiKey-"_s + recordIdOf(accountId, iamId + name), accountId, iamId, hashOf(key), name, created, iamId, created,
                             u"1-"_s + recordIdOf(accountId, name), lastUsed > 0 ? QVariant(lastUsed) : QVariant(QMetaType::fromType<qint64>()),
                             lastUsed > 0 ? 1 : 0 });
}

void Seeder::insertActorKeys(const QString &accountId, const QHash<QString, QString> &people)
{
    for (const ActorKey &each : actorKeys) {
        if (people.contains(each.person))
            insertKey(accountId, people.value(each.person), u"demo-"_s + each.role, m_tokens.derivedSecret(u"api-key:"_s + each.role), 0);
    }
}

QString Seeder::insertServiceId(const QString &accountId)
{
    QString iamId = u"iam-ServiceId-5b0c9a3e-7d41-4c1b-9f52-3e8a6f0d2c17"_s;
    m_context.database.run(u"INSERT INTO identities(iam_id, kind, realm, user_id, folded_user_id, name, account_id, description) "
                           "VALUES(?, 'service', 'service', ?, ?, 'automation', ?, 'Reads users for the nightly report')"_s,
                           { iamId, iamId, folded(iamId), accountId });
    return iamId;
}

void Seeder::insertActors(const QString &accountId, QHash<QString, QString> &people)
{
    int number = 0;
    for (const seed::Person &person : seed::quantumLab().first(4)) {
        const QString iamId = seed::iamIdOf(++number);
        people.insert(text(person.key), iamId);
        m_users.insertIdentity({ .iamId = iamId, .userId = text(person.address), .realm = u"IBMid"_s,
                                 .firstname = text(person.firstname), .lastname = text(person.lastname) });
        m_users.insert({ .id = recordIdOf(accountId, text(person.key)), .accountId = accountId, .iamId = iamId, .realm = u"IBMid"_s,
                         .userId = text(person.address), .firstname = text(person.firstname), .lastname = text(person.lastname),
                         .state = state::active, .email = text(person.address), .addedOn = m_now - (2000 + person.addedDaysAgo) * day });
    }
}

void Seeder::seedQuantumLab()
{
    const QString accountId = mainAccountId();
    insertAccount(accountId, u"Quantum Lab"_s, seed::iamIdOf(1), true);
    QHash<QString, QString> people;
    int number = 0;
    for (const seed::Person &person : seed::quantumLab()) {
        const QString key = text(person.key);
        const bool invited = QLatin1StringView(person.state) == state::pending || QLatin1StringView(person.state) == state::processing
            || QLatin1StringView(person.state) == state::processingFailed;
        const bool vpn = QLatin1StringView(person.state) == state::vpnOnly;
        const QString record = recordIdOf(accountId, key);
        const QString iamId = invited ? u"BSS-"_s + record : vpn ? u"SL-00000%1"_s.arg(++number) : seed::iamIdOf(++number);
        people.insert(key, iamId);
        UserRecord user;
        user.id = record;
        user.accountId = accountId;
        user.iamId = iamId;
        user.realm = vpn ? u"SL"_s : u"IBMid"_s;
        user.userId = vpn ? key : text(person.address);
        user.firstname = text(person.firstname);
        user.lastname = text(person.lastname);
        user.state = QLatin1StringView(person.state);
        user.email = text(person.address);
        user.addedOn = m_now - person.addedDaysAgo * day;
        if (!invited && !vpn) { // most were here lately; two have not been for long
            const bool isAway = key == "noor"_L1 || key == "lea"_L1;
            user.lastLogin = m_now - (isAway ? 45 + number : number % 12) * day - qint64 {number} * 3'600'000;
        }
        user.invitedOn = person.invitedDaysAgo > 0 ? m_now - person.invitedDaysAgo * day : 0;
        user.invitedBy = people.value(text(person.parent));
        user.parentId = user.invitedBy.isEmpty() ? QString() : recordIdOf(accountId, text(person.parent));
        user.language = invited ? QString() : u"en-us"_s;
        m_users.insert(user);
        if (!invited && !vpn) {
            m_users.insertIdentity({ .iamId = iamId, .userId = user.userId, .realm = u"IBMid"_s, .firstname = user.firstname, .lastname = user.lastname });
            if (user.state == state::iamIdInvalid)
                m_context.database.run(u"UPDATE identities SET alive=0 WHERE iam_id=?"_s, { iamId });
        }
        if (user.state == state::pending)
            sendOpenInvitation(user, user.invitedBy);
    }
    m_users.setClassicPermissions(recordIdOf(accountId, u"olivia"_s), classic::all());
    m_users.setClassicPermissions(recordIdOf(accountId, u"ada"_s), classic::all());
    m_users.setClassicPermissions(recordIdOf(accountId, u"cleo"_s), { u"HARDWARE_VIEW"_s, u"VIRTUAL_GUEST_VIEW"_s, u"VPN_MANAGE"_s });
    m_users.setClassicPermissions(recordIdOf(accountId, u"dov"_s), { u"HARDWARE_VIEW"_s });
    people.insert(u"service"_s, insertServiceId(accountId));
    insertActorKeys(accountId, people);
    insertKey(accountId, people.value(u"noor"_s), u"laptop"_s, randomHex(44), m_now - qint64 {3600} * 1000);
    insertKey(accountId, people.value(u"noor"_s), u"old-script"_s, randomHex(44), 0);
    m_context.access->seed(SeedKind::QuantumLab, accountId, people);

    const QString second = recordIdOf(u"second account"_s, u"Big Corp"_s);
    insertAccount(second, u"Big Corp"_s, seed::iamIdOf(1), false);
    const seed::Person &owner = seed::quantumLab().front();
    m_users.insert({ .id = recordIdOf(second, u"olivia"_s), .accountId = second, .iamId = seed::iamIdOf(1), .realm = u"IBMid"_s,
                     .userId = text(owner.address), .firstname = text(owner.firstname), .lastname = text(owner.lastname),
                     .state = state::active, .email = text(owner.address), .addedOn = m_now - 2900 * day });
    seedBigCorp(second, smallBigCorp - 1, { { u"olivia"_s, seed::iamIdOf(1) } });
    m_context.access->seed(SeedKind::BigCorp, second, { { u"olivia"_s, seed::iamIdOf(1) } });
}

void Seeder::sendOpenInvitation(const UserRecord &user, const QString &inviterIamId)
{
    const QString token = randomHex(64);
    const auto inviter = m_users.find(user.accountId, inviterIamId);
    m_context.database.run(u"INSERT INTO invitations(token, account_id, user_record, folded_email, inviter_iam_id, sent_at) VALUES(?,?,?,?,?,?)"_s,
                           { token, user.accountId, user.id, folded(user.email), inviterIamId, user.invitedOn });
    const bool delivered = m_context.mails.deliver({ .to = user.email,
                                                     .inviterName = inviter->firstname + u' ' + inviter->lastname,
                                                     .inviterAddress = inviter->userId,
                                                     .accountName = m_users.account(user.accountId)->name,
                                                     .link = m_baseUrl + u"/ext/v1/invitee/accept?token="_s + token,
                                                     .sentAt = QDateTime::fromMSecsSinceEpoch(user.invitedOn, Qt::UTC),
                                                     .expiresAt = QDateTime::fromMSecsSinceEpoch(user.invitedOn + BackgroundWork::invitationLifetime, Qt::UTC) });
    if (!delivered)
        throw DatabaseError(u"the messages of the demo cannot be written to the mail folder"_s);
}

} // namespace iam::service
