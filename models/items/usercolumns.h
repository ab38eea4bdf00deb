#pragma once

#include "models/core/userbatch.h"
#include "models/core/userview.h"
#include "models/items/textpool.h"
#include "models/items/userblock.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace iam {

/// One user as views into memory that somebody else holds: no text is copied on the way into the columns.
struct UserRecord
{
    std::array<QByteArrayView, userTextTotal> texts {}; ///< UTF-8, by UserTextField
    UserTime addedOn = noTime;
    UserTime invitedOn = noTime;
    UserState state = UserState::Unknown;
    std::uint64_t print = 0; ///< UserBatch::Entry::print

    [[nodiscard]] static UserRecord of(const UserBatch &batch, qsizetype index);
    [[nodiscard]] QByteArrayView text(UserTextField field) const { return texts[static_cast<std::size_t>(field)]; }
};

/// What is worked out for a row, so that searching, sorting and counting only read numbers.
struct UserStanding
{
    UserTime sending = noTime; ///< the last sending of the invitation, as far as known (B3)
    UserStatus status = UserStatus::Unknown;
    std::uint8_t views = 0; ///< UserViewSet
    friend bool operator==(const UserStanding &, const UserStanding &) = default;
};

/// The users of an account column by column, in blocks of rows. Changed in one thread. A copy made by share() costs next
/// to nothing, does not change any more, and can be read in another thread: as long as there is such a copy, a block that
/// it may have is copied before it is changed.
class UserColumns
{
public:
    static constexpr int blockRows = UserBlock::rows;

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const UserBlock &block(int row) const { return *m_blocks[static_cast<std::size_t>(row / blockRows)]; }
    [[nodiscard]] static std::size_t within(int row) { return static_cast<std::size_t>(row % blockRows); }
    [[nodiscard]] const AffixPool &domains() const { return m_domains; }
    [[nodiscard]] const AffixPool &prefixes() const { return m_prefixes; }

    [[nodiscard]] QByteArray text(int row, UserTextField field) const;
    [[nodiscard]] bool isId(int row, QByteArrayView id) const;
    /// The first eight bytes of the id, as a number that orders like them.
    [[nodiscard]] std::uint64_t idStart(int row) const;
    [[nodiscard]] bool textIs(int row, UserTextField field, QByteArrayView wanted) const;
    /// Into `name`, which a loop can use again: the full name, or the address where there is none.
    void displayName(int row, std::string &name) const;
    /// Both have the same name, letter by letter; false if they have none.
    [[nodiscard]] bool isSameName(int row, int other) const;
    void textInto(int row, UserTextField field, std::string &text) const;
    /// Folded name, address, IAM ID and user ID, one a line; without the user ID if it is the address.
    [[nodiscard]] QByteArray searchText(int row) const;
    [[nodiscard]] QByteArrayView domain(int row) const;
    [[nodiscard]] UserTime addedOn(int row) const { return block(row).addedOn[within(row)]; }
    [[nodiscard]] UserTime invitedOn(int row) const;
    [[nodiscard]] UserState state(int row) const { return static_cast<UserState>(block(row).state[within(row)]); }
    [[nodiscard]] UserStanding standing(int row) const;
    [[nodiscard]] bool isRemoving(int row) const;
    [[nodiscard]] User user(int row) const;
    [[nodiscard]] std::uint64_t print(int row) const { return block(row).print[within(row)]; }
    /// The same user with the same content.
    [[nodiscard]] bool isSame(int row, const UserRecord &record) const { return block(row).print[within(row)] == record.print; }

    void append(const UserRecord &record);
    /// Where the texts that users have in common stand here, by their places in other columns.
    struct PoolPlaces
    {
        std::vector<std::uint16_t> domains;
        std::vector<std::uint16_t> prefixes;
        std::vector<std::uint16_t> realms;
        std::vector<std::uint16_t> words;
        std::vector<std::uint16_t> inviters;
    };
    /// Takes them in. Nothing if there is no room for all of them: then users can only come as records.
    [[nodiscard]] std::optional<PoolPlaces> takePools(const UserColumns &from);
    /// A row of others as it is, with its texts already written; several times as fast as a record.
    void append(const UserColumns &from, int row, const PoolPlaces &places);
    void replace(int row, const UserRecord &record);
    void setStanding(int row, const UserStanding &standing);
    void setRemoving(int row, bool removing);
    /// The last row takes the place of this one.
    void removeByLast(int row);
    /// For another thread, or for keeping.
    [[nodiscard]] UserColumns share();

    /// UTF-8 of all texts together, as they would be written out one by one.
    [[nodiscard]] std::size_t textBytes() const;

private:
    /// Counts the copies that may be read elsewhere.
    class Reader
    {
    public:
        Reader() = default;
        explicit Reader(std::shared_ptr<std::atomic_int> readers);
        Reader(const Reader &other);
        Reader(Reader &&) = default;
        Reader &operator=(Reader other) noexcept;
        ~Reader();

    private:
        std::shared_ptr<std::atomic_int> m_readers;
    };

    [[nodiscard]] UserBlock::Texts kept(int row) const { return UserBlock::Texts::at(block(row), within(row)); }
    [[nodiscard]] UserBlock &edit(int row);
    [[nodiscard]] UserBlock &beginRow();
    void endRow(UserBlock &block);
    void write(UserBlock &block, std::size_t at, const UserRecord &record);
    void compactIfWorth(int row);

    std::vector<std::shared_ptr<UserBlock>> m_blocks;
    int m_size = 0;
    std::uint64_t m_epoch = 1;
    std::shared_ptr<std::atomic_int> m_readers; ///< of copies made by share(); none in such a copy
    Reader m_reader; ///< in such a copy only
    AffixPool m_domains;
    AffixPool m_prefixes;
    TextPool m_realms;
    TextPool m_words;
    TextPool m_inviters;
};

} // namespace iam
