#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QString>

namespace iam {

struct ResourceGroupId
{
    QString text {}; ///< 32 hexadecimal digits
    friend bool operator==(const ResourceGroupId &, const ResourceGroupId &) = default;
};
inline size_t qHash(const ResourceGroupId &id, size_t seed = 0) { return qHash(id.text, seed); }

struct ResourceGroup
{
    ResourceGroupId id {};
    QString name {};
    QString crn {};
    QString state {}; ///< "ACTIVE" or "SUSPENDED"
    bool isDefault = false;

    [[nodiscard]] static Result<ResourceGroup> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const ResourceGroup &, const ResourceGroup &) = default;
};

} // namespace iam
