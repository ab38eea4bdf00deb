#include "app/service/extensions/memberhandlers.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/classicpermissions.h"
#include "app/service/users/invitation.h"

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Response conflict(const Request &request, const QString &message, const QString &moreInfo = {})
{
    return errors::userManagement(request, 409, u"Conflict"_s, message, moreInfo);
}

Response notLinked(const Request &request)
{
    return errors::userManagement(request, 401, 1025, u"Not Authorized."_s, u"Can not assign IaaS for non-linked account."_s,
                                  errors::StatusCode::Absent);
}

} // namespace

bool MemberHandlers::isLinked(const QString &accountId) const
{
    return m_users.account(accountId)->classicLinked && !m_context.faults.isOn(FaultKind::UnlinkedAccount);
}

MemberHandlers::MemberHandlers(Context &context)
    : m_context(context)
    , m_users(context.database)
    , m_rights(context)
{
}

void MemberHandlers::addTo(Router &router)
{
    const QString account = u"/ext/v1/accounts/{account}"_s;
    router.add("PATCH", account + u"/users/{user}/ibmid"_s, [this](const Request &request) { return updateIbmid(request); });
    router.add("POST", account + u"/vpn_users"_s, [this](const Request &request) { return addVpnUser(request); });
    router.add("GET", account + u"/users/{user}/classic"_s, [this](const Request &request) { return readClassic(request); });
    router.add("PATCH", account + u"/users/{user}/classic"_s, [this](const Request &request) { return changeClassic(request); });
}

Response MemberHandlers::updateIbmid(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    auto user = m_users.find(accountId, request.path(u"user"_s));
    if (!m_rights.may(actor, UserAction::UpdateIbmid, user ? &*user : nullptr))
        return errors::forbidden(request, u"Only the account owner can update an IBMid."_s);
    if (!user)
        return errors::userNotFound(request);
    if (user->id == actor.recordId)
        return conflict(request, u"The account owner's own IBMid cannot be updated."_s);
    if (user->isInvitation() || user->realm != "IBMid"_L1)
        return conflict(request, u"The IBMid of this user cannot be updated in the present state."_s, user->state);
    const auto body = request.jsonObject();
    const QString wanted = body ? body->value("new_user_id"_L1).toString() : QString();
    if (wanted.isEmpty())
        return errors::invalidPayload(request, u"new_user_id"_s);
    const auto person = m_users.identity(wanted);
    if (!person)
        return errors::userManagement(request, 404, u"not_found"_s, u"There is no such IBMid."_s, wanted);
    if (person->iamId == user->iamId)
        return conflict(request, u"The new IBMid is the same as the old one."_s, wanted);
    if (m_users.byUserId(accountId, wanted, u"IBMid"_s))
        return conflict(request, u"The new IBMid is a user of this account already."_s, wanted);

    const QString oldIamId = user->iamId;
    user->iamId = person->iamId;
    user->userId = person->userId;
    user->email = person->userId;
    if (user->state == state::iamIdInvalid)
        user->state = state::active; // the identity it lacked is there again
    m_users.update(*user);
    m_context.access->renameSubject(accountId, oldIamId, user->iamId);
    m_context.database.run(u"DELETE FROM refresh_tokens WHERE account_id=? AND iam_id=?"_s, { accountId, oldIamId });
    const QJsonObject change { { u"initialValue"_s, oldIamId }, { u"newValue"_s, user->iamId }, { u"updateType"_s, u"IBMid update"_s } };
    m_context.events.record(request,
                            { .accountId = accountId,
                              .action = u"user-management.user-realm.update"_s,
                              .message = u"User management service: update IBMid"_s,
                              .targetName = user->iamId,
                              .requestData = { { u"totalNumberChanges"_s, 1 }, { u"update"_s, QJsonArray { change } } } });
    return Response::json({ { u"old_iam_id"_s, oldIamId }, { u"new_iam_id"_s, user->iamId }, { u"user"_s, user->profile() } });
}

Response MemberHandlers::addVpnUser(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!m_rights.may(actor, UserAction::AddVpnUser, nullptr))
        return errors::forbidden(request, u"Needs the role Editor or Administrator on user-management, or the permission Manage users."_s);
    const auto body = request.jsonObject();
    if (!body)
        return errors::invalidPayload(request, request.jsonError());
    if (!isLinked(accountId))
        return notLinked(request);
    const auto text = [&body](QLatin1StringView name) { return body->value(name).toString(); };
    // The password is checked and forgotten: there is no VPN here that could ask for it.
    for (const QLatin1StringView needed : { "user_id"_L1, "email"_L1, "firstname"_L1, "lastname"_L1, "password"_L1 }) {
        if (text(needed).isEmpty())
            return errors::invalidPayload(request, needed);
    }
    if (!isEmailAddress(text("email"_L1)))
        return errors::invalidPayload(request, u"email"_s);
    if (m_users.byUserId(accountId, text("user_id"_L1), u"SL"_s))
        return conflict(request, u"A user of that name exists already."_s, text("user_id"_L1));
    QString parent = actor.recordId;
    if (const QString wanted = text("parent_id"_L1); !wanted.isEmpty()) {
        const auto found = m_users.find(accountId, wanted);
        if (!found)
            return errors::invalidPayload(request, u"parent_id"_s);
        parent = found->id;
    }
    UserRecord user;
    user.id = randomHex(32);
    user.accountId = accountId;
    user.iamId = u"SL-"_s + randomHex(10).toUpper();
    user.realm = u"SL"_s;
    user.userId = text("user_id"_L1);
    user.firstname = text("firstname"_L1);
    user.lastname = text("lastname"_L1);
    user.email = text("email"_L1);
    user.phonenumber = text("phonenumber"_L1);
    user.state = state::vpnOnly;
    user.addedOn = m_context.clock.milliseconds();
    user.invitedBy = request.caller.iamId;
    user.parentId = parent;
    m_users.insert(user);
    m_context.events.record(request,
                            { .accountId = accountId,
                              .action = u"user-management.user.invite"_s,
                              .message = u"IAM User Management: add VPN-only user"_s,
                              .targetName = user.userId,
                              .reasonCode = 201 });
    return Response::json(user.profile(), 201);
}

