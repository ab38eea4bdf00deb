#include "models/core/retrypolicy.h"

#include <algorithm>

namespace iam {

bool RetryPolicy::isPassing(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Connection:
    case ErrorKind::Timeout:
    case ErrorKind::TooManyRequests:
        return true;
    case ErrorKind::Server:
        return error.httpStatus != 501; // what is not implemented now will not be in a second either
    case ErrorKind::Cancelled:
    case ErrorKind::Insecure:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::TooLarge:
    case ErrorKind::Protocol:
    case ErrorKind::Refused:
        break;
    }
    return false;
}

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(
    const ApiError &error, int attempt, bool changes, double chance) const
{
    using std::chrono::milliseconds;
    if (attempt >= attempts || !isPassing(error))
        return std::nullopt;
    if (changes && error.kind != ErrorKind::TooManyRequests)
        return std::nullopt;
    if (error.retryAfter && *error.retryAfter > longestAskedDelay)
        return std::nullopt;

    milliseconds step = firstDelay;
    for (int i = 1; i < attempt && step < longestDelay; ++i)
        step *= 2;
    step = std::min(step, longestDelay);
    const double part = 0.5 + 0.5 * std::clamp(chance, 0.0, 1.0);
    const milliseconds spread(static_cast<milliseconds::rep>(static_cast<double>(step.count()) * part));
    return error.retryAfter ? std::max<milliseconds>(spread, *error.retryAfter) : spread;
}

} // namespace iam
