#pragma once

#include "models/copyas/copyas.h"
#include "models/copyas/operation.h"

/// One writer for each format. For this folder only.
namespace iam::copyas {

[[nodiscard]] QString curlText(const QList<Action> &actions, const Context &context);
/// One call; also what other writers fall back on.
[[nodiscard]] QString curlOf(const Action &action, const Context &context);
[[nodiscard]] QString cliText(const QList<Action> &actions, const Context &context);
[[nodiscard]] QString terraformText(const QList<Action> &actions, const Context &context);
[[nodiscard]] QString pythonText(const QList<Action> &actions, const Context &context);
[[nodiscard]] QString goText(const QList<Action> &actions, const Context &context);
[[nodiscard]] QString nodeText(const QList<Action> &actions, const Context &context);
[[nodiscard]] QString javaText(const QList<Action> &actions, const Context &context);

/// What has to be known to run the call: whose token, what stands in the place of what.
[[nodiscard]] QStringList remarksOf(const Action &action);
/// For calls whose address would be another one on the way.
[[nodiscard]] QString cannotBeSent();
/// Where a part of the SDK finds its service.
[[nodiscard]] QString serviceUrl(SdkService service, const Context &context);

} // namespace iam::copyas
