#include "app/service/users/invitation.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/classicpermissions.h"

#include <QSet>

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAddresses = 100;
constexpr qsizetype longestAddress = 320;

} // namespace

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at != text.lastIndexOf(u'@') || text.size() > longestAddress)
        return false;
    const bool clean = std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Control && c != u',' && c != u'<' && c != u'>' && c != u'"';
    });
    const QString domain = text.mid(at + 1);
    const QStringList labels = domain.split(u'.');
    return clean && labels.size() >= 2 && std::none_of(labels.begin(), labels.end(), [](const QString &label) { return label.isEmpty(); });
}

InvitationHandlers::InvitationHandlers(Context &context)
    : m_context(context)
    , m_users(context.database)
    , m_rights(context)
{
}

void InvitationHandlers::addTo(Router &router)
{
    router.add("POST", u"/v2/accounts/{account}/users"_s, [this](const Request &request) { return invite(request); });
}

std::optional<Response> InvitationHandlers::read(const Request &request, Invitation &invitation)
{
    const auto body = request.jsonObject();
    if (!body)
        return errors::invalidPayload(request, request.jsonError());
    const QJsonArray users = body->value("users"_L1).toArray();
    int limit = mostAddresses;
    if (const auto fault = m_context.faults.strikes(FaultKind::LowInviteLimit))
        limit = fault->number;
    if (users.size() > limit) {
        return errors::userManagement(request, 413, 1023, u"Can only invite no more than %1 users at a time."_s.arg(limit),
                                      int(users.size()), errors::StatusCode::Absent);
    }
    QSet<QString> seen;
    for (const QJsonValue &user : users) {
        const QString address = user.toObject().value("email"_L1).toString();
        if (!isEmailAddress(address))
            return errors::invalidPayload(request, u"users.email"_s);
        if (!seen.contains(folded(address)))
            invitation.addresses.append(address);
        seen.insert(folded(address));
    }
    if (invitation.addresses.isEmpty())
        return errors::invalidPayload(request, u"users"_s);
    for (const QString &key : { u"iam_policy"_s, u"access_groups"_s }) {
        const QJsonValue value = body->value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            return errors::invalidPayload(request, key);
    }
    invitation.access = { .policies = body->value("iam_policy"_L1).toArray(), .accessGroups = body->value("access_groups"_L1).toArray() };
    const QJsonValue classicRoles = body->value("infrastructure_roles"_L1);
    invitation.hasPermissions = !classicRoles.isUndefined() && !classicRoles.isNull();
    for (const QJsonValue &permission : classicRoles.toObject().value("permissions"_L1).toArray())
        invitation.permissions.append(permission.toString());
    return std::nullopt;
}

std::optional<Response> InvitationHandlers::refuseClassic(const Request &request, const Actor &actor, const Invitation &invitation)
{
    if (!invitation.hasPermissions)
        return std::nullopt;
    const bool linked = m_users.account(request.path(u"account"_s))->classicLinked && !m_context.faults.strikes(FaultKind::UnlinkedAccount);
    if (!linked) {
        return errors::userManagement(request, 401, 1025, u"Not Authorized."_s, u"Can not assign IaaS for non-linked account."_s,
                                      errors::StatusCode::Absent);
    }
    for (const QString &permission : invitation.permissions) {
        if (!classic::mayBeInvitedWith(permission)) {
            return errors::userManagement(request, 400, 1001, u"Invalid payload. Error: INVALID_IAAS_PERMISSIONS : "_s + permission, u" "_s,
                                          errors::StatusCode::Absent);
        }
    }
    if (actor.isOwner || invitation.permissions.isEmpty())
        return std::nullopt;
    const QStringList held = m_users.classicPermissions(actor.recordId);
    const bool holdsAll = std::all_of(invitation.permissions.begin(), invitation.permissions.end(),
                                      [&held](const QString &each) { return held.contains(each); });
    if (!actor.managesUsers || !holdsAll)
        return errors::forbidden(request, u"You can give only classic infrastructure permissions you hold yourself."_s);
    return std::nullopt;
}

std::optional<Response> InvitationHandlers::refuseByState(const Request &request, const Invitation &invitation)
{
    QStringList processing;
    QStringList failed;
    for (const QString &address : invitation.addresses) {
        const auto user = m_users.byUserId(request.path(u"account"_s), address);
        if (m_context.faults.strikes(FaultKind::Conflict, request.method, {}, address) || (user && user->state == state::processing))
            processing.append(address);
        else if (user && (user->state == state::processingFailed || user->state == state::deletingFailed))
            failed.append(address);
    }
    if (!processing.isEmpty()) {
        return errors::userManagement(request, 409, u"Conflict"_s, u"Invite request blocked : "_s + processing.join(u", "_s),
                                      u"the following user(s) are already in processing state, please try again after one minute"_s);
    }
    if (!failed.isEmpty()) {
        return errors::userManagement(request, 409, u"Conflict"_s, u"Invite request blocked : "_s + failed.join(u", "_s),
                                      u"the following user(s) are in an error state, please remove them first"_s);
    }
    const QStringList refused = m_context.access->refusedAddresses(request.path(u"account"_s), invitation.addresses);
    if (!refused.isEmpty()) {
        return errors::userManagement(request, 403, u"forbidden"_s, u"The domain restriction of the account does not allow these addresses."_s,
                                      refused.join(u", "_s));
    }
    return std::nullopt;
}

