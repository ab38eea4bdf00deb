#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <QList>

namespace iam::service {

class Evaluation;
class GroupStore;
class Router;

/// Lists and creates access groups (docs/protocol.md, access groups).
class AccessGroupHandlers
{
public:
    AccessGroupHandlers(Context &context, GroupStore &groups, const Evaluation &evaluation);
    void addTo(Router &router);

private:
    Response list(const Request &request);
    Response create(const Request &request);

    Context &m_context;
    GroupStore &m_groups;
    const Evaluation &m_evaluation;
};

/// One page of a list by offset and limit: limit, offset, total_count and the four links; `items` is the whole list.
[[nodiscard]] QJsonObject offsetPage(
    const Request &request, const QString &key, const QList<QJsonObject> &items, int limit, int offset);

} // namespace iam::service
