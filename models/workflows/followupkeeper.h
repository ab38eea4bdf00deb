#pragma once

#include "models/core/followup.h"
#include "models/core/invitationrun.h"
#include "models/core/user.h"
#include "models/core/userbatch.h"
#include "models/workflows/followupgiver.h"
#include "models/workflows/jsonfile.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>

namespace iam {

class AccountOverview;
class Clock;
class ExtensionsApi;
class InvitationHistory;
class PolicyApi;
class Scheduler;
class UserDirectory;
class UserManagementApi;

/// Gives people what their invitation could not carry, once they have accepted (B28): exactly once, also when the
/// console was closed or killed in between; never after the invitation was cancelled or has expired, and never to
/// another record. Every step is on disk before it is taken, and after an interruption the service is asked first.
class FollowUpKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        UserManagementApi &users;
        PolicyApi &policies;
        ExtensionsApi &extensions;
        UserDirectory &directory;
        const InvitationHistory &history;
        const AccountOverview &overview;
        const Clock &clock;
        Scheduler &scheduler;
    };

    FollowUpKeeper(const Sources &sources, const QString &path, QObject *parent = nullptr);

    /// How often who has not accepted yet is looked at.
    void setLookInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// People of a run whom the service has taken: what of `invitations` does not fit into the request waits for them.
    void expect(const InvitationRun &run, const QList<RunPerson> &people);

    [[nodiscard]] const QList<FollowUp> &all() const { return m_followUps; }
    [[nodiscard]] int waitingFor(const UserId &user) const;
    /// The same for everybody for whom something waits.
    [[nodiscard]] QHash<UserId, int> waiting() const;
    /// Runs of earlier starts with something to give now: asked about once each.
    [[nodiscard]] QStringList unconfirmedRuns() const;
    [[nodiscard]] int readyIn(const QString &run) const;
    void confirm(const QString &run);
    void postpone(const QString &run);

    /// It is being given at this moment: nothing can be done about it until the answer is there.
    [[nodiscard]] bool isUnderWay(const QString &id) const { return m_underWay.contains(id); }

    void takeOut(const QString &id);
    /// What was refused, once more.
    void retry(const QString &id);
    /// By hand, without the question to its run and without waiting for the next look. The record is read first, as
    /// always: notYet() if the person has not accepted.
    void giveNow(const QString &id);
    /// Another policy in its place; those after the first one wait too. False, and nothing is changed, once it is being
    /// given, or is at its end.
    bool change(const QString &id, const QList<Policy> &policies);

signals:
    void changed();
    void applied(const iam::FollowUp &followUp);
    void failed(const iam::FollowUp &followUp);
    /// The person, as the service shows the record now, cannot have it yet: it goes on waiting.
    void notYet(const iam::FollowUp &followUp);

private:
    /// Brings together what this and other consoles have changed. False if it could not be written: tried again later.
    bool keep();
    void note(const UserBatch &users);
    void review();
    void apply(const QString &id);
    void take(const QString &id, const FollowUpOutcome &outcome);
    void letGo(const QString &id);
    void settle(const QString &id, const ApiError *error);
    void lookLater();
    void look();
    [[nodiscard]] FollowUp *find(const QString &id);
    [[nodiscard]] FollowUpStep stepOf(const FollowUp &followUp) const;

    Sources m_sources;
    FollowUpGiver m_giver;
    JsonFile m_file;
    std::chrono::milliseconds m_interval {10'000};
    QList<FollowUp> m_followUps;
    QList<FollowUp> m_onDisk; ///< as last read or written: what others have changed since shows by it
    bool m_keepsLater = false;
    QHash<UserId, User> m_seen; ///< the records that follow-ups wait for
    QSet<QString> m_unconfirmed; ///< runs from an earlier start
    QSet<QString> m_postponed;
    QSet<QString> m_underWay; ///< IDs being applied now
    bool m_looking = false;
};

} // namespace iam
