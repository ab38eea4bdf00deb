#include "models/core/userstate.h"

#include <array>

namespace iam {

namespace {

struct StateWord
{
    UserState state;
    QLatin1String word;
};

constexpr std::array stateWords {
    StateWord {UserState::Processing, QLatin1String("PROCESSING")},
    StateWord {UserState::Pending, QLatin1String("PENDING")},
    StateWord {UserState::Active, QLatin1String("ACTIVE")},
    StateWord {UserState::Suspended, QLatin1String("SUSPENDED")},
    StateWord {UserState::ClassicDisabled, QLatin1String("DISABLED_CLASSIC_INFRASTRUCTURE")},
    StateWord {UserState::VpnOnly, QLatin1String("VPN_ONLY")},
    StateWord {UserState::Invalid, QLatin1String("IAMID_INVALID")},
    StateWord {UserState::Invalid, QLatin1String("INVALID")},
    StateWord {UserState::InvitationFailed, QLatin1String("ERROR_WHILE_PROCESSING")},
    StateWord {UserState::RemovalFailed, QLatin1String("ERROR_WHILE_DELETING")},
};

} // namespace

UserState stateFromWire(const QString &text)
{
    for (const StateWord &entry : stateWords) {
        if (text.compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.state;
    }
    return UserState::Unknown;
}

QString wireText(UserState state)
{
    for (const StateWord &entry : stateWords) {
        if (entry.state == state)
            return entry.word;
    }
    return {};
}

UserStatus statusOf(UserState state, const QDateTime &lastSent, const QDateTime &now)
{
    switch (state) {
    case UserState::Processing:
        return UserStatus::Processing;
    case UserState::Pending: {
        const auto lifetime = std::chrono::duration_cast<std::chrono::seconds>(invitationLifetime).count();
        return lastSent.isValid() && lastSent.secsTo(now) > lifetime ? UserStatus::Expired : UserStatus::Pending;
    }
    case UserState::Active:
        return UserStatus::Active;
    case UserState::Suspended:
        return UserStatus::Suspended;
    case UserState::ClassicDisabled:
        return UserStatus::ClassicDisabled;
    case UserState::VpnOnly:
        return UserStatus::VpnOnly;
    case UserState::Invalid:
        return UserStatus::Invalid;
    case UserState::InvitationFailed:
        return UserStatus::InvitationFailed;
    case UserState::RemovalFailed:
        return UserStatus::RemovalFailed;
    case UserState::Unknown:
        break;
    }
    return UserStatus::Unknown;
}

} // namespace iam
