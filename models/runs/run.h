#pragma once

#include "models/core/accessgroup.h"
#include "models/core/apierror.h"
#include "models/core/changerecord.h"
#include "models/core/ids.h"
#include "models/core/invitedraft.h"
#include "models/core/userstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>

#include <array>
#include <chrono>
#include <optional>

namespace iam {

enum class RunAction { Invite, Resend, CancelInvitation, ClearFailedInvitation, Remove, AddToGroup, RemoveFromGroup, SetStatus };

/// Where one item of a run stands. Each is on disk before anything follows from it.
enum class RunItemState {
    Planned,
    Held, ///< set aside: the service is still processing an earlier invitation
    Sending, ///< written before the request goes: after a crash it counts as Unclear
    Unclear, ///< sent, but the answer was lost: looked up before anything is sent again
    Taken, ///< the service took it and works on it; looked after until it is settled
    Done,
    Skipped, ///< nothing was to be done: `skip` says why
    Failed, ///< refused: `error` says why; nothing is known to have changed
    LeftUnclear, ///< the tries are used up, and it is not known whether it happened
    StillProcessing, ///< taken, and not at its end after five minutes
    TakenOut, ///< by the person
};
inline constexpr int runItemStateTotal = static_cast<int>(RunItemState::TakenOut) + 1;

/// Why nothing was to be done for an item.
enum class RunSkip {
    No,
    Gone, ///< no longer in the account
    NoLongerFits, ///< the state had changed: `seen`
    OtherInvitation, ///< somebody else has invited this address in the meantime
    AlreadySo, ///< in the group already, not in it any more, in that status
};

/// One address or user of a run.
struct RunItem
{
    QString email {};
    QString name {}; ///< as shown; may be empty
    UserId user {}; ///< the record; for invitations once the service has told it
    IamId iamId {}; ///< for groups
    int access = -1; ///< place in Run::accesses, for invitations
    UserState seen = UserState::Unknown; ///< the state when last looked at; before that, as it was planned
    QDateTime invitedOn {}; ///< the sending before this run, as the service told it: a lost resend shows by it
    QString before {}; ///< what a person had who is removed, for the journal

    RunItemState state = RunItemState::Planned;
    RunSkip skip = RunSkip::No;
    int tries = 0; ///< sendings whose answer was lost
    int holds = 0; ///< waits for an earlier invitation
    int absences = 0; ///< how often in a row it was looked up and not found
    bool alone = false; ///< not together with others any more: one of them was refused, unnamed
    ApiError error {};
    QString transactionId {};
    QDateTime at {}; ///< UTC; when the state was reached

    /// Nothing more will happen of itself.
    [[nodiscard]] bool isSettled() const { return state >= RunItemState::Done; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RunItem> fromJson(const QJsonObject &json);
    friend bool operator==(const RunItem &, const RunItem &) = default;
};

/// How many items stand where.
using RunCounts = std::array<int, runItemStateTotal>;
[[nodiscard]] inline int countOf(const RunCounts &counts, RunItemState state) { return counts[static_cast<std::size_t>(state)]; }
[[nodiscard]] int settledOf(const RunCounts &counts);

/// One piece of work on many people: the same action for all.
struct Run
{
    QString id {}; ///< given by the engine
    RunAction action = RunAction::Invite;
    AccountId account {};
    IamId actor {};
    QDateTime startedAt {}; ///< UTC
    QList<DraftAccess> accesses {}; ///< for Invite; items name their place
    AccessGroup group {}; ///< for AddToGroup and RemoveFromGroup
    UserState status = UserState::Unknown; ///< for SetStatus
    std::chrono::seconds holdTime {0}; ///< between start and the first request: stopping then sends nothing
    QList<RunItem> items {};
    bool elsewhere = false; ///< not kept: as RunInfo::elsewhere

    [[nodiscard]] RunCounts counts() const;
    /// What is the same for all items.
    [[nodiscard]] QJsonObject head() const;
    [[nodiscard]] static Result<Run> fromHead(const QString &id, const QJsonObject &json);
    /// After a crash: what was being sent is Unclear now.
    void markInterrupted();
};

/// A run on disk, for the offer to continue it.
struct RunInfo
{
    QString id {};
    RunAction action = RunAction::Invite;
    QDateTime startedAt {};
    RunCounts counts {}; ///< what was being sent counts as Unclear, unless it is sent elsewhere
    int total = 0;
    bool elsewhere = false; ///< another console that is alive carries it out: nobody else may go on with it
};

/// The same in every language, for files and programs: "invite", "left-unclear".
[[nodiscard]] QString keyText(RunAction action);
[[nodiscard]] QString keyText(RunItemState state);
[[nodiscard]] QString keyText(RunSkip skip);
[[nodiscard]] ChangeKind kindOf(RunAction action);

} // namespace iam

Q_DECLARE_METATYPE(iam::RunInfo)
