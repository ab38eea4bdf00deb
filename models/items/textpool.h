#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <cstdint>

namespace iam {

/// Texts that many users have in common, each once. Full at 65 535; then texts stay with their users.
class TextPool
{
public:
    static constexpr std::uint16_t none = 0xffff;
    [[nodiscard]] std::uint16_t add(QByteArrayView text);
    [[nodiscard]] QByteArrayView at(std::uint16_t index) const { return m_texts.at(index); }
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }

private:
    QList<QByteArray> m_texts;
    QHash<QByteArray, std::uint16_t> m_indexOf;
};

/// Beginnings or ends that many texts have in common, also as a search reads them: it looks at them once, not once a user.
class AffixPool
{
public:
    struct Folded
    {
        QByteArray text; ///< without case and accents
        std::uint64_t letters = 0; ///< letterBits()
    };
    [[nodiscard]] std::uint16_t add(QByteArrayView affix);
    [[nodiscard]] QByteArrayView at(std::uint16_t index) const { return m_texts.at(index); }
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }
    [[nodiscard]] const QList<Folded> &folded() const { return m_folded; }

private:
    TextPool m_texts;
    QList<Folded> m_folded;
};

} // namespace iam
