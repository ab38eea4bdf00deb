#pragma once

#include <QString>

class QWidget;

namespace iam {

/// Enables the widget if `reason` is empty; else disables it, with the reason as its tip and its description for screen
/// readers. Nothing of ours is disabled without a word (docs/architecture.md, "Read aloud").
void setUsable(QWidget *widget, const QString &reason);

} // namespace iam
