#pragma once

#include "models/core/apierror.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace iam {

/// What came back, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {};

    /// Empty if it is not there. Letter case counts for nothing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// What support asks for; empty if the service told none (docs/protocol.md, "Errors").
    [[nodiscard]] QString transactionId() const;
    /// The body as one JSON object.
    [[nodiscard]] Result<QJsonObject> object() const;
};

/// What a refusal says, from every shape of error body (docs/protocol.md, "Errors").
[[nodiscard]] ApiError errorFrom(const HttpAnswer &answer, const QDateTime &now);

} // namespace iam
