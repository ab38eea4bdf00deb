#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace iam {

/// A service of the catalogue; `name` is what a policy calls `serviceName`.
struct ServiceEntry
{
    QString id {};
    QString name {};
    QString kind {};
    QString displayName {}; ///< in the language asked for, else English, else any, else `name`
    QString description {};
    bool active = false;
    bool disabled = false;
    bool iamCompatible = false;
    QStringList tags {};

    /// Whether a policy can be about it.
    [[nodiscard]] bool takesPolicies() const { return iamCompatible && active && !disabled; }
    /// `language`: such as "de" or "pt-br".
    [[nodiscard]] static Result<ServiceEntry> fromJson(
        const QJsonObject &json, const QString &path, const QString &language);
    friend bool operator==(const ServiceEntry &, const ServiceEntry &) = default;
};

} // namespace iam
