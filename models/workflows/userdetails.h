#pragma once

#include "models/core/accesssnapshot.h"
#include "models/core/activityevent.h"
#include "models/core/effectiveaccess.h"
#include "models/core/user.h"
#include "models/core/usersettings.h"
#include "models/export/accessreport.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace iam {

class AccessCollector;
class AccessReporter;
class UserManagementApi;
struct AccessSources;

/// What details are read from; all outlive the windows.
struct DetailsSources
{
    const AccessSources &access;
    UserManagementApi &users;
};

/// What is known of one user beyond the list, read for the details: groups, policies with roles, API keys, classic access,
/// login settings, events. Each part fails alone. Lives in the GUI thread.
class UserDetails final : public QObject
{
    Q_OBJECT

public:
    enum class Part { Access, ApiKeys, Classic, Settings, Events };
    Q_ENUM(Part)

    UserDetails(const DetailsSources &sources, User user, QObject *parent = nullptr);
    ~UserDetails() override;

    /// The record as the list has it now.
    void setUser(const User &user);
    [[nodiscard]] const User &user() const { return m_user; }
    /// Reads everything again; what is there stays until the answer is there.
    void read();
    void readAccess();
    void readSettings();
    void readEvents();
    void readClassicAndKeys();

    /// Whether a rule made the user a member, for as long as it holds.
    [[nodiscard]] bool isByRule(const AccessGroupId &group) const { return m_byRule.contains(group); }
    /// Own policies and those of groups, with roles; `isComplete()` tells whether all could be read.
    [[nodiscard]] const std::optional<AccessReport> &access() const { return m_access; }
    [[nodiscard]] QList<AccessGrant> grants() const;
    [[nodiscard]] const std::optional<AccessSnapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::optional<Result<UserSettings>> &settings() const { return m_settings; }
    [[nodiscard]] const std::optional<Result<QList<ActivityEvent>>> &events() const { return m_events; }
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }

signals:
    void changed(iam::UserDetails::Part part);

private:
    struct Calls;
    void readEventPage(const QList<ActivityEvent> &before, const std::optional<QString> &start);

    DetailsSources m_sources;
    User m_user;
    std::unique_ptr<Calls> m_calls;
    std::unique_ptr<AccessReporter> m_reporter;
    std::unique_ptr<AccessCollector> m_collector;
    std::optional<AccessReport> m_access;
    std::optional<AccessSnapshot> m_snapshot;
    std::optional<Result<UserSettings>> m_settings;
    std::optional<Result<QList<ActivityEvent>>> m_events;
    QSet<AccessGroupId> m_byRule;
    QDateTime m_readAt;
};

/// The grants of a report, for effectiveAccess().
[[nodiscard]] QList<AccessGrant> grantsOf(const AccessReport &report);

} // namespace iam
