#pragma once

#include "models/core/addresslist.h"
#include "models/core/ids.h"
#include "models/core/userstate.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace iam {

class UserStore;

/// What will happen to one address of an invitation.
struct AddressVerdict
{
    enum class Kind {
        NotAnAddress,
        OwnAddress,
        DomainNotAllowed, ///< the account's patterns do not fit it
        New,
        Repeated,
        InvitationOpen,
        BeingProcessed,
        AlreadyMember
    };
    Kind kind = Kind::New;
    QString address;
    QString name {}; ///< of "Name <address>"
    qsizetype position = 0; ///< where it stands in the text
    EmailProblem problem = EmailProblem::None; ///< for NotAnAddress
    int times = 1; ///< for Repeated: how often it is listed; it is invited once
    UserStatus status = UserStatus::Unknown; ///< for who is in the account
    UserId user {}; ///< likewise
    QDateTime invitedOn {}; ///< for InvitationOpen, if known
    bool estimated = false; ///< `invitedOn` is only the date added (B3)
    bool suspicious = false; ///< contains letters that look like others, or looks like a known address
    QString lookAlike {}; ///< what it looks like, or the letters, for the text
    bool ticked = false; ///< suspicious, and invited all the same

    [[nodiscard]] bool blocks() const
    {
        return kind == Kind::NotAnAddress || kind == Kind::OwnAddress || kind == Kind::DomainNotAllowed;
    }
    /// New to the account, but looked at first.
    [[nodiscard]] bool needsTick() const { return isNew() && suspicious; }
    [[nodiscard]] bool isNew() const { return kind == Kind::New || kind == Kind::Repeated; }
    [[nodiscard]] bool willBeInvited() const { return isNew() && (!suspicious || ticked); }
    friend bool operator==(const AddressVerdict &, const AddressVerdict &) = default;
};

/// Holds a pasted list of addresses against the people who are in the account. Knows the account as it was when made.
class AddressJudge
{
public:
    AddressJudge(const UserStore &users, const QString &ownAddress);

    /// The account's allowed patterns; none: the check is left to the service (B22).
    void setDomainPatterns(const std::optional<QStringList> &patterns);
    /// Folded addresses that are invited although they look suspicious.
    void setTicked(const QSet<QString> &ticked) { m_ticked = ticked; }

    /// What blocks comes first, then what needs a tick, then who will be invited, then who is skipped; each in the
    /// order of the list.
    [[nodiscard]] QList<AddressVerdict> judge(const QList<ListedAddress> &addresses) const;

private:
    struct Known
    {
        UserId id;
        UserStatus status = UserStatus::Unknown;
        QDateTime invitedOn;
        bool estimated = false;
    };
    [[nodiscard]] AddressVerdict judgeOne(const ListedAddress &address) const;
    [[nodiscard]] bool isAllowed(const QString &address, const QString &key) const;
    void suspect(AddressVerdict &verdict, const QString &key) const;

    QHash<QString, Known> m_known; ///< by folded address
    QHash<QString, QString> m_domainOfOutline; ///< usual domains of the account, by what they look like
    QString m_ownAddress;
    std::optional<QStringList> m_patterns;
    QSet<QString> m_ticked;
    mutable QHash<QString, bool> m_allowedDomain; ///< for patterns that say nothing about what is before the @
    bool m_patternsByDomain = false;
};

} // namespace iam
