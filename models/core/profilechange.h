#pragma once

#include "models/core/userstate.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace iam {

/// Only what is set is sent; "" clears.
struct ProfileChange
{
    std::optional<QString> firstName {};
    std::optional<QString> lastName {};
    std::optional<QString> email {};
    std::optional<QString> phone {};
    std::optional<QString> alternatePhone {};
    std::optional<QString> photo {}; ///< a link
    std::optional<UserState> state {}; ///< Processing, Pending and the error states belong to the service: it refuses them

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const ProfileChange &, const ProfileChange &) = default;
};

} // namespace iam
