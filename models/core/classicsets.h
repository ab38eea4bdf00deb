#pragma once

#include <QStringList>

namespace iam {

/// The permission sets of classic infrastructure (docs/protocol.md, "Classic infrastructure"). The wire knows single
/// permissions only; a set is what people choose.
enum class ClassicSet {
    None,
    ViewOnly,
    BasicUser,
    SuperUser,
    Single, ///< permissions that make up none of the sets
};

/// The keys of a set, in the order of the source; empty for None and Single.
[[nodiscard]] QStringList permissionsOf(ClassicSet set);
/// Which set these permissions are, whatever their order.
[[nodiscard]] ClassicSet setOf(const QStringList &permissions);
/// Access to devices: it cannot be invited with, only given after acceptance.
[[nodiscard]] bool isDeviceAccess(const QString &permission);
/// Both lists without repetition, in the order of the largest set; others last.
[[nodiscard]] QStringList unitedPermissions(const QStringList &left, const QStringList &right);

/// For files: "viewonly".
[[nodiscard]] QString keyText(ClassicSet set);
[[nodiscard]] ClassicSet classicSetFromKey(const QString &key);

} // namespace iam
