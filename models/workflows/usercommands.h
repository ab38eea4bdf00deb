#pragma once

#include "models/core/changerecord.h"
#include "models/core/invitation.h"
#include "models/workflows/userchange.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <deque>
#include <memory>

namespace iam {

class AccountOverview;
class Clock;
class UserDirectory;
class UserManagementApi;
struct User;

/// Does what people ask for, one user after the other: reads the user, checks that the action still fits, sends it,
/// and reads the user again. Never repeats a change on its own.
class UserCommands final : public QObject
{
    Q_OBJECT

public:
    UserCommands(UserManagementApi &api, UserDirectory &directory, const AccountOverview &overview, const Clock &clock,
        QObject *parent = nullptr);
    ~UserCommands() override;

    /// In requests of at most `invitationAddressLimit` addresses; invited() tells the end of it.
    void invite(const Invitation &invitation);
    /// The same address is sent again at most once in this time (B34).
    static constexpr int secondsBetweenResends = 60;
    /// Resend, Cancel, ClearFailedInvitation, Remove or LeaveAccount. Queued behind what is under way.
    void change(UserAction action, const QList<ChangeSubject> &subjects);
    /// Lets the request under way finish; what waits is not sent.
    void stop();

    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// `done` of `total` items of the present batch have an outcome; also sent at its start.
    void progressed(int done, int total);
    void changed(const iam::ChangeOutcome &outcome);
    /// A removal of this user is on its way, or has been answered.
    void removing(const iam::UserId &id, bool underWay);
    /// The end of a batch of change(): all outcomes in order.
    void finished(const QList<iam::ChangeOutcome> &outcomes);
    void invited(const QList<iam::InviteOutcome> &outcomes);
    /// For the journal: what was sent, and what it came to.
    void recorded(const iam::ChangeRecord &record);

private:
    struct Step
    {
        UserAction action = UserAction::Copy;
        ChangeSubject subject;
    };

    void next();
    void check(const Step &step);
    void send(const Step &step, const User &user);
    void settle(const Step &step, const ApiError *error);
    void record(const Step &step, const WireRequest &request, const QString &trace, const ApiError *error);
    void end(ChangeOutcome outcome);
    void inviteNext();
    void takeInvited(const QStringList &emails, const Result<QList<InvitedUser>> &answer);

    UserManagementApi &m_api;
    UserDirectory &m_directory;
    const AccountOverview &m_overview;
    const Clock &m_clock;
    bool m_busy = false;
    QHash<QString, QDateTime> m_resentAt; ///< by folded address
    std::deque<Step> m_steps;
    QList<ChangeOutcome> m_outcomes;
    int m_total = 0;
    std::deque<Invitation> m_invitations;
    QList<InviteOutcome> m_inviteOutcomes;
};

} // namespace iam
