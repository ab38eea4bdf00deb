#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace iam {

/// What our extension tells of an account (docs/protocol.md, "Our extensions").
struct AccountSummary
{
    AccountId id {};
    QString name {};
    IamId ownerIamId {};
    bool classicLinked = false;
    bool demo = false;

    [[nodiscard]] static Result<AccountSummary> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const AccountSummary &, const AccountSummary &) = default;
};

} // namespace iam
