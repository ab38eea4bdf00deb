#pragma once

#include <cstdint>
#include <cstddef>
#include <vector>

namespace iam {

/// Finds rows by the hash of a key that the rows themselves hold: 8 bytes an entry, instead of a second copy of each
/// key. Several rows may have the same key.
class RowIndex
{
public:
    /// The first row with this hash that fits; -1 if there is none.
    template <typename Same>
    [[nodiscard]] int find(std::uint32_t hash, Same fits) const
    {
        if (m_slots.empty())
            return -1;
        for (std::size_t at = home(hash); m_slots[at].row >= 0; at = next(at)) {
            if (m_slots[at].hash == hash && fits(m_slots[at].row))
                return m_slots[at].row;
        }
        return -1;
    }
    /// Room for so many at once, instead of growing step by step.
    void reserve(std::size_t count);
    void insert(std::uint32_t hash, int row);
    /// The entry must be there.
    void remove(std::uint32_t hash, int row);

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t row = -1;
    };
    [[nodiscard]] std::size_t home(std::uint32_t hash) const { return (std::uint64_t(hash) * m_slots.size()) >> 32U; }
    [[nodiscard]] std::size_t next(std::size_t at) const { return at + 1 == m_slots.size() ? 0 : at + 1; }
    void grow();
    void put(Slot slot);

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace iam
