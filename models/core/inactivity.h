#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace iam {

/// Who has not signed in for long (docs/protocol.md, "Identity").
struct InactivityReport
{
    QString reference {};
    int hours = 0; ///< without a sign-in
    QDateTime madeAt {}; ///< UTC; invalid if not told
    QHash<QString, QDateTime> users {}; ///< last sign-in by IAM ID, UTC; invalid for those who never did

    [[nodiscard]] static Result<InactivityReport> fromJson(const QJsonObject &json, const QString &path);
};

} // namespace iam
