#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"
#include "app/service/iam/groupstore.h"

#include <optional>

namespace iam::service {

class Evaluation;
class Router;

/// The members of access groups; answers of several items are 207, item by item (docs/protocol.md, access groups).
class GroupMemberHandlers
{
public:
    GroupMemberHandlers(Context &context, GroupStore &groups, const Evaluation &evaluation);
    void addTo(Router &router);

    static constexpr int mostItems = 50; ///< in one call
    static constexpr int mostGroups = 50; ///< of one identity

private:
    /// Why one item was not done; `status` is the item's status code.
    struct Problem
    {
        int status;
        QString code;
        QString message;
    };

    Response list(const Request &request);
    Response add(const Request &request);
    Response addToSeveral(const Request &request);
    Response has(const Request &request);
    Response remove(const Request &request);
    Response removeSeveral(const Request &request);
    Response removeFromAll(const Request &request);

    [[nodiscard]] bool maySee(const Request &request, const AccessGroup &group) const;
    [[nodiscard]] bool mayChange(const Request &request, const AccessGroup &group) const;
    /// Empty when that identity may become a member of that group.
    [[nodiscard]] std::optional<Problem> refuseMember(
        const AccessGroup &group, const QString &iamId, const QString &type) const;
    void record(const Request &request, const AccessGroup &group, const QString &iamId, bool added);

    Context &m_context;
    GroupStore &m_groups;
    const Evaluation &m_evaluation;
};

} // namespace iam::service
