#include "models/core/rowindex.h"

#include <algorithm>
#include <utility>

namespace iam {

void RowIndex::put(Slot slot)
{
    std::size_t at = home(slot.hash);
    while (m_slots[at].row >= 0)
        at = next(at);
    m_slots[at] = slot;
}

void RowIndex::grow()
{
    constexpr std::size_t smallest = 64;
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(old.empty() ? smallest : old.size() + old.size() / 2);
    for (const Slot &slot : old) {
        if (slot.row >= 0)
            put(slot);
    }
}

void RowIndex::reserve(std::size_t count)
{
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(std::max(old.size(), count + count / 2 + 1));
    for (const Slot &slot : old) {
        if (slot.row >= 0)
            put(slot);
    }
}

void RowIndex::insert(std::uint32_t hash, int row)
{
    if ((m_used + 1) * 5 > m_slots.size() * 4)
        grow();
    put({.hash = hash, .row = row});
    ++m_used;
}

void RowIndex::remove(std::uint32_t hash, int row)
{
    std::size_t at = home(hash);
    while (m_slots[at].row != row || m_slots[at].hash != hash)
        at = next(at);
    // Those behind the gap move up, unless they would come in front of their home.
    for (std::size_t from = next(at); m_slots[from].row >= 0; from = next(from)) {
        const std::size_t wanted = home(m_slots[from].hash);
        const bool staysReachable = at <= from ? (wanted <= at || wanted > from) : (wanted <= at && wanted > from);
        if (staysReachable) {
            m_slots[at] = m_slots[from];
            at = from;
        }
    }
    m_slots[at] = Slot();
    --m_used;
}

} // namespace iam
