#pragma once

#include "models/core/userbatch.h"
#include "models/core/userview.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <memory>
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

/// Texts that many users have in common, each once. Full at 65 535; then texts stay with their users.
class TextPool
{
public:
    static constexpr std::uint16_t none = 0xffff;
    [[nodiscard]] std::uint16_t add(QByteArrayView text);
    [[nodiscard]] QByteArrayView at(std::uint16_t index) const { return m_texts.at(index); }

private:
    QList<QByteArray> m_texts;
    QHash<QByteArray, std::uint16_t> m_indexOf;
};

/// The users of an account column by column, in blocks of rows with their texts as UTF-8 beside them. Changed in one
/// thread. A copy made by share() costs next to nothing, does not change any more, and can be read in another thread: a
/// block that is shared is copied before it is changed.
class UserColumns
{
public:
    static constexpr int blockRows = 512;

    struct Block
    {
        std::array<std::uint64_t, blockRows> letters; ///< which letters the folded text has, see letterBits()
        std::array<UserTime, blockRows> addedOn;
        std::array<UserTime, blockRows> sending;
        std::array<std::uint32_t, blockRows> record; ///< where the texts are, in `text`
        std::array<std::uint32_t, blockRows> folded; ///< where the text for searching is, in `search`
        std::array<std::uint16_t, blockRows> domain;
        std::array<std::uint16_t, blockRows> realm;
        std::array<std::uint16_t, blockRows> word;
        std::array<std::uint16_t, blockRows> inviter;
        std::array<std::uint8_t, blockRows> state;
        std::array<std::uint8_t, blockRows> status;
        std::array<std::uint8_t, blockRows> views;
        std::array<std::uint8_t, blockRows> flags;
        std::vector<char> text;
        std::vector<char> search; ///< apart, because a search reads all of it and nothing else
        std::size_t garbage = 0; ///< bytes of both that no row uses any more
        std::uint64_t epoch = 0; ///< of the columns that may change it
    };

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const Block &block(int row) const { return *m_blocks[static_cast<std::size_t>(row / blockRows)]; }
    [[nodiscard]] static std::size_t within(int row) { return static_cast<std::size_t>(row % blockRows); }

    [[nodiscard]] QByteArray text(int row, UserTextField field) const;
    [[nodiscard]] bool isId(int row, QByteArrayView id) const;
    [[nodiscard]] bool textIs(int row, UserTextField field, QByteArrayView wanted) const;
    /// Into `name`, which a loop can use again: the full name, or the address where there is none.
    void displayName(int row, std::string &name) const;
    void textInto(int row, UserTextField field, std::string &text) const;
    /// Folded name, address, IAM ID and user ID, one a line; without the user ID if it is the address.
    [[nodiscard]] QByteArrayView searchText(int row) const { return searchText(block(row), within(row)); }
    [[nodiscard]] static QByteArrayView searchText(const Block &block, std::size_t at);
    [[nodiscard]] QByteArrayView domain(int row) const;
    [[nodiscard]] UserTime addedOn(int row) const { return block(row).addedOn[within(row)]; }
    [[nodiscard]] UserTime invitedOn(int row) const;
    [[nodiscard]] UserState state(int row) const { return static_cast<UserState>(block(row).state[within(row)]); }
    [[nodiscard]] UserStanding standing(int row) const;
    [[nodiscard]] bool isRemoving(int row) const;
    [[nodiscard]] User user(int row) const;
    [[nodiscard]] bool isSame(int row, const UserRecord &record) const;

    void append(const UserRecord &record);
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
    /// The texts that a row keeps for itself.
    struct Kept;
    struct Share;
    [[nodiscard]] Kept kept(int row) const;
    [[nodiscard]] Block &edit(int row);
    void write(Block &block, std::size_t at, const UserRecord &record);
    void compactIfWorth(int row);
    static void copyRow(Block &to, std::size_t toAt, const Block &from, std::size_t fromAt);

    std::vector<std::shared_ptr<Block>> m_blocks;
    int m_size = 0;
    std::uint64_t m_epoch = 1;
    TextPool m_domains;
    TextPool m_realms;
    TextPool m_words;
    TextPool m_inviters;
};

/// One bit for each letter of folded UTF-8; rare ones share bits. A text with a term in it has all bits of the term.
[[nodiscard]] std::uint64_t letterBits(QByteArrayView folded);
/// True for texts that letterBits() tells apart from all others: one plain letter or digit.
[[nodiscard]] bool isExactLetter(QByteArrayView folded);
/// UTF-8 without case and accents.
[[nodiscard]] QByteArray foldedUtf8(QByteArrayView text);
/// Without case and accents, for comparing what people type with what they look for.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace iam
