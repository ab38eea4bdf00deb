#pragma once

#include "models/core/apierror.h"

#include <chrono>
#include <optional>

namespace iam {

/// When, and after how long, a request is sent again (docs/protocol.md, "Retries"). Pure: no clock, no chance.
struct RetryPolicy
{
    int attempts = 5; ///< sendings in all
    std::chrono::milliseconds firstDelay {1000}; ///< doubles with every try
    std::chrono::milliseconds longestDelay {30'000};
    std::chrono::seconds longestAskedDelay {120}; ///< if the service asks for more, the caller decides

    /// True if a failure says nothing about the next try: the way there, the service's own trouble, too many requests.
    [[nodiscard]] static bool isPassing(const ApiError &error);

    /// How long to wait before sending number `attempt + 1`; nothing if it shall not be sent again.
    /// `changes`: the request changes something. Such a request is repeated only if the service says that it was not
    /// even looked at (429), since a lost answer does not mean a lost request.
    /// `chance` in [0, 1) spreads the clients: the wait is 50 to 100 % of the step, never less than the service asks.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(
        const ApiError &error, int attempt, bool changes, double chance) const;

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

} // namespace iam
