#pragma once

#include "app/service/http/response.h"
#include "app/service/users/userrights.h"

#include <QVariant>

#include <optional>

namespace iam::service {

struct Context;

/// GET /v2/accounts/{account}/users: one page by key, so that its cost does not grow with the account.
class UserList
{
public:
    explicit UserList(Context &context);

    [[nodiscard]] Response page(const Request &request, const Actor &actor);

private:
    struct Filter
    {
        QString condition; ///< SQL beginning with " AND"; empty lists all
        QVariantList values;
    };

    struct Position
    {
        int page = 1;
        qint64 addedOn = 0;
        QString id;
    };

    [[nodiscard]] std::optional<Filter> filter(const Request &request, const Actor &actor, QString &problem) const;
    [[nodiscard]] static bool addSearch(Filter &filter, const QString &search);
    [[nodiscard]] qint64 total(const QString &accountId, const Filter &filter);
    [[nodiscard]] static std::optional<Position> readToken(const QString &token);
    [[nodiscard]] static QString writeToken(const Position &position);

    struct Counted
    {
        QString accountId;
        Filter filter;
        qint64 changes = -1; ///< total_changes() of the connection when it was counted
        qint64 total = 0;
    };

    Context &m_context;
    UserStore m_users;
    Counted m_counted; ///< of the last filtered list: its pages are asked for one after the other
};

} // namespace iam::service
