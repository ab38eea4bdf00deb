#pragma once

#include "models/core/apierror.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace iam {

/// For calls without an answer body: `Result<Done>`.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// A value or the reason why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return user;` is the point of it
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(ApiError error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] const ApiError &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

    /// The service's transaction ID, also of a success; empty if it told none, or nothing was sent.
    [[nodiscard]] QString trace() const { return ok() ? m_trace : error().trace; }
    /// An error that has one keeps it.
    void setTrace(const QString &trace)
    {
        if (ok())
            m_trace = trace;
        else if (ApiError &error = *std::get_if<1>(&m_content); error.trace.isEmpty())
            error.trace = trace;
    }

private:
    std::variant<T, ApiError> m_content;
    QString m_trace;
};

} // namespace iam
