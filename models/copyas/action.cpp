#include "models/copyas/action.h"

namespace iam::copyas {

Person personOf(const User &user)
{
    return {.iamId = user.iamId.text, .userId = user.ibmid, .email = user.email, .realm = user.realm};
}

std::optional<Action> actionFor(UserAction action, const User &user)
{
    switch (action) {
    case UserAction::Resend:
        return Resend {.email = user.email};
    case UserAction::Cancel:
    case UserAction::ClearFailedInvitation:
        return Remove {.person = personOf(user), .meaning = Remove::Meaning::Invitation};
    case UserAction::Remove:
        return Remove {.person = personOf(user)};
    case UserAction::LeaveAccount:
        return Remove {.person = personOf(user), .meaning = Remove::Meaning::OwnMembership};
    default:
        return std::nullopt;
    }
}

} // namespace iam::copyas
