#pragma once

#include "tests/faults/operations.h"

#include <optional>

namespace iam::test {

/// What a cell of the matrix has to end with.
struct Expected
{
    enum class Done { Never, Once };
    std::optional<ErrorKind> error {}; ///< nothing: the call succeeds
    std::optional<ErrorKind> orElse {}; ///< as good, where it is up to chance what the network library notices first
    bool mayPass = false; ///< the content has come whole: as good, too
    Done done = Done::Once; ///< of a change, in the service's data
    int sent = 1; ///< how often a change goes out, at most
    bool known = false; ///< that a change was not done has to be known, too: nobody is told that it may have been
};

/// A fault, and what it means for an operation.
struct FaultCase
{
    /// Where it strikes.
    enum class At { Proxy, ClosedPort, UnknownName, ClientAhead, ClientBehind, ServiceAhead };

    const char *name;
    At at = At::Proxy;
    Fault fault {};
    bool warm = false; ///< the client has a connection and a token from an earlier request
    bool hurried = false; ///< the deadline of the call is short: it has to pass
    std::function<Expected(const Operation &operation)> expected {};
};

[[nodiscard]] QList<FaultCase> faultCases();

} // namespace iam::test
