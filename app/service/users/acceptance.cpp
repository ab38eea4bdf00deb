#include "app/service/users/acceptance.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/identity/tokens.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/backgroundwork.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

AcceptanceWork::AcceptanceWork(Context &context)
    : m_context(context)
    , m_users(context.database)
{
}

bool AcceptanceWork::isExpired(const UserRecord &user) const
{
    return user.invitedOn > 0 && user.invitedOn + BackgroundWork::invitationLifetime < m_context.clock.milliseconds();
}

int AcceptanceWork::statusOf(Acceptance verdict)
{
    switch (verdict) {
    case Acceptance::Accepted:
        return 202;
    case Acceptance::AlreadyMember:
        return 204;
    case Acceptance::NotInvited:
        return 404;
    case Acceptance::NotReady:
        return 409;
    case Acceptance::Expired:
    case Acceptance::Withdrawn:
    case Acceptance::Superseded:
        return 410;
    case Acceptance::NeedsName:
        return 400;
    case Acceptance::OtherPerson:
        return 403;
    }
    Q_UNREACHABLE();
}

QString AcceptanceWork::sentenceFor(Acceptance verdict, const Link &link)
{
    switch (verdict) {
    case Acceptance::Accepted:
        return u"Accepted. You are now a member of %1."_s.arg(link.accountName);
    case Acceptance::AlreadyMember:
        return u"You are a member of this account already."_s;
    case Acceptance::NotInvited:
        return u"There is no such invitation."_s;
    case Acceptance::NotReady:
        return u"The invitation is still being prepared. Try again in a minute."_s;
    case Acceptance::Expired:
        return u"This invitation ended on %1. Ask %2 for a new one."_s.arg(wireTime(link.expiresAt).left(10), link.inviter);
    case Acceptance::Withdrawn:
        return u"This invitation was withdrawn."_s;
    case Acceptance::Superseded:
        return u"There is a newer message. Use the link in that one."_s;
    case Acceptance::NeedsName:
        return u"Open the link in the message and give your name first."_s;
    case Acceptance::OtherPerson:
        return u"This invitation is for somebody else."_s;
    }
    Q_UNREACHABLE();
}

AcceptanceWork::Link AcceptanceWork::inspect(const QString &token) const
{
    Link link;
    Statement found = m_context.database.statement(
        u"SELECT status, user_record, account_id, inviter_iam_id, sent_at FROM invitations WHERE token=?"_s, { token });
    if (token.isEmpty() || !found.next())
        return link;
    const QString status = found.text(0);
    link.user = m_users.byRecord(found.text(1));
    const auto account = m_users.account(found.text(2));
    link.accountName = account ? account->name : QString();
    link.inviter = m_context.database.value(u"SELECT user_id FROM identities WHERE iam_id=?"_s, { found.text(3) }).toString();
    link.expiresAt = (link.user && link.user->invitedOn > 0 ? link.user->invitedOn : found.number(4)) + BackgroundWork::invitationLifetime;
    if (status == "accepted"_L1)
        link.verdict = link.user ? Acceptance::AlreadyMember : Acceptance::NotInvited;
    else if (status == "superseded"_L1)
        link.verdict = Acceptance::Superseded;
    else if (status == "expired"_L1)
        link.verdict = Acceptance::Expired;
    else if (status == "withdrawn"_L1 || !link.user)
        link.verdict = Acceptance::Withdrawn;
    else if (link.user->state == state::processing)
        link.verdict = Acceptance::NotReady;
    else if (link.user->state != state::pending)
        link.verdict = Acceptance::AlreadyMember;
    else
        link.verdict = isExpired(*link.user) ? Acceptance::Expired : Acceptance::Accepted;
    link.isNewPerson = link.user && !m_users.identity(link.user->userId).has_value();
    return link;
}

AcceptanceWork::Link AcceptanceWork::inspect(const QString &accountId, const QString &email) const
{
    return inspect(m_context.database
                       .value(u"SELECT token FROM invitations WHERE folded_email=? AND account_id=? ORDER BY sent_at DESC, rowid DESC LIMIT 1"_s,
                              { folded(email), accountId })
                       .toString());
}

