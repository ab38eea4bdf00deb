#pragma once

#include <QObject>

namespace iam {

class ColumnFacts;
class AccountOverview;
class InactivityWatch;
class UserDirectory;
class UserTableModel;

/// Brings what columns need beyond the list into the table: item models and workflows do not know each other.
class ColumnBinder final : public QObject
{
    Q_OBJECT

public:
    ColumnBinder(UserTableModel &users, ColumnFacts &facts, QObject *parent = nullptr);

    /// Also who is inactive, once the list is read, if the actor may know.
    void followInactivity(InactivityWatch &watch, UserDirectory &directory, AccountOverview &overview);

private:
    UserTableModel &m_users;
};

} // namespace iam
