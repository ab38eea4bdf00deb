#pragma once

#include "models/core/user.h"
#include "models/core/userbatch.h"
#include "models/core/userfacts.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace iam {

class AccountOverview;
class InvitationHistory;
class Scheduler;
class UserDirectory;
class UserTableModel;

/// Brings what the workflows read into the table: the two layers do not know each other.
class UserListBinder final : public QObject
{
    Q_OBJECT

public:
    UserListBinder(UserTableModel &users, UserDirectory &directory, InvitationHistory &history,
        AccountOverview &overview, Scheduler &scheduler, QObject *parent = nullptr);

private:
    void take(const UserBatch &users);
    void applyAllFacts();
    void applyFactsTo(int rows);
    void addFact(const QString &address, const QString &iamId, const UserId &id, QHash<UserId, UserFacts> &facts) const;

    UserTableModel &m_users;
    UserDirectory &m_directory;
    InvitationHistory &m_history;
    Scheduler &m_scheduler;
    bool m_clearScheduled = false;
    QTimer m_more; ///< rows below m_factsFrom have still to be given what is known of them
    int m_factsFrom = 0;
};

} // namespace iam
