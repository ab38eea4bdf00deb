#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace iam {

/// A folded text that is looked for in many others, whatever the case of their ASCII letters.
class Needle
{
public:
    Needle() = default;
    /// Not empty, UTF-8.
    explicit Needle(const QByteArray &folded);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] std::uint64_t letters() const { return m_letters; }
    [[nodiscard]] bool isIn(QByteArrayView text) const;
    /// The text has all letters, so that it is worth reading.
    [[nodiscard]] bool canBeIn(std::uint64_t letters) const { return (letters & m_letters) == m_letters; }

private:
    [[nodiscard]] bool isAt(const char *place) const;
    [[nodiscard]] bool isInPlain(QByteArrayView text) const;

    QByteArray m_text;
    std::uint64_t m_letters = 0;
    std::size_t m_first = 0; ///< places of two rare letters in it
    std::size_t m_second = 0;
};

} // namespace iam
