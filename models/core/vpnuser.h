#pragma once

#include "models/core/secret.h"

#include <QString>

namespace iam {

/// A user without an invitation and without the console: devices and VPN subnets only. Empty texts are not sent.
struct VpnUserDraft
{
    QString userName {}; ///< the sign-in name
    QString email {};
    QString firstName {};
    QString lastName {};
    Secret password {};
    QString phone {};
    QString company {};
    QString address {};
    QString city {};
    QString country {};
    QString timeZone {};
    QString parentId {};
    QString vpnType {};
};

} // namespace iam
