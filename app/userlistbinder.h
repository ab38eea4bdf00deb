#pragma once

#include "models/core/user.h"

#include <QObject>

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
    void take(const QList<User> &users);
    void applyFacts(const QList<UserId> &ids);
    void applyAllFacts();

    UserTableModel &m_users;
    UserDirectory &m_directory;
    InvitationHistory &m_history;
    Scheduler &m_scheduler;
    bool m_clearScheduled = false;
};

} // namespace iam
