#pragma once

#include "app/service/http/request.h"
#include "app/service/iam/policy.h"

#include <QList>
#include <QString>

namespace iam::service {

/// One page of a list of policies.
struct PolicyPage
{
    QList<Policy> policies;
    int limit = 0;
    QString nextStart; ///< "" on the last page
    QString problem; ///< not empty when a query value is none
};

/// Filters, sorts and cuts by the query of the request; the same for both versions but for the filters each has.
/// The page token names the last policy of the page before, so that nothing is skipped while policies come and go.
[[nodiscard]] PolicyPage pageOf(const Request &request, QList<Policy> policies, PolicyVersion version);

} // namespace iam::service
