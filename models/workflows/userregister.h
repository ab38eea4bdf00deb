#pragma once

#include "models/core/ids.h"
#include "models/core/rowindex.h"
#include "models/core/userbatch.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace iam {

/// Who is in the list of an account, and who has been met in the present reading of it: a few numbers a user, because
/// there may be a million, and what is shown of them is kept elsewhere already.
///
/// Addresses are known by UserBatch::addressPrint() only.
class UserRegister
{
public:
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] bool contains(QByteArrayView id) const { return find(id) >= 0; }
    /// They are in the list, with this address; in the present reading they have been met, or not yet.
    void note(QByteArrayView id, std::uint64_t addressPrint, bool isMet);
    bool remove(QByteArrayView id);

    /// From now on nobody has been met, and ownerOf() means those who are in the list now.
    void beginReading();
    [[nodiscard]] bool isMet(QByteArrayView id) const;
    [[nodiscard]] QList<UserId> notMet() const;
    /// Who had this address when the present reading began; nobody has the address 0. Until endReading().
    [[nodiscard]] std::optional<UserId> ownerOf(std::uint64_t addressPrint);
    void endReading();
    /// Which of these addresses, as their prints, anybody has. Goes through the whole list: a few ms for a million.
    [[nodiscard]] QSet<std::uint64_t> present(const QSet<std::uint64_t> &addressPrints) const;

private:
    enum Flag : std::uint8_t { Used = 1, Met = 2, Unpacked = 4, BeforeReading = 8 };
    using Packed = std::array<char, 16>;
    [[nodiscard]] static bool pack(QByteArrayView id, Packed &packed);
    [[nodiscard]] static std::uint32_t hashOf(const Packed &packed);
    [[nodiscard]] int find(QByteArrayView id) const;
    [[nodiscard]] bool isAt(int place, QByteArrayView id, const Packed &packed, bool isPacked) const;
    [[nodiscard]] UserId idAt(std::size_t place) const;
    int add(QByteArrayView id);

    std::vector<Packed> m_ids; ///< 32 hexadecimal digits, or what stands for another id
    std::vector<std::uint64_t> m_addresses;
    std::vector<std::uint8_t> m_flags;
    RowIndex m_index;
    QHash<int, QByteArray> m_unpacked; ///< ids of another kind
    std::vector<int> m_free;
    RowIndex m_owners; ///< by address; only in a reading in which somebody new is met
    bool m_ownersKnown = false;
    bool m_reading = false;
    qsizetype m_count = 0;
    mutable int m_lastFound = -1; ///< a list that comes again comes in the same order
};

} // namespace iam
