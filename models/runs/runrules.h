#pragma once

#include "models/core/user.h"
#include "models/runs/runsender.h"

#include <QList>

#include <chrono>

namespace iam {

struct RunTimes
{
    std::chrono::milliseconds held {60'000}; ///< until an address that is being processed is looked up
    std::chrono::milliseconds firstRetry {2'000}; ///< doubled with each try
    std::chrono::milliseconds secondLook {3'000}; ///< between two looks for what may still be on its way
    std::chrono::milliseconds limitWait {30'000}; ///< after 429, if the service names no time
    std::chrono::milliseconds watchOften {5'000}; ///< in the first minute
    std::chrono::milliseconds watchSeldom {15'000};
    std::chrono::seconds watchTotal {300};
};

/// What follows from an answer; pure, without clock and disk.
namespace runrules {

inline constexpr int mostTries = 5;
inline constexpr int mostHolds = 5;

/// Doing it a second time changes nothing, so that a lost answer needs no look before the next try.
[[nodiscard]] bool isRepeatable(RunAction action);

/// Puts the reply into the item.
void take(RunAction action, const RunReply &reply, RunItem &item);

/// What follows from an error about a whole request.
struct Refused
{
    enum class Then {
        GoOn,
        WaitAsTold, ///< the service asks for time (429)
        Slower, ///< an answer was lost: the way there may be broken
        Pause, ///< nobody is signed in any more, or we ourselves do not send
    };
    Then then = Then::GoOn;
    QList<RunItem> items {}; ///< the items as they stand now, in order
    int limit = 0; ///< items a request may hold, if the service told it; else 0
};
[[nodiscard]] Refused refuse(RunAction action, const QList<RunItem> &items, const ApiError &error);

/// What a look at the service showed about an Unclear, Held or Taken item: none if there is no such user.
void takeLook(RunAction action, const std::optional<User> &user, RunItem &item);

/// How long an item waits before its next step, by its state.
[[nodiscard]] std::chrono::milliseconds waitOf(const RunItem &item, const RunTimes &times);

/// Outcome of the last attempt for the journal.
[[nodiscard]] ChangeRecord::Outcome outcomeOf(const RunItem &item);

} // namespace runrules

} // namespace iam
