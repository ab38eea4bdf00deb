#pragma once

#include "app/service/users/userrecord.h"

#include <QJsonArray>

namespace iam::service {

/// Whose settings are changed with which right.
enum class SettingsScope {
    All, ///< editor or administrator
    Own, ///< oneself: languages, and addresses while self_manage is on
};

/// What a change came to. `updates` are the entries of the event (docs/protocol.md, activity events).
struct SettingsChange
{
    QString badField;
    QString forbiddenField;
    QJsonArray updates;
};

/// Changes only the keys that were sent; "" clears.
[[nodiscard]] SettingsChange changeSettingsOf(UserRecord &user, const QJsonObject &body, SettingsScope scope);

} // namespace iam::service
