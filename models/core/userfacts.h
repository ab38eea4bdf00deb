#pragma once

#include <QDateTime>
#include <QString>

namespace iam {

/// What the console knows of a user beyond the record in the list.
struct UserFacts
{
    QString inviter; ///< who sent the last invitation: a name, or the IAM ID of somebody not in the list; may be empty
    QDateTime lastSent; ///< UTC, the last sending of the invitation as an event tells it
    bool inactive = false; ///< a member who has not signed in for 30 days
    bool lastSentUnconfirmed = false; ///< a resend whose effect the service did not confirm (B3)
    friend bool operator==(const UserFacts &, const UserFacts &) = default;
};

} // namespace iam
