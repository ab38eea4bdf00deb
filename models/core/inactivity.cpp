#include "models/core/inactivity.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>

namespace iam {

namespace {

struct InactiveUser
{
    QString iamId;
    QDateTime lastSignIn;

    static Result<InactiveUser> fromJson(const QJsonObject &json, const QString &path)
    {
        JsonReader reader(json, path);
        InactiveUser user {reader.required(QLatin1String("iam_id")), reader.optionalTime(QLatin1String("last_authn"))};
        if (reader.problem())
            return *reader.problem();
        return user;
    }
};

} // namespace

Result<InactivityReport> InactivityReport::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    InactivityReport report {.reference = reader.optional(QLatin1String("reference")),
        .hours = reader.optional(QLatin1String("report_duration")).toInt(),
        .madeAt = reader.optionalTime(QLatin1String("report_end_time"))};
    const QList<InactiveUser> users = reader.requiredList<InactiveUser>(QLatin1String("users"));
    for (const InactiveUser &user : users)
        report.users.insert(user.iamId, user.lastSignIn);
    if (reader.problem())
        return *reader.problem();
    return report;
}

} // namespace iam
