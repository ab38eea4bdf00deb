#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace iam {

/// The login settings of one user (docs/protocol.md, "User profile").
struct UserSettings
{
    QString language {};
    QString notificationLanguage {};
    QString allowedIpAddresses {}; ///< comma-separated, as the service keeps it; empty = from everywhere
    bool selfManage = false; ///< the user may change the addresses
    std::optional<bool> twoFactor {}; ///< seen in the wild only
    std::optional<bool> securityQuestionsRequired {}; ///< seen in the wild only
    std::optional<bool> securityQuestionsSetUp {}; ///< seen in the wild only

    [[nodiscard]] static Result<UserSettings> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const UserSettings &, const UserSettings &) = default;
};

/// Only what is set is sent; "" clears.
struct UserSettingsChange
{
    std::optional<QString> language {};
    std::optional<QString> notificationLanguage {};
    std::optional<QString> allowedIpAddresses {};
    std::optional<bool> selfManage {};

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const UserSettingsChange &, const UserSettingsChange &) = default;
};

} // namespace iam
