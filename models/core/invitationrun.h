#pragma once

#include "models/core/apierror.h"
#include "models/core/invitationplan.h"
#include "models/core/userstate.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace iam {

/// What became of one address of a run.
enum class InviteOutcomeKind {
    Waiting,
    Held, ///< set aside: the service is still processing an earlier invitation
    Sending,
    Unclear, ///< sent, but the answer was lost: the list is read first
    Taken, ///< the service took it and processes it; looked after until it is Invited
    Invited,
    Joined, ///< Active when first looked at
    StillProcessing, ///< after five minutes
    Skipped, ///< in the account by other means
    Failed,
    TakenOut,
};
inline constexpr int inviteOutcomeTotal = static_cast<int>(InviteOutcomeKind::TakenOut) + 1;

struct RunPerson
{
    QString email {};
    int invitation = 0; ///< place in InvitationRun::invitations
    InviteOutcomeKind outcome = InviteOutcomeKind::Waiting;
    UserId user {}; ///< the record, once the service has told it
    UserState state = UserState::Unknown; ///< for Skipped and Joined
    int tries = 0; ///< sendings whose answer was lost, and waits for an earlier invitation
    ApiError error {}; ///< for Failed
    QDateTime sentAt {}; ///< UTC; when the service took it

    /// Nothing more will happen of itself.
    [[nodiscard]] bool isSettled() const;
    friend bool operator==(const RunPerson &, const RunPerson &) = default;
};

/// One sending of invitations to many people, as it is kept on disk: written before the first request and after every
/// answer (B30). Holds no secret.
struct InvitationRun
{
    QString id {};
    QDateTime startedAt {}; ///< UTC
    QList<DraftAccess> invitations {};
    QList<RunPerson> people {};

    [[nodiscard]] static InvitationRun fromPlan(const QString &id, const QDateTime &now, const QList<PlannedInvitation> &plan);
    [[nodiscard]] int count(InviteOutcomeKind outcome) const;
    [[nodiscard]] int settled() const;
    [[nodiscard]] bool isFinished() const { return settled() == people.size(); }
    /// The place of the invitation that all failed people belong to; none if nobody failed, or if their access differs.
    [[nodiscard]] std::optional<int> invitationOfFailed() const;
    /// After a crash: what was being sent is unclear now.
    void markInterrupted();

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<InvitationRun> fromJson(const QJsonObject &json);
    friend bool operator==(const InvitationRun &, const InvitationRun &) = default;
};

/// The same in every language, for files: "invited".
[[nodiscard]] QString keyText(InviteOutcomeKind outcome);
/// Which of `emails` an error names; compared without case.
[[nodiscard]] QStringList addressesIn(const ApiError &error, const QStringList &emails);
/// The most addresses a request may have, if the refusal "too large" tells it; else half of what was sent.
[[nodiscard]] int limitAfterTooLarge(const ApiError &error, int sent);

} // namespace iam
