#include "models/items/textpool.h"

#include "models/items/foldedtext.h"

namespace iam {

std::uint16_t TextPool::add(QByteArrayView text)
{
    const auto known = m_indexOf.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_indexOf.cend())
        return *known;
    if (m_texts.size() >= none)
        return none;
    const QByteArray copy = text.toByteArray();
    const auto index = static_cast<std::uint16_t>(m_texts.size());
    m_texts.append(copy);
    m_indexOf.insert(copy, index);
    return index;
}

std::uint16_t AffixPool::add(QByteArrayView affix)
{
    const std::uint16_t index = m_texts.add(affix);
    if (index != TextPool::none && index == m_folded.size()) {
        const QByteArray folded = foldedUtf8(affix);
        m_folded.append({.text = folded, .letters = letterBits(folded)});
    }
    return index;
}

} // namespace iam
