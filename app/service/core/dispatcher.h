#pragma once

#include "app/service/http/httpfront.h"
#include "app/service/http/router.h"

#include <QObject>

namespace iam::service {

struct Context;
class Tokens;

/// Takes a request from the wire to its handler: faults, token, one transaction around the whole, errors as answers.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(Context &context, const Tokens &tokens, const Router &router, QString adminToken);

    void receive(Request &request, const Reply &reply);

signals:
    /// A request changed something: background work may be due.
    void changed();

private:
    [[nodiscard]] Response process(Request &request, const Router::Match &match);
    [[nodiscard]] std::optional<Response> refuse(Request &request, const Router::Match &match) const;
    [[nodiscard]] std::optional<Response> faultAnswer(const Request &request);
    [[nodiscard]] Response runHandler(const Request &request, const Handler &handler);
    void recordRefusal(const Request &request, const Response &response);

    Context &m_context;
    const Tokens &m_tokens;
    const Router &m_router;
    QString m_adminToken;
};

} // namespace iam::service
