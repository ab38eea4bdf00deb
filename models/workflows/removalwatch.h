#pragma once

#include "models/core/result.h"
#include "models/core/user.h"
#include "models/workflows/userchange.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <chrono>

namespace iam {

class Clock;
class Scheduler;
class UserManagementApi;

/// Looks after removals that the service carries out by itself, until the user is gone or the removal has failed.
class RemovalWatch final : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Gone,
        Failed, ///< the user is still a member (state RemovalFailed)
        Unknown, ///< nothing was heard for five minutes; the list shows what is
    };

    RemovalWatch(UserManagementApi &api, AccountId account, const Clock &clock, Scheduler &scheduler,
        QObject *parent = nullptr);

    void watch(const ChangeSubject &subject);
    /// The answer was lost: the removal may be on its way, or not. Tells of an end, if there is one within a minute.
    void watchDoubtful(const ChangeSubject &subject);
    /// How long between two looks, at first.
    void setFirstWait(std::chrono::milliseconds wait) { m_firstWait = wait; }

signals:
    void ended(const iam::ChangeSubject &subject, iam::RemovalWatch::End end);

private:
    struct Watched
    {
        ChangeSubject subject;
        QDateTime until;
        bool doubtful = false;
        int round = 0;
    };
    void begin(Watched watched);
    void look(const Watched &watched, std::chrono::milliseconds wait);
    void take(const Watched &watched, std::chrono::milliseconds wait, const Result<User> &answer);

    UserManagementApi &m_api;
    AccountId m_account;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    std::chrono::milliseconds m_firstWait {1'000};
    QHash<UserId, int> m_rounds; ///< of those looked after: a later removal takes the place of an earlier one
    int m_lastRound = 0;
};

} // namespace iam
