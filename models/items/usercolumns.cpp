#include "models/items/usercolumns.h"

#include "models/core/packedid.h"
#include "models/items/foldedtext.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace iam {

namespace {

using Texts = UserBlock::Texts;

void assign(std::string &to, QByteArrayView text)
{
    to.assign(text.data(), static_cast<std::size_t>(text.size()));
}

} // namespace

UserRecord UserRecord::of(const UserBatch &batch, qsizetype index)
{
    const UserBatch::Entry &entry = batch.entry(index);
    UserRecord record {.addedOn = entry.addedOn, .invitedOn = entry.invitedOn, .state = entry.state, .print = batch.print(index)};
    for (std::size_t i = 0; i < userTextTotal; ++i)
        record.texts[i] = batch.text(index, static_cast<UserTextField>(i));
    return record;
}

void UserColumns::textInto(int row, UserTextField field, std::string &text) const
{
    const UserBlock &from = block(row);
    const std::size_t at = within(row);
    const Texts own = kept(row);
    const auto pooled = [&](const TextPool &pool, std::uint16_t index, Texts::Place place) {
        assign(text, index == TextPool::none ? own[place] : pool.at(index));
    };
    switch (field) {
    case UserTextField::Id:
        if (from.flags[at] & UserBlock::PackedId) {
            text.resize(2 * packedIdSize);
            unpackId(own[Texts::Id], text.data());
        } else {
            assign(text, own[Texts::Id]);
        }
        return;
    case UserTextField::IamId:
        text.clear();
        if (own.hasPrefix)
            assign(text, m_prefixes.at(from.prefix[at]));
        text.append(own[Texts::IamId].data(), static_cast<std::size_t>(own[Texts::IamId].size()));
        return;
    case UserTextField::Realm:
        return pooled(m_realms, from.realm[at], Texts::Realm);
    case UserTextField::UserId:
        if (!own.isUserIdEmail)
            return assign(text, own[Texts::UserId]);
        [[fallthrough]];
    case UserTextField::Email:
        assign(text, own[Texts::Address]);
        if (own.hasDomain) {
            const QByteArrayView rest = m_domains.at(from.domain[at]);
            text.append(rest.data(), static_cast<std::size_t>(rest.size()));
        }
        return;
    case UserTextField::FirstName:
        return assign(text, own[Texts::First]);
    case UserTextField::LastName:
        return assign(text, own[Texts::Last]);
    case UserTextField::State:
        return pooled(m_words, from.word[at], Texts::Word);
    case UserTextField::Phone:
        return assign(text, own[Texts::Phone]);
    case UserTextField::AlternatePhone:
        return assign(text, own[Texts::OtherPhone]);
    case UserTextField::InvitedBy:
        return pooled(m_inviters, from.inviter[at], Texts::Inviter);
    }
}

QByteArray UserColumns::text(int row, UserTextField field) const
{
    std::string text;
    textInto(row, field, text);
    return QByteArray::fromStdString(text);
}

bool UserColumns::textIs(int row, UserTextField field, QByteArrayView wanted) const
{
    thread_local std::string text;
    textInto(row, field, text);
    return wanted == QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

void UserColumns::displayName(int row, std::string &name) const
{
    const auto [first, last] = block(row).names(within(row));
    if (first.isEmpty() && last.isEmpty()) {
        textInto(row, UserTextField::Email, name);
        return;
    }
    assign(name, first);
    if (!first.isEmpty() && !last.isEmpty())
        name += ' ';
    name.append(last.data(), static_cast<std::size_t>(last.size()));
}

bool UserColumns::isSameName(int row, int other) const
{
    const auto names = block(row).names(within(row));
    return !(names.first.isEmpty() && names.second.isEmpty()) && names == block(other).names(within(other));
}

QByteArray UserColumns::searchText(int row) const
{
    std::string all;
    displayName(row, all);
    const Texts own = kept(row);
    if (own[Texts::First].isEmpty() && own[Texts::Last].isEmpty())
        all.clear(); // the address stands in a line of its own
    std::string line;
    for (const UserTextField field : {UserTextField::Email, UserTextField::IamId, UserTextField::UserId}) {
        if (field == UserTextField::UserId && own.isUserIdEmail)
            continue;
        textInto(row, field, line);
        all.append(1, '\n').append(line);
    }
    return foldedUtf8(QByteArrayView(all.data(), static_cast<qsizetype>(all.size())));
}

QByteArrayView UserColumns::domain(int row) const
{
    const UserBlock &from = block(row);
    const std::uint16_t index = from.domain[within(row)];
    if (index != TextPool::none)
        return m_domains.at(index);
    const QByteArrayView address = kept(row)[Texts::Address];
    return address.sliced(std::max<qsizetype>(address.lastIndexOf('@'), 0));
}

UserTime UserColumns::invitedOn(int row) const
{
    const UserBlock &from = block(row);
    return (from.flags[within(row)] & UserBlock::Invited) != 0 ? kept(row).invitedOn : noTime;
}

UserStanding UserColumns::standing(int row) const
{
    const UserBlock &from = block(row);
    const std::size_t at = within(row);
    return {.sending = from.sending[at], .status = static_cast<UserStatus>(from.status[at]), .views = from.views[at]};
}

bool UserColumns::isRemoving(int row) const
{
    return (block(row).flags[within(row)] & UserBlock::Removing) != 0;
}

User UserColumns::user(int row) const
{
    std::string buffer;
    const auto string = [&](UserTextField field) {
        textInto(row, field, buffer);
        return QString::fromUtf8(buffer.data(), static_cast<qsizetype>(buffer.size()));
    };
    User user;
    user.id = {string(UserTextField::Id)};
    user.iamId = {string(UserTextField::IamId)};
    user.realm = string(UserTextField::Realm);
    user.ibmid = string(UserTextField::UserId);
    user.firstName = string(UserTextField::FirstName);
    user.lastName = string(UserTextField::LastName);
    user.state = state(row);
    user.stateText = string(UserTextField::State);
    user.email = string(UserTextField::Email);
    user.phone = string(UserTextField::Phone);
    user.alternatePhone = string(UserTextField::AlternatePhone);
    user.addedOn = userDateTime(addedOn(row));
    user.invitedOn = userDateTime(invitedOn(row));
    user.invitedBy = {string(UserTextField::InvitedBy)};
    return user;
}

bool UserColumns::isId(int row, QByteArrayView id) const
{
    const QByteArrayView own = kept(row)[Texts::Id];
    if ((block(row).flags[within(row)] & UserBlock::PackedId) == 0)
        return id == own;
    std::array<char, packedIdSize> bytes {};
    return packId(id, bytes.data()) && own == QByteArrayView(bytes.data(), bytes.size());
}

std::uint64_t UserColumns::idStart(int row) const
{
    std::array<char, 8> start {};
    const QByteArrayView own = kept(row)[Texts::Id];
    if (block(row).flags[within(row)] & UserBlock::PackedId)
        unpackId(own.first(4), start.data());
    else
        std::copy_n(own.data(), std::min<qsizetype>(own.size(), start.size()), start.data());
    return qFromBigEndian<quint64>(start.data());
}

std::size_t UserColumns::textBytes() const
{
    std::size_t total = 0;
    std::string buffer;
    for (int row = 0; row < m_size; ++row) {
        for (std::size_t field = 0; field < userTextTotal; ++field) {
            textInto(row, static_cast<UserTextField>(field), buffer);
            total += buffer.size();
        }
    }
    return total;
}

} // namespace iam
