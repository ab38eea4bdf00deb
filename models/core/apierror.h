#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace iam {

enum class ErrorKind {
    Cancelled, ///< by us; never shown
    Connection, ///< no connection, name, proxy, cut in mid-answer
    Insecure, ///< the service could not prove who it is: `detail` is a sentence that says why; nothing was sent
    Timeout, ///< the deadline of the call has passed
    Unauthorized, ///< 401: the token is not accepted
    Forbidden, ///< 403
    BadRequest, ///< 400, 422 and other refusals of what was sent
    NotFound, ///< 404
    Conflict, ///< 409, 412
    TooLarge, ///< 413, or an answer over our own limit
    TooManyRequests, ///< 429
    Server, ///< 5xx
    Protocol, ///< the answer could not be understood; `jsonPath` says where
    Refused, ///< we ourselves did not send it: `detail` says why
};

/// Why a call has no result. A value: it can be copied, compared and kept.
struct ApiError
{
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0; ///< 0 if there was no answer
    QString code {}; ///< the service's own code, such as "1023" or "policy_conflict_error"
    QString message {}; ///< the service's own words: foreign text, shown as plain text only
    QString moreInfo {}; ///< the service's `more_info` or `details`, foreign text
    QString trace {}; ///< transaction ID of the service, for support
    QString jsonPath {}; ///< for Protocol: where, such as "resources[3].iam_id"
    QString detail {}; ///< for Connection, Protocol, Refused: what happened, for the details pane
    std::optional<std::chrono::seconds> retryAfter {}; ///< what the service asks to wait
    bool notSent = false; ///< something before the change failed, such as reading: the change itself was not sent
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The answer to a change was lost, or cannot be read: it may have been carried out.
[[nodiscard]] inline bool mayHaveHappened(const ApiError &error)
{
    if (error.notSent)
        return false;
    constexpr int requestTooLarge = 413; // else it is the answer that was too large for us
    if (error.kind == ErrorKind::TooLarge)
        return error.httpStatus != requestTooLarge;
    return error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Connection || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Server;
}

} // namespace iam
