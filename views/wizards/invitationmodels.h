#pragma once

namespace iam {

class AccessOptions;
class DraftFile;
class DryRun;
class FollowUpKeeper;
class HoldSetting;
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
    HoldSetting &hold;
};

} // namespace iam
