#pragma once

#include "tests/faults/stage.h"

#include <functional>

namespace iam::test {

/// One call of models/api, as the console makes it.
struct Operation
{
    enum class As { Owner, Invitee };
    using Call = std::function<Result<QString>(Stage &stage, FaultedClient &client)>;

    const char *name;
    bool changes = false;
    bool hasBody = true; ///< the answer is JSON
    bool absenceIsAnswer = false; ///< 404 is no error
    bool emptyIsAnswer = false; ///< 204 is no error
    bool needsToken = true;
    As as = As::Owner;
    std::function<void(Stage &stage)> prepare {}; ///< what the call needs; without faults
    Call call {}; ///< ends with a word that stands for what was read, the same for the same data
    std::function<int(Stage &stage)> done {}; ///< how often the change is in the service's data, since prepare()
};

[[nodiscard]] QList<Operation> readingOperations();
[[nodiscard]] QList<Operation> userChanges();
[[nodiscard]] QList<Operation> accessChanges();

/// What a call gave, as a word.
template <typename T, typename Word>
[[nodiscard]] Result<QString> worded(const QFuture<Result<T>> &call, Word word)
{
    const Result<T> result = awaited(call, 60'000);
    return result.ok() ? Result<QString>(word(result.value())) : Result<QString>(result.error());
}
template <typename T>
[[nodiscard]] Result<QString> worded(const QFuture<Result<T>> &call)
{
    return worded(call, [](const T &) { return QString(); });
}
/// For lists.
template <typename T>
[[nodiscard]] Result<QString> counted(const QFuture<Result<QList<T>>> &call)
{
    return worded(call, [](const QList<T> &list) { return QString::number(list.size()); });
}

} // namespace iam::test
