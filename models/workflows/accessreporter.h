#pragma once

#include "models/core/ids.h"
#include "models/core/role.h"
#include "models/export/accessreport.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>

namespace iam {

class AccessGroupsApi;
class PolicyApi;

/// Reads the access of users for a report: their groups, their own policies and those of the groups, the roles with their
/// actions. Groups and roles are read once for all; a few requests are under way at a time. What cannot be read is named
/// in the report instead of stopping it.
class AccessReporter final : public QObject
{
    Q_OBJECT

public:
    AccessReporter(PolicyApi &policies, AccessGroupsApi &groups, AccountId account, QObject *parent = nullptr);
    ~AccessReporter() override;

    /// Ends what is under way without a word; then progressed() and at last finished() follow.
    void start(const QList<ExportUser> &users);
    /// Nothing more is said of the present reading.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_reading != nullptr; }

signals:
    /// Requests; the total grows while groups and services become known.
    void progressed(qint64 done, qint64 total);
    void finished(const QList<iam::AccessReport> &reports);

private:
    struct Reading;
    using Task = std::function<void()>;
    void enqueue(Task task);
    void next();
    void settle(const Reading *reading);
    void endPhase();
    void readUser(qsizetype place);
    void readGroup(const AccessGroupId &group);
    void readRoles(const QString &service);
    void finish();

    PolicyApi &m_policies;
    AccessGroupsApi &m_groups;
    AccountId m_account;
    std::unique_ptr<Reading> m_reading;
};

} // namespace iam
