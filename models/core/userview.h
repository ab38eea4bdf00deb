#pragma once

#include "models/core/userstate.h"

#include <QFlags>

namespace iam {

/// The named parts of the list (behaviour: "Views"), in the order they are offered.
enum class UserView { All, Active, Waiting, ExpiringSoon, ExpiredOrFailed, SuspendedOrDisabled, VpnOnly, Inactive };
inline constexpr int userViewTotal = static_cast<int>(UserView::Inactive) + 1;

/// One bit a view: `userViewBit(view)`.
using UserViewSet = unsigned;
[[nodiscard]] constexpr UserViewSet userViewBit(UserView view) { return 1U << static_cast<unsigned>(view); }

/// An invitation with at most this many days left is in ExpiringSoon.
inline constexpr int expiringSoonDays = 7;

/// Without Inactive, which takes more than the record. `expiresOn` matters for Pending only, and may be invalid.
[[nodiscard]] UserViewSet viewsOf(UserStatus status, const QDateTime &expiresOn, const QDateTime &now);

/// Whole days from `now` until `expiresOn`, rounded to the nearest: 0 = today, negative = in the past.
[[nodiscard]] int daysLeft(const QDateTime &expiresOn, const QDateTime &now);

} // namespace iam
