#pragma once

#include "models/core/invitationrun.h"
#include "models/runs/runengine.h"

#include <QObject>

#include <optional>

namespace iam {

class AccountOverview;

/// The invite wizard's view of the engine: the run of invitations it has started, or that an earlier start has left
/// (B30 to B33). Runs of other kinds go on beside it and are not shown here.
class InvitationRunner final : public QObject
{
    Q_OBJECT

public:
    using Times = RunTimes;
    enum class State {
        Idle, ///< nothing was started, or everything is settled
        Sending,
        Waiting, ///< for a time: a limit, a conflict, the end of processing; or for another run
        Paused, ///< by the user, or because nobody is signed in any more
        Stopped, ///< what was not sent stays Waiting and can be continued
    };
    Q_ENUM(State)

    /// Both must outlive the runner.
    InvitationRunner(RunEngine &engine, const AccountOverview &overview, QObject *parent = nullptr);

    void setTimes(const Times &times);

    /// A run of an earlier start that is not finished; changed() tells when it has been found.
    [[nodiscard]] const std::optional<InvitationRun> &unfinished() const { return m_unfinished; }
    void forgetUnfinished();

    void start(const QList<PlannedInvitation> &plan);
    /// Goes on with a run from disk: what was under way is looked up first.
    void resume(const InvitationRun &run);
    void pause() { m_engine.pause(); }
    void proceed();
    /// Lets the request under way finish; what waits is not sent.
    void stop() { m_engine.stop(); }
    /// Failed ones, and those that are still being processed, once more.
    void retry(const QStringList &emails) { m_engine.retry(placesOf(emails)); }
    void takeOut(const QString &email) { m_engine.takeOut(placesOf({email})); }

    [[nodiscard]] State state() const;
    [[nodiscard]] const InvitationRun &run() const { return m_run; }
    /// Why it pauses by itself.
    [[nodiscard]] const std::optional<ApiError> &problem() const;
    /// When it goes on by itself; invalid if it does not wait.
    [[nodiscard]] QDateTime goesOnAt() const;

signals:
    /// Outcomes or the state changed.
    void changed();
    /// The service has taken these people; told again after a crash, when it is found out.
    void taken(const QList<iam::RunPerson> &people);
    void finished();

private:
    void lookForUnfinished();
    void follow(const QList<int> &places);
    [[nodiscard]] bool isOurs() const { return !m_run.id.isEmpty() && m_engine.run().id == m_run.id; }
    [[nodiscard]] QList<int> placesOf(const QStringList &emails) const;

    RunEngine &m_engine;
    const AccountOverview &m_overview;
    InvitationRun m_run;
    std::optional<InvitationRun> m_unfinished;
    std::optional<ApiError> m_refused; ///< the run could not be written
    bool m_starting = false; ///< given to the engine, and not its present run yet
};

} // namespace iam
