#pragma once

#include <QString>
#include <QStringList>

namespace iam {

/// Whether an address fits one pattern of the account's domain restriction (docs/protocol.md, "Identity"): `*` is any
/// run without `.` and `@`, `**` any run, `?` one character; letter case counts for nothing.
[[nodiscard]] bool matchesDomainPattern(const QString &pattern, const QString &address);

/// True if one of the patterns fits. No pattern: nobody is allowed.
[[nodiscard]] bool isAllowedByPatterns(const QStringList &patterns, const QString &address);

} // namespace iam
