#pragma once

#include <QString>
#include <QStringList>

namespace iam::service::classic {

/// Whether such a classic infrastructure permission exists at all.
[[nodiscard]] bool isKnown(const QString &permission);
/// Device access is never part of an invitation (docs/protocol.md, classic infrastructure).
[[nodiscard]] bool mayBeInvitedWith(const QString &permission);
/// All keys, device access too.
[[nodiscard]] QStringList all();

} // namespace iam::service::classic
