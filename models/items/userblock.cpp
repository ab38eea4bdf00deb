#include "models/items/userblock.h"

#include "models/core/packedid.h"
#include "models/items/foldedtext.h"

#include <algorithm>
#include <cstring>

namespace iam {

namespace {

constexpr unsigned char longText = UserBlock::longText;
constexpr std::size_t searched = UserBlock::Texts::UserId + 1; ///< texts that stand in the text for searching

void putSize(std::vector<char> &to, qsizetype length)
{
    const auto size = static_cast<std::size_t>(length);
    if (size < longText) {
        to.push_back(static_cast<char>(size));
        return;
    }
    to.push_back(static_cast<char>(longText));
    for (unsigned shift = 0; shift < 32; shift += 8)
        to.push_back(static_cast<char>((size >> shift) & 0xffU));
}

void put(std::vector<char> &to, QByteArrayView text)
{
    putSize(to, text.size());
    to.insert(to.end(), text.begin(), text.end());
}

QByteArrayView take(const char *&at)
{
    const qsizetype size = UserBlock::takeSize(at);
    const QByteArrayView text(at, size);
    at += size;
    return text;
}

/// The text for searching, in its own case.
void join(const UserBlock::Texts &texts, QByteArray &all)
{
    using Place = UserBlock::Texts::Place;
    all.resize(0);
    all.append(texts[Place::First]);
    if (!texts[Place::First].isEmpty() && !texts[Place::Last].isEmpty())
        all.append(' ');
    all.append(texts[Place::Last]).append('\n').append(texts[Place::Address]);
    if (texts.hasDomain)
        all.append(UserBlock::domainMark);
    all.append('\n');
    if (texts.hasPrefix)
        all.append(UserBlock::prefixMark);
    all.append(texts[Place::IamId]);
    if (!texts.isUserIdEmail)
        all.append('\n').append(texts[Place::UserId]);
}

/// What a row has in the texts of its block.
struct Share
{
    const char *record;
    std::size_t recordSize;
    const char *found;
    std::size_t foundSize;

    static Share of(const UserBlock &block, std::size_t at)
    {
        const char *found = block.search.data() + block.found[at];
        const QByteArrayView text = block.searchText(at);
        const char *record = block.text.data() + block.record[at];
        return {record, static_cast<std::size_t>(UserBlock::Texts::at(block, at).end - record), found,
            static_cast<std::size_t>(text.end() - found)};
    }
};

} // namespace

UserBlock::Texts UserBlock::Texts::at(const UserBlock &block, std::size_t at)
{
    Texts kept;
    const std::uint8_t flags = block.flags[at];
    kept.isUserIdEmail = (flags & UserIdIsEmail) != 0;
    kept.hasDomain = block.domain[at] != TextPool::none;
    kept.hasPrefix = block.prefix[at] != TextPool::none;
    const char *from = block.text.data() + block.record[at];
    if (flags & ReadsSearch) {
        std::array<qsizetype, searched> sizes {};
        for (qsizetype &size : sizes)
            size = takeSize(from);
        const char *text = block.search.data() + block.found[at];
        (void)takeSize(text);
        const std::array<qsizetype, searched> behind {
            sizes[First] > 0 && sizes[Last] > 0 ? 1 : 0, 1, 1 + (kept.hasDomain ? 1 : 0) + (kept.hasPrefix ? 1 : 0), 1, 0};
        for (std::size_t i = 0; i < searched; ++i) {
            kept.texts[i] = QByteArrayView(sizes[i] > 0 ? text : nullptr, sizes[i]);
            text += sizes[i] + behind[i];
        }
    } else {
        for (std::size_t i = 0; i < searched; ++i)
            kept.texts[i] = take(from);
    }
    for (std::size_t i = searched; i < total; ++i)
        kept.texts[i] = take(from);
    if (flags & Invited) {
        std::memcpy(&kept.invitedOn, from, sizeof kept.invitedOn);
        from += sizeof kept.invitedOn;
    }
    kept.end = from;
    return kept;
}

std::pair<QByteArrayView, QByteArrayView> UserBlock::names(std::size_t at) const
{
    const char *from = text.data() + record[at];
    if ((flags[at] & ReadsSearch) == 0) {
        const QByteArrayView first = take(from);
        return {first, take(from)};
    }
    const qsizetype firstSize = takeSize(from);
    const qsizetype lastSize = takeSize(from);
    const char *names = search.data() + found[at];
    (void)takeSize(names);
    return {QByteArrayView(names, firstSize), QByteArrayView(names + firstSize + (firstSize > 0 && lastSize > 0 ? 1 : 0), lastSize)};
}

void UserBlock::write(std::size_t at, const Texts &texts)
{
    std::array<char, packedIdSize> id {};
    const bool isPacked = packId(texts[Texts::Id], id.data());
    bool readsSearch = true;
    for (std::size_t i = 0; i < searched; ++i)
        readsSearch = readsSearch && isAscii(texts.texts[i]);
    flags[at] = static_cast<std::uint8_t>((flags[at] & Removing) | (texts.isUserIdEmail ? UserIdIsEmail : 0)
        | (texts.invitedOn != noTime ? Invited : 0) | (isPacked ? PackedId : 0) | (readsSearch ? ReadsSearch : 0));

    record[at] = static_cast<std::uint32_t>(text.size());
    for (std::size_t i = 0; i < searched; ++i) {
        if (readsSearch)
            putSize(text, texts.texts[i].size());
        else
            put(text, texts.texts[i]);
    }
    put(text, isPacked ? QByteArrayView(id.data(), packedIdSize) : texts[Texts::Id]);
    for (std::size_t i = Texts::Phone; i < Texts::total; ++i)
        put(text, texts.texts[i]);
    if (texts.invitedOn != noTime) {
        const char *bytes = reinterpret_cast<const char *>(&texts.invitedOn);
        text.insert(text.end(), bytes, bytes + sizeof texts.invitedOn);
    }

    thread_local QByteArray all;
    join(texts, all);
    if (!readsSearch) {
        QByteArray folded; // piece by piece: the marks are no UTF-8
        for (QByteArrayView rest = all; !rest.isEmpty();) {
            const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == domainMark || c == prefixMark; });
            folded += foldedUtf8(rest.first(end - rest.begin()));
            if (end != rest.end())
                folded += *end;
            rest = rest.sliced(std::min<qsizetype>(rest.size(), end - rest.begin() + 1));
        }
        all = folded;
    }
    found[at] = static_cast<std::uint32_t>(search.size());
    put(search, all);
    letters[at] = letterBits(all);
}

