#pragma once

#include "models/core/userbatch.h"
#include "models/items/usercolumns.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace iam {

/// The users of a batch as columns, with what they are found by: worked out in the thread that reads them, so that the
/// window's thread only copies bytes. Not changed any more once it is made.
class UserParcel final : public UserPreparation
{
public:
    explicit UserParcel(const UserBatch &users);
    /// For UserManagementApi::setPreparation(). Safe in any thread.
    [[nodiscard]] static std::shared_ptr<const UserPreparation> prepare(const UserBatch &users);
    /// What prepare() has made of this batch; nothing if it was not prepared. Valid as long as the batch.
    [[nodiscard]] static const UserParcel *of(const UserBatch &users);
    /// Of a key of a user. Different in each process, so that nobody can choose ids that fall together.
    [[nodiscard]] static std::uint32_t hashOf(QByteArrayView key);

    /// In the order of the batch.
    [[nodiscard]] const UserColumns &columns() const { return m_columns; }
    [[nodiscard]] std::uint32_t idHash(qsizetype index) const { return m_keys[static_cast<std::size_t>(index)].id; }
    [[nodiscard]] std::uint32_t iamIdHash(qsizetype index) const { return m_keys[static_cast<std::size_t>(index)].iamId; }
    /// The same id may stand in the batch twice.
    [[nodiscard]] bool hasTwins() const { return m_hasTwins; }

private:
    struct Keys
    {
        std::uint32_t id;
        std::uint32_t iamId;
    };
    UserColumns m_columns;
    std::vector<Keys> m_keys;
    bool m_hasTwins = false;
};

} // namespace iam
