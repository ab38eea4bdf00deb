#pragma once

#include "models/core/actionrules.h"
#include "models/core/retrynotice.h"

#include <QString>

namespace iam {

/// Why a call failed, in a sentence for people (behaviour: "Messages for errors"). Foreign words in it are plain text.
[[nodiscard]] QString problemText(const ApiError &error);
/// What a call was about, for a better sentence.
struct ProblemContext
{
    QString name {}; ///< of the user, or the address
    Right right = Right::None; ///< that the console expected to be enough
};
[[nodiscard]] QString problemText(const ApiError &error, const ProblemContext &about);
/// The same with the trace number below, where there is one.
[[nodiscard]] QString problemWithTrace(const ApiError &error, const ProblemContext &about = {});
/// That a request waits and is tried again, for whoever waits for its answer.
[[nodiscard]] QString retryText(const RetryNotice &notice);
/// The facts for the details pane and for Copy: status, code, trace, path. Technical, not translated.
[[nodiscard]] QString problemDetails(const ApiError &error);

/// The rule about a right, as one or two sentences; empty for Right::None.
[[nodiscard]] QString rightRuleText(Right right);
/// Why an action cannot be done; empty for Refusal::No. `ownerName` is empty where the owner is not visible.
[[nodiscard]] QString refusalText(Refusal refusal, Right right, const QString &ownerName);

} // namespace iam
