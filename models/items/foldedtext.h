#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace iam {

/// One bit for each letter of UTF-8, whatever its case; rare ones share bits. A text with a term in it has all bits of the
/// term. Line ends, and bytes that are no UTF-8, have none.
[[nodiscard]] std::uint64_t letterBits(QByteArrayView text);
/// True for texts that letterBits() tells apart from all others: one plain letter or digit.
[[nodiscard]] bool isExactLetter(QByteArrayView folded);
[[nodiscard]] bool isAscii(QByteArrayView text);
/// UTF-8 without case and accents.
[[nodiscard]] QByteArray foldedUtf8(QByteArrayView text);
/// Without case and accents, for comparing what people type with what they look for.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace iam
