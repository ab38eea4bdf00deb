#include "models/workflows/runundo.h"

#include <algorithm>

namespace iam {

namespace {

/// States that can be chosen; the others come about only by the service.
bool canBeSet(UserState state)
{
    return state == UserState::Active || state == UserState::Suspended || state == UserState::ClassicDisabled || state == UserState::VpnOnly;
}

bool isUndone(const Run &run, const RunItem &item)
{
    if (item.state != RunItemState::Done) // who was in the group before the run stays there
        return false;
    switch (run.action) {
    case RunAction::AddToGroup:
    case RunAction::RemoveFromGroup:
        return true;
    case RunAction::SetStatus:
        return canBeSet(item.seen) && item.seen != run.status;
    default:
        return false;
    }
}

} // namespace

bool canBeUndone(const Run &run)
{
    return std::any_of(run.items.cbegin(), run.items.cend(), [&run](const RunItem &item) { return isUndone(run, item); });
}

QList<BulkRuns::Wish> undoOf(const Run &run)
{
    QList<BulkRuns::Wish> wishes;
    for (const RunItem &item : run.items) {
        if (!isUndone(run, item))
            continue;
        BulkRuns::Wish wish {.action = run.action == RunAction::AddToGroup ? RunAction::RemoveFromGroup
                                 : run.action == RunAction::RemoveFromGroup ? RunAction::AddToGroup
                                                                            : RunAction::SetStatus,
            .group = run.group,
            .status = run.action == RunAction::SetStatus ? item.seen : UserState::Unknown};
        const auto same = std::find_if(wishes.begin(), wishes.end(), [&wish](const BulkRuns::Wish &other) { return other.status == wish.status; });
        BulkRuns::Wish &one = same != wishes.end() ? *same : (wishes.append(wish), wishes.last());
        User user;
        user.id = item.user;
        user.iamId = item.iamId;
        user.email = item.email;
        user.firstName = item.name;
        user.state = run.action == RunAction::SetStatus ? run.status : item.seen;
        one.people.append(user);
    }
    return wishes;
}

} // namespace iam
