#pragma once

#include <QString>
#include <QStringList>

namespace iam {

/// The letters of `text` that look like others, each once, as "а (U+0430)": those that are not of the script most of
/// the letters of their word belong to. Empty if nothing is suspicious by itself.
[[nodiscard]] QStringList lookAlikeLetters(const QString &text);

/// What `text` looks like, folded: look-alike letters become Latin ones, `0` becomes `o`, `1` becomes `l`, `rn` becomes
/// `m`. Two different texts with the same outline can be taken for each other.
[[nodiscard]] QString outline(const QString &text);

} // namespace iam
