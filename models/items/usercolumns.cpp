#include "models/items/usercolumns.h"

#include <algorithm>
#include <cstring>

namespace iam {

namespace {

enum Flag : std::uint8_t { Removing = 1, UserIdIsEmail = 2, Invited = 4, PackedId = 8 };

constexpr std::size_t keptTotal = 11;
enum Place : std::size_t {
    KeptId,
    KeptIamId,
    KeptUserId,
    KeptFirst,
    KeptLast,
    KeptAddress,
    KeptPhone,
    KeptOtherPhone,
    KeptRealm,
    KeptWord,
    KeptInviter,
};

constexpr unsigned char longText = 255;
constexpr qsizetype hexLength = 32;

constexpr std::array<std::int8_t, 256> hexDigits = [] {
    std::array<std::int8_t, 256> digits {};
    for (int c = 0; c < 256; ++c)
        digits[static_cast<std::size_t>(c)] = static_cast<std::int8_t>(c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1);
    return digits;
}();

int hexDigit(char c)
{
    return hexDigits[static_cast<unsigned char>(c)];
}

/// Most record ids are 32 hexadecimal digits: half as long as bytes.
bool packed(QByteArrayView text, char *bytes)
{
    if (text.size() != hexLength)
        return false;
    for (qsizetype i = 0; i < hexLength; i += 2) {
        const int high = hexDigit(text.at(i));
        const int low = hexDigit(text.at(i + 1));
        if (high < 0 || low < 0)
            return false;
        bytes[i / 2] = static_cast<char>(high * 16 + low);
    }
    return true;
}

void put(std::vector<char> &to, QByteArrayView text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (size < longText) {
        to.push_back(static_cast<char>(size));
    } else {
        to.push_back(static_cast<char>(longText));
        for (unsigned shift = 0; shift < 32; shift += 8)
            to.push_back(static_cast<char>((size >> shift) & 0xffU));
    }
    to.insert(to.end(), text.begin(), text.end());
}

QByteArrayView take(const char *&at)
{
    std::size_t size = static_cast<unsigned char>(*at++);
    if (size == longText) {
        size = 0;
        for (unsigned shift = 0; shift < 32; shift += 8)
            size |= static_cast<std::size_t>(static_cast<unsigned char>(*at++)) << shift;
    }
    const QByteArrayView text(at, static_cast<qsizetype>(size));
    at += size;
    return text;
}

bool isAscii(QByteArrayView text)
{
    unsigned char bits = 0;
    for (const char c : text)
        bits |= static_cast<unsigned char>(c);
    return bits < 0x80;
}

unsigned letterBit(unsigned char c)
{
    constexpr std::array<std::uint8_t, 5> marks {'@', '.', '-', '_', ' '};
    if (c >= 'a' && c <= 'z')
        return c - unsigned('a');
    if (c >= '0' && c <= '9')
        return 26U + c - '0';
    for (unsigned i = 0; i < marks.size(); ++i) {
        if (marks[i] == c)
            return 36U + i;
    }
    return c < 0x80 ? 41U + c % 7U : 48U + c % 16U;
}

const std::array<std::uint64_t, 256> letterTable = [] {
    std::array<std::uint64_t, 256> table {};
    for (unsigned c = 0; c < table.size(); ++c)
        table[c] = std::uint64_t(1) << letterBit(static_cast<unsigned char>(c));
    return table;
}();

} // namespace

std::uint64_t letterBits(QByteArrayView folded)
{
    std::uint64_t bits = 0;
    for (const char c : folded)
        bits |= letterTable[static_cast<unsigned char>(c)];
    return bits;
}

bool isExactLetter(QByteArrayView folded)
{
    return folded.size() == 1 && letterBit(static_cast<unsigned char>(folded.front())) < 41U;
}

QString foldedForSearch(const QString &text)
{
    bool plain = true;
    for (const QChar letter : text)
        plain = plain && letter.unicode() < 0x80;
    if (plain)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded.append(letter);
    }
    return folded;
}

