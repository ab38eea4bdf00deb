#pragma once

#include "models/core/userbatch.h"
#include "models/core/userview.h"
#include "models/items/textpool.h"

#include <array>
#include <utility>
#include <vector>

namespace iam {

/// 512 users column by column, with the texts that are theirs alone as UTF-8 beside them. What is in the pools, and which
/// rows there are, UserColumns knows.
struct UserBlock
{
    static constexpr int rows = 512;
    enum Flag : std::uint8_t { Removing = 1, UserIdIsEmail = 2, Invited = 4, PackedId = 8, ReadsSearch = 16 };
    /// Stand in the text for searching where the pooled end of an address, and the pooled beginning of an IAM ID, were; no
    /// UTF-8 has these bytes.
    static constexpr char domainMark = '\xff';
    static constexpr char prefixMark = '\xfe';

    std::array<std::uint64_t, rows> letters; ///< of the text for searching, see letterBits()
    std::array<std::uint64_t, rows> print; ///< UserBatch::Entry::print
    std::array<UserTime, rows> addedOn;
    std::array<UserTime, rows> sending;
    std::array<std::uint32_t, rows> record; ///< where the texts are, in `text`
    std::array<std::uint32_t, rows> found; ///< where the text for searching is, in `search`
    std::array<std::uint16_t, rows> domain; ///< of the address, with the "@"
    std::array<std::uint16_t, rows> prefix; ///< of the IAM ID, with the "-"
    std::array<std::uint16_t, rows> realm;
    std::array<std::uint16_t, rows> word;
    std::array<std::uint16_t, rows> inviter;
    std::array<std::uint8_t, rows> state;
    std::array<std::uint8_t, rows> status;
    std::array<std::uint8_t, rows> views;
    std::array<std::uint8_t, rows> flags;
    std::vector<char> text;
    /// Name, address, IAM ID and user ID, one a line, without the user ID if it is the address; apart from the rest,
    /// because a search reads all of it and nothing else. Plain ASCII stands in its own case and is kept here only;
    /// anything else is folded.
    std::vector<char> search;
    std::size_t garbage = 0; ///< bytes of both that no row uses any more
    std::uint64_t epoch = 0; ///< of the columns that may change it

    [[nodiscard]] QByteArrayView searchText(std::size_t at) const
    {
        const char *from = search.data() + found[at];
        const qsizetype size = takeSize(from);
        return {from, size};
    }
    /// First and last name, without looking at the other texts.
    [[nodiscard]] std::pair<QByteArrayView, QByteArrayView> names(std::size_t at) const;
    /// Sets flags, and writes behind what is there. Pools, times and numbers are not touched.
    struct Texts;
    void write(std::size_t at, const Texts &texts);
    /// The texts and numbers of a row in another block, or in this one.
    void copyRow(std::size_t at, const UserBlock &from, std::size_t fromAt);
    /// The texts of this row are of no use any more.
    void drop(std::size_t at);
    [[nodiscard]] bool isWorthCompacting() const;
    /// Reads a length, which stands in one byte if it is short, and goes on behind it.
    [[nodiscard]] static qsizetype takeSize(const char *&at)
    {
        std::size_t size = static_cast<unsigned char>(*at++);
        if (size == longText) {
            size = 0;
            for (unsigned shift = 0; shift < 32; shift += 8)
                size |= static_cast<std::size_t>(static_cast<unsigned char>(*at++)) << shift;
        }
        return static_cast<qsizetype>(size);
    }
    static constexpr unsigned char longText = 255; ///< stands for four bytes that follow
    void compact(int usedRows);
};

/// The texts that a row keeps for itself, as views into its block, or into what is to be written.
struct UserBlock::Texts
{
    enum Place : std::size_t { First, Last, Address, IamId, UserId, Id, Phone, OtherPhone, Realm, Word, Inviter };
    static constexpr std::size_t total = Inviter + 1;

    std::array<QByteArrayView, total> texts {};
    UserTime invitedOn = noTime;
    bool isUserIdEmail = false;
    bool hasDomain = false; ///< the address goes on in the pool
    bool hasPrefix = false; ///< the IAM ID begins there
    const char *end = nullptr; ///< of what was read

    [[nodiscard]] static Texts at(const UserBlock &block, std::size_t at);
    [[nodiscard]] QByteArrayView operator[](Place place) const { return texts[place]; }
};

} // namespace iam
