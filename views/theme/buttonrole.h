#pragma once

class QAbstractButton;
class QWidget;

namespace iam {

/// How a button looks; kept as the dynamic property "role", which the style reads.
enum class ButtonRole { Secondary, Primary, Danger, Quiet };

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);
/// 24 instead of 32 high.
void setSmallButton(QAbstractButton *button, bool small = true);
/// Quiet buttons on a selected surface, which high contrast writes in black.
void setOnSelectedSurface(QAbstractButton *button);
[[nodiscard]] bool isOnSelectedSurface(const QWidget *button);
[[nodiscard]] bool isSmallButton(const QWidget *button);

} // namespace iam
