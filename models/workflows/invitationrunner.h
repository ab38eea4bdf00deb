#pragma once

#include "models/core/invitationrun.h"
#include "models/workflows/jsonfile.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace iam {

class AccountOverview;
class Clock;
class Scheduler;
class UserManagementApi;
struct InvitedUser;
struct User;

/// Sends the invitations of one run: chunk by chunk, waiting out conflicts and limits, looking before it repeats, and
/// looking after everybody until they are Pending. Every step is on disk before the next one (B30 to B33).
///
/// No address is sent twice by one run unless the list of users has shown that the first sending did not arrive.
class InvitationRunner final : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        std::chrono::milliseconds held {60'000}; ///< until an address that is being processed is looked up
        std::chrono::milliseconds firstRetry {2'000}; ///< doubled with each try
        std::chrono::milliseconds watchOften {5'000}; ///< in the first minute
        std::chrono::milliseconds watchSeldom {15'000};
        std::chrono::seconds watchTotal {300};
    };
    enum class State {
        Idle, ///< nothing was started, or everything is settled
        Sending,
        Waiting, ///< for a time: a limit, a conflict, the end of processing
        Paused, ///< by the user, or because nobody is signed in any more
        Stopped, ///< what was not sent stays Waiting and can be continued
    };
    Q_ENUM(State)

    InvitationRunner(UserManagementApi &api, const AccountOverview &overview, const Clock &clock, Scheduler &scheduler,
        const QString &path, QObject *parent = nullptr);

    void setTimes(const Times &times) { m_times = times; }

    /// A run of an earlier start that is not finished.
    [[nodiscard]] std::optional<InvitationRun> unfinished() const;
    void forgetUnfinished() { m_file.remove(); }

    void start(const QList<PlannedInvitation> &plan);
    /// Goes on with a run from disk: what was under way is looked up first.
    void resume(const InvitationRun &run);
    void pause();
    void proceed();
    /// Lets the request under way finish; what waits is not sent.
    void stop();
    /// Failed ones, and those that are still being processed, once more.
    void retry(const QStringList &emails);
    void takeOut(const QString &email);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const InvitationRun &run() const { return m_run; }
    /// Why it pauses by itself.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    /// When it goes on by itself; invalid if it does not wait.
    [[nodiscard]] const QDateTime &goesOnAt() const { return m_goesOnAt; }

signals:
    /// Outcomes or the state changed.
    void changed();
    /// The service has taken these people; told again after a crash, when it is found out.
    void taken(const QList<iam::RunPerson> &people);
    void finished();

private:
    void next();
    void sendChunk(const QList<int> &places);
    void takeAnswer(const QList<int> &places, const Result<QList<InvitedUser>> &answer);
    void takeConflict(const QList<int> &places, const ApiError &error);
    void takeRefusal(const QList<int> &places, const ApiError &error);
    void loseAnswer(const QList<int> &places, const ApiError &error);
    void lookUp(const QList<int> &places);
    void takeLookUp(const QList<int> &places, const QList<User> &users);
    void afterLookUp(RunPerson &person, const User *user);
    void watch();
    void watchLater();
    void waitThenGoOn(std::chrono::milliseconds delay);
    void setAll(const QList<int> &places, InviteOutcomeKind outcome);
    void keep();
    [[nodiscard]] QList<int> placesOf(InviteOutcomeKind outcome, int most) const;
    [[nodiscard]] QStringList emailsOf(const QList<int> &places) const;

    UserManagementApi &m_api;
    const AccountOverview &m_overview;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    JsonFile m_file;
    Times m_times;
    State m_state = State::Idle;
    InvitationRun m_run;
    std::optional<ApiError> m_problem;
    QDateTime m_goesOnAt;
    int m_limit = invitationAddressLimit;
    int m_generation = 0; ///< answers and timers of an older run are dropped
    bool m_busy = false; ///< a request of the sending is under way
    bool m_watching = false; ///< a look after processing is scheduled or under way
    bool m_waiting = false; ///< a timer will go on
};

} // namespace iam
