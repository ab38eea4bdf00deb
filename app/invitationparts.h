#pragma once

#include "models/workflows/accessoptions.h"
#include "models/workflows/draftfile.h"
#include "models/workflows/dryrun.h"
#include "models/workflows/followupkeeper.h"
#include "models/workflows/holdsetting.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/replacementkeeper.h"
#include "views/wizards/invitationmodels.h"

#include <QString>

namespace iam {

class AccessGroupsApi;
class ExtensionsApi;
class IdentityApi;
class InvitationHistory;
class UserDirectory;
class HttpTransport;
class PolicyApi;
class UserManagementApi;

/// What the invite wizard of one account needs beyond the list of users, made and connected.
class InvitationParts
{
public:
    struct Sources
    {
        HttpTransport &transport;
        UserManagementApi &users;
        AccessGroupsApi &groups;
        PolicyApi &policies;
        ExtensionsApi &extensions;
        IdentityApi &identity;
        UserDirectory &directory;
        const InvitationHistory &history;
        const Clock &clock;
        const AccountOverview &overview;
        Scheduler &scheduler;
        RunEngine &runs;
    };

    /// `folder` is the account's own on disk; empty: nothing is kept.
    InvitationParts(const Sources &sources, const QString &folder, std::chrono::seconds holdTime, HoldSetting::Keep keepHoldTime);

    [[nodiscard]] InvitationModels models();
    [[nodiscard]] InvitationRunner &runner() { return m_runner; }
    [[nodiscard]] FollowUpKeeper &followUps() { return m_followUps; }
    [[nodiscard]] ReplacementKeeper &replacements() { return m_replacements; }

private:
    Scheduler &m_scheduler;
    HoldSetting m_hold;
    AccessOptions m_options;
    DryRun m_dryRun;
    DraftFile m_draft;
    InvitationRunner m_runner;
    FollowUpKeeper m_followUps;
    ReplacementKeeper m_replacements;
};

} // namespace iam
