#include "models/core/userbatch.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace iam {

namespace {

struct TextMember
{
    UserTextField field;
    const QString &(*of)(const User &user);
};

constexpr std::array textMembers {
    TextMember {UserTextField::Id, [](const User &user) -> const QString & { return user.id.text; }},
    TextMember {UserTextField::IamId, [](const User &user) -> const QString & { return user.iamId.text; }},
    TextMember {UserTextField::Realm, [](const User &user) -> const QString & { return user.realm; }},
    TextMember {UserTextField::UserId, [](const User &user) -> const QString & { return user.ibmid; }},
    TextMember {UserTextField::FirstName, [](const User &user) -> const QString & { return user.firstName; }},
    TextMember {UserTextField::LastName, [](const User &user) -> const QString & { return user.lastName; }},
    TextMember {UserTextField::State, [](const User &user) -> const QString & { return user.stateText; }},
    TextMember {UserTextField::Email, [](const User &user) -> const QString & { return user.email; }},
    TextMember {UserTextField::Phone, [](const User &user) -> const QString & { return user.phone; }},
    TextMember {UserTextField::AlternatePhone, [](const User &user) -> const QString & { return user.alternatePhone; }},
    TextMember {UserTextField::InvitedBy, [](const User &user) -> const QString & { return user.invitedBy.text; }},
};
static_assert(textMembers.size() == userTextTotal);

} // namespace

UserBatch::UserBatch(const QList<User> &users)
{
    reserve(users.size());
    for (const User &user : users)
        append(user);
    seal();
}

void UserBatch::append(const User &user)
{
    Entry entry {.addedOn = userTime(user.addedOn), .invitedOn = userTime(user.invitedOn), .state = user.state};
    for (const TextMember &member : textMembers) {
        const QString &text = member.of(user);
        if (!text.isEmpty())
            entry.texts[static_cast<std::size_t>(member.field)] = keep(text.toUtf8());
    }
    m_entries.append(entry);
}

UserBatch::Entry::Place UserBatch::keep(QByteArrayView utf8)
{
    const Entry::Place place {.start = static_cast<std::uint32_t>(m_extra.size()),
        .length = static_cast<std::uint32_t>(utf8.size()) & 0x7fffffffU,
        .isExtra = 1};
    m_extra.append(utf8);
    return place;
}

void UserBatch::compact()
{
    std::size_t total = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const Entry::Place place : entry.texts)
            total += place.length;
    }
    QByteArray texts(static_cast<qsizetype>(total), Qt::Uninitialized);
    char *const begin = texts.data();
    char *to = begin;
    for (Entry &entry : m_entries) {
        for (Entry::Place &place : entry.texts) {
            const char *from = (place.isExtra ? m_extra : m_bytes).constData() + place.start;
            place.start = static_cast<std::uint32_t>(to - begin);
            place.isExtra = 0;
            to = std::copy_n(from, place.length, to);
        }
    }
    m_bytes = texts;
    m_extra.clear();
}

std::uint64_t UserBatch::print(qsizetype index) const
{
    static const size_t seed = QHashSeed::globalSeed();
    const Entry &of = entry(index);
    if (of.print != 0)
        return of.print;
    const std::array<qint64, 3> numbers {of.addedOn, of.invitedOn, static_cast<qint64>(of.state)};
    size_t print = qHashBits(numbers.data(), sizeof numbers, seed);
    for (std::size_t i = 0; i < userTextTotal; ++i) {
        const QByteArrayView text = this->text(index, static_cast<UserTextField>(i));
        if (!text.isEmpty()) // which text it is goes in, too
            print = qHashBits(text.data(), static_cast<size_t>(text.size()), print + i);
    }
    return print == 0 ? 1 : print;
}

std::uint64_t UserBatch::addressPrint(qsizetype index) const
{
    const QByteArrayView address = text(index, UserTextField::Email);
    const Entry &of = entry(index);
    if (of.addressPrint != 0 || address.isEmpty())
        return of.addressPrint;
    const bool isAscii = std::all_of(address.begin(), address.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::array<char, 256> room {}; // most addresses fit: no block from the heap for each of a million
    size_t print = 0;
    if (isAscii && address.size() <= static_cast<qsizetype>(room.size())) {
        std::transform(address.begin(), address.end(), room.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        print = qHashBits(room.data(), static_cast<size_t>(address.size()), QHashSeed::globalSeed());
    } else {
        const QByteArray folded = isAscii ? address.toByteArray().toLower() : QString::fromUtf8(address).toCaseFolded().toUtf8();
        print = qHashBits(folded.constData(), static_cast<size_t>(folded.size()), QHashSeed::globalSeed());
    }
    return print == 0 ? 1 : print;
}

void UserBatch::seal()
{
    for (qsizetype i = 0; i < size(); ++i) {
        m_entries[i].print = print(i);
        m_entries[i].addressPrint = addressPrint(i);
    }
}

User UserBatch::at(qsizetype index) const
{
    const auto string = [this, index](UserTextField field) { return QString::fromUtf8(text(index, field)); };
    const Entry &of = entry(index);
    return {.id = {string(UserTextField::Id)},
        .iamId = {string(UserTextField::IamId)},
        .realm = string(UserTextField::Realm),
        .ibmid = string(UserTextField::UserId),
        .firstName = string(UserTextField::FirstName),
        .lastName = string(UserTextField::LastName),
        .state = of.state,
        .stateText = string(UserTextField::State),
        .email = string(UserTextField::Email),
        .phone = string(UserTextField::Phone),
        .alternatePhone = string(UserTextField::AlternatePhone),
        .addedOn = userDateTime(of.addedOn),
        .invitedOn = userDateTime(of.invitedOn),
        .invitedBy = {string(UserTextField::InvitedBy)}};
}

QList<User> UserBatch::toList() const
{
    QList<User> users;
    users.reserve(size());
    for (const User &user : *this)
        users.append(user);
    return users;
}

bool operator==(const UserBatch &left, const UserBatch &right)
{
    if (left.size() != right.size())
        return false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (left.entry(i).addedOn != right.entry(i).addedOn || left.entry(i).invitedOn != right.entry(i).invitedOn
            || left.entry(i).state != right.entry(i).state)
            return false;
        for (const TextMember &member : textMembers) {
            if (left.text(i, member.field) != right.text(i, member.field))
                return false;
        }
    }
    return true;
}

} // namespace iam
