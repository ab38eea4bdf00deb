#include "models/core/bulksplit.h"

namespace iam {

namespace {

/// What takes somebody's access away is never done to the owner, nor to oneself by a list (B59).
bool takesAway(UserAction action, UserStatus status)
{
    return action == UserAction::Remove || (action == UserAction::ChangeStatus && status != UserStatus::Active);
}

} // namespace

BulkSplit splitFor(UserAction action, UserStatus status, const QList<ActionSubject> &subjects, const Actor &actor)
{
    BulkSplit split;
    for (qsizetype place = 0; place < subjects.size(); ++place) {
        const ActionSubject &subject = subjects.at(place);
        if (takesAway(action, status) && (subject.isOwner || subject.isSelf)) {
            split.ownerLeftOut = split.ownerLeftOut || subject.isOwner;
            split.selfLeftOut = split.selfLeftOut || subject.isSelf;
            split.leftOut.append({.place = place, .refusal = subject.isOwner ? Refusal::OwnersRow : Refusal::OwnRow});
            continue;
        }
        const Verdict verdict = verdictOn(action, subject, actor);
        if (verdict.refusal != Refusal::No) {
            split.leftOut.append({.place = place, .refusal = verdict.refusal});
        } else if (subject.status == UserStatus::Unknown) {
            split.leftOut.append(BulkSplit::LeftOut {.place = place});
        } else if (action == UserAction::ChangeStatus && subject.status == status) {
            split.leftOut.append({.place = place, .isSoAlready = true});
        } else {
            split.unchecked = split.unchecked || !verdict.checked;
            split.fits.append(place);
        }
    }
    return split;
}

} // namespace iam
