#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace iam {

/// Whom a realm may be invited from (docs/protocol.md, "Identity"). `matches` of the patterns is checked elsewhere.
struct DomainRestriction
{
    QString realm {}; ///< "IBMid" for invitations by address
    bool restrictInvitation = false; ///< false: the patterns are kept, but idle
    QStringList patterns {};

    [[nodiscard]] static Result<DomainRestriction> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const DomainRestriction &, const DomainRestriction &) = default;
};

struct AccountSettings
{
    AccountId accountId {};
    QString etag {}; ///< to be sent back with a change
    bool restrictsUserVisibility = false; ///< users without a role see only themselves
    QList<DomainRestriction> domains {};
    QString mfa {};
    QString allowedIpAddresses {};
    QString restrictCreateServiceId {};
    QString restrictCreateApiKey {};
    QString sessionExpirationSeconds {}; ///< a number or "NOT_SET"
    QString sessionInvalidationSeconds {};
    QString maxSessionsPerIdentity {};

    [[nodiscard]] static Result<AccountSettings> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const AccountSettings &, const AccountSettings &) = default;
};

/// Only what is set is sent.
struct AccountSettingsChange
{
    std::optional<bool> restrictUserVisibility {};
    std::optional<QList<DomainRestriction>> domains {};
    QStringList realmsToDelete {}; ///< a realm sent without anything else loses its entry

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const AccountSettingsChange &, const AccountSettingsChange &) = default;
};

} // namespace iam
