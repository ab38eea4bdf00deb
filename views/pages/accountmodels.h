#pragma once

#include "models/copyas/call.h"
#include "views/wizards/invitationmodels.h"

namespace iam {

class AccessCatalog;
class AccessChanges;
class AccessReporter;
class AccountGuard;
class AccountOverview;
class BulkRuns;
struct AccessSources;
struct DetailsSources;
class Clock;
class ColumnFacts;
class InactivityWatch;
class InviteeSession;
class Journal;
class MemberLookup;
class RunEngine;
class SearchShelf;
class SignInHelp;
class Resends;
class RetryWatch;
class UndoStack;
class UserChanges;
class UserDirectory;
class UserFilterModel;
class UserTableModel;

/// What the windows of one account show and set going. All outlive the windows.
struct AccountModels
{
    UserTableModel &users;
    UserFilterModel &shownUsers;
    UserDirectory &directory;
    Resends &resends;
    AccountOverview &overview;
    AccountGuard &guard;
    const Clock &clock;
    AccessReporter &reporter;
    const copyas::Hosts &hosts; ///< for "Copy as"
    UserChanges &changes;
    UndoStack &undo;
    const AccessSources &access;
    InviteeSession &invitee; ///< for demo services only
    InvitationModels invitations;
    const DetailsSources &details;
    AccessCatalog &catalog;
    AccessChanges &accessChanges;
    InactivityWatch &inactivity;
    ColumnFacts &columnFacts; ///< what columns show beyond the list
    SearchShelf &searches; ///< saved and recent ones
    MemberLookup &members; ///< of groups and parents in the search
    RunEngine &runs; ///< work on many people
    BulkRuns &bulk; ///< makes such work of what is chosen in the list
    Journal &journal;
    RetryWatch &retries;
    SignInHelp &help; ///< for problems that a new sign-in, or another connection, ends
};

} // namespace iam