QByteArray foldedUtf8(QByteArrayView text)
{
    return isAscii(text) ? text.toByteArray().toLower() : foldedForSearch(QString::fromUtf8(text)).toUtf8();
}

UserRecord UserRecord::of(const UserBatch &batch, qsizetype index)
{
    const UserBatch::Entry &entry = batch.entry(index);
    UserRecord record {.addedOn = entry.addedOn, .invitedOn = entry.invitedOn, .state = entry.state};
    for (std::size_t i = 0; i < userTextTotal; ++i)
        record.texts[i] = batch.text(index, static_cast<UserTextField>(i));
    return record;
}

std::uint16_t TextPool::add(QByteArrayView text)
{
    const auto known = m_indexOf.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_indexOf.cend())
        return *known;
    if (m_texts.size() >= none)
        return none;
    const QByteArray copy = text.toByteArray();
    const auto index = static_cast<std::uint16_t>(m_texts.size());
    m_texts.append(copy);
    m_indexOf.insert(copy, index);
    return index;
}

struct UserColumns::Kept
{
    std::array<QByteArrayView, keptTotal> texts {};
    UserTime invitedOn = noTime;
    const char *end = nullptr;

    static Kept at(const Block &block, std::size_t at)
    {
        Kept kept;
        const char *from = block.text.data() + block.record[at];
        for (QByteArrayView &text : kept.texts)
            text = take(from);
        if (block.flags[at] & Invited) {
            std::memcpy(&kept.invitedOn, from, sizeof kept.invitedOn);
            from += sizeof kept.invitedOn;
        }
        kept.end = from;
        return kept;
    }
};

UserColumns::Kept UserColumns::kept(int row) const
{
    return Kept::at(block(row), within(row));
}

