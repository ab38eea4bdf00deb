#pragma once

#include "models/core/accesssnapshot.h"
#include "models/core/changerecord.h"
#include "models/core/user.h"
#include "models/core/vpnuser.h"
#include "models/workflows/removalwatch.h"
#include "models/workflows/userchange.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace iam {

class AccountOverview;
class ExtensionsApi;
class UndoStack;
class UserDirectory;

/// What became of a change that the service did not refuse.
struct ChangeResult
{
    enum class Kind {
        Done,
        NoLongerFits, ///< the state had changed (`statusNow`): nothing was sent
        Gone, ///< the user was no longer in the account: nothing was sent
    };
    Kind kind = Kind::Done;
    UserStatus statusNow = UserStatus::Unknown;
    ChangeRecord record {};
    User user {}; ///< after the change, where the service tells it: a new VPN-only user, an updated IBMid
};

/// Whom to remove by what one knows of them; give `ibmid`, or `email` with `realm`.
struct AddressOfUser
{
    QString ibmid {};
    QString email {};
    QString realm {};
};

/// Changes to one user, for dialogs that wait for the answer: each reads the user, asks the rules once more (B20),
/// sends, and has the list read the user again. Never repeats a change on its own. An error of the future is what the
/// service answered; mayHaveHappened() tells whether the change may have been made all the same.
class UserChanges final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        UserManagementApi &users;
        ExtensionsApi &extensions;
        UserDirectory &directory;
        const AccountOverview &overview;
        const Clock &clock;
        Scheduler &scheduler;
        UndoStack &undo;
    };
    using Answer = QFuture<Result<ChangeResult>>;

    explicit UserChanges(const Parts &parts, QObject *parent = nullptr);
    ~UserChanges() override;

    /// `action`: Cancel, ClearFailedInvitation, InviteAgain (its first half) or LeaveAccount.
    [[nodiscard]] Answer end(UserAction action, const ChangeSubject &subject, const AccessSnapshot &had = {});
    /// In the background: the user is Removing until removalEnded(). `had` is kept in the record.
    [[nodiscard]] Answer remove(const ChangeSubject &subject, const AccessSnapshot &had);
    [[nodiscard]] Answer removeByAddress(const AddressOfUser &address);
    [[nodiscard]] Answer changeStatus(const ChangeSubject &subject, UserState to);
    /// `before` and `after` are record IDs; the names are for the record.
    [[nodiscard]] Answer changeParent(
        const ChangeSubject &subject, const UserId &before, const UserId &after, const QString &nameAfter);
    [[nodiscard]] Answer updateIbmid(const ChangeSubject &subject, const QString &newIbmid);
    [[nodiscard]] Answer addVpnUser(const VpnUserDraft &draft);
    /// The service has taken an invitation: from now on it can be taken back by a cancellation (B63).
    void noteInvited(const UserId &user, const QString &email);
    [[nodiscard]] RemovalWatch &removals() { return m_watch; }

signals:
    /// A removal of this user is on its way, or has ended.
    void removing(const iam::UserId &id, bool underWay);
    void removalEnded(const iam::ChangeSubject &subject, iam::RemovalWatch::End end);
    /// The service has refused what the rules allow: the rights have to be read anew (B10).
    void rightsDoubted();
    /// Every attempt, with its outcome: for the journal and for messages.
    void recorded(const iam::ChangeRecord &record);

private:
    using Send = std::function<QFuture<Result<User>>(const User &fresh)>;
    struct Plan;
    [[nodiscard]] Answer perform(const Plan &plan);
    [[nodiscard]] ChangeRecord recordOf(ChangeKind kind, const ChangeSubject &subject) const;
    [[nodiscard]] WireRequest requestOf(const char *method, const QStringList &path, const QJsonObject &body = {}) const;
    void note(ChangeRecord record, const QString &trace, const ApiError *error);

    Parts m_parts;
    RemovalWatch m_watch;
};

} // namespace iam

