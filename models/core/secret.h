#pragma once

#include <QByteArray>

#include <memory>

namespace iam {

/// A text that must not be seen: an API key, a token, a password. It cannot be printed, compared or turned into a
/// string by accident; the last copy overwrites the memory it was kept in.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over; the caller's own copies stay the caller's business.
    explicit Secret(const QByteArray &utf8);

    [[nodiscard]] bool isEmpty() const;
    /// For the one place that sends it. Valid as long as this value or a copy of it lives.
    [[nodiscard]] const QByteArray &reveal() const;

private:
    struct Memory;
    std::shared_ptr<const Memory> m_memory;
};

} // namespace iam
