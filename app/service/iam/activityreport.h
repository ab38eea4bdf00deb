#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <QHash>
#include <QJsonObject>

namespace iam::service {

class Evaluation;
class Router;

/// /v1/activity/accounts/{account}/report: who has not signed in for so many hours. A report is made at once and kept until
/// the service ends.
class ActivityReports
{
public:
    ActivityReports(Context &context, const Evaluation &evaluation);
    void addTo(Router &router);

private:
    Response create(const Request &request);
    Response read(const Request &request);
    /// Nothing if the caller is Administrator on IAM Identity.
    [[nodiscard]] std::optional<Response> refusal(const Request &request) const;
    [[nodiscard]] QJsonObject reportOf(const QString &accountId, qint64 hours, const Request &request) const;

    Context &m_context;
    const Evaluation &m_evaluation;
    QHash<QString, QList<QJsonObject>> m_reports; ///< by account, the last one is the latest
};

} // namespace iam::service
