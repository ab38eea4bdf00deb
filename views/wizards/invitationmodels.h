#pragma once

#include <chrono>

namespace iam {

class AccessOptions;
class DraftFile;
class DryRun;
class FollowUpKeeper;
class InvitationRunner;
class Scheduler;

/// What the invite wizard works with. All outlive it.
struct InvitationModels
{
    AccessOptions &options;
    DryRun &dryRun;
    DraftFile &draft;
    InvitationRunner &runner;
    FollowUpKeeper &followUps;
    Scheduler &scheduler;
    std::chrono::seconds holdTime {10}; ///< between Invite and the first request (B29)
};

} // namespace iam
