#pragma once

#include "models/core/policy.h"

#include <QDateTime>
#include <QList>
#include <QTime>

#include <optional>

namespace iam {

/// When a policy counts: always, once from a time to another, or on days of the week. Offsets from UTC are fixed, daylight
/// saving is not followed (docs/protocol.md, "Policies and roles").
struct AccessPeriod
{
    enum class Kind { Always, Once, Weekly };
    enum class Problem { None, EndBeforeStart, EndInPast, NoDay };

    Kind kind = Kind::Always;
    int offsetMinutes = 0; ///< east of UTC is positive
    QDateTime from {}; ///< Once, UTC
    QDateTime until {}; ///< Once, UTC
    QList<int> days {}; ///< Weekly: 1 (Monday) to 7, in order
    bool allDay = true; ///< Weekly
    QTime opens {8, 0}; ///< Weekly, unless allDay; in the time of the offset
    QTime closes {18, 0};

    [[nodiscard]] Problem problem(const QDateTime &now) const;
    /// Once, and its end has passed: the policy gives nothing any more.
    [[nodiscard]] bool hasEnded(const QDateTime &now) const;
    /// Whether access counts at `now`.
    [[nodiscard]] bool holds(const QDateTime &now) const;
    /// Puts pattern and rule into `policy`; takes them away for Always.
    void writeTo(Policy &policy) const;
    /// Nothing for rules that a form cannot show.
    [[nodiscard]] static std::optional<AccessPeriod> of(const Policy &policy);
    friend bool operator==(const AccessPeriod &, const AccessPeriod &) = default;
};

/// "+01:00".
[[nodiscard]] QString offsetText(int minutes);

} // namespace iam
