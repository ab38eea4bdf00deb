#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace iam {

/// When somebody last signed in (docs/protocol.md, "User profile"); the field is not documented, so it may be missing.
struct UserActivity
{
    QDateTime lastSignIn {}; ///< UTC; invalid if never, or not told

    [[nodiscard]] static Result<UserActivity> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const UserActivity &, const UserActivity &) = default;
};

} // namespace iam
