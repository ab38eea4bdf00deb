#include "models/workflows/runtransport.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/httprequest.h"
#include "models/api/usermanagementapi.h"
#include "models/core/invitationplan.h"
#include "models/core/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace iam {

namespace {

QString searchFor(const QList<RunItem> &items)
{
    QStringList terms;
    for (const RunItem &item : items)
        terms.append(QStringLiteral("email:") + item.email);
    return terms.join(QLatin1Char(','));
}

Invitation invitationOf(const RunJob &job)
{
    QStringList emails;
    for (const RunItem &item : job.items)
        emails.append(item.email);
    return PlannedInvitation {.access = job.access}.request(job.account, emails);
}

RunReply failed(const ApiError &error) { return {.kind = RunReply::Kind::Failed, .error = error, .transactionId = error.trace}; }

RunReply skipped(RunSkip skip, const QString &trace, UserState seen = UserState::Unknown)
{
    return {.kind = RunReply::Kind::Skipped, .skip = skip, .seen = seen, .transactionId = trace};
}

/// One item of an answer to an invitation.
RunReply replyOf(RunAction action, const InvitedUser &user, const QString &trace)
{
    RunReply reply {.user = user.id, .seen = user.state, .transactionId = trace};
    const bool waits = user.state == UserState::Processing || user.state == UserState::Pending;
    if (user.state == UserState::InvitationFailed)
        reply = failed({.kind = ErrorKind::Server, .trace = trace});
    else if (action == RunAction::Resend && !waits)
        reply = skipped(RunSkip::NoLongerFits, trace, user.state); // accepted in the meantime: no mail went out
    else if (action == RunAction::Invite && user.state == UserState::Processing)
        reply.kind = RunReply::Kind::Taken;
    return reply;
}

template <typename T>
void answerOne(const QFuture<Result<T>> &call, QObject *context, const RunSender::Answered &answered)
{
    whenDone(call, context, [answered](const Result<T> &answer) {
        if (answer.ok())
            answered(QList<RunReply> {{.transactionId = answer.trace()}});
        else
            answered(answer.error());
    });
}

} // namespace

struct RunTransport::Apis
{
    explicit Apis(HttpTransport &transport)
        : users(transport)
        , groups(transport)
    {
    }
    UserManagementApi users;
    AccessGroupsApi groups;
};

RunTransport::RunTransport(HttpTransport &transport, AccountId account)
    : m_apis(std::make_unique<Apis>(transport))
    , m_account(std::move(account))
{
}

RunTransport::~RunTransport() = default;

int RunTransport::itemsPerRequest(RunAction action) const
{
    switch (action) {
    case RunAction::Invite:
        return qMin(m_addresses, invitationAddressLimit);
    case RunAction::AddToGroup:
    case RunAction::RemoveFromGroup:
        return AccessGroupsApi::itemLimit;
    default:
        return 1;
    }
}

void RunTransport::send(const RunJob &job, QObject *context, const Answered &answered)
{
    switch (job.action) {
    case RunAction::Invite:
    case RunAction::Resend:
        invite(job, context, answered);
        break;
    case RunAction::CancelInvitation:
    case RunAction::ClearFailedInvitation:
        end(job, context, answered);
        break;
    case RunAction::Remove:
        removeUser(job, context, answered);
        break;
    case RunAction::AddToGroup:
    case RunAction::RemoveFromGroup:
        changeGroup(job, context, answered);
        break;
    case RunAction::SetStatus:
        setStatus(job, context, answered);
        break;
    }
}

void RunTransport::invite(const RunJob &job, QObject *context, const Answered &answered)
{
    whenDone(m_apis->users.invite(job.account, invitationOf(job)), context, [job, answered](const Result<QList<InvitedUser>> &answer) {
        if (!answer.ok()) {
            answered(answer.error());
            return;
        }
        QHash<QString, const InvitedUser *> byEmail;
        for (const InvitedUser &user : answer.value())
            byEmail.insert(user.email.toCaseFolded(), &user);
        QList<RunReply> replies;
        for (const RunItem &item : job.items) {
            const InvitedUser *user = byEmail.value(item.email.toCaseFolded());
            // Whom the answer does not name may have been invited all the same.
            replies.append(user != nullptr ? replyOf(job.action, *user, answer.trace())
                                           : failed({.kind = ErrorKind::Server, .trace = answer.trace()}));
        }
        answered(replies);
    });
}

/// Cancelling an invitation and removing a member are the same request: who has just accepted is not removed (B38).
void RunTransport::end(const RunJob &job, QObject *context, const Answered &answered)
{
    const RunItem &item = job.items.first();
    whenDone(m_apis->users.user(job.account, item.user.text), context, [this, job, context, answered](const Result<User> &answer) {
        if (!answer.ok()) {
            if (answer.error().kind == ErrorKind::NotFound)
                answered(QList<RunReply> {skipped(RunSkip::Gone, answer.trace())});
            else
                answered(answer.error());
            return;
        }
        const UserState state = answer.value().state;
        const bool clears = job.action == RunAction::ClearFailedInvitation;
        const bool fits = clears ? state == UserState::InvitationFailed : state == UserState::Pending || state == UserState::Processing;
        if (fits)
            removeUser(job, context, answered);
        else
            answered(QList<RunReply> {skipped(RunSkip::NoLongerFits, answer.trace(), state)});
    });
}

