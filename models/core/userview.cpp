#include "models/core/userview.h"

#include <cmath>

namespace iam {

UserViewSet viewsOf(UserStatus status, const QDateTime &expiresOn, const QDateTime &now)
{
    const UserViewSet all = userViewBit(UserView::All);
    switch (status) {
    case UserStatus::Processing:
        return all | userViewBit(UserView::Waiting);
    case UserStatus::Pending: {
        const bool soon = expiresOn.isValid() && daysLeft(expiresOn, now) <= expiringSoonDays;
        return all | userViewBit(UserView::Waiting) | (soon ? userViewBit(UserView::ExpiringSoon) : 0U);
    }
    case UserStatus::Expired:
    case UserStatus::InvitationFailed:
        return all | userViewBit(UserView::ExpiredOrFailed);
    case UserStatus::Active:
        return all | userViewBit(UserView::Active);
    case UserStatus::Suspended:
    case UserStatus::ClassicDisabled:
        return all | userViewBit(UserView::SuspendedOrDisabled);
    case UserStatus::VpnOnly:
        return all | userViewBit(UserView::VpnOnly);
    case UserStatus::Invalid:
    case UserStatus::RemovalFailed:
    case UserStatus::Removing:
    case UserStatus::Unknown:
        break;
    }
    return all;
}

int daysLeft(const QDateTime &expiresOn, const QDateTime &now)
{
    constexpr double secondsPerDay = 24.0 * 60 * 60;
    return static_cast<int>(std::floor(static_cast<double>(now.secsTo(expiresOn)) / secondsPerDay + 0.5));
}

} // namespace iam
