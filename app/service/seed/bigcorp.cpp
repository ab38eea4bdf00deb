#include "app/service/context.h"
#include "app/service/seed/seeder.h"
#include "app/service/store/database.h"

#include <QCryptographicHash>

#include <array>
#include <random>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 span = 1900 * day; // the time over which the users were added

constexpr std::array firstnames { u"Aiko", u"Ben", u"Carla", u"Dmitri", u"Elif", u"Farid", u"Grace", u"Hana", u"Igor", u"Jos\u00e9",
                                  u"Kofi", u"Lin", u"Marta", u"Nils", u"Oya", u"Priya", u"Quinn", u"Rosa", u"S\u00f8ren", u"Tariq" };
constexpr std::array lastnames { u"Abe", u"Bauer", u"Costa", u"Demir", u"Eriksen", u"Fischer", u"Garc\u00eda", u"Hall", u"Ito", u"Jansen", u"Kaya",
                                 u"Lopez", u"M\u00fcller", u"Novak", u"Okoro", u"Patel", u"Quist", u"Rossi", u"Silva", u"Tanaka", u"Ueda", u"Vogel", u"Wu" };

struct Share
{
    QLatin1StringView state;
    unsigned perMille; ///< of all users
};

constexpr std::array shares {
    Share { state::pending, 60 },          Share { state::suspended, 25 },        Share { state::classicDisabled, 15 },
    Share { state::vpnOnly, 12 },          Share { state::iamIdInvalid, 8 },      Share { state::processingFailed, 5 },
    Share { state::deletingFailed, 3 },    Share { state::processing, 2 },
};

QLatin1StringView stateFor(unsigned roll)
{
    for (const Share &share : shares) {
        if (roll < share.perMille)
            return share.state;
        roll -= share.perMille;
    }
    return state::active;
}

} // namespace

void Seeder::seedBigCorp(const QString &accountId, int users, const QHash<QString, QString> &actors)
{
    // The engine's numbers are fixed by the standard, the distributions' are not: remainders keep every seeding alike.
    std::mt19937 random(20230517U);
    const QString inviter = actors.value(u"ada"_s, actors.value(u"olivia"_s));
    const QString prefix = accountId.left(4).toUpper();
    // Counting at the end costs one statement instead of one a row.
    const QString countingTrigger = m_context.database.value(u"SELECT sql FROM sqlite_master WHERE name='users_counted_in'"_s).toString();
    m_context.database.run(u"DROP TRIGGER users_counted_in"_s);
    for (int i = 0; i < users; ++i) {
        const QString first = QString::fromUtf16(firstnames.at(random() % firstnames.size()));
        const QString last = QString::fromUtf16(lastnames.at(random() % lastnames.size()));
        const QLatin1StringView word = stateFor(static_cast<unsigned>(random() % 1000U));
        const QByteArray hash = QByteArray::number(random(), 16).rightJustified(8, '0') + QByteArray::number(random(), 16).rightJustified(8, '0')
            + QByteArray::number(random(), 16).rightJustified(8, '0') + QByteArray::number(i, 16).rightJustified(8, '0');
        UserRecord user;
        user.id = QString::fromLatin1(hash);
        user.accountId = accountId;
        user.state = word;
        const bool invited = user.isInvitation();
        user.realm = word == state::vpnOnly ? u"SL"_s : u"IBMid"_s;
        user.iamId = invited ? u"BSS-"_s + user.id : u"%1-%2%3"_s.arg(word == state::vpnOnly ? u"SL"_s : u"IBMid"_s, prefix).arg(i, 8, 10, QLatin1Char('0'));
        user.email = u"user%1@%2.example.net"_s.arg(i, 6, 10, QLatin1Char('0')).arg(i % 3 == 0 ? u"eu"_s : u"us"_s);
        user.userId = user.email;
        if (!invited) {
            user.firstname = first;
            user.lastname = last;
        }
        // Every 40th time is shared with the user before, so that paging by time alone would lose somebody.
        const int step = i % 40 == 39 ? i - 1 : i;
        user.addedOn = m_now - span - 2 * day + span / std::max(users, 1) * step;
        if (!invited)
            user.lastLogin = m_now - qint64(i % 10 == 0 ? 31 + i % 300 : i % 29) * day;
        if (word == state::pending) {
            user.invitedOn = m_now - qint64(random() % 40U) * day;
            user.invitedBy = inviter;
        }
        m_users.insert(user);
    }
    m_context.database.run(countingTrigger);
    m_context.database.run(u"UPDATE accounts SET user_count = (SELECT count(*) FROM users WHERE account_id=accounts.id) WHERE id=?"_s, { accountId });
}

} // namespace iam::service
