#pragma once

#include <QString>
#include <QStringList>

namespace iam::service {

/// One pattern of the domain restriction (docs/protocol.md, domain restriction): `*` stops at "." and "@", `**` does
/// not, `?` is one character; the whole address must fit; letter case is ignored.
[[nodiscard]] bool matchesDomainPattern(const QString &pattern, const QString &address);

/// Whether an address may be invited: exactly one "@" and at least one pattern that fits.
[[nodiscard]] bool isAllowedAddress(const QStringList &patterns, const QString &address);

} // namespace iam::service
