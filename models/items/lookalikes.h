#pragma once

#include <QHash>
#include <QString>

#include <atomic>

namespace iam {

class UserColumns;

/// Names and domains of one account that can be taken for others of it (B69). A value: worked out once, in any thread,
/// then only looked up.
class LookAlikes
{
public:
    LookAlikes() = default;
    /// A second or so for a million users; empty if `stopped` is set meanwhile. Of two names that look the same, the one
    /// that came later is the suspicious one; of two domains, the one fewer people have, if the other one is usual.
    [[nodiscard]] static LookAlikes of(const UserColumns &users, const std::atomic_bool &stopped);

    /// What this full name looks like: the other one. Empty for most.
    [[nodiscard]] QString likeName(const QString &fullName) const;
    /// The domain that the domain of this address looks like. Empty for most.
    [[nodiscard]] QString likeDomainOf(const QString &address) const;
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty() && m_domains.isEmpty(); }
    friend bool operator==(const LookAlikes &, const LookAlikes &) = default;

private:
    QHash<QString, QString> m_names; ///< folded name → the name it looks like
    QHash<QString, QString> m_domains; ///< folded domain → the usual one
};

} // namespace iam
