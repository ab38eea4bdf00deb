#pragma once

#include <QHashFunctions>
#include <QString>

namespace iam {

/// The `id` of a user's record in an account. It stays the same when an invitation is accepted, so it keys rows.
struct UserId
{
    QString text;
    friend bool operator==(const UserId &, const UserId &) = default;
};

/// "IBMid-5500000001", or "BSS-…" until the invitation is accepted: it changes, so it never keys a row.
struct IamId
{
    QString text;
    [[nodiscard]] bool isPlaceholder() const { return text.startsWith(QLatin1String("BSS-")); }
    [[nodiscard]] bool isServiceId() const { return text.startsWith(QLatin1String("iam-ServiceId-")); }
    friend bool operator==(const IamId &, const IamId &) = default;
};

/// 32 hexadecimal digits.
struct AccountId
{
    QString text;
    friend bool operator==(const AccountId &, const AccountId &) = default;
};

/// "AccessGroupId-<uuid>".
struct AccessGroupId
{
    QString text;
    friend bool operator==(const AccessGroupId &, const AccessGroupId &) = default;
};

inline size_t qHash(const UserId &id, size_t seed = 0) { return qHash(id.text, seed); }
inline size_t qHash(const IamId &id, size_t seed = 0) { return qHash(id.text, seed); }
inline size_t qHash(const AccessGroupId &id, size_t seed = 0) { return qHash(id.text, seed); }

} // namespace iam
