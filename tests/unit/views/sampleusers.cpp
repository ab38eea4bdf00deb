#include "tests/unit/views/sampleusers.h"

namespace iam {

namespace {

User user(const QString &first, const QString &last, const QString &email, UserState state, const QDate &date)
{
    User made;
    made.id = {email};
    made.iamId = {QStringLiteral("IBMid-") + email};
    made.firstName = first;
    made.lastName = last;
    made.email = email;
    made.state = state;
    made.addedOn = QDateTime(date, QTime(9, 12), Qt::UTC);
    return made;
}

User invited(const QString &email, UserState state, const QDate &date)
{
    User made = user({}, {}, email, state, date);
    made.invitedOn = made.addedOn;
    return made;
}

} // namespace

SampleUsers::SampleUsers()
    : m_clock(QDateTime(QDate(2026, 11, 22), QTime(14, 2), Qt::UTC))
    , m_model(m_clock)
{
    using S = UserState;
    const auto named = [](const char *first, const char *last, const char *email, S state, const QDate &date) {
        return user(QString::fromUtf8(first), QString::fromUtf8(last), QString::fromUtf8(email), state, date);
    };
    const auto waiting = [](const char *email, S state, const QDate &date) {
        return invited(QString::fromUtf8(email), state, date);
    };
    User unconfirmed = waiting("tom@example.org", S::Pending, {2026, 11, 12});
    unconfirmed.invitedOn = {};
    User strange = named("Uma", "Weber", "uma@example.com", S::Unknown, {2026, 11, 20});
    strange.stateText = QStringLiteral("ON_HOLD");
    User changed = named("Ed", "Larsen", "ed@example.com", S::Active, {2024, 3, 11});
    changed.phone = QStringLiteral("1");
    m_model.upsert({
        named("Ada", "Moreau", "ada@example.com", S::Active, {2024, 3, 11}),
        named("Cleo", "Park", "cleo@example.com", S::Active, {2024, 9, 2}),
        named("Ed", "Larsen", "ed@example.com", S::Active, {2024, 3, 11}),
        named("Ivo", "Marsh", "ivo@example.com", S::Invalid, {2024, 7, 8}),
        named("Lea", "Brandt", "lea@example.com", S::ClassicDisabled, {2025, 2, 3}),
        waiting("lost@example.org", S::InvitationFailed, {2026, 11, 21}),
        named("Noor", "Haddad", "noor@example.com", S::Suspended, {2025, 5, 19}),
        waiting("old@example.org", S::Pending, {2026, 10, 12}),
        named("Olivia", "Ngata", "olivia@example.com", S::Active, {2024, 3, 3}),
        named("Paul", "Kern", "paul@example.com", S::Active, {2025, 8, 27}),
        waiting("pia@example.org", S::Pending, {2026, 10, 25}),
        waiting("slow@example.org", S::Processing, {2026, 11, 22}),
        unconfirmed,
        named("Vic", "Stone", "vic@example.com", S::RemovalFailed, {2025, 9, 30}),
        named("vpn-harbour", "", "ops@example.com", S::VpnOnly, {2025, 6, 6}),
        named("Paul", "Kern", "p\u0430ul@example.com", S::Active, {2026, 11, 20}),
        named("Rita", "Sole", "rita@example.com", S::Active, {2026, 11, 20}),
        strange,
    });
    m_model.setPeople({QStringLiteral("IBMid-olivia@example.com")}, {QStringLiteral("IBMid-olivia@example.com")});
    m_model.setFacts({
        {{QStringLiteral("ada@example.com")}, {.inviter = QStringLiteral("Olivia Ngata")}},
        {{QStringLiteral("pia@example.org")}, {.inviter = QStringLiteral("Ada Moreau")}},
        {{QStringLiteral("tom@example.org")}, {.inviter = QStringLiteral("Olivia Ngata")}},
        {{QStringLiteral("cleo@example.com")}, {.inviter = QStringLiteral("Ada Moreau")}},
    });
    m_model.setRemoving({QStringLiteral("rita@example.com")}, true);
    m_model.upsert({waiting("six@example.org", S::Pending, {2026, 10, 29}), changed}, UserTableModel::Marking::Fresh);
}

int SampleUsers::rowOf(const QString &email) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(UserTableModel::UserIdRole).toString() == email)
            return row;
    }
    return -1;
}

} // namespace iam
