#pragma once

#include "models/core/user.h"

#include <QRandomGenerator>

namespace iam::test {

/// A user that depends on the number and the generator only, in any state, with names in several scripts.
inline User randomUser(int number, QRandomGenerator &random)
{
    static const QStringList names {QStringLiteral("Ada"), QStringLiteral("Zoë"), QStringLiteral("émile"),
        QStringLiteral("Ölaf"), QStringLiteral("李雷"), QStringLiteral("Рaul"), QStringLiteral("نور"), QString()};
    static const QList<UserState> states {UserState::Processing, UserState::Pending, UserState::Active,
        UserState::Suspended, UserState::ClassicDisabled, UserState::VpnOnly, UserState::Invalid,
        UserState::InvitationFailed, UserState::RemovalFailed, UserState::Unknown};
    const QDateTime epoch({2026, 11, 22}, {12, 0}, Qt::UTC);
    User user;
    user.id = {QStringLiteral("record-%1").arg(number)};
    user.iamId = {QStringLiteral("IBMid-%1").arg(550000 + number)};
    user.realm = QStringLiteral("IBMid");
    user.firstName = names.at(random.bounded(static_cast<int>(names.size())));
    user.lastName = user.firstName.isEmpty() ? QString() : QStringLiteral("User %1").arg(random.bounded(50));
    user.email = QStringLiteral("user%1@example.%2").arg(number).arg(random.bounded(2) == 0 ? u"com" : u"org");
    user.ibmid = user.email;
    user.state = states.at(random.bounded(static_cast<int>(states.size())));
    user.stateText = user.state == UserState::Unknown ? QStringLiteral("HIBERNATING") : wireText(user.state);
    user.addedOn = epoch.addSecs(-random.bounded(60 * 24 * 3600));
    return user;
}

} // namespace iam::test
