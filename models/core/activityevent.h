#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace iam {

/// One event (docs/protocol.md, "Activity events"). Every text is foreign.
struct ActivityEvent
{
    QString id {};
    QString correlationId {}; ///< joins the two events of a pair
    QDateTime time {};
    QString action {}; ///< such as "user-management.user.invite"
    QString outcome {}; ///< "pending", "success", "failure"
    QString message {};
    QString severity {};
    IamId initiatorId {};
    QString initiatorName {};
    QString targetId {}; ///< a CRN
    QString targetName {};
    int reasonCode = 0; ///< an HTTP status
    QString reason {};
    QJsonObject requestData {};
    QJsonObject responseData {};

    [[nodiscard]] static Result<ActivityEvent> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const ActivityEvent &, const ActivityEvent &) = default;
};

struct ActivityEventPage
{
    int total = 0;
    QList<ActivityEvent> events {};
    std::optional<QString> nextStart {};
    friend bool operator==(const ActivityEventPage &, const ActivityEventPage &) = default;
};

} // namespace iam
