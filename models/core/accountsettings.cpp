#include "models/core/accountsettings.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>

namespace iam {

Result<DomainRestriction> DomainRestriction::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    DomainRestriction restriction {
        .realm = reader.required(QLatin1String("realm_id")),
        .restrictInvitation = reader.optionalBool(QLatin1String("restrict_invitation")),
        .patterns = reader.optionalStrings(QLatin1String("invitation_email_allow_patterns")),
    };
    if (reader.problem())
        return *reader.problem();
    return restriction;
}

Result<AccountSettings> AccountSettings::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    AccountSettings settings {
        .accountId = {reader.required(QLatin1String("account_id"))},
        .etag = reader.optional(QLatin1String("entity_tag")),
        .restrictsUserVisibility
        = reader.optional(QLatin1String("restrict_user_list_visibility")) == QLatin1String("RESTRICTED"),
        .domains = reader.optionalList<DomainRestriction>(QLatin1String("restrict_user_domains")),
        .mfa = reader.optional(QLatin1String("mfa")),
        .allowedIpAddresses = reader.optional(QLatin1String("allowed_ip_addresses")),
        .restrictCreateServiceId = reader.optional(QLatin1String("restrict_create_service_id")),
        .restrictCreateApiKey = reader.optional(QLatin1String("restrict_create_platform_apikey")),
        .sessionExpirationSeconds = reader.optionalText(QLatin1String("session_expiration_in_seconds")),
        .sessionInvalidationSeconds = reader.optionalText(QLatin1String("session_invalidation_in_seconds")),
        .maxSessionsPerIdentity = reader.optionalText(QLatin1String("max_sessions_per_identity")),
    };
    if (reader.problem())
        return *reader.problem();
    return settings;
}

QJsonObject AccountSettingsChange::toJson() const
{
    QJsonObject json;
    if (restrictUserVisibility) {
        json.insert(QStringLiteral("restrict_user_list_visibility"),
            *restrictUserVisibility ? QStringLiteral("RESTRICTED") : QStringLiteral("NOT_RESTRICTED"));
    }
    if (domains || !realmsToDelete.isEmpty()) {
        QJsonArray list;
        for (const DomainRestriction &restriction : domains.value_or(QList<DomainRestriction>())) {
            list.append(QJsonObject {{QStringLiteral("realm_id"), restriction.realm},
                {QStringLiteral("restrict_invitation"), restriction.restrictInvitation},
                {QStringLiteral("invitation_email_allow_patterns"),
                    QJsonArray::fromStringList(restriction.patterns)}});
        }
        for (const QString &realm : realmsToDelete)
            list.append(QJsonObject {{QStringLiteral("realm_id"), realm}});
        json.insert(QStringLiteral("restrict_user_domains"), list);
    }
    return json;
}

} // namespace iam
