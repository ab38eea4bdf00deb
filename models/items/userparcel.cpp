#include "models/items/userparcel.h"

#include <QHash>

#include <algorithm>

namespace iam {

UserParcel::UserParcel(const UserBatch &users)
{
    const auto size = static_cast<std::size_t>(users.size());
    std::vector<std::uint32_t> ids;
    ids.reserve(size);
    m_keys.reserve(size);
    for (qsizetype i = 0; i < users.size(); ++i) {
        const UserRecord user = UserRecord::of(users, i);
        m_columns.append(user);
        m_keys.push_back({.id = hashOf(user.text(UserTextField::Id)), .iamId = hashOf(user.text(UserTextField::IamId))});
        ids.push_back(m_keys.back().id);
    }
    std::sort(ids.begin(), ids.end());
    m_hasTwins = std::adjacent_find(ids.cbegin(), ids.cend()) != ids.cend(); // or two hashes that are alike by chance
}

std::shared_ptr<const UserPreparation> UserParcel::prepare(const UserBatch &users)
{
    return std::make_shared<UserParcel>(users);
}

const UserParcel *UserParcel::of(const UserBatch &users)
{
    return dynamic_cast<const UserParcel *>(users.preparation());
}

std::uint32_t UserParcel::hashOf(QByteArrayView key)
{
    static const size_t seed = QHashSeed::globalSeed();
    return static_cast<std::uint32_t>(qHashBits(key.data(), static_cast<size_t>(key.size()), seed));
}

} // namespace iam
