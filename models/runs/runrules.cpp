#include "models/runs/runrules.h"

#include "models/core/invitationrun.h"

namespace iam::runrules {

namespace {

bool isInvitation(RunAction action) { return action == RunAction::Invite || action == RunAction::Resend; }

bool endsUser(RunAction action)
{
    return action == RunAction::Remove || action == RunAction::CancelInvitation || action == RunAction::ClearFailedInvitation;
}

void settle(RunItem &item, RunItemState state, RunSkip skip = RunSkip::No)
{
    item.state = state;
    item.skip = skip;
    if (state == RunItemState::Done || state == RunItemState::Skipped || state == RunItemState::Taken)
        item.error = {};
}

void fail(RunItem &item, const ApiError &error)
{
    item.state = RunItemState::Failed;
    item.error = error;
    item.transactionId = error.trace;
}

void lose(RunAction action, RunItem &item, const ApiError &error)
{
    ++item.tries;
    item.absences = 0;
    item.error = error;
    item.transactionId = error.trace;
    if (item.tries > mostTries)
        item.state = RunItemState::LeftUnclear;
    else
        item.state = isRepeatable(action) ? RunItemState::Planned : RunItemState::Unclear;
}

/// The state of somebody we invited, once the service shows it.
void takeInvited(const User &user, RunItem &item)
{
    item.user = user.id;
    item.iamId = user.iamId;
    switch (user.state) {
    case UserState::Processing:
        settle(item, RunItemState::Taken);
        break;
    case UserState::InvitationFailed:
        fail(item, {.kind = ErrorKind::Server, .message = user.stateText});
        break;
    default:
        settle(item, RunItemState::Done);
    }
}

void takeLookAtInvited(const std::optional<User> &user, RunItem &item)
{
    if (user) {
        const bool ours = item.state != RunItemState::Held || item.tries > 0;
        if (ours)
            takeInvited(*user, item);
        else if (user->state != UserState::Processing)
            settle(item, RunItemState::Skipped, RunSkip::OtherInvitation);
        return; // else it is still being processed: held once more
    }
    if (item.state == RunItemState::Held) {
        item.state = RunItemState::Planned;
        return;
    }
    // What was sent may still be on its way: only the second look counts.
    if (++item.absences < 2)
        return;
    item.absences = 0;
    if (item.state == RunItemState::Taken)
        fail(item, {.kind = ErrorKind::NotFound}); // cancelled by somebody, or dropped by the service
    else
        item.state = RunItemState::Planned;
}

void takeLookAtResent(const std::optional<User> &user, UserState before, RunItem &item)
{
    const bool held = item.state == RunItemState::Held;
    if (!user) {
        if (++item.absences >= 2)
            settle(item, RunItemState::Skipped, RunSkip::Gone);
        return;
    }
    const bool sentSince = user->invitedOn.isValid() && item.invitedOn.isValid() && user->invitedOn != item.invitedOn;
    if (user->state == UserState::Processing && held && item.tries == 0)
        return;
    if (sentSince || (user->state == UserState::Processing && before == UserState::Pending && item.tries > 0)) {
        if (held && item.tries == 0)
            settle(item, RunItemState::Skipped, RunSkip::OtherInvitation);
        else
            settle(item, RunItemState::Done);
        return;
    }
    if (user->state != UserState::Pending) {
        settle(item, RunItemState::Skipped, RunSkip::NoLongerFits);
        return;
    }
    if (held) {
        item.state = RunItemState::Planned;
    } else if (!item.invitedOn.isValid() || !user->invitedOn.isValid()) {
        item.state = RunItemState::LeftUnclear; // nothing tells the two sendings apart: better none than two
    } else if (++item.absences >= 2) {
        item.absences = 0;
        item.state = RunItemState::Planned;
    }
}

} // namespace

bool isRepeatable(RunAction action) { return !isInvitation(action); }

void take(RunAction action, const RunReply &reply, RunItem &item)
{
    item.transactionId = reply.transactionId;
    if (!reply.user.text.isEmpty())
        item.user = reply.user;
    if (reply.seen != UserState::Unknown)
        item.seen = reply.seen;
    switch (reply.kind) {
    case RunReply::Kind::Done:
        settle(item, RunItemState::Done);
        break;
    case RunReply::Kind::Taken:
        settle(item, RunItemState::Taken);
        break;
    case RunReply::Kind::Skipped:
        // Gone after a try whose answer was lost: that try did it.
        if (item.tries > 0 && ((reply.skip == RunSkip::Gone && endsUser(action)) || reply.skip == RunSkip::AlreadySo))
            settle(item, RunItemState::Done);
        else
            settle(item, RunItemState::Skipped, reply.skip);
        break;
    case RunReply::Kind::Failed:
        if (mayHaveHappened(reply.error))
            lose(action, item, reply.error);
        else
            fail(item, reply.error);
    }
}

Refused refuse(RunAction action, const QList<RunItem> &items, const ApiError &error)
{
    Refused refused {.items = items};
    const auto all = [&refused](auto change) {
        for (RunItem &item : refused.items)
            change(item);
    };
    const auto plan = [](RunItem &item) { item.state = RunItemState::Planned; };
    QStringList emails;
    for (const RunItem &item : items)
        emails.append(item.email);
    switch (error.kind) {
    case ErrorKind::Connection:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        if (error.notSent)
            all(plan);
        else
            all([&](RunItem &item) { lose(action, item, error); });
        refused.then = Refused::Then::Slower;
        return refused;
    case ErrorKind::TooManyRequests:
        all(plan);
        refused.then = Refused::Then::WaitAsTold;
        return refused;
    case ErrorKind::Refused:
    case ErrorKind::Insecure:
        all(plan);
        refused.then = Refused::Then::Pause;
        return refused;
    case ErrorKind::Unauthorized:
        if (error.code == QLatin1String("1025"))
            break; // not about who is signed in: the account has no classic infrastructure
        all(plan);
        refused.then = Refused::Then::Pause;
        return refused;
    case ErrorKind::TooLarge:
        if (mayHaveHappened(error)) { // not the request was too large, but its answer
            all([&](RunItem &item) { lose(action, item, error); });
            refused.then = Refused::Then::Slower;
            return refused;
        }
        if (items.size() < 2)
            break;
        all(plan);
        refused.limit = limitAfterTooLarge(error, static_cast<int>(items.size()));
        return refused;
    case ErrorKind::NotFound:
        if (!endsUser(action))
            break;
        all([action](RunItem &item) { take(action, {.kind = RunReply::Kind::Skipped, .skip = RunSkip::Gone}, item); });
        return refused;
    case ErrorKind::Conflict: {
        if (!isInvitation(action))
            break;
        const QStringList told = addressesIn(error, emails);
        const QStringList named = told.isEmpty() ? emails : told;
        const bool final = error.moreInfo.contains(QLatin1String("error state"), Qt::CaseInsensitive);
        all([&](RunItem &item) {
            if (!named.contains(item.email)) {
                item.state = RunItemState::Planned;
                return;
            }
            item.error = error;
            item.transactionId = error.trace;
            if (final || ++item.holds > mostHolds)
                fail(item, error);
            else
                item.state = RunItemState::Held;
        });
        return refused;
    }
    default:
        break;
    }
    // Refused for good. If it names some of them, the others may go through without those; a bad request may be about
    // one of them only, so each then goes alone.
    const QStringList named = addressesIn(error, emails);
    const bool alone = named.isEmpty() && items.size() > 1 && error.kind == ErrorKind::BadRequest;
    all([&](RunItem &item) {
        if (alone || (!named.isEmpty() && !named.contains(item.email))) {
            item.state = RunItemState::Planned;
            item.alone = item.alone || alone;
        } else {
            fail(item, error);
        }
    });
    return refused;
}

void takeLook(RunAction action, const std::optional<User> &user, RunItem &item)
{
    const UserState before = item.seen;
    if (action == RunAction::Resend)
        takeLookAtResent(user, before, item);
    else
        takeLookAtInvited(user, item);
    if (user)
        item.seen = user->state;
}

std::chrono::milliseconds waitOf(const RunItem &item, const RunTimes &times)
{
    if (item.state == RunItemState::Held)
        return times.held;
    if (item.state == RunItemState::Unclear && item.absences > 0)
        return times.secondLook;
    if ((item.state == RunItemState::Unclear || item.state == RunItemState::Planned) && item.tries > 0)
        return times.firstRetry * (1 << qMin(item.tries - 1, mostTries));
    return std::chrono::milliseconds(0);
}

ChangeRecord::Outcome outcomeOf(const RunItem &item)
{
    switch (item.state) {
    case RunItemState::Taken:
    case RunItemState::Done:
    case RunItemState::StillProcessing:
        return ChangeRecord::Outcome::Success;
    case RunItemState::Unclear:
    case RunItemState::LeftUnclear:
        return ChangeRecord::Outcome::Unclear;
    case RunItemState::Sending:
        return ChangeRecord::Outcome::Pending;
    default:
        return ChangeRecord::Outcome::Failure;
    }
}

} // namespace iam::runrules
