#include "app/service/users/userhandlers.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/settingschange.h"

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProfileField
{
    QLatin1StringView name;
    QString UserRecord::*member;
};

constexpr std::array profileFields {
    ProfileField { "firstname"_L1, &UserRecord::firstname },     ProfileField { "lastname"_L1, &UserRecord::lastname },
    ProfileField { "email"_L1, &UserRecord::email },             ProfileField { "phonenumber"_L1, &UserRecord::phonenumber },
    ProfileField { "altphonenumber"_L1, &UserRecord::altphonenumber }, ProfileField { "photo"_L1, &UserRecord::photo },
};

constexpr qsizetype longestField = 1000;

/// The states an editor may set, and leave (docs/protocol.md, states).
constexpr std::array editableStates { state::active, state::vpnOnly, state::classicDisabled, state::suspended };

bool isEditable(const QString &text)
{
    return std::any_of(editableStates.begin(), editableStates.end(), [&text](QLatin1StringView each) { return text == each; });
}

} // namespace

UserHandlers::UserHandlers(Context &context)
    : m_context(context)
    , m_users(context.database)
    , m_rights(context)
    , m_list(context)
{
}

void UserHandlers::addTo(Router &router)
{
    const QString user = u"/v2/accounts/{account}/users/{user}"_s;
    router.add("GET", u"/v2/accounts/{account}/users"_s, [this](const Request &request) { return list(request); });
    router.add("GET", user, [this](const Request &request) { return read(request); });
    router.add("PATCH", user, [this](const Request &request) { return change(request); });
    router.add("GET", user + u"/settings"_s, [this](const Request &request) { return readSettings(request); });
    router.add("PATCH", user + u"/settings"_s, [this](const Request &request) { return changeSettings(request); });
}

std::optional<UserRecord> UserHandlers::visibleUser(const Request &request, const Actor &actor, Response &refusal) const
{
    if (!actor.isMember) {
        refusal = errors::forbidden(request, u"You are not a member of this account."_s);
        return std::nullopt;
    }
    auto user = m_users.find(request.path(u"account"_s), request.path(u"user"_s));
    if (user && m_rights.sees(actor, *user, request.caller.iamId))
        return user;
    // A hidden user and an unknown one look the same.
    refusal = errors::userNotFound(request);
    return std::nullopt;
}

Response UserHandlers::list(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!actor.isMember)
        return errors::forbidden(request, u"You are not a member of this account."_s);
    if (actor.isServiceId && !m_rights.may(actor, UserAction::List, nullptr))
        return errors::forbidden(request, u"A service ID needs the role Viewer on user-management."_s);
    Response page = m_list.page(request, actor);
    // One event a list, not one a page: the first page stands for all.
    if (page.status == 200 && !request.hasParameter(u"_start")) {
        m_context.events.recordLater(request,
                                     { .accountId = accountId,
                                       .action = u"user-management.cloud-user.list"_s,
                                       .message = u"User management service: list users"_s,
                                       .targetName = accountId });
    }
    return page;
}

Response UserHandlers::read(const Request &request)
{
    const Actor actor = m_rights.actor(request, request.path(u"account"_s));
    Response refusal;
    const auto user = visibleUser(request, actor, refusal);
    if (!user)
        return refusal;
    m_context.events.recordLater(request,
                                 { .accountId = user->accountId,
                                   .action = u"user-management.user.read"_s,
                                   .message = u"User management service: read user"_s,
                                   .targetName = user->iamId });
    QJsonObject profile = user->profile();
    if (request.flag(u"include_activity")) {
        profile.insert(u"activity"_s,
                       QJsonObject { { u"last_authn"_s, user->lastLogin > 0 ? QJsonValue(wireTime(user->lastLogin)) : QJsonValue() } });
    }
    return Response::json(profile);
}

