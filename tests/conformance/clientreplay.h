#pragma once

#include "tests/conformance/vector.h"
#include "tests/support/clientfixture.h"

#include <functional>
#include <optional>

namespace iam::test {

/// Makes the call of a recorded client with ours.
class ClientReplay
{
public:
    explicit ClientReplay(ClientFixture &client);

    /// The error the call ended with, if it did. `isKnown` tells whether there is such an operation.
    [[nodiscard]] std::optional<ApiError> run(const Vector &vector);
    [[nodiscard]] bool isKnown(const QString &operation) const { return m_operations.contains(operation); }
    /// What was decoded: users, invitations, groups, policies… of the last call.
    [[nodiscard]] qsizetype decoded() const { return m_decoded; }

private:
    using Operation = std::function<std::optional<ApiError>(const Vector &)>;

    void addUserOperations();
    void addGroupOperations();
    void addPolicyOperations();
    void addOtherOperations();

    template <typename T>
    std::optional<ApiError> end(const Result<T> &outcome, qsizetype decoded = 1)
    {
        m_decoded = outcome.ok() ? decoded : -1;
        return outcome.ok() ? std::nullopt : std::optional<ApiError>(outcome.error());
    }
    template <typename T>
    std::optional<ApiError> endList(const Result<QList<T>> &outcome)
    {
        return end(outcome, outcome.ok() ? outcome.value().size() : 0);
    }

    ClientFixture &m_client;
    QHash<QString, Operation> m_operations;
    qsizetype m_decoded = -1;
};

} // namespace iam::test
