#pragma once

#include "models/core/apierror.h"
#include "models/core/ids.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace iam {

class AccessGroupsApi;
class ExtensionsApi;
class PolicyApi;
class UserManagementApi;

/// Reads what columns of the list show beyond the list itself, only while they are shown, in the background
/// (docs/protocol.md, "Access groups", "Policies and roles", "Classic infrastructure", "User profile").
///
/// Groups and policies are counted for everybody from the members of the groups and the list of policies: never a
/// request for a row. Last activity and parent are told for one user at a time, so they are read only for rows that
/// are seen, once. What is no longer wanted is not read. Lives in the GUI thread.
class ColumnFacts final : public QObject
{
    Q_OBJECT

public:
    enum class Fact { LastActivity, Groups, Policies, Parent };
    Q_ENUM(Fact)
    struct Sources
    {
        UserManagementApi &users;
        AccessGroupsApi &groups;
        PolicyApi &policies;
        ExtensionsApi &extensions;
    };
    /// Requests for rows that are under way at a time.
    static constexpr int together = 3;

    ColumnFacts(const Sources &sources, AccountId account, QObject *parent = nullptr);
    ~ColumnFacts() override;

    /// The columns that are shown, and the rows that are seen, from the top. What is no longer wanted is aborted; who was
    /// asked about before is not asked about again.
    void follow(const QSet<Fact> &wanted, const QList<IamId> &seen);
    /// Everything may have changed: it is read again.
    void forget();

signals:
    /// For everybody; who is missing has none.
    void counted(iam::ColumnFacts::Fact fact, const QHash<QString, int> &byIamId);
    void reading(iam::ColumnFacts::Fact fact);
    void failed(iam::ColumnFacts::Fact fact, const iam::ApiError &error);
    /// LastActivity: invalid if there was none, or the service does not tell.
    void activityRead(const iam::IamId &user, const QDateTime &time);
    /// Parent: an IAM ID or record ID; empty at the top.
    void parentRead(const iam::IamId &user, const QString &parent);
    void userFailed(iam::ColumnFacts::Fact fact, const iam::IamId &user, const iam::ApiError &error);

private:
    struct Calls;
    struct Wish
    {
        Fact fact = Fact::Parent;
        IamId user {};
    };
    [[nodiscard]] bool isDone(Fact fact) const;
    void abort(Fact fact);
    void readGroups();
    void readNextGroup();
    void readPolicies();
    void queueSeen();
    void readNextUsers();
    void read(int slot, const Wish &wish);

    Sources m_sources;
    AccountId m_account;
    QSet<Fact> m_wanted;
    QSet<Fact> m_counted; ///< their numbers stay until there are newer ones
    QList<IamId> m_seen;
    QList<Wish> m_queue;
    QHash<Fact, QSet<QString>> m_asked;
    QList<AccessGroupId> m_groupsLeft;
    QHash<QString, int> m_groupCounts;
    std::unique_ptr<Calls> m_calls;
};

} // namespace iam
