#pragma once

#include "models/copyas/copyas.h"

/// One writer for each format. For this folder only.
namespace iam::copyas {

[[nodiscard]] QString curlText(const QList<Action> &actions, const Context &context);
/// One call; also what other writers fall back on.
[[nodiscard]] QString curlOf(const Action &action, const Context &context);
[[nodiscard]] QString cliText(const QList<Action> &actions, const Context &context);

} // namespace iam::copyas