void UserColumns::textInto(int row, UserTextField field, std::string &text) const
{
    const Block &from = block(row);
    const std::size_t at = within(row);
    const Kept own = kept(row);
    const auto assign = [&text](QByteArrayView view) { text.assign(view.data(), static_cast<std::size_t>(view.size())); };
    const auto pooled = [&](const TextPool &pool, std::uint16_t index, Place place) {
        assign(index == TextPool::none ? own.texts[place] : pool.at(index));
    };
    switch (field) {
    case UserTextField::Id:
        if (from.flags[at] & PackedId) {
            constexpr const char *digits = "0123456789abcdef";
            text.clear();
            for (const char byte : own.texts[KeptId]) {
                text += digits[static_cast<unsigned char>(byte) / 16];
                text += digits[static_cast<unsigned char>(byte) % 16];
            }
        } else {
            assign(own.texts[KeptId]);
        }
        return;
    case UserTextField::IamId:
        return assign(own.texts[KeptIamId]);
    case UserTextField::Realm:
        return pooled(m_realms, from.realm[at], KeptRealm);
    case UserTextField::UserId:
        if ((from.flags[at] & UserIdIsEmail) == 0)
            return assign(own.texts[KeptUserId]);
        [[fallthrough]];
    case UserTextField::Email:
        assign(own.texts[KeptAddress]);
        if (from.domain[at] != TextPool::none) {
            const QByteArrayView rest = m_domains.at(from.domain[at]);
            text.append(rest.data(), static_cast<std::size_t>(rest.size()));
        }
        return;
    case UserTextField::FirstName:
        return assign(own.texts[KeptFirst]);
    case UserTextField::LastName:
        return assign(own.texts[KeptLast]);
    case UserTextField::State:
        return pooled(m_words, from.word[at], KeptWord);
    case UserTextField::Phone:
        return assign(own.texts[KeptPhone]);
    case UserTextField::AlternatePhone:
        return assign(own.texts[KeptOtherPhone]);
    case UserTextField::InvitedBy:
        return pooled(m_inviters, from.inviter[at], KeptInviter);
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
    const Kept own = kept(row);
    const QByteArrayView first = own.texts[KeptFirst];
    const QByteArrayView last = own.texts[KeptLast];
    if (first.isEmpty() && last.isEmpty()) {
        textInto(row, UserTextField::Email, name);
        return;
    }
    name.assign(first.data(), static_cast<std::size_t>(first.size()));
    if (!first.isEmpty() && !last.isEmpty())
        name += ' ';
    name.append(last.data(), static_cast<std::size_t>(last.size()));
}

QByteArrayView UserColumns::searchText(const Block &block, std::size_t at)
{
    const char *from = block.search.data() + block.folded[at];
    return take(from);
}

QByteArrayView UserColumns::domain(int row) const
{
    const Block &from = block(row);
    const std::uint16_t index = from.domain[within(row)];
    if (index != TextPool::none)
        return m_domains.at(index);
    const QByteArrayView address = kept(row).texts[KeptAddress];
    return address.sliced(std::max<qsizetype>(address.lastIndexOf('@'), 0));
}

UserTime UserColumns::invitedOn(int row) const
{
    return kept(row).invitedOn;
}

UserStanding UserColumns::standing(int row) const
{
    const Block &from = block(row);
    const std::size_t at = within(row);
    return {.sending = from.sending[at], .status = static_cast<UserStatus>(from.status[at]), .views = from.views[at]};
}

bool UserColumns::isRemoving(int row) const
{
    return (block(row).flags[within(row)] & Removing) != 0;
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

bool UserColumns::isSame(int row, const UserRecord &record) const
{
    if (state(row) != record.state || addedOn(row) != record.addedOn || invitedOn(row) != record.invitedOn)
        return false; // numbers first
    const Block &from = block(row);
    const std::size_t at = within(row);
    const Kept own = kept(row);
    const std::uint8_t flags = from.flags[at];
    const auto pooled = [&](const TextPool &pool, std::uint16_t index, Place place, UserTextField field) {
        return record.text(field) == (index == TextPool::none ? own.texts[place] : pool.at(index));
    };
    const QByteArrayView email = record.text(UserTextField::Email);
    const QByteArrayView rest = from.domain[at] == TextPool::none ? QByteArrayView() : m_domains.at(from.domain[at]);
    const bool isSameEmail = email.size() == own.texts[KeptAddress].size() + rest.size() && email.endsWith(rest)
        && email.startsWith(own.texts[KeptAddress]);
    const QByteArrayView userId = record.text(UserTextField::UserId);
    return isSameEmail && userId == ((flags & UserIdIsEmail) != 0 ? email : own.texts[KeptUserId])
        && record.text(UserTextField::IamId) == own.texts[KeptIamId]
        && record.text(UserTextField::FirstName) == own.texts[KeptFirst]
        && record.text(UserTextField::LastName) == own.texts[KeptLast]
        && record.text(UserTextField::Phone) == own.texts[KeptPhone]
        && record.text(UserTextField::AlternatePhone) == own.texts[KeptOtherPhone]
        && pooled(m_realms, from.realm[at], KeptRealm, UserTextField::Realm)
        && pooled(m_words, from.word[at], KeptWord, UserTextField::State)
        && pooled(m_inviters, from.inviter[at], KeptInviter, UserTextField::InvitedBy)
        && isId(row, record.text(UserTextField::Id));
}

bool UserColumns::isId(int row, QByteArrayView id) const
{
    const QByteArrayView own = kept(row).texts[KeptId];
    if ((block(row).flags[within(row)] & PackedId) == 0)
        return id == own;
    std::array<char, hexLength / 2> bytes {};
    return packed(id, bytes.data()) && own == QByteArrayView(bytes.data(), bytes.size());
}

UserColumns::Block &UserColumns::edit(int row)
{
    std::shared_ptr<Block> &block = m_blocks[static_cast<std::size_t>(row / blockRows)];
    if (block->epoch != m_epoch) {
        block = std::make_shared<Block>(*block);
        block->epoch = m_epoch;
    }
    return *block;
}

void UserColumns::write(Block &block, std::size_t at, const UserRecord &record)
{
    const QByteArrayView email = record.text(UserTextField::Email);
    const QByteArrayView userId = record.text(UserTextField::UserId);
    const qsizetype sign = email.lastIndexOf('@');
    block.domain[at] = sign < 0 ? TextPool::none : m_domains.add(email.sliced(sign));
    block.realm[at] = m_realms.add(record.text(UserTextField::Realm));
    block.word[at] = m_words.add(record.text(UserTextField::State));
    block.inviter[at] = m_inviters.add(record.text(UserTextField::InvitedBy));
    block.state[at] = static_cast<std::uint8_t>(record.state);
    block.addedOn[at] = record.addedOn;

    std::array<char, hexLength / 2> id {};
    const bool isPacked = packed(record.text(UserTextField::Id), id.data());
    block.flags[at] = static_cast<std::uint8_t>((block.flags[at] & Removing) | (userId == email ? UserIdIsEmail : 0)
        | (record.invitedOn != noTime ? Invited : 0) | (isPacked ? PackedId : 0));
    const auto unpooled = [&](std::uint16_t index, UserTextField field) {
        return index == TextPool::none ? record.text(field) : QByteArrayView();
    };
    block.record[at] = static_cast<std::uint32_t>(block.text.size());
    put(block.text, isPacked ? QByteArrayView(id.data(), id.size()) : record.text(UserTextField::Id));
    put(block.text, record.text(UserTextField::IamId));
    put(block.text, userId == email ? QByteArrayView() : userId);
    put(block.text, record.text(UserTextField::FirstName));
    put(block.text, record.text(UserTextField::LastName));
    put(block.text, block.domain[at] == TextPool::none ? email : email.first(sign));
    put(block.text, record.text(UserTextField::Phone));
    put(block.text, record.text(UserTextField::AlternatePhone));
    put(block.text, unpooled(block.realm[at], UserTextField::Realm));
    put(block.text, unpooled(block.word[at], UserTextField::State));
    put(block.text, unpooled(block.inviter[at], UserTextField::InvitedBy));
    if (record.invitedOn != noTime) {
        const char *bytes = reinterpret_cast<const char *>(&record.invitedOn);
        block.text.insert(block.text.end(), bytes, bytes + sizeof record.invitedOn);
    }

    thread_local QByteArray all;
    all.resize(0);
    const QByteArrayView first = record.text(UserTextField::FirstName);
    const QByteArrayView last = record.text(UserTextField::LastName);
    all.append(first);
    if (!first.isEmpty() && !last.isEmpty())
        all.append(' ');
    all.append(last).append('\n').append(email).append('\n').append(record.text(UserTextField::IamId));
    if (userId != email)
        all.append('\n').append(userId);
    block.folded[at] = static_cast<std::uint32_t>(block.search.size());
    if (isAscii(all)) {
        for (char &letter : all)
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
        put(block.search, all);
        block.letters[at] = letterBits(all);
    } else {
        const QByteArray folded = foldedUtf8(all);
        put(block.search, folded);
        block.letters[at] = letterBits(folded);
    }
}

void UserColumns::append(const UserRecord &record)
{
    constexpr std::size_t usualText = 104;
    constexpr std::size_t usualSearch = 64;
    if (m_size % blockRows == 0) {
        m_blocks.push_back(std::make_shared<Block>());
        m_blocks.back()->epoch = m_epoch;
        m_blocks.back()->text.reserve(usualText * blockRows);
        m_blocks.back()->search.reserve(usualSearch * blockRows);
    }
    Block &block = edit(m_size);
    const std::size_t at = within(m_size);
    block.flags[at] = 0;
    block.sending[at] = noTime;
    block.status[at] = static_cast<std::uint8_t>(UserStatus::Unknown);
    block.views[at] = 0;
    write(block, at, record);
    if (++m_size % blockRows == 0) {
        block.text.shrink_to_fit();
        block.search.shrink_to_fit();
    }
}

/// What a row has in the texts of its block.
struct UserColumns::Share
{
    const char *record;
    std::size_t recordSize;
    const char *folded;
    std::size_t foldedSize;

    static Share of(const Block &block, std::size_t at)
    {
        const char *folded = block.search.data() + block.folded[at];
        const char *foldedEnd = folded;
        (void)take(foldedEnd);
        const char *record = block.text.data() + block.record[at];
        return {record, static_cast<std::size_t>(Kept::at(block, at).end - record), folded,
            static_cast<std::size_t>(foldedEnd - folded)};
    }
    [[nodiscard]] std::size_t size() const { return recordSize + foldedSize; }
};

void UserColumns::replace(int row, const UserRecord &record)
{
    Block &block = edit(row);
    const std::size_t at = within(row);
    block.garbage += Share::of(block, at).size();
    write(block, at, record);
    compactIfWorth(row);
}

/// A quarter of a block may be of no use.
void UserColumns::compactIfWorth(int row)
{
    constexpr std::size_t part = 4;
    const Block &old = block(row);
    if (old.garbage <= (old.text.size() + old.search.size()) / part)
        return;
    Block &block = edit(row);
    const int rows = std::min(blockRows, m_size - row / blockRows * blockRows);
    std::vector<char> text;
    std::vector<char> search;
    text.reserve(block.text.size());
    search.reserve(block.search.size());
    for (std::size_t at = 0; at < static_cast<std::size_t>(rows); ++at) {
        const Share share = Share::of(block, at);
        block.record[at] = static_cast<std::uint32_t>(text.size());
        block.folded[at] = static_cast<std::uint32_t>(search.size());
        text.insert(text.end(), share.record, share.record + share.recordSize);
        search.insert(search.end(), share.folded, share.folded + share.foldedSize);
    }
    text.shrink_to_fit();
    search.shrink_to_fit();
    block.text = std::move(text);
    block.search = std::move(search);
    block.garbage = 0;
}

void UserColumns::setStanding(int row, const UserStanding &standing)
{
    if (this->standing(row) == standing)
        return;
    Block &block = edit(row);
    const std::size_t at = within(row);
    block.sending[at] = standing.sending;
    block.status[at] = static_cast<std::uint8_t>(standing.status);
    block.views[at] = standing.views;
}

void UserColumns::setRemoving(int row, bool removing)
{
    std::uint8_t &flags = edit(row).flags[within(row)];
    flags = static_cast<std::uint8_t>(removing ? flags | Removing : flags & ~Removing);
}

void UserColumns::copyRow(Block &to, std::size_t toAt, const Block &from, std::size_t fromAt)
{
    const Share share = Share::of(from, fromAt);
    const std::vector<char> record(share.record, share.record + share.recordSize); // may lie in the very block that grows
    const std::vector<char> folded(share.folded, share.folded + share.foldedSize);
    to.record[toAt] = static_cast<std::uint32_t>(to.text.size());
    to.folded[toAt] = static_cast<std::uint32_t>(to.search.size());
    to.text.insert(to.text.end(), record.begin(), record.end());
    to.search.insert(to.search.end(), folded.begin(), folded.end());
    to.letters[toAt] = from.letters[fromAt];
    to.addedOn[toAt] = from.addedOn[fromAt];
    to.sending[toAt] = from.sending[fromAt];
    to.domain[toAt] = from.domain[fromAt];
    to.realm[toAt] = from.realm[fromAt];
    to.word[toAt] = from.word[fromAt];
    to.inviter[toAt] = from.inviter[fromAt];
    to.state[toAt] = from.state[fromAt];
    to.status[toAt] = from.status[fromAt];
    to.views[toAt] = from.views[fromAt];
    to.flags[toAt] = from.flags[fromAt];
}

void UserColumns::removeByLast(int row)
{
    const int last = m_size - 1;
    if (row != last) {
        Block &to = edit(row);
        to.garbage += Share::of(to, within(row)).size();
        copyRow(to, within(row), block(last), within(last));
    }
    if (last % blockRows == 0) {
        m_blocks.pop_back();
    } else {
        Block &from = edit(last);
        from.garbage += Share::of(from, within(last)).size();
    }
    --m_size;
    for (const int changed : {row, m_size - 1}) {
        if (changed >= 0 && changed < m_size)
            compactIfWorth(changed);
    }
}

UserColumns UserColumns::share()
{
    ++m_epoch;
    return *this;
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