void UserBlock::drop(std::size_t at)
{
    const Share share = Share::of(*this, at);
    garbage += share.recordSize + share.foundSize;
}

bool UserBlock::isWorthCompacting() const
{
    constexpr std::size_t part = 4;
    return garbage > (text.size() + search.size()) / part;
}

void UserBlock::compact(int usedRows)
{
    std::vector<char> newText;
    std::vector<char> newSearch;
    newText.reserve(text.size());
    newSearch.reserve(search.size());
    for (std::size_t at = 0; at < static_cast<std::size_t>(usedRows); ++at) {
        const Share share = Share::of(*this, at);
        record[at] = static_cast<std::uint32_t>(newText.size());
        newText.insert(newText.end(), share.record, share.record + share.recordSize);
        newSearch.insert(newSearch.end(), share.found, share.found + share.foundSize);
        found[at] = static_cast<std::uint32_t>(newSearch.size() - share.foundSize);
    }
    newText.shrink_to_fit();
    newSearch.shrink_to_fit();
    text = std::move(newText);
    search = std::move(newSearch);
    garbage = 0;
}

void UserBlock::copyRow(std::size_t at, const UserBlock &from, std::size_t fromAt)
{
    const Share share = Share::of(from, fromAt);
    record[at] = static_cast<std::uint32_t>(text.size());
    found[at] = static_cast<std::uint32_t>(search.size());
    if (&from == this) { // it grows under what is copied
        const std::vector<char> ownRecord(share.record, share.record + share.recordSize);
        const std::vector<char> ownFound(share.found, share.found + share.foundSize);
        text.insert(text.end(), ownRecord.begin(), ownRecord.end());
        search.insert(search.end(), ownFound.begin(), ownFound.end());
    } else {
        text.insert(text.end(), share.record, share.record + share.recordSize);
        search.insert(search.end(), share.found, share.found + share.foundSize);
    }
    letters[at] = from.letters[fromAt];
    print[at] = from.print[fromAt];
    addedOn[at] = from.addedOn[fromAt];
    sending[at] = from.sending[fromAt];
    domain[at] = from.domain[fromAt];
    prefix[at] = from.prefix[fromAt];
    realm[at] = from.realm[fromAt];
    word[at] = from.word[fromAt];
    inviter[at] = from.inviter[fromAt];
    state[at] = from.state[fromAt];
    status[at] = from.status[fromAt];
    views[at] = from.views[fromAt];
    flags[at] = from.flags[fromAt];
}

} // namespace iam
