#pragma once

#include "app/service/users/userrights.h"

namespace iam::service {

class Router;

/// How an attempt to accept ended.
enum class Acceptance { Accepted, AlreadyMember, NotInvited, NotReady, Expired, Withdrawn, Superseded, NeedsName, OtherPerson };

/// Accepting an invitation: Pending becomes Active and the placeholder IAM ID a real one. Shared by the call, the link and
/// the invitee's notifications.
class AcceptanceWork
{
public:
    explicit AcceptanceWork(Context &context);

    struct Name
    {
        QString first;
        QString last;
    };

    /// What a link leads to.
    struct Link
    {
        Acceptance verdict = Acceptance::NotInvited; ///< Accepted: it can be
        std::optional<UserRecord> user;
        QString accountName;
        QString inviter;
        qint64 expiresAt = 0;
        bool isNewPerson = false; ///< a name has to be given first
    };

    [[nodiscard]] Link inspect(const QString &token) const;
    /// The same for the invitation of that address to an account.
    [[nodiscard]] Link inspect(const QString &accountId, const QString &email) const;
    /// Accepts by link. `email` is who is signed in, empty for a browser.
    [[nodiscard]] Acceptance acceptByLink(const Request &request, const QString &token, const QString &email, const Name &name);
    /// Accepts as the caller: for people the cloud knows already.
    [[nodiscard]] Acceptance acceptAsCaller(const Request &request, const QString &accountId);

    /// The sentence and the HTTP status for a verdict.
    [[nodiscard]] static int statusOf(Acceptance verdict);
    [[nodiscard]] static QString sentenceFor(Acceptance verdict, const Link &link);

private:
    [[nodiscard]] bool isExpired(const UserRecord &user) const;
    void accept(const Request &request, const UserRecord &user, const UserStore::Identity &identity, bool isNewPerson);

    Context &m_context;
    UserStore m_users;
};

/// POST /v2/users/accept.
class AcceptanceHandlers
{
public:
    explicit AcceptanceHandlers(Context &context);
    void addTo(Router &router);

private:
    Response accept(const Request &request);

    AcceptanceWork m_work;
};

} // namespace iam::service