QJsonObject MemberHandlers::classicOf(const UserRecord &user) const
{
    QJsonArray children;
    for (const UserRecord &child : m_users.children(user.id))
        children.append(QJsonObject { { u"id"_s, child.id }, { u"state"_s, child.state } });
    return { { u"permissions"_s, QJsonArray::fromStringList(m_users.classicPermissions(user.id)) },
             { u"parent_id"_s, user.parentId },
             { u"children"_s, children } };
}

Response MemberHandlers::readClassic(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!actor.isMember)
        return errors::forbidden(request, u"You are not a member of this account."_s);
    const auto user = m_users.find(accountId, request.path(u"user"_s));
    if (!user || !m_rights.sees(actor, *user, request.caller.iamId))
        return errors::userNotFound(request);
    return Response::json(classicOf(*user));
}

Response MemberHandlers::changeClassic(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!actor.isMember)
        return errors::forbidden(request, u"You are not a member of this account."_s);
    const auto user = m_users.find(accountId, request.path(u"user"_s));
    if (!user || !m_rights.sees(actor, *user, request.caller.iamId))
        return errors::userNotFound(request);
    const auto body = request.jsonObject();
    if (!body)
        return errors::invalidPayload(request, request.jsonError());
    if (!isLinked(accountId))
        return notLinked(request);
    if (body->contains("parent_id"_L1)) {
        if (auto refusal = changeParent(request, actor, *user, body->value("parent_id"_L1).toString()))
            return *refusal;
    }
    if (body->contains("permissions"_L1)) {
        QStringList wanted;
        for (const QJsonValue &permission : body->value("permissions"_L1).toArray())
            wanted.append(permission.toString());
        if (auto refusal = changePermissions(request, actor, *user, wanted))
            return *refusal;
    }
    m_context.events.record(request,
                            { .accountId = accountId,
                              .action = u"user-management.user.update"_s,
                              .message = u"User management service: update classic infrastructure access"_s,
                              .targetName = user->iamId });
    return Response::json(classicOf(*m_users.byRecord(user->id)));
}

std::optional<Response> MemberHandlers::changeParent(const Request &request, const Actor &actor, const UserRecord &user, const QString &wanted)
{
    if (!m_rights.may(actor, UserAction::ChangeParent, &user))
        return errors::forbidden(request, u"Needs the role Editor on user-management, or to be an ancestor with the permission Manage users."_s);
    if (m_users.account(user.accountId)->ownerIamId == user.iamId)
        return conflict(request, u"The account owner has no parent."_s);
    const auto parent = m_users.find(user.accountId, wanted);
    if (!parent || parent->isInvitation())
        return errors::invalidPayload(request, u"parent_id"_s);
    if (parent->id == user.id || m_users.isAncestor(user.id, parent->id))
        return conflict(request, u"A user cannot be placed below itself."_s);
    m_users.setParent(user.id, parent->id);
    return std::nullopt;
}

std::optional<Response> MemberHandlers::changePermissions(const Request &request, const Actor &actor, const UserRecord &user,
                                                          const QStringList &wanted)
{
    if (user.id == actor.recordId)
        return errors::forbidden(request, u"Nobody changes their own classic infrastructure permissions."_s);
    if (!m_rights.may(actor, UserAction::ChangeClassicPermissions, &user))
        return errors::forbidden(request, u"Needs to be the owner, or an ancestor with the permission Manage users."_s);
    if (user.isInvitation())
        return conflict(request, u"Access can be changed only after the invitation was accepted."_s, user.state);
    const QStringList own = m_users.classicPermissions(actor.recordId);
    const QStringList before = m_users.classicPermissions(user.id);
    for (const QString &permission : wanted) {
        if (!classic::isKnown(permission)) {
            return errors::userManagement(request, 400, 1001, u"Invalid payload. Error: INVALID_IAAS_PERMISSIONS : "_s + permission, u" "_s,
                                          errors::StatusCode::Absent);
        }
        if (!actor.isOwner && !own.contains(permission) && !before.contains(permission))
            return errors::forbidden(request, u"You can give only classic infrastructure permissions you hold yourself."_s);
    }
    m_users.setClassicPermissions(user.id, wanted);
    return std::nullopt;
}

} // namespace iam::service
