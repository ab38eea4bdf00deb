#pragma once

#include "models/core/changerecord.h"
#include "models/workflows/userchange.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace iam {

class AccountOverview;
class Clock;
class UserDirectory;
class UserManagementApi;
struct User;

/// Sends single invitations again: reads the user, checks that it still fits, sends it, and reads the user again. Never
/// repeats a request on its own. Many at once are a run (BulkRuns).
class Resends final : public QObject
{
    Q_OBJECT

public:
    /// The same address is sent again at most once in this time (B34).
    static constexpr int secondsBetween = 60;

    /// All must outlive it.
    Resends(UserManagementApi &api, UserDirectory &directory, const AccountOverview &overview, const Clock &clock, QObject *parent = nullptr);

    /// ended() follows.
    void resend(const ChangeSubject &subject);
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

signals:
    void ended(const iam::ChangeOutcome &outcome);
    /// For the journal: what was sent, and what it came to.
    void recorded(const iam::ChangeRecord &record);

private:
    void send(const ChangeSubject &subject, const User &user);
    void record(const ChangeSubject &subject, const QString &email, const QString &trace, const ApiError *error);
    void end(const ChangeOutcome &outcome);

    UserManagementApi &m_api;
    UserDirectory &m_directory;
    const AccountOverview &m_overview;
    const Clock &m_clock;
    int m_underWay = 0;
    QHash<QString, QDateTime> m_resentAt; ///< by folded address
};

} // namespace iam
