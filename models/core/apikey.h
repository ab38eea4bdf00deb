#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace iam {

/// What is told about an API key; never the key.
struct ApiKey
{
    QString id {};
    QString name {};
    QString description {};
    IamId iamId {};
    AccountId accountId {};
    QString createdBy {};
    QDateTime createdAt {};
    QDateTime modifiedAt {};
    QDateTime expiresAt {};
    QDateTime lastUsedAt {}; ///< UTC, if the service tells it; invalid: never, or not told
    bool locked = false;
    bool disabled = false;

    [[nodiscard]] static Result<ApiKey> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

} // namespace iam
