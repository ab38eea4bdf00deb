#pragma once

#include "models/core/ids.h"
#include "models/core/userstate.h"

#include <QDateTime>
#include <QString>

namespace iam {

/// One record of an account's list of users, as the service tells it (docs/protocol.md, "User profile").
/// Every text is foreign: show it as plain text only.
struct User
{
    UserId id;
    IamId iamId;
    QString realm; ///< "IBMid" or "SL"
    QString ibmid; ///< the sign-in name: `user_id` on the wire
    QString firstName;
    QString lastName;
    UserState state = UserState::Unknown;
    QString stateText; ///< the state in the service's own word; what is shown when `state` is Unknown
    QString email;
    QString phone;
    QString alternatePhone;
    QDateTime addedOn; ///< UTC; invalid if not told
    QDateTime invitedOn; ///< UTC; the last sending, if the service tells it
    IamId invitedBy; ///< who sent the invitation, if the service tells it (docs/protocol.md, "Our extensions")

    /// First and last name; empty for most people who have not accepted yet.
    [[nodiscard]] QString fullName() const;
    /// The full name, or the address where there is no name.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace iam