Response UserHandlers::change(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    Response refusal;
    auto user = visibleUser(request, actor, refusal);
    if (!user)
        return refusal;
    const auto body = request.jsonObject();
    if (!body)
        return errors::invalidPayload(request, request.jsonError());
    if (!m_rights.may(actor, UserAction::ChangeProfile, &*user) && !m_rights.may(actor, UserAction::ChangeState, &*user))
        return errors::forbidden(request, u"Needs the role Editor or Administrator on user-management."_s);

    QJsonArray changes;
    if (body->contains("state"_L1)) {
        const QString wanted = body->value("state"_L1).toString();
        if (!isEditable(wanted) || user->isInvitation() || user->state == state::iamIdInvalid)
            return errors::invalidPayload(request, u"state"_s);
        if (!m_rights.may(actor, UserAction::ChangeState, &*user))
            return errors::forbidden(request, u"Nobody changes their own state without the role Editor on user-management."_s);
        if (m_users.account(accountId)->ownerIamId == user->iamId)
            return errors::forbidden(request, u"The state of the account owner cannot be changed."_s);
        changes.append(QJsonObject { { u"initialValue"_s, user->state }, { u"newValue"_s, wanted }, { u"updateType"_s, u"state update"_s } });
        user->state = wanted;
    }
    for (const ProfileField &field : profileFields) {
        if (!body->contains(field.name))
            continue;
        const QJsonValue value = body->value(field.name);
        if (!value.isString() || value.toString().size() > longestField || user->isInvitation())
            return errors::invalidPayload(request, field.name);
        if (!m_rights.may(actor, UserAction::ChangeProfile, &*user))
            return errors::forbidden(request, u"Needs the role Editor or Administrator on user-management."_s);
        changes.append(QJsonObject { { u"updateType"_s, field.name + u" update"_s } });
        (*user).*(field.member) = value.toString();
    }
    if (!changes.isEmpty()) {
        m_users.update(*user);
        m_context.events.record(request,
                                { .accountId = accountId,
                                  .action = u"user-management.user.update"_s,
                                  .message = u"User management service: update user"_s,
                                  .targetName = user->iamId,
                                  .reasonCode = 204,
                                  .requestData = { { u"totalNumberChanges"_s, changes.size() }, { u"update"_s, changes } } });
    }
    return Response::empty(204);
}

Response UserHandlers::readSettings(const Request &request)
{
    const Actor actor = m_rights.actor(request, request.path(u"account"_s));
    Response refusal;
    const auto user = visibleUser(request, actor, refusal);
    if (!user)
        return refusal;
    m_context.events.recordLater(request,
                                 { .accountId = user->accountId,
                                   .action = u"user-management.user-setting.read"_s,
                                   .message = u"IAM User Management: read user-setting "_s + user->email,
                                   .targetName = user->iamId });
    return Response::json(user->settings());
}

Response UserHandlers::changeSettings(const Request &request)
{
    const Actor actor = m_rights.actor(request, request.path(u"account"_s));
    Response refusal;
    auto user = visibleUser(request, actor, refusal);
    if (!user)
        return refusal;
    const auto body = request.jsonObject();
    if (!body)
        return errors::invalidPayload(request, request.jsonError());
    const bool mayAll = m_rights.may(actor, UserAction::ChangeSettings, &*user);
    if (!mayAll && user->id != actor.recordId)
        return errors::forbidden(request, u"Needs the role Editor or Administrator on user-management."_s);
    const SettingsChange change = changeSettingsOf(*user, *body, mayAll ? SettingsScope::All : SettingsScope::Own);
    if (!change.badField.isEmpty())
        return errors::invalidPayload(request, change.badField);
    if (!change.forbiddenField.isEmpty())
        return errors::forbidden(request, u"You may not change %1 yourself."_s.arg(change.forbiddenField));
    if (!change.updates.isEmpty()) {
        m_users.update(*user);
        m_context.events.record(request,
                                { .accountId = user->accountId,
                                  .action = u"user-management.user-setting.update"_s,
                                  .message = u"IAM User Management: update user-setting "_s + user->email,
                                  .targetName = user->iamId,
                                  .reasonCode = 204,
                                  .requestData = { { u"totalNumberChanges"_s, change.updates.size() }, { u"update"_s, change.updates } } });
    }
    return Response::empty(204);
}

} // namespace iam::service
