#pragma once

#include "models/core/addresslist.h"
#include "models/core/ids.h"
#include "models/core/userstate.h"

#include <QHash>
#include <QList>
#include <QString>

namespace iam {

class UserStore;

/// What will happen to one address of an invitation.
struct AddressVerdict
{
    enum class Kind { NotAnAddress, OwnAddress, New, Repeated, InvitationOpen, BeingProcessed, AlreadyMember };
    Kind kind = Kind::New;
    QString address;
    EmailProblem problem = EmailProblem::None; ///< for NotAnAddress
    int times = 1; ///< for Repeated: how often it is listed; it is invited once
    UserStatus status = UserStatus::Unknown; ///< for AlreadyMember
    bool suspicious = false; ///< contains letters that look like others

    [[nodiscard]] bool blocks() const { return kind == Kind::NotAnAddress || kind == Kind::OwnAddress; }
    [[nodiscard]] bool willBeInvited() const { return kind == Kind::New || kind == Kind::Repeated; }
    friend bool operator==(const AddressVerdict &, const AddressVerdict &) = default;
};

/// Holds a pasted list of addresses against the people who are in the account. Knows the account as it was when made.
class AddressJudge
{
public:
    AddressJudge(const UserStore &users, const QString &ownAddress);

    /// What blocks comes first, then who will be invited, then who is skipped; each in the order of the list.
    [[nodiscard]] QList<AddressVerdict> judge(const QList<ListedAddress> &addresses) const;

private:
    [[nodiscard]] AddressVerdict judgeOne(const ListedAddress &address) const;

    QHash<QString, UserStatus> m_statusOf; ///< by folded address
    QString m_ownAddress;
};

} // namespace iam
