#pragma once

#include "models/core/apierror.h"
#include "models/core/ids.h"
#include "models/core/inactivity.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace iam {

class Clock;
class IdentityApi;
class Scheduler;

/// Who has not signed in for 30 days: takes the latest report of the account, or has one made where it is too old. Two
/// or three requests for everybody, whatever the size of the account. Lives in the GUI thread.
class InactivityWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int hours = 30 * 24;
    /// A report is good for this long.
    static constexpr std::chrono::hours goodFor {1};
    /// How often a report that is being made is asked for, each time after twice the time.
    static constexpr int mostTries = 6;

    InactivityWatch(IdentityApi &identity, AccountId account, const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);
    ~InactivityWatch() override;

    /// Nothing while it is under way, or a good report is there.
    void read();
    [[nodiscard]] const std::optional<InactivityReport> &report() const { return m_report; }
    /// Why there is none, if reading was tried.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }

signals:
    /// report() or problem() changed.
    void changed();

private:
    struct Calls;
    void make();
    void ask(const QString &reference, int tries);
    void take(const InactivityReport &report);
    void fail(const ApiError &error);
    [[nodiscard]] bool isGood(const InactivityReport &report) const;

    IdentityApi &m_identity;
    AccountId m_account;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    std::unique_ptr<Calls> m_calls;
    std::optional<InactivityReport> m_report;
    std::optional<ApiError> m_problem;
    bool m_busy = false;
};

} // namespace iam
