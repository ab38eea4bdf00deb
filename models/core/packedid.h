#pragma once

#include <QByteArrayView>

namespace iam {

/// The 32 hexadecimal digits of most record ids as 16 bytes; false if it is no such id.
inline constexpr qsizetype packedIdSize = 16;
[[nodiscard]] bool packId(QByteArrayView id, char *bytes);
/// The digits again.
void unpackId(QByteArrayView bytes, char *digits);

} // namespace iam
