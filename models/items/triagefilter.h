#pragma once

#include "models/core/ids.h"
#include "models/core/userstate.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace iam {

/// How many days a pending invitation has left, in the steps of the chart; Ended are those that have expired.
enum class TriageAge { Ended, Days3, Days7, Days14, Days21, Days30 };
inline constexpr int triageAgeTotal = static_cast<int>(TriageAge::Days30) + 1;
/// The states of invitations that are open or came to nothing.
inline constexpr std::array triageStates {UserStatus::Pending, UserStatus::Processing, UserStatus::Expired, UserStatus::InvitationFailed};

/// The last day of a step; Ended has none.
[[nodiscard]] int lastDayOf(TriageAge age);
/// Of a pending invitation with so many days left.
[[nodiscard]] TriageAge triageAgeOf(int daysLeft);

/// Which invitations are looked at. All conditions hold together.
struct TriageFilter
{
    std::optional<TriageAge> age {};
    std::optional<UserStatus> status {}; ///< one of triageStates
    IamId inviter {};
    QString domain {}; ///< as typed
    int olderThan = 0; ///< last sent more than so many days ago; 0: whenever
    QString words {}; ///< in the search language of the list

    /// In the search language of the list (UserQuery).
    [[nodiscard]] QString searchText(const QDateTime &now) const;
    /// It shows everything that is open or came to nothing.
    [[nodiscard]] bool isEverything() const { return *this == TriageFilter(); }
    friend bool operator==(const TriageFilter &, const TriageFilter &) = default;
};

} // namespace iam
