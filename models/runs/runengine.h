#pragma once

#include "models/core/result.h"
#include "models/runs/runagenda.h"
#include "models/runs/runbook.h"
#include "models/runs/runpace.h"
#include "models/runs/runrules.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <deque>
#include <memory>

namespace iam {

class Ledger;
class Scheduler;

struct RunSettings
{
    int concurrency = 8; ///< requests under way
    int ahead = 32; ///< requests that are written as Sending, so that none waits for the disk
    /// The same for requests of few items: every write holds up a service on the same disk, so there are not many. What was
    /// Sending when the console ended has to be looked up, so there are not more of them either.
    int itemsAhead = 192;
    RunTimes times {};
};

/// How far a run is.
struct RunProgress
{
    int total = 0;
    int settled = 0;
    RunCounts counts {};
    double perSecond = 0; ///< 0 while nothing can be said
    std::optional<std::chrono::seconds> left {};
};

/// Carries out runs, one after the other, so that nothing is lost and nothing is done twice, whatever ends in between:
/// an item is Sending on the disk before its request goes, and whose answer was lost is looked up before anything is
/// sent again (B30 to B33). Lives in the thread of its sender; the disk is the ledger's business.
class RunEngine final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< no run, or everything of it is settled
        Holding, ///< written, nothing sent yet: stop() or skipHold()
        Running,
        Paused, ///< by the person, or for problem()
        Stopped, ///< what was not sent stays Planned and can be continued
    };
    Q_ENUM(State)

    struct Parts
    {
        Ledger &ledger;
        RunSender &sender;
        const Clock &clock;
        Scheduler &scheduler;
    };

    explicit RunEngine(const Parts &parts, const RunSettings &settings = {}, QObject *parent = nullptr);
    ~RunEngine() override;

    [[nodiscard]] const RunSettings &settings() const { return m_settings; }
    void setSettings(const RunSettings &settings) { m_settings = settings; }
    /// Writes the run, then begins with it, or puts it behind the present one. Gives its ID. refused() follows if it
    /// cannot be written: then nothing is sent.
    QString start(Run run);
    /// Runs of earlier starts and of other consoles that are not at their end, oldest first.
    [[nodiscard]] QFuture<Result<QList<RunInfo>>> unfinished();
    /// The last hundred, newest first, finished or not.
    [[nodiscard]] QFuture<Result<QList<RunInfo>>> recent();
    /// One of them as it stands; what was being sent is Unclear, unless another console is about it.
    [[nodiscard]] QFuture<Result<Run>> read(const QString &id);
    /// Goes on with one of them: what was under way is looked up first. refused() with code "in-use" follows while another
    /// console that is alive carries out runs of this account.
    void resume(const QString &id);
    /// It is not offered any more; nothing of it is sent. Refused (code "in-use") if it is another living console's.
    [[nodiscard]] QFuture<Result<Done>> dismiss(const QString &id);

    void pause();
    void proceed();
    /// Lets the requests under way finish; what waits is not sent.
    void stop();
    void skipHold();
    /// Failed ones once more; whose answers were lost are looked up; those still being processed are watched on.
    void retry(const QList<int> &places);
    void retryFailed();
    void takeOut(const QList<int> &places);

    [[nodiscard]] State state() const { return m_state; }
    /// The present run, or the last one.
    [[nodiscard]] const Run &run() const { return m_run; }
    [[nodiscard]] RunProgress progress() const;
    /// Why it pauses by itself.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    /// When it goes on by itself; invalid if it does not wait.
    [[nodiscard]] QDateTime goesOnAt() const;
    /// Runs that wait for the present one.
    [[nodiscard]] int queued() const { return static_cast<int>(m_queue.size()); }
    [[nodiscard]] bool isQueued(const QString &id) const;
    /// Whether looking after what the service has taken is all that is left.
    [[nodiscard]] bool isOnlyWatching() const;

signals:
    /// The state, the present run or the queue changed.
    void changed();
    /// Items of the present run changed; told once per turn of the event loop.
    void itemsChanged(const QList<int> &places);
    /// The service has taken these; told again after a crash, when it is found out.
    void taken(const QList<int> &places);
    /// Everything of the run is settled and on the disk.
    void finished(const QString &id);
    /// It is not offered for continuing any more.
    void dismissed(const QString &id);
    /// Runs of other consoles have moved, or were left by a console that is gone: unfinished() and recent() say other things
    /// than before. Only told once one of them has shown such a run.
    void elsewhereMoved();
    /// A run cannot be written or read: nothing of it was sent.
    void refused(const QString &id, const iam::ApiError &error);

private:
    struct Request
    {
        QList<int> places;
    };

    void enqueue(const Run &run);
    /// What was opened on disk takes its place in the queue; refused(id) if it could not be.
    void goOn(const QString &id, const QFuture<Result<Run>> &opened);
    void reopen(const QList<int> &places);
    void watchElsewhere(const Result<QList<RunInfo>> &runs);
    [[nodiscard]] static bool again(RunItem &item, RunAction action, const QDateTime &now);
    void nextRun();
    void begin();
    void work();
    void workSoon();
    void sendWaiting();
    void armMore();
    void lookUpMore();
    void watchMore();
    void wakeLater();
    void putBack();
    void send(const Request &request);
    void takeAnswer(const Request &request, const Result<QList<RunReply>> &answer);
    void lookUp(int place);
    void takeLook(int place, const Result<std::optional<User>> &answer);
    void watch(const QList<int> &places);
    void takeWatch(const QList<int> &places, const Result<QList<User>> &answer);
    void moveOn(int place);
    void schedule(int place);
    void set(int place, const RunItem &item);
    void note(int place);
    void suffer(const ApiError &error);
    void haltFor(const ApiError &error);
    void finishIfSettled();
    [[nodiscard]] int requestsAhead() const;
    [[nodiscard]] QList<int> nextChunk() const;
    [[nodiscard]] RunJob jobOf(const QList<int> &places) const;

    Parts m_parts;
    RunSettings m_settings;
    RunBook m_book;
    RunPace m_pace;
    RunAgenda m_agenda;
    State m_state = State::Idle;
    Run m_run;
    RunCounts m_counts {};
    std::deque<Run> m_queue;
    std::optional<ApiError> m_problem;
    std::deque<Request> m_armed; ///< Sending on the disk, not sent yet
    int m_arming = 0; ///< requests on their way to the disk
    int m_busy = 0; ///< requests under way
    int m_limit = 0; ///< items a request may hold
    QList<int> m_watching; ///< Taken, in the order in which they are looked after
    QDateTime m_watchAt;
    QDateTime m_wakeAt; ///< the earliest timer that runs
    QList<int> m_told; ///< changed in this turn
    quint64 m_generation = 0; ///< answers and timers of another run are dropped
    QHash<QString, int> m_elsewhere; ///< runs of other living consoles, and how many of their items are settled
    bool m_looksElsewhere = false;
    bool m_workSoon = false;
    bool m_finishing = false;
};

} // namespace iam
