#pragma once

namespace iam {

class AccountOverview;
class Clock;
class UserCommands;
class UserDirectory;
class UserFilterModel;
class UserTableModel;

/// What the windows of one account show and set going. All outlive the windows.
struct AccountModels
{
    UserTableModel &users;
    UserFilterModel &shownUsers;
    UserDirectory &directory;
    UserCommands &commands;
    AccountOverview &overview;
    const Clock &clock;
};

} // namespace iam
