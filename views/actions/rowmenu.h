#pragma once

class QMenu;
class QWidget;

namespace iam {

class CopyMenu;
class UserActions;

/// The menu of a row, in the one order there is (B18). What can be done at all shows itself; the rest is hidden.
[[nodiscard]] QMenu *makeRowMenu(const UserActions &actions, CopyMenu &copyMenu, QWidget *parent);

} // namespace iam
