#pragma once

namespace iam {

class AccessOptions;
class DraftFile;
class DryRun;
class FollowUpKeeper;
class HoldSetting;
class InvitationRunner;
class ReplacementKeeper;
class Scheduler;

/// What the invite wizard works with. All outlive it.
struct InvitationModels
{
    AccessOptions &options;
    DryRun &dryRun;
    DraftFile &draft;
    InvitationRunner &runner;
    FollowUpKeeper &followUps;
    ReplacementKeeper &replacements; ///< IBMids that wait for the acceptance of others
    Scheduler &scheduler;
    HoldSetting &hold;
};

} // namespace iam
