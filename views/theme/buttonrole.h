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
[[nodiscard]] bool isSmallButton(const QWidget *button);

} // namespace iam
