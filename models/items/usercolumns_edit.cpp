#include "models/items/usercolumns.h"

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr qsizetype longestPrefix = 16;

} // namespace

UserColumns::Reader::Reader(std::shared_ptr<std::atomic_int> readers)
    : m_readers(std::move(readers))
{
    m_readers->fetch_add(1, std::memory_order_relaxed);
}

UserColumns::Reader::Reader(const Reader &other)
    : m_readers(other.m_readers)
{
    if (m_readers)
        m_readers->fetch_add(1, std::memory_order_relaxed);
}

UserColumns::Reader &UserColumns::Reader::operator=(Reader other) noexcept
{
    std::swap(m_readers, other.m_readers);
    return *this;
}

UserColumns::Reader::~Reader()
{
    if (m_readers)
        m_readers->fetch_sub(1, std::memory_order_release); // what was read before stays before
}

UserColumns UserColumns::share()
{
    if (!m_readers)
        m_readers = std::make_shared<std::atomic_int>(0);
    ++m_epoch;
    UserColumns copy = *this;
    copy.m_readers.reset();
    copy.m_reader = Reader(m_readers);
    return copy;
}

/// A block that was there when the last copy was made is copied itself, unless nobody reads any more.
UserBlock &UserColumns::edit(int row)
{
    std::shared_ptr<UserBlock> &block = m_blocks[static_cast<std::size_t>(row / blockRows)];
    if (block->epoch != m_epoch) {
        if (!m_readers || m_readers->load(std::memory_order_acquire) > 0)
            block = std::make_shared<UserBlock>(*block);
        block->epoch = m_epoch;
    }
    return *block;
}

void UserColumns::write(UserBlock &block, std::size_t at, const UserRecord &record)
{
    const QByteArrayView email = record.text(UserTextField::Email);
    const QByteArrayView userId = record.text(UserTextField::UserId);
    const QByteArrayView iamId = record.text(UserTextField::IamId);
    const qsizetype sign = email.lastIndexOf('@');
    const qsizetype prefix = iamId.indexOf('-') + 1;
    block.domain[at] = sign < 0 ? TextPool::none : m_domains.add(email.sliced(sign));
    block.prefix[at] = prefix > 0 && prefix <= longestPrefix ? m_prefixes.add(iamId.first(prefix)) : TextPool::none;
    block.realm[at] = m_realms.add(record.text(UserTextField::Realm));
    block.word[at] = m_words.add(record.text(UserTextField::State));
    block.inviter[at] = m_inviters.add(record.text(UserTextField::InvitedBy));
    block.state[at] = static_cast<std::uint8_t>(record.state);
    block.addedOn[at] = record.addedOn;
    block.print[at] = record.print;

    using Texts = UserBlock::Texts;
    const auto unpooled = [&](std::uint16_t index, UserTextField field) {
        return index == TextPool::none ? record.text(field) : QByteArrayView();
    };
    Texts texts {.invitedOn = record.invitedOn, .isUserIdEmail = userId == email, .hasDomain = block.domain[at] != TextPool::none,
        .hasPrefix = block.prefix[at] != TextPool::none};
    texts.texts[Texts::First] = record.text(UserTextField::FirstName);
    texts.texts[Texts::Last] = record.text(UserTextField::LastName);
    texts.texts[Texts::Address] = texts.hasDomain ? email.first(sign) : email;
    texts.texts[Texts::IamId] = texts.hasPrefix ? iamId.sliced(prefix) : iamId;
    texts.texts[Texts::UserId] = texts.isUserIdEmail ? QByteArrayView() : userId;
    texts.texts[Texts::Id] = record.text(UserTextField::Id);
    texts.texts[Texts::Phone] = record.text(UserTextField::Phone);
    texts.texts[Texts::OtherPhone] = record.text(UserTextField::AlternatePhone);
    texts.texts[Texts::Realm] = unpooled(block.realm[at], UserTextField::Realm);
    texts.texts[Texts::Word] = unpooled(block.word[at], UserTextField::State);
    texts.texts[Texts::Inviter] = unpooled(block.inviter[at], UserTextField::InvitedBy);
    block.write(at, texts);
}

