#pragma once

#include "models/items/userstore.h"

#include <QDateTime>

namespace iam {

/// What a support person tells somebody who was invited, to be sent on (behaviour: "Watching invitations"): until when
/// the invitation counts, where it is found, whom to ask. Never a link that accepts: that is in the message alone.
/// Empty if the state of the user gives nothing to tell.
[[nodiscard]] QString inviteeText(const UserRow &row, const QString &accountName, const QString &inviterName, const QDateTime &now);

} // namespace iam
