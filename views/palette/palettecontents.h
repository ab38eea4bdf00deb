#pragma once

#include "views/palette/palettemodel.h"

class QAction;

namespace iam {

class Theme;
class UserTableModel;
class Clock;
struct UserId;

/// The entry of an action: name without mnemonics, shortcut, and why it is disabled.
[[nodiscard]] PaletteEntry paletteEntry(QAction *action, PaletteGroup group);

/// Users whose name, address or ID holds the typed words, at most a handful.
[[nodiscard]] QList<PaletteEntry> paletteUsers(const QString &typed, const UserTableModel &users, const Clock &clock,
    const Theme &theme, const std::function<void(const UserId &user)> &show);

} // namespace iam
