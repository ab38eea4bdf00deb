#pragma once

#include "models/core/apierror.h"
#include "models/core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace iam {

/// What was changed, or tried to be.
enum class ChangeKind {
    Invite,
    Resend,
    CancelInvitation,
    ClearFailedInvitation,
    Remove,
    LeaveAccount,
    AddVpnUser,
    Status,
    Parent,
    Ibmid,
    ClassicPermissions,
    AddToGroup,
    RemoveFromGroup,
    AddPolicy,
    ReplacePolicy,
    RemovePolicy,
    AllowedAddresses,
    OtherSettings,
    CreateGroup,
    AccountSettings,
    Other, ///< of which only the request is known
};

/// A request as it goes over the wire, without host, token and secrets: a password is "<PASSWORD>".
struct WireRequest
{
    QByteArray method {};
    QString path {}; ///< encoded, with the query
    QByteArray body {};
    friend bool operator==(const WireRequest &, const WireRequest &) = default;
};

/// One attempt to change something, for undo, journal and "Copy as". Every text may be foreign.
struct ChangeRecord
{
    enum class Outcome { Pending, Success, Failure, Unclear };
    ChangeKind kind = ChangeKind::Status;
    QDateTime at {}; ///< UTC
    AccountId account {};
    IamId actor {};
    UserId target {};
    QString targetName {}; ///< as shown: a name, or the address
    QString targetEmail {};
    QString what {}; ///< what is added, removed or set: the name of a group, of a policy's target; empty for a status
    QString before {}; ///< in the words of the wire, such as "ACTIVE"; empty if there was nothing
    QString after {};
    WireRequest request {};
    Outcome outcome = Outcome::Pending;
    QString transactionId {};
    ApiError error {}; ///< unless Success
};

/// Whether there is a change that puts back what was before (B63).
[[nodiscard]] constexpr bool canBeUndone(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Invite: // becomes a cancellation
    case ChangeKind::Status:
    case ChangeKind::Parent:
    case ChangeKind::AddToGroup:
    case ChangeKind::RemoveFromGroup:
    case ChangeKind::AddPolicy:
    case ChangeKind::RemovePolicy:
    case ChangeKind::AllowedAddresses:
        return true;
    case ChangeKind::Resend:
    case ChangeKind::CancelInvitation:
    case ChangeKind::ClearFailedInvitation:
    case ChangeKind::Remove:
    case ChangeKind::LeaveAccount:
    case ChangeKind::AddVpnUser:
    case ChangeKind::Ibmid:
    case ChangeKind::ClassicPermissions:
    case ChangeKind::ReplacePolicy:
    case ChangeKind::OtherSettings:
    case ChangeKind::CreateGroup:
    case ChangeKind::AccountSettings:
    case ChangeKind::Other:
        break;
    }
    return false;
}

} // namespace iam
