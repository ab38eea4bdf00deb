#pragma once

#include <QStringView>

namespace iam::service {

/// The operator stringMatch (docs/protocol.md, operators): `*` is any run, also an empty one, `?` exactly one
/// character,
/// `{{*}}` and `{{?}}` are the characters themselves; letter case counts.
[[nodiscard]] bool stringMatch(QStringView pattern, QStringView text);

/// True when whatever fits the pattern `inner` also fits `outer`. May say no where the truth is yes, never the reverse.
[[nodiscard]] bool patternCovers(QStringView outer, QStringView inner);

} // namespace iam::service
