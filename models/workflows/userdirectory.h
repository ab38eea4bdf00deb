#pragma once

#include "models/core/apierror.h"
#include "models/core/ids.h"
#include "models/core/user.h"
#include "models/core/userbatch.h"
#include "models/workflows/userregister.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace iam {

class Clock;
class Scheduler;
class UserManagementApi;
struct UserPage;

/// Reads the users of one account and keeps saying what changed. Knows who is in the list, not how they are shown.
///
/// Lives in the GUI thread; nothing here blocks.
class UserDirectory final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotRead, ///< load() has not been called
        Reading, ///< pages are coming in; what is there can be used
        Complete,
        Incomplete, ///< a page could not be read: problem() says why, retry() goes on from it
    };
    Q_ENUM(State)

    /// How long to look after people who are being processed (behaviour: "Taken").
    struct WatchTimes
    {
        std::chrono::milliseconds first {1'000};
        std::chrono::milliseconds often {5'000}; ///< in the first minute
        std::chrono::milliseconds seldom {15'000};
        std::chrono::seconds total {300};
    };

    UserDirectory(UserManagementApi &api, AccountId account, const Clock &clock, Scheduler &scheduler,
        QObject *parent = nullptr);
    ~UserDirectory() override;

    void setWatchTimes(const WatchTimes &times) { m_watchTimes = times; }

    /// Reads the list from the start. What is there stays until the end shows who has gone.
    void load();
    /// Goes on from the page that failed; only in State::Incomplete.
    void retry();
    /// Shows users as they were at `asOf`, before anything could be read. Nothing, once a page has been read; may be
    /// called for one part of the copy after the other.
    void showCopy(const UserBatch &users, const QDateTime &asOf);
    /// Leaves what was read; the state becomes Incomplete without a problem.
    void stopReading();
    /// Reads one user again: after a change, instead of guessing what became of it.
    void reread(const UserId &id);
    /// Reads everybody who is being processed, and looks after them until they are Pending, or gone.
    void watchProcessing();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int usersRead() const { return m_usersRead; }
    /// Of all pages, as the service says; 0 before the first page.
    [[nodiscard]] int total() const { return m_total; }
    /// The number of the page that is read next, from 1.
    [[nodiscard]] int nextPage() const { return m_pagesRead + 1; }
    /// The time of the data: when the reading of the list began, or that of the copy. Invalid before the first page.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    /// The service could not be reached, and has not answered since: what is there is a copy (B17).
    [[nodiscard]] bool isOffline() const { return m_offline; }
    /// Those of the addresses that somebody in the list has, whatever their case.
    [[nodiscard]] QStringList listed(const QStringList &addresses) const;
    /// True from the second reading on: what comes in then is news.
    [[nodiscard]] bool isRefresh() const { return m_isRefresh; }

signals:
    /// Few users, or a page; whoever needs `User` objects makes them of those that matter.
    void usersCame(const iam::UserBatch &users);
    void usersWent(const QList<iam::UserId> &ids);
    /// The same person is now listed under another record.
    void userRekeyed(const iam::UserId &from, const iam::User &to);
    /// state(), usersRead(), total(), asOf() or problem() changed.
    void progressed();

private:
    struct Calls;

    void readNextPage();
    void takePage(const UserPage &page);
    void takeUsers(const UserBatch &users);
    void finishReading();
    void fail(const ApiError &error);
    void watchLater();
    void lookAfterProcessing();
    void takeProcessing(const UserPage &page);
    void note(const UserBatch &users, qsizetype index, bool isMet);
    void noteMet(const User &user);
    void forget(const QList<UserId> &ids);

    UserManagementApi &m_api;
    AccountId m_account;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    WatchTimes m_watchTimes;
    std::unique_ptr<Calls> m_calls;

    State m_state = State::NotRead;
    int m_usersRead = 0;
    int m_total = 0;
    int m_pagesRead = 0;
    bool m_isRefresh = false;
    QDateTime m_readingBegan;
    QDateTime m_asOf;
    bool m_offline = false;
    std::optional<ApiError> m_problem;

    UserRegister m_register; ///< everybody in the list
    QList<User> m_heldBack; ///< new records with a known address: perhaps the same person, the end will tell
    QSet<UserId> m_processing;
    QDateTime m_watchBegan;
    bool m_watchScheduled = false;
};

} // namespace iam