/// The block of the row behind the last one.
UserBlock &UserColumns::beginRow()
{
    constexpr std::size_t usualText = 48;
    constexpr std::size_t usualSearch = 64;
    if (m_size % blockRows == 0) {
        m_blocks.push_back(std::make_shared<UserBlock>());
        m_blocks.back()->epoch = m_epoch;
        m_blocks.back()->text.reserve(usualText * blockRows);
        m_blocks.back()->search.reserve(usualSearch * blockRows);
    }
    return edit(m_size);
}

void UserColumns::endRow(UserBlock &block)
{
    if (++m_size % blockRows == 0) {
        block.text.shrink_to_fit();
        block.search.shrink_to_fit();
    }
}

void UserColumns::append(const UserRecord &record)
{
    UserBlock &block = beginRow();
    const std::size_t at = within(m_size);
    block.flags[at] = 0;
    block.sending[at] = noTime;
    block.status[at] = static_cast<std::uint8_t>(UserStatus::Unknown);
    block.views[at] = 0;
    write(block, at, record);
    endRow(block);
}

std::optional<UserColumns::PoolPlaces> UserColumns::takePools(const UserColumns &from)
{
    const auto taken = [](auto &own, const auto &theirs) {
        std::vector<std::uint16_t> places(static_cast<std::size_t>(theirs.size()));
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = own.add(theirs.at(static_cast<std::uint16_t>(i)));
        return places;
    };
    PoolPlaces places {.domains = taken(m_domains, from.m_domains),
        .prefixes = taken(m_prefixes, from.m_prefixes),
        .realms = taken(m_realms, from.m_realms),
        .words = taken(m_words, from.m_words),
        .inviters = taken(m_inviters, from.m_inviters)};
    for (const auto *each : {&places.domains, &places.prefixes, &places.realms, &places.words, &places.inviters}) {
        if (std::find(each->begin(), each->end(), TextPool::none) != each->end())
            return std::nullopt;
    }
    return places;
}

void UserColumns::append(const UserColumns &from, int row, const PoolPlaces &places)
{
    UserBlock &block = beginRow();
    const std::size_t at = within(m_size);
    block.copyRow(at, from.block(row), within(row));
    const auto move = [at](auto &indexes, const std::vector<std::uint16_t> &to) {
        if (indexes[at] != TextPool::none)
            indexes[at] = to[indexes[at]];
    };
    move(block.domain, places.domains);
    move(block.prefix, places.prefixes);
    move(block.realm, places.realms);
    move(block.word, places.words);
    move(block.inviter, places.inviters);
    endRow(block);
}

void UserColumns::replace(int row, const UserRecord &record)
{
    UserBlock &block = edit(row);
    const std::size_t at = within(row);
    block.drop(at);
    write(block, at, record);
    compactIfWorth(row);
}

void UserColumns::compactIfWorth(int row)
{
    if (block(row).isWorthCompacting())
        edit(row).compact(std::min(blockRows, m_size - row / blockRows * blockRows));
}

void UserColumns::setStanding(int row, const UserStanding &standing)
{
    if (this->standing(row) == standing)
        return;
    UserBlock &block = edit(row);
    const std::size_t at = within(row);
    block.sending[at] = standing.sending;
    block.status[at] = static_cast<std::uint8_t>(standing.status);
    block.views[at] = standing.views;
}

void UserColumns::setRemoving(int row, bool removing)
{
    std::uint8_t &flags = edit(row).flags[within(row)];
    flags = static_cast<std::uint8_t>(removing ? flags | UserBlock::Removing : flags & ~UserBlock::Removing);
}

void UserColumns::removeByLast(int row)
{
    const int last = m_size - 1;
    if (row != last) {
        UserBlock &to = edit(row);
        to.drop(within(row));
        to.copyRow(within(row), block(last), within(last));
    }
    if (last % blockRows == 0)
        m_blocks.pop_back();
    else
        edit(last).drop(within(last));
    --m_size;
    for (const int changed : {row, m_size - 1}) {
        if (changed >= 0 && changed < m_size)
            compactIfWorth(changed);
    }
}

} // namespace iam
