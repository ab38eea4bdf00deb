#include "models/core/usersettings.h"

#include "models/core/jsonreader.h"

namespace iam {

Result<UserSettings> UserSettings::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    UserSettings settings {
        .language = reader.optional(QLatin1String("language")),
        .notificationLanguage = reader.optional(QLatin1String("notification_language")),
        .allowedIpAddresses = reader.optional(QLatin1String("allowed_ip_addresses")),
        .selfManage = reader.optionalBool(QLatin1String("self_manage")),
        .twoFactor = reader.maybeBool(QLatin1String("2FA")),
        .securityQuestionsRequired = reader.maybeBool(QLatin1String("security_questions_required")),
        .securityQuestionsSetUp = reader.maybeBool(QLatin1String("security_questions_setup")),
    };
    if (reader.problem())
        return *reader.problem();
    return settings;
}

QJsonObject UserSettingsChange::toJson() const
{
    QJsonObject json;
    if (language)
        json.insert(QStringLiteral("language"), *language);
    if (notificationLanguage)
        json.insert(QStringLiteral("notification_language"), *notificationLanguage);
    if (allowedIpAddresses)
        json.insert(QStringLiteral("allowed_ip_addresses"), *allowedIpAddresses);
    if (selfManage)
        json.insert(QStringLiteral("self_manage"), *selfManage);
    return json;
}

} // namespace iam
