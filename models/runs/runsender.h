#pragma once

#include "models/core/changerecord.h"
#include "models/core/result.h"
#include "models/core/user.h"
#include "models/runs/run.h"

#include <QList>

#include <functional>
#include <optional>

class QObject;

namespace iam {

/// One request of a run: the same for all its items.
struct RunJob
{
    RunAction action = RunAction::Invite;
    AccountId account {};
    DraftAccess access {}; ///< for Invite
    AccessGroup group {}; ///< for groups
    UserState status = UserState::Unknown; ///< for SetStatus
    QList<RunItem> items {}; ///< one, unless RunSender::itemsPerRequest() allows more
};

/// What the service answered about one item.
struct RunReply
{
    enum class Kind {
        Done,
        Taken, ///< the service works on it
        Skipped, ///< nothing was to be done: `skip`
        Failed, ///< `error`
    };
    Kind kind = Kind::Done;
    RunSkip skip = RunSkip::No;
    UserId user {}; ///< if the answer told it
    UserState seen = UserState::Unknown; ///< if the answer told it
    ApiError error {};
    QString transactionId {};
};

/// The way from a run to the service; the engine knows no protocol. Sends each request once: what becomes of a refusal
/// or of a lost answer is the engine's matter. Lives in the engine's thread.
class RunSender
{
public:
    RunSender() = default;
    virtual ~RunSender() = default;
    Q_DISABLE_COPY_MOVE(RunSender)

    /// How many items a request of this action may hold.
    [[nodiscard]] virtual int itemsPerRequest(RunAction action) const = 0;
    /// Replies in the order of the items. An error is about all of them.
    using Answered = std::function<void(const Result<QList<RunReply>> &)>;
    virtual void send(const RunJob &job, QObject *context, const Answered &answered) = 0;
    /// The user with exactly this address as the service has it now, or none.
    using Found = std::function<void(const Result<std::optional<User>> &)>;
    virtual void lookUp(const RunItem &item, QObject *context, Found found) = 0;
    /// Many at once, for looking after those that are being processed; who is missing in the answer may yet be there.
    using FoundMany = std::function<void(const Result<QList<User>> &)>;
    virtual void lookUpMany(const QList<RunItem> &items, QObject *context, FoundMany found) = 0;
    /// The request for the journal.
    [[nodiscard]] virtual WireRequest wireRequest(const RunJob &job) const = 0;
};

} // namespace iam
