#pragma once

#include "models/core/ids.h"
#include "models/core/policy.h"
#include "models/core/result.h"
#include "models/core/userstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace iam {

/// One assignment that waits until an invited person has accepted (B28): a policy an invitation cannot carry, or
/// access to classic devices. Bound to the record the invitation made, so that it never reaches another person.
struct FollowUp
{
    enum class State {
        Waiting,
        Applying, ///< written before the request: after a crash the service is asked what became of it
        Applied,
        Dropped, ///< cancelled, expired or taken out; never applied
        Failed, ///< refused by the service; can be tried again by hand
    };
    enum class DropReason { None, Cancelled, Expired, TakenOut };

    QString id {}; ///< unique among all
    UserId user {}; ///< the record of the invited person; stays the same when the invitation is accepted
    QString email {};
    QDateTime sentAt {}; ///< UTC; the invitation ends `invitationLifetime` later
    std::optional<Policy> policy {}; ///< without subject
    QStringList devices {}; ///< classic permissions, if there is no policy
    State state = State::Waiting;
    DropReason dropReason = DropReason::None;
    QString problem {}; ///< for Failed: the service's words

    [[nodiscard]] bool isOpen() const { return state == State::Waiting || state == State::Applying; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FollowUp> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// What the account shows of the person a follow-up waits for.
struct FollowUpSight
{
    bool listComplete = false; ///< the list was read to its end after the invitation was sent
    bool recordThere = false; ///< the record of the follow-up is in the list
    UserState state = UserState::Unknown;
    QString email {};
    QDateTime lastSent {}; ///< UTC; if an event tells of a later sending
};

/// Those of a file; none if there is no such file, or it cannot be read.
[[nodiscard]] std::optional<QList<FollowUp>> followUpsIn(const std::optional<QJsonObject> &json);
/// What two consoles have made of `base`, in one. Where both have changed the same, who got further knows more: what was given
/// is not given again.
[[nodiscard]] QList<FollowUp> mergedFollowUps(const QList<FollowUp> &base, const QList<FollowUp> &mine, const QList<FollowUp> &theirs);

enum class FollowUpStep { Wait, Apply, DropCancelled, DropExpired };
/// The one rule for what becomes of a waiting assignment: applied only to the very record, when it is Active and the
/// invitation had not ended before; given up when the record is gone, or the time is over.
[[nodiscard]] FollowUpStep nextStep(const FollowUp &followUp, const FollowUpSight &sight, const QDateTime &now);

} // namespace iam
