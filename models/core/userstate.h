#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace iam {

/// The state of a user as the service says it (docs/protocol.md, "States of a user").
enum class UserState {
    Processing,
    Pending,
    Active,
    Suspended,
    ClassicDisabled, ///< DISABLED_CLASSIC_INFRASTRUCTURE
    VpnOnly,
    Invalid, ///< IAMID_INVALID, or INVALID
    InvitationFailed, ///< ERROR_WHILE_PROCESSING
    RemovalFailed, ///< ERROR_WHILE_DELETING
    Unknown, ///< a word that is new to us
};

/// What is shown: the service's state, and the two that the console works out itself.
enum class UserStatus {
    Processing,
    Pending,
    Expired, ///< Pending, and the last invitation went out more than 30 days ago
    Active,
    Suspended,
    ClassicDisabled,
    VpnOnly,
    Invalid,
    InvitationFailed,
    RemovalFailed,
    Removing, ///< from our request for removal until the service no longer lists the user
    Unknown,
};
inline constexpr int userStatusTotal = static_cast<int>(UserStatus::Unknown) + 1;

/// It has been sent, and not been accepted.
[[nodiscard]] constexpr bool isInvitation(UserStatus status)
{
    return status == UserStatus::Pending || status == UserStatus::Expired;
}

/// An invitation can be accepted for this long after it was last sent.
inline constexpr std::chrono::hours invitationLifetime {30 * 24};

/// Any other word is Unknown, not an error. Letter case counts for nothing.
[[nodiscard]] UserState stateFromWire(const QString &text);
/// The service's word; empty for Unknown.
[[nodiscard]] QString wireText(UserState state);

/// `lastSent` matters for Pending only; if it is invalid, an invitation never counts as expired.
[[nodiscard]] UserStatus statusOf(UserState state, const QDateTime &lastSent, const QDateTime &now);

} // namespace iam
