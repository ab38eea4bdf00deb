#pragma once

#include <QString>

namespace iam {

/// True if a word mixes letters of several scripts (a Cyrillic "а" in a Latin word), or a domain is written in
/// punycode: signs of a name made to look like another. Chinese, Japanese and Korean mix scripts by nature.
[[nodiscard]] bool looksSuspicious(const QString &text);

} // namespace iam
