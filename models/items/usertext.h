#pragma once

#include "models/core/emailcheck.h"
#include "models/core/userstate.h"

#include <QString>

namespace iam {

struct UserRow;

/// The words a person reads for values of a user, one function per value. All follow the language of the interface.
[[nodiscard]] QString statusText(UserStatus status);
/// Like statusText(), but a state that is new to us is shown in the service's own word.
[[nodiscard]] QString statusText(const UserRow &row);
/// "25 Oct 2026", in the local time zone; empty if the time is invalid.
[[nodiscard]] QString dateText(const QDateTime &time);
[[nodiscard]] QString dateTimeText(const QDateTime &time);
/// "in 5 days", "today"; for the past "2 days ago".
[[nodiscard]] QString daysLeftText(int days);
/// What is wrong with an address, as "no @ in it"; empty for EmailProblem::None.
[[nodiscard]] QString emailProblemText(EmailProblem problem);

} // namespace iam
