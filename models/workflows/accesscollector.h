#pragma once

#include "models/core/accesssnapshot.h"
#include "models/core/user.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace iam {

class AccessGroupsApi;
class Clock;
class ExtensionsApi;
class IdentityApi;
class PolicyApi;
class Scheduler;

/// Where access is read from; shared by everything that shows or collects it.
struct AccessSources
{
    AccessGroupsApi &groups;
    PolicyApi &policies;
    IdentityApi &identity;
    ExtensionsApi &extensions;
    AccountId account;
    const Clock &clock;
    Scheduler &scheduler;
};

/// Reads what one user has, all parts at once. Ends after `deadline` with what was read; the rest is named in
/// AccessSnapshot::unread. Its end, or stop(), aborts what is under way.
class AccessCollector final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds deadline {10};
    /// More descendants than these are not looked for; then the service has the last word.
    static constexpr int mostDescendants = 200;

    explicit AccessCollector(const AccessSources &sources, QObject *parent = nullptr);
    ~AccessCollector() override;

    /// Once in the life of a collector.
    void collect(const User &user, AccessSnapshot::Parts parts);
    /// What is missing then is Cancelled in AccessSnapshot::unread.
    void stop();
    [[nodiscard]] const AccessSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isDone() const { return m_done; }

signals:
    void finished(const iam::AccessSnapshot &snapshot);

private:
    struct Calls;
    void readGroupPolicies();
    void readDescendants(const QList<ClassicChild> &children);
    void settle(AccessSnapshot::Part part, const ApiError *error);
    void end(const ApiError &missing);

    AccessSources m_sources;
    std::unique_ptr<Calls> m_calls;
    AccessSnapshot m_snapshot;
    AccessSnapshot::Parts m_open = 0;
    int m_openGroups = 0;
    int m_openDescendants = 0;
    bool m_done = false;
};

} // namespace iam

