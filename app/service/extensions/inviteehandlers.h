#pragma once

#include "app/service/users/acceptance.h"

namespace iam::service {

class TokenHandlers;

/// /ext/v1/invitee: the side of the invited person, which only a demo service can show.
class InviteeHandlers
{
public:
    InviteeHandlers(Context &context, TokenHandlers &tokens);
    void addTo(Router &router);

private:
    Response token(const Request &request);
    Response inbox(const Request &request);
    Response notifications(const Request &request);
    Response showPage(const Request &request);
    Response acceptFromPage(const Request &request);
    Response acceptAsPerson(const Request &request);

    Context &m_context;
    TokenHandlers &m_tokens;
    UserStore m_users;
    AcceptanceWork m_work;
};

} // namespace iam::service
