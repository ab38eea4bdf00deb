#include "app/service/users/removal.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

Removal::Removal(Context &context)
    : m_context(context)
    , m_users(context.database)
{
}

void Removal::remove(const UserRecord &user, QLatin1StringView invitationStatus)
{
    // Those left below are disabled for classic infrastructure and block nothing; they move up one level.
    for (const UserRecord &child : m_users.children(user.id))
        m_users.setParent(child.id, user.parentId);
    m_context.database.run(u"UPDATE invitations SET status=? WHERE user_record=? AND status='open'"_s, { QString(invitationStatus), user.id });
    m_context.database.run(u"DELETE FROM refresh_tokens WHERE account_id=? AND iam_id=?"_s, { user.accountId, user.iamId });
    m_context.access->deleteSubject(user.accountId, user.iamId);
    m_users.remove(user.id);
}

RemovalHandlers::RemovalHandlers(Context &context)
    : m_context(context)
    , m_users(context.database)
    , m_rights(context)
    , m_removal(context)
{
}

void RemovalHandlers::addTo(Router &router)
{
    router.add("DELETE", u"/v2/accounts/{account}/users"_s, [this](const Request &request) { return removeByAddress(request); });
    router.add("DELETE", u"/v2/accounts/{account}/users/{user}"_s, [this](const Request &request) { return removeOne(request); });
    router.add("DELETE", u"/v3/accounts/{account}/users/{user}"_s, [this](const Request &request) { return removeLater(request); });
}

std::optional<Response> RemovalHandlers::refuse(const Request &request, const std::optional<UserRecord> &user)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!actor.isMember)
        return errors::forbidden(request, u"You are not a member of this account."_s);
    if (actor.isServiceId)
        return errors::forbidden(request, u"A service ID cannot remove users."_s);
    if (!user || !m_rights.sees(actor, *user, request.caller.iamId))
        return errors::userNotFound(request);
    const UserStore::Account account = *m_users.account(accountId);
    const bool linked = account.classicLinked && !m_context.faults.isOn(FaultKind::UnlinkedAccount);
    const UserAction action = user->isInvitation() ? UserAction::CancelInvitation : linked ? UserAction::RemoveClassic : UserAction::Remove;
    if (account.ownerIamId == user->iamId) {
        return errors::userManagement(request, 409, u"Conflict"_s, u"The account owner cannot be removed."_s, user->userId);
    }
    if (!m_rights.may(actor, action, &*user)) {
        return errors::forbidden(request,
                                 action == UserAction::RemoveClassic
                                     ? u"Needs the role Administrator on user-management, the permission Manage users, and to be an ancestor of the user."_s
                                     : u"Needs a higher role on user-management."_s);
    }
    QStringList blocking;
    if (linked) {
        for (const UserRecord &below : m_users.descendants(user->id)) {
            if (below.state != state::classicDisabled)
                blocking.append(below.userId);
        }
    }
    if (!blocking.isEmpty()) {
        return errors::userManagement(request, 409, u"Conflict"_s,
                                      u"The user has descendants in classic infrastructure and cannot be removed."_s, blocking.join(u", "_s));
    }
    return std::nullopt;
}

Response RemovalHandlers::removeNow(const Request &request, const std::optional<UserRecord> &user)
{
    if (auto refusal = refuse(request, user))
        return *refusal;
    m_removal.remove(*user);
    m_context.events.record(request,
                            { .accountId = user->accountId,
                              .action = u"user-management.user.delete"_s,
                              .message = u"IAM User Management: delete user "_s + user->iamId,
                              .targetName = user->iamId,
                              .reasonCode = 204 });
    return Response::empty(204);
}

Response RemovalHandlers::removeOne(const Request &request)
{
    return removeNow(request, m_users.find(request.path(u"account"_s), request.path(u"user"_s)));
}

Response RemovalHandlers::removeByAddress(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const QString userId = request.parameter(u"user_id");
    const QString email = request.parameter(u"email");
    const QString realm = request.parameter(u"realm");
    if (userId.isEmpty() && email.isEmpty())
        return errors::invalidPayload(request, u"user_id"_s);
    auto user = userId.isEmpty() ? m_users.byEmail(accountId, email) : m_users.byUserId(accountId, userId, realm);
    const bool allHold = user && (email.isEmpty() || folded(user->email) == folded(email)) && (realm.isEmpty() || user->realm == realm);
    if (!allHold)
        user.reset();
    return removeNow(request, user);
}

Response RemovalHandlers::removeLater(const Request &request)
{
    const auto user = m_users.find(request.path(u"account"_s), request.path(u"user"_s));
    if (auto refusal = refuse(request, user))
        return *refusal;
    const bool underWay = !m_context.database.value(u"SELECT delete_due_at FROM users WHERE id=?"_s, { user->id }).isNull();
    if (!underWay) {
        const QString correlation = randomHex(32);
        m_users.setDeleteDue(user->id, m_context.clock.milliseconds() + m_context.options.processingTime.count(), request.caller.iamId, correlation);
        m_context.events.record(request,
                                { .accountId = user->accountId,
                                  .action = u"user-management.user.delete"_s,
                                  .message = u"IAM User Management: delete user %1 -pending"_s.arg(user->iamId),
                                  .outcome = Outcome::Pending,
                                  .targetName = user->iamId,
                                  .reasonCode = 202,
                                  .correlationId = correlation });
    }
    return Response::empty(202);
}

} // namespace iam::service
