#pragma once

#include "tests/faults/dialogstage.h"
#include "tests/faults/operations.h"

#include <functional>
#include <optional>

namespace iam::test {

/// What a person reads at the end of an action.
struct Told
{
    enum class As { Done, NotDone, Unclear };
    As as = As::Done;
    QString words {};
};

/// One of the main actions, as a person carries it out in the window.
struct DialogAction
{
    const char *name;
    Operation traits {}; ///< what the faults mean for the change that is sent
    bool isRun = false; ///< tries again by itself, waits and pauses
    std::function<bool(DialogStage &stage)> prepare {}; ///< up to the last button, without faults
    std::function<void(DialogStage &stage)> send {};
    std::function<std::optional<Told>(DialogStage &stage)> told {}; ///< nothing while the person is kept waiting
    std::function<bool(DialogStage &stage)> goOn {}; ///< without the fault: to the true end of what waits or pauses
    std::function<int(DialogStage &stage)> done {}; ///< how often it is in the service's data, since prepare()
};

[[nodiscard]] QList<DialogAction> userDialogs();
[[nodiscard]] QList<DialogAction> accessDialogs();
[[nodiscard]] DialogAction inviting();
/// What an open dialog of changes says, or that it is closed.
[[nodiscard]] std::optional<Told> toldByDialog(DialogStage &stage);

} // namespace iam::test
