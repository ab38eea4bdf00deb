#pragma once

#include "models/core/user.h"
#include "models/core/userstate.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace iam {

/// One user as the list shows it.
struct ExportUser
{
    User user {};
    UserStatus status = UserStatus::Unknown;
    QString invitedBy {};
    QDateTime lastSent {}; ///< of Pending and Expired; UTC
    QDateTime expiresOn {}; ///< likewise
    bool expiryEstimated = false;
    QDateTime lastActivity {}; ///< UTC; as far as the list shows it, like the following
    std::optional<int> groups {};
    std::optional<int> policies {};
    QString parent {};
};

/// The columns of an export, in their order.
enum class ExportColumn {
    Name,
    FirstName,
    LastName,
    Email,
    Status, ///< with what the console works out: EXPIRED, REMOVING
    State, ///< the service's own word
    AddedOn,
    LastSentOn,
    InvitedBy,
    ExpiresOn,
    ExpiryEstimated,
    IamId,
    UserId,
    Realm,
    Phone,
    AlternatePhone,
    RecordId,
    LastActivity, ///< this and the following: only where the list shows them
    Groups,
    Policies,
    Parent,
};

[[nodiscard]] QList<ExportColumn> allExportColumns();
/// The name in the file, the same in every language: "last_sent_on".
[[nodiscard]] QString exportKey(ExportColumn column);
/// Texts, times in UTC ("2026-01-31T12:00:00Z"), true or false; null where nothing is known.
[[nodiscard]] QJsonValue exportValue(const ExportUser &user, ExportColumn column);
/// The same as a cell; empty where nothing is known.
[[nodiscard]] QString exportCell(const ExportUser &user, ExportColumn column);

} // namespace iam
