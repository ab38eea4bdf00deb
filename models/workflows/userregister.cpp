#include "models/workflows/userregister.h"

#include "models/core/packedid.h"

namespace iam {

/// True for an id of 32 hexadecimal digits; for another one, something that stands for it in the index.
bool UserRegister::pack(QByteArrayView id, Packed &packed)
{
    if (packId(id, packed.data()))
        return true;
    packed.fill(0);
    const size_t hash = qHashBits(id.data(), static_cast<size_t>(id.size()), QHashSeed::globalSeed());
    for (std::size_t i = 0; i < sizeof hash; ++i)
        packed[i] = static_cast<char>((hash >> (8U * i)) & 0xffU);
    return false;
}

std::uint32_t UserRegister::hashOf(const Packed &packed)
{
    return static_cast<std::uint32_t>(qHashBits(packed.data(), packed.size(), QHashSeed::globalSeed()));
}

bool UserRegister::isAt(int place, QByteArrayView id, const Packed &packed, bool isPacked) const
{
    const auto at = static_cast<std::size_t>(place);
    if ((m_flags[at] & Used) == 0 || ((m_flags[at] & Unpacked) == 0) != isPacked || m_ids[at] != packed)
        return false;
    return isPacked || m_unpacked.value(place) == id;
}

int UserRegister::find(QByteArrayView id) const
{
    Packed packed;
    const bool isPacked = pack(id, packed);
    const int next = m_lastFound + 1;
    if (next < static_cast<int>(m_flags.size()) && isAt(next, id, packed, isPacked))
        return m_lastFound = next;
    const int found = m_index.find(hashOf(packed), [&](int place) { return isAt(place, id, packed, isPacked); });
    if (found >= 0)
        m_lastFound = found;
    return found;
}

UserId UserRegister::idAt(std::size_t place) const
{
    if (m_flags[place] & Unpacked)
        return {QString::fromUtf8(m_unpacked.value(static_cast<int>(place)))};
    std::array<char, 2 * packedIdSize> digits {};
    unpackId(QByteArrayView(m_ids[place].data(), packedIdSize), digits.data());
    return {QString::fromLatin1(digits.data(), digits.size())};
}

int UserRegister::add(QByteArrayView id)
{
    int place = static_cast<int>(m_flags.size());
    if (m_free.empty()) {
        m_ids.emplace_back();
        m_addresses.push_back(0);
        m_flags.push_back(0);
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    const auto at = static_cast<std::size_t>(place);
    const bool isPacked = pack(id, m_ids[at]);
    m_flags[at] = static_cast<std::uint8_t>(isPacked ? Used : Used | Unpacked);
    if (!isPacked)
        m_unpacked.insert(place, id.toByteArray());
    m_index.insert(hashOf(m_ids[at]), place);
    ++m_count;
    return place;
}

void UserRegister::note(QByteArrayView id, std::uint64_t addressPrint, bool isMet)
{
    const int known = find(id);
    const auto at = static_cast<std::size_t>(known < 0 ? add(id) : known);
    m_addresses[at] = addressPrint;
    if (isMet)
        m_flags[at] = static_cast<std::uint8_t>(m_flags[at] | Met);
}

bool UserRegister::remove(QByteArrayView id)
{
    const int place = find(id);
    if (place < 0)
        return false;
    const auto at = static_cast<std::size_t>(place);
    m_index.remove(hashOf(m_ids[at]), place);
    m_unpacked.remove(place);
    m_flags[at] = 0;
    m_free.push_back(place);
    --m_count;
    return true;
}

void UserRegister::beginReading()
{
    endReading();
    for (std::uint8_t &flags : m_flags)
        flags = static_cast<std::uint8_t>((flags & ~Met) | BeforeReading);
    m_reading = true;
    m_lastFound = -1;
}

bool UserRegister::isMet(QByteArrayView id) const
{
    const int place = find(id);
    return place >= 0 && (m_flags[static_cast<std::size_t>(place)] & Met) != 0;
}

QList<UserId> UserRegister::notMet() const
{
    QList<UserId> ids;
    for (std::size_t at = 0; at < m_flags.size(); ++at) {
        if ((m_flags[at] & (Used | Met)) == Used)
            ids.append(idAt(at));
    }
    return ids;
}

std::optional<UserId> UserRegister::ownerOf(std::uint64_t addressPrint)
{
    if (addressPrint == 0 || !m_reading)
        return std::nullopt;
    const auto hash = [](std::uint64_t print) { return static_cast<std::uint32_t>(print >> 32U); };
    const auto wasThere
        = [this](std::size_t at) { return (m_flags[at] & (Used | BeforeReading)) == (Used | BeforeReading) && m_addresses[at] != 0; };
    if (!m_ownersKnown) {
        m_ownersKnown = true;
        m_owners.reserve(static_cast<std::size_t>(m_count));
        for (std::size_t at = 0; at < m_flags.size(); ++at) {
            if (wasThere(at))
                m_owners.insert(hash(m_addresses[at]), static_cast<int>(at));
        }
    }
    const int owner = m_owners.find(hash(addressPrint), [&](int place) {
        const auto at = static_cast<std::size_t>(place);
        return wasThere(at) && m_addresses[at] == addressPrint;
    });
    return owner < 0 ? std::nullopt : std::optional(idAt(static_cast<std::size_t>(owner)));
}

QSet<std::uint64_t> UserRegister::present(const QSet<std::uint64_t> &addressPrints) const
{
    QSet<std::uint64_t> found;
    for (std::size_t at = 0; at < m_flags.size() && !addressPrints.isEmpty(); ++at) {
        if ((m_flags[at] & Used) != 0 && addressPrints.contains(m_addresses[at]))
            found.insert(m_addresses[at]);
    }
    return found;
}

void UserRegister::endReading()
{
    m_reading = false;
    m_owners = {};
    m_ownersKnown = false;
}

} // namespace iam
