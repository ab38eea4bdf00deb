#include "models/workflows/userchanges.h"

#include "models/api/extensionsapi.h"
#include "models/api/httprequest.h"
#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/mapped.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userdirectory.h"

#include <QJsonDocument>

namespace iam {

namespace {

template <typename T>
QFuture<Result<User>> withoutUser(const QFuture<Result<T>> &call, QObject *context)
{
    return mapped<User>(call, context, [](const Result<T> &answer) {
        return answer.ok() ? Result<User>(User()) : Result<User>(answer.error());
    });
}

QFuture<Result<Done>> asDone(const UserChanges::Answer &call, QObject *context)
{
    return mapped<Done>(call, context, [](const Result<ChangeResult> &answer) -> Result<Done> {
        if (!answer.ok())
            return answer.error();
        if (answer.value().kind == ChangeResult::Kind::Gone)
            return ApiError {.kind = ErrorKind::NotFound};
        if (answer.value().kind == ChangeResult::Kind::NoLongerFits)
            return ApiError {.kind = ErrorKind::Refused,
                .code = UndoStack::stateChanged.toString(),
                .detail = QStringLiteral("the user's state has changed")};
        return Done();
    });
}

/// A plain removal ends the invitation, or the membership: the service decides by the state.
ChangeKind kindOf(UserAction action)
{
    switch (action) {
    case UserAction::Cancel:
    case UserAction::InviteAgain:
        return ChangeKind::CancelInvitation;
    case UserAction::ClearFailedInvitation:
        return ChangeKind::ClearFailedInvitation;
    case UserAction::LeaveAccount:
        return ChangeKind::LeaveAccount;
    default:
        return ChangeKind::Remove;
    }
}

QString compact(const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

} // namespace

struct UserChanges::Plan
{
    UserAction action;
    ChangeSubject subject;
    ChangeRecord record;
    Send send;
    /// What takes the change back; none if it cannot be, or is itself an undoing.
    std::function<UndoStep(const ChangeRecord &done)> undo {};
    /// A user that is gone is what was wished.
    bool goneIsDone = false;
};

UserChanges::UserChanges(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_watch(parts.users, parts.overview.accountId(), parts.clock, parts.scheduler)
{
    connect(&m_watch, &RemovalWatch::ended, this, [this](const ChangeSubject &subject, RemovalWatch::End end) {
        emit removing(subject.id, false);
        m_parts.directory.reread(subject.id);
        if (end == RemovalWatch::End::Gone)
            m_parts.undo.forget(subject.id);
        emit removalEnded(subject, end);
    });
}

UserChanges::~UserChanges() = default;

ChangeRecord UserChanges::recordOf(ChangeKind kind, const ChangeSubject &subject) const
{
    return {.kind = kind,
        .at = m_parts.clock.now(),
        .account = m_parts.overview.accountId(),
        .actor = m_parts.overview.actor().iamId,
        .target = subject.id,
        .targetName = subject.name,
        .targetEmail = subject.email};
}

WireRequest UserChanges::requestOf(const char *method, const QStringList &path, const QJsonObject &body) const
{
    QString text;
    for (const QString &part : path)
        text += QLatin1Char('/') + QString::fromLatin1(percentEncoded(part));
    return {.method = method,
        .path = text,
        .body = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

void UserChanges::note(ChangeRecord record, const QString &trace, const ApiError *error)
{
    record.transactionId = trace;
    record.outcome = ChangeRecord::Outcome::Success;
    if (error != nullptr) {
        record.error = *error;
        record.transactionId = error->trace;
        record.outcome = mayHaveHappened(*error) ? ChangeRecord::Outcome::Unclear : ChangeRecord::Outcome::Failure;
    }
    emit recorded(record);
    if (error != nullptr && error->kind == ErrorKind::Forbidden)
        emit rightsDoubted();
}

UserChanges::Answer UserChanges::perform(const Plan &plan)
{
    auto promise = std::make_shared<QPromise<Result<ChangeResult>>>();
    promise->start();
    const auto finish = [promise](const Result<ChangeResult> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const AccountId account = m_parts.overview.accountId();
    whenDone(m_parts.users.user(account, plan.subject.id.text), this, [this, plan, finish](const Result<User> &fresh) {
        if (!fresh.ok()) {
            if (fresh.error().kind != ErrorKind::NotFound) {
                ApiError error = fresh.error();
                error.notSent = true;
                finish(error);
                return;
            }
            m_parts.directory.reread(plan.subject.id);
            finish(ChangeResult {.kind = plan.goneIsDone ? ChangeResult::Kind::Done : ChangeResult::Kind::Gone,
                .record = plan.record});
            return;
        }
        const User &user = fresh.value();
        const ActionSubject subject {.status = statusOf(user.state, user.invitedOn, m_parts.clock.now()),
            .isOwner = plan.subject.isOwner,
            .isSelf = plan.subject.isSelf,
            .classicAccount = m_parts.overview.isClassicAccount(),
            .otherRealm = user.realm != QLatin1String("IBMid")};
        if (refusalOf(plan.action, subject, m_parts.overview.actor()) != Refusal::No) {
            m_parts.directory.reread(plan.subject.id);
            finish(ChangeResult {
                .kind = ChangeResult::Kind::NoLongerFits, .statusNow = subject.status, .record = plan.record});
            return;
        }
        whenDone(plan.send(user), this, [this, plan, finish](const Result<User> &answer) {
            const bool done = answer.ok() || (plan.goneIsDone && answer.error().kind == ErrorKind::NotFound);
            note(plan.record, answer.trace(), done ? nullptr : &answer.error());
            m_parts.directory.reread(plan.subject.id);
            if (!done) {
                finish(answer.error());
                return;
            }
            if (plan.goneIsDone) // there is nobody left whose changes could be taken back
                m_parts.undo.forget(plan.subject.id);
            if (plan.undo)
                m_parts.undo.push(plan.undo(plan.record));
            finish(ChangeResult {.record = plan.record, .user = answer.ok() ? answer.value() : User()});
        });
    });
    return promise->future();
}

UserChanges::Answer UserChanges::end(UserAction action, const ChangeSubject &subject, const AccessSnapshot &had)
{
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord record = recordOf(kindOf(action), subject);
    record.before = compact(had.summary());
    record.request = requestOf("DELETE",
        {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), subject.id.text});
    return perform({.action = action,
        .subject = subject,
        .record = record,
        .send =
            [this, account](const User &user) {
                return withoutUser(m_parts.users.remove(account, user.id.text), this);
            },
        .goneIsDone = true});
}

UserChanges::Answer UserChanges::remove(const ChangeSubject &subject, const AccessSnapshot &had)
{
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord record = recordOf(ChangeKind::Remove, subject);
    record.before = compact(had.summary());
    record.request = requestOf("DELETE",
        {QStringLiteral("v3"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), subject.id.text});
    return perform({.action = UserAction::Remove,
        .subject = subject,
        .record = record,
        .send =
            [this, account, subject](const User &user) {
                return mapped<User>(m_parts.users.removeInBackground(account, user.id.text), this,
                    [this, subject](const Result<Done> &answer) -> Result<User> {
                        if (!answer.ok()) {
                            if (mayHaveHappened(answer.error())) // then the row goes later, and nobody would tell
                                m_watch.watchDoubtful(subject);
                            return answer.error();
                        }
                        emit removing(subject.id, true);
                        m_watch.watch(subject);
                        return User();
                    });
            },
        .goneIsDone = true});
}

UserChanges::Answer UserChanges::removeByAddress(const AddressOfUser &address)
{
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord record = recordOf(ChangeKind::Remove,
        {.name = address.ibmid.isEmpty() ? address.email : address.ibmid, .email = address.email});
    record.request = requestOf(
        "DELETE", {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users")});
    QStringList query;
    for (const auto &[key, value] : {std::pair(QStringLiteral("user_id="), address.ibmid),
             std::pair(QStringLiteral("email="), address.email), std::pair(QStringLiteral("realm="), address.realm)}) {
        if (!value.isEmpty())
            query.append(key + QString::fromLatin1(percentEncoded(value)));
    }
    record.request.path += QLatin1Char('?') + query.join(QLatin1Char('&'));
    return mapped<ChangeResult>(
        m_parts.users.removeByAddress(
            account, {.ibmid = address.ibmid, .email = address.email, .realm = address.realm}),
        this, [this, record](const Result<Done> &answer) -> Result<ChangeResult> {
            note(record, answer.trace(), answer.ok() ? nullptr : &answer.error());
            if (!answer.ok())
                return answer.error();
            m_parts.directory.load();
            return ChangeResult {.record = record};
        });
}

UserChanges::Answer UserChanges::changeStatus(const ChangeSubject &subject, UserState to)
{
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord record = recordOf(ChangeKind::Status, subject);
    record.before = wireText(subject.state);
    record.after = wireText(to);
    const ProfileChange change {.state = to};
    const QStringList path {
        QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), subject.id.text};
    record.request = requestOf("PATCH", path, change.toJson());
    const auto sending = [this, account](const ProfileChange &wanted) -> Send {
        return [this, account, wanted](const User &user) {
            return withoutUser(m_parts.users.updateProfile(account, user.id.text, wanted), this);
        };
    };
    const auto undo = [this, subject, path, sending](const ChangeRecord &done) -> UndoStep {
        const ProfileChange back {.state = subject.state};
        ChangeRecord inverse = done;
        std::swap(inverse.before, inverse.after);
        inverse.request = requestOf("PATCH", path, back.toJson());
        return {.done = done, .inverse = inverse, .send = [this, subject, inverse, sending, back] {
                    return asDone(perform({.action = UserAction::ChangeStatus,
                                      .subject = subject,
                                      .record = inverse,
                                      .send = sending(back)}),
                        this);
                }};
    };
    return perform({.action = UserAction::ChangeStatus,
        .subject = subject,
        .record = record,
        .send = sending(change),
        .undo = undo});
}

UserChanges::Answer UserChanges::changeParent(
    const ChangeSubject &subject, const UserId &before, const UserId &after, const QString &nameAfter)
{
    const AccountId account = m_parts.overview.accountId();
    const QStringList path {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), account.text,
        QStringLiteral("users"), subject.id.text, QStringLiteral("classic")};
    ChangeRecord record = recordOf(ChangeKind::Parent, subject);
    record.what = nameAfter;
    record.before = before.text;
    record.after = after.text;
    const ClassicAccessChange change {.parentId = after.text};
    record.request = requestOf("PATCH", path, change.toJson());
    const auto sending = [this, account](const ClassicAccessChange &wanted) -> Send {
        return [this, account, wanted](const User &user) {
            return withoutUser(m_parts.extensions.updateClassicAccess(account, user.id.text, wanted), this);
        };
    };
    const auto undo = [this, subject, path, before, sending](const ChangeRecord &done) -> UndoStep {
        const ClassicAccessChange back {.parentId = before.text};
        ChangeRecord inverse = done;
        std::swap(inverse.before, inverse.after);
        inverse.what.clear();
        inverse.request = requestOf("PATCH", path, back.toJson());
        return {.done = done, .inverse = inverse, .send = [this, subject, inverse, sending, back] {
                    return asDone(perform({.action = UserAction::ChangeParent,
                                      .subject = subject,
                                      .record = inverse,
                                      .send = sending(back)}),
                        this);
                }};
    };
    Plan plan {.action = UserAction::ChangeParent, .subject = subject, .record = record, .send = sending(change)};
    if (!before.text.isEmpty()) // at the top of the hierarchy there is no parent to go back to
        plan.undo = undo;
    return perform(plan);
}

UserChanges::Answer UserChanges::updateIbmid(const ChangeSubject &subject, const QString &newIbmid)
{
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord record = recordOf(ChangeKind::Ibmid, subject);
    record.before = subject.ibmid;
    record.after = newIbmid;
    record.request = requestOf("PATCH",
        {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), account.text, QStringLiteral("users"),
            subject.id.text, QStringLiteral("ibmid")},
        {{QStringLiteral("new_user_id"), newIbmid}});
    return perform({.action = UserAction::UpdateIbmid,
        .subject = subject,
        .record = record,
        .send = [this, account, newIbmid](const User &user) {
            return mapped<User>(m_parts.extensions.updateIbmid(account, user.id.text, newIbmid), this,
                [](const Result<IbmidUpdate> &answer) {
                    return answer.ok() ? Result<User>(answer.value().user) : Result<User>(answer.error());
                });
        }});
}

UserChanges::Answer UserChanges::addVpnUser(const VpnUserDraft &draft)
{
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord record = recordOf(ChangeKind::AddVpnUser, {.name = draft.userName, .email = draft.email});
    record.after = draft.userName;
    record.request = requestOf("POST",
        {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), account.text,
            QStringLiteral("vpn_users")},
        {{QStringLiteral("user_id"), draft.userName}, {QStringLiteral("email"), draft.email},
            {QStringLiteral("firstname"), draft.firstName}, {QStringLiteral("lastname"), draft.lastName},
            {QStringLiteral("password"), QStringLiteral("<PASSWORD>")}});
    return mapped<ChangeResult>(m_parts.extensions.addVpnUser(account, draft), this,
        [this, record](const Result<User> &answer) -> Result<ChangeResult> {
            note(record, answer.trace(), answer.ok() ? nullptr : &answer.error());
            if (!answer.ok())
                return answer.error();
            m_parts.directory.reread(answer.value().id);
            return ChangeResult {.record = record, .user = answer.value()};
        });
}

void UserChanges::noteInvited(const UserId &user, const QString &email)
{
    const ChangeSubject subject {.id = user, .name = email, .email = email};
    const AccountId account = m_parts.overview.accountId();
    ChangeRecord done = recordOf(ChangeKind::Invite, subject);
    done.outcome = ChangeRecord::Outcome::Success;
    ChangeRecord inverse = recordOf(ChangeKind::CancelInvitation, subject);
    inverse.request = requestOf(
        "DELETE", {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), user.text});
    m_parts.undo.push({.done = done,
        .inverse = inverse,
        .send = [this, subject] { return asDone(end(UserAction::Cancel, subject), this); }});
}

} // namespace iam