void RunTransport::removeUser(const RunJob &job, QObject *context, const Answered &answered)
{
    answerOne(m_apis->users.remove(job.account, job.items.first().user.text), context, answered);
}

void RunTransport::changeGroup(const RunJob &job, QObject *context, const Answered &answered)
{
    const bool adds = job.action == RunAction::AddToGroup;
    QFuture<Result<QList<MemberOutcome>>> call;
    if (adds) {
        QList<NewMember> members;
        for (const RunItem &item : job.items)
            members.append({.iamId = item.iamId});
        call = m_apis->groups.addMembers(job.group.id, members);
    } else {
        QList<IamId> members;
        for (const RunItem &item : job.items)
            members.append(item.iamId);
        call = m_apis->groups.removeMembers(job.group.id, members);
    }
    whenDone(call, context, [job, adds, answered](const Result<QList<MemberOutcome>> &answer) {
        if (!answer.ok() && !adds && answer.error().kind == ErrorKind::NotFound) { // none of them is in it
            answered(QList<RunReply>(job.items.size(), skipped(RunSkip::AlreadySo, answer.trace())));
            return;
        }
        if (!answer.ok()) {
            answered(answer.error());
            return;
        }
        QHash<IamId, const MemberOutcome *> byId;
        for (const MemberOutcome &outcome : answer.value())
            byId.insert(outcome.iamId, &outcome);
        QList<RunReply> replies;
        for (const RunItem &item : job.items) {
            const MemberOutcome *outcome = byId.value(item.iamId);
            if (outcome == nullptr)
                replies.append(failed({.kind = ErrorKind::Server, .trace = answer.trace()}));
            else if (outcome->status == (adds ? 409 : 404))
                replies.append(skipped(RunSkip::AlreadySo, answer.trace()));
            else if (outcome->status >= 400)
                replies.append(failed(outcome->error.value_or(ApiError {.kind = ErrorKind::BadRequest, .httpStatus = outcome->status})));
            else
                replies.append({.transactionId = answer.trace()});
        }
        answered(replies);
    });
}

void RunTransport::setStatus(const RunJob &job, QObject *context, const Answered &answered)
{
    answerOne(m_apis->users.updateProfile(job.account, job.items.first().user.text, {.state = job.status}), context, answered);
}

void RunTransport::lookUp(const RunItem &item, QObject *context, Found found)
{
    if (!item.user.text.isEmpty()) {
        whenDone(m_apis->users.user(m_account, item.user.text), context, [found](const Result<User> &answer) {
            if (answer.ok())
                found(std::optional<User>(answer.value()));
            else if (answer.error().kind == ErrorKind::NotFound)
                found(std::optional<User>());
            else
                found(answer.error());
        });
        return;
    }
    // The sign-in name of somebody invited is the address; a search would also find addresses that only contain it.
    whenDone(m_apis->users.users(m_account, {.userId = item.email}), context, [email = item.email, found](const Result<UserPage> &answer) {
        if (!answer.ok()) {
            found(answer.error());
            return;
        }
        std::optional<User> match;
        for (const User user : answer.value().users) {
            if (user.email.compare(email, Qt::CaseInsensitive) == 0 || user.ibmid.compare(email, Qt::CaseInsensitive) == 0)
                match = user;
        }
        found(match);
    });
}

void RunTransport::lookUpMany(const QList<RunItem> &items, QObject *context, FoundMany found)
{
    whenDone(m_apis->users.users(m_account, {.limit = 100, .search = searchFor(items)}), context, [found](const Result<UserPage> &answer) {
        if (answer.ok())
            found(answer.value().users.toList());
        else
            found(answer.error());
    });
}

WireRequest RunTransport::wireRequest(const RunJob &job) const
{
    const RunItem &item = job.items.first();
    QStringList path {QStringLiteral("v2"), QStringLiteral("accounts"), job.account.text, QStringLiteral("users")};
    QJsonObject body;
    QByteArray method = QByteArrayLiteral("POST");
    switch (job.action) {
    case RunAction::Invite:
    case RunAction::Resend:
        body = invitationOf(job).toJson();
        break;
    case RunAction::CancelInvitation:
    case RunAction::ClearFailedInvitation:
    case RunAction::Remove:
        method = QByteArrayLiteral("DELETE");
        path.append(item.user.text);
        break;
    case RunAction::AddToGroup:
        method = QByteArrayLiteral("PUT");
        path = {QStringLiteral("v2"), QStringLiteral("groups"), job.group.id.text, QStringLiteral("members")};
        body = {{QStringLiteral("members"), QJsonArray {QJsonObject {{QStringLiteral("iam_id"), item.iamId.text}, {QStringLiteral("type"), QStringLiteral("user")}}}}};
        break;
    case RunAction::RemoveFromGroup:
        path = {QStringLiteral("v2"), QStringLiteral("groups"), job.group.id.text, QStringLiteral("members"), QStringLiteral("delete")};
        body = {{QStringLiteral("members"), QJsonArray {item.iamId.text}}};
        break;
    case RunAction::SetStatus:
        method = QByteArrayLiteral("PATCH");
        path.append(item.user.text);
        body = ProfileChange {.state = job.status}.toJson();
        break;
    }
    QString text;
    for (const QString &part : std::as_const(path))
        text += QLatin1Char('/') + QString::fromLatin1(percentEncoded(part));
    return {.method = method, .path = text, .body = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace iam