Acceptance AcceptanceWork::acceptByLink(const Request &request, const QString &token, const QString &email, const Name &name)
{
    const Link link = inspect(token);
    if (link.user && !email.isEmpty() && folded(email) != folded(link.user->userId))
        return Acceptance::OtherPerson;
    if (link.verdict != Acceptance::Accepted)
        return link.verdict;
    const auto known = m_users.identity(link.user->userId);
    if (known) {
        accept(request, *link.user, *known, false);
        return Acceptance::Accepted;
    }
    if (name.first.trimmed().isEmpty() || name.last.trimmed().isEmpty())
        return Acceptance::NeedsName;
    const UserStore::Identity person { .iamId = u"IBMid-"_s + randomHex(10).toUpper(),
                                       .userId = link.user->userId,
                                       .realm = u"IBMid"_s,
                                       .firstname = name.first.trimmed().left(100),
                                       .lastname = name.last.trimmed().left(100) };
    m_users.insertIdentity(person);
    accept(request, *link.user, person, true);
    return Acceptance::Accepted;
}

Acceptance AcceptanceWork::acceptAsCaller(const Request &request, const QString &accountId)
{
    const auto user = m_users.byUserId(accountId, request.caller.email, u"IBMid"_s);
    if (!user || user->state == state::processingFailed)
        return Acceptance::NotInvited;
    if (user->state == state::processing)
        return Acceptance::NotReady;
    if (user->state != state::pending)
        return Acceptance::AlreadyMember;
    if (isExpired(*user))
        return Acceptance::Expired;
    const auto known = m_users.identity(request.caller.email);
    if (!known)
        return Acceptance::NeedsName;
    accept(request, *user, *known, false);
    return Acceptance::Accepted;
}

void AcceptanceWork::accept(const Request &request, const UserRecord &user, const UserStore::Identity &identity, bool isNewPerson)
{
    UserRecord member = user;
    member.iamId = identity.iamId;
    member.userId = identity.userId;
    member.firstname = identity.firstname;
    member.lastname = identity.lastname;
    member.state = state::active;
    m_users.update(member);
    m_context.database.run(u"UPDATE invitations SET status='accepted' WHERE user_record=? AND status='open'"_s, { user.id });
    m_context.access->renameSubject(user.accountId, user.iamId, member.iamId);

    Request asMember = request; // a browser carries no token: the person is known by the link
    asMember.caller = { .iamId = member.iamId, .email = member.userId, .accountId = user.accountId, .isServiceId = false };
    const QJsonObject change { { u"initialValue"_s, user.iamId },
                               { u"newValue"_s, member.iamId },
                               { u"updateType"_s, u"IAM ID Update during Accept"_s } };
    m_context.events.record(asMember,
                            { .accountId = user.accountId,
                              .action = u"user-management.user-invitation.accept"_s,
                              .message = u"IBM User Management: accept user invitation to account "_s + m_users.account(user.accountId)->name,
                              .targetName = member.iamId,
                              .reasonCode = 202,
                              .responseData = { { u"totalNumberChanges"_s, 1 }, { u"update"_s, QJsonArray { change } } } });
    if (isNewPerson) {
        m_context.events.record(asMember,
                                { .accountId = user.accountId,
                                  .action = u"billing.user.active"_s,
                                  .message = u"Billing: activate user"_s,
                                  .targetName = member.iamId,
                                  .targetService = u"billing"_s });
    }
}

AcceptanceHandlers::AcceptanceHandlers(Context &context)
    : m_work(context)
{
}

void AcceptanceHandlers::addTo(Router &router)
{
    router.add("POST", u"/v2/users/accept"_s, [this](const Request &request) { return accept(request); });
}

Response AcceptanceHandlers::accept(const Request &request)
{
    const auto body = request.jsonObject();
    const QString accountId = body ? body->value("account_id"_L1).toString() : QString();
    if (accountId.isEmpty())
        return errors::invalidPayload(request, u"account_id"_s);
    if (request.caller.isServiceId)
        return errors::forbidden(request, u"A service ID cannot accept an invitation."_s);
    const Acceptance verdict = m_work.acceptAsCaller(request, accountId);
    const int status = AcceptanceWork::statusOf(verdict);
    if (status < 300)
        return Response::empty(status);
    return errors::userManagement(request, status, status == 404 ? u"not_found"_s : u"invitation"_s,
                                  AcceptanceWork::sentenceFor(verdict, m_work.inspect(accountId, request.caller.email)), QString());
}

} // namespace iam::service