Response InvitationHandlers::invite(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const Actor actor = m_rights.actor(request, accountId);
    if (!m_rights.may(actor, UserAction::Invite, nullptr)) {
        return errors::forbidden(request, actor.isServiceId ? u"A service ID cannot invite."_s
                                                            : u"Needs the role Editor or Administrator on user-management."_s);
    }
    Invitation invitation;
    if (auto refusal = read(request, invitation))
        return *refusal;
    if (auto refusal = refuseClassic(request, actor, invitation))
        return *refusal;
    if (auto refusal = refuseByState(request, invitation))
        return *refusal;
    if (!invitation.access.isEmpty()) {
        if (auto refusal = m_context.access->refuseInvitationAccess(request, accountId, invitation.access))
            return *refusal;
    }
    QJsonArray resources;
    for (const QString &address : invitation.addresses) {
        QString id;
        QString shownState = state::processing;
        if (const auto user = m_users.byUserId(accountId, address)) {
            id = user->id;
            if (user->state == state::pending)
                inviteAgain(request, *user, invitation);
            else
                shownState = user->state; // a member already: nothing is done, and that is no error
        } else {
            id = inviteNew(request, actor, address, invitation).id;
        }
        resources.append(QJsonObject { { u"id"_s, id }, { u"email"_s, address }, { u"state"_s, shownState } });
    }
    Response response = Response::json({ { u"resources"_s, resources } }, 202);
    return response.withHeader("X-Request-Id", request.transactionId.toLatin1());
}

UserRecord InvitationHandlers::inviteNew(const Request &request, const Actor &actor, const QString &address, const Invitation &invitation)
{
    UserRecord user;
    user.id = randomHex(32);
    user.accountId = request.path(u"account"_s);
    user.iamId = u"BSS-"_s + randomHex(32);
    user.realm = u"IBMid"_s;
    user.userId = address;
    user.email = address;
    user.state = state::processing;
    user.addedOn = m_context.clock.milliseconds();
    user.invitedBy = request.caller.iamId;
    user.parentId = actor.recordId;
    m_users.insert(user);
    if (!invitation.permissions.isEmpty())
        m_users.setClassicPermissions(user.id, invitation.permissions);
    if (!invitation.access.isEmpty())
        m_context.access->applyInvitationAccess(user.accountId, user.iamId, invitation.access, request.caller.iamId);
    startProcessing(request, user);
    return user;
}

void InvitationHandlers::inviteAgain(const Request &request, const UserRecord &user, const Invitation &invitation)
{
    if (!invitation.access.isEmpty())
        m_context.access->applyInvitationAccess(user.accountId, user.iamId, invitation.access, request.caller.iamId);
    if (!invitation.permissions.isEmpty())
        m_users.setClassicPermissions(user.id, invitation.permissions);
    m_users.setState(user.id, state::processing);
    startProcessing(request, user);
    m_context.events.record(request,
                            { .accountId = user.accountId,
                              .action = u"user-management.user.resend-invite"_s,
                              .message = u"IAM User Management: resend invitation"_s,
                              .targetName = user.userId,
                              .reasonCode = 202 });
}

void InvitationHandlers::startProcessing(const Request &request, const UserRecord &user)
{
    // Without one, the end of the processing writes no second event: a resent invitation has only its own.
    const QString correlation = user.state == state::processing ? randomHex(32) : QString();
    std::optional<qint64> due = m_context.clock.milliseconds() + m_context.options.processingTime.count();
    if (m_context.faults.strikes(FaultKind::StayInProcessing, request.method, {}, user.email))
        due.reset();
    m_users.setProcessDue(user.id, due, request.caller.iamId, correlation);
    if (!correlation.isEmpty()) {
        m_context.events.record(request,
                                { .accountId = user.accountId,
                                  .action = u"user-management.user.invite"_s,
                                  .message = u"IAM User Management: invite user -pending"_s,
                                  .outcome = Outcome::Pending,
                                  .targetName = user.userId,
                                  .reasonCode = 202,
                                  .correlationId = correlation });
    }
}

} // namespace iam::service
