#include "models/workflows/accesschanges.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/httprequest.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/mapped.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userdirectory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace iam {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

WireRequest requestOf(const char *method, const QStringList &path, const QJsonObject &body = {})
{
    QString text;
    for (const QString &part : path)
        text += QLatin1Char('/') + QString::fromLatin1(percentEncoded(part));
    return {.method = method, .path = text, .body = body.isEmpty() ? QByteArray() : compact(body)};
}

/// An answer 207 is a success of the call only: the first item that failed counts.
template <typename T>
Result<Done> allGood(const Result<QList<T>> &answer)
{
    if (!answer.ok())
        return answer.error();
    for (const T &item : answer.value()) {
        if (item.status >= 400)
            return item.error.value_or(ApiError {.kind = ErrorKind::BadRequest, .httpStatus = item.status});
    }
    return Done();
}

template <typename T>
Result<Done> withoutValue(const Result<T> &answer)
{
    return answer.ok() ? Result<Done>(Done()) : Result<Done>(answer.error());
}

QFuture<Result<Done>> doneAlready()
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(Result<Done>(Done()));
    promise.finish();
    return promise.future();
}

Policy forSubject(Policy policy, const IamId &subject)
{
    policy.subject = {{.key = QStringLiteral("iam_id"), .value = subject.text}};
    policy.version = PolicyVersion::V2;
    return policy;
}

QString policyText(const Policy &policy) { return QString::fromUtf8(compact(policy.toV2Json())); }

} // namespace

namespace {

/// Stands for the user's IAM ID in a request until the user has been read: it changes when an invitation is accepted.
IamId unknownIamId() { return {QStringLiteral("IAM_ID")}; }

WireRequest filled(WireRequest request, const IamId &id)
{
    const QString unknown = unknownIamId().text;
    const QStringList parts = request.path.split(QLatin1Char('/'));
    QStringList path;
    for (const QString &part : parts)
        path.append(part == unknown ? QString::fromLatin1(percentEncoded(id.text)) : part);
    request.path = path.join(QLatin1Char('/'));
    request.body.replace("\"IAM_ID\"", '"' + id.text.toUtf8() + '"');
    return request;
}

} // namespace

struct AccessChanges::Plan
{
    UserAction action = UserAction::AssignAccess;
    ChangeSubject subject {};
    ChangeRecord record {};
    Call send {};
    /// What takes the change back; null if it cannot be, or is itself an undoing.
    std::function<std::shared_ptr<Plan>()> inverse {};
};

AccessChanges::AccessChanges(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

AccessChanges::~AccessChanges() = default;

void AccessChanges::note(const Plan &plan, const IamId &target, const QString &trace, const ApiError *error)
{
    ChangeRecord record = plan.record;
    record.request = filled(record.request, target);
    record.at = m_parts.clock.now();
    record.account = m_parts.overview.accountId();
    record.actor = m_parts.overview.actor().iamId;
    record.target = plan.subject.id;
    record.targetName = plan.subject.name;
    record.targetEmail = plan.subject.email;
    record.transactionId = trace;
    record.outcome = ChangeRecord::Outcome::Success;
    if (error != nullptr) {
        record.error = *error;
        record.transactionId = error->trace;
        record.outcome = mayHaveHappened(*error) ? ChangeRecord::Outcome::Unclear : ChangeRecord::Outcome::Failure;
    } else if (plan.inverse) {
        if (const std::shared_ptr<Plan> inverse = plan.inverse()) {
            ChangeRecord back = record;
            back.kind = inverse->record.kind;
            back.before = inverse->record.before;
            back.after = inverse->record.after;
            back.request = filled(inverse->record.request, target);
            m_parts.undo.push({.done = record, .inverse = back, .send = [this, inverse] { return undo(*inverse); }});
        }
    }
    emit recorded(record);
    if (error != nullptr && error->kind == ErrorKind::Forbidden)
        emit rightsDoubted();
}

AccessChanges::Answer AccessChanges::perform(const Plan &plan)
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
            if (fresh.error().kind == ErrorKind::NotFound) {
                m_parts.directory.reread(plan.subject.id);
                finish(ChangeResult {.kind = ChangeResult::Kind::Gone, .record = plan.record});
            } else {
                ApiError error = fresh.error();
                error.notSent = true;
                finish(error);
            }
            return;
        }
        const UserStatus status = statusOf(fresh.value().state, {}, m_parts.clock.now());
        if (offerOf(plan.action, status) != Offer::Full && offerOf(plan.action, status) != Offer::VpnSubnetsOnly) {
            m_parts.directory.reread(plan.subject.id);
            finish(ChangeResult {.kind = ChangeResult::Kind::NoLongerFits, .statusNow = status, .record = plan.record});
            return;
        }
        whenDone(plan.send(fresh.value()), this, [this, plan, finish, target = fresh.value().iamId](const Result<Done> &answer) {
            note(plan, target, answer.trace(), answer.ok() ? nullptr : &answer.error());
            if (answer.ok())
                finish(ChangeResult {.record = plan.record});
            else
                finish(answer.error());
        });
    });
    return promise->future();
}

QFuture<Result<Done>> AccessChanges::undo(const Plan &inverse)
{
    return mapped<Done>(perform(inverse), this, [](const Result<ChangeResult> &answer) -> Result<Done> {
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

AccessChanges::Plan AccessChanges::groupPlan(ChangeKind kind, const ChangeSubject &subject, const AccessGroup &group)
{
    Plan plan {.action = UserAction::AddToGroup, .subject = subject};
    plan.record = {.kind = kind, .what = group.name};
    const QStringList members {QStringLiteral("v2"), QStringLiteral("groups"), group.id.text, QStringLiteral("members")};
    if (kind == ChangeKind::AddToGroup) {
        plan.record.after = group.id.text;
        plan.record.request = requestOf("PUT", members,
            {{QStringLiteral("members"),
                QJsonArray {QJsonObject {{QStringLiteral("iam_id"), unknownIamId().text}, {QStringLiteral("type"), QStringLiteral("user")}}}}});
        plan.send = [this, group](const User &user) {
            return mapped<Done>(
                m_parts.groups.addMembers(group.id, {{.iamId = user.iamId}}), this, allGood<MemberOutcome>);
        };
        return plan;
    }
    plan.record.before = group.id.text;
    plan.record.request = requestOf("DELETE", members + QStringList {unknownIamId().text});
    plan.send = [this, group](const User &user) {
        return mapped<Done>(m_parts.groups.removeMember(group.id, user.iamId), this, [](const Result<Done> &answer) {
            // Somebody else was quicker: the membership is gone, as was wished.
            return !answer.ok() && answer.error().kind == ErrorKind::NotFound ? Result<Done>(Done()) : answer;
        });
    };
    return plan;
}

AccessChanges::Answer AccessChanges::addToGroup(const ChangeSubject &subject, const AccessGroup &group)
{
    Plan plan = groupPlan(ChangeKind::AddToGroup, subject, group);
    plan.inverse = [this, subject, group] {
        return std::make_shared<Plan>(groupPlan(ChangeKind::RemoveFromGroup, subject, group));
    };
    return perform(plan);
}

AccessChanges::Answer AccessChanges::removeFromGroup(const ChangeSubject &subject, const AccessGroup &group)
{
    Plan plan = groupPlan(ChangeKind::RemoveFromGroup, subject, group);
    plan.inverse = [this, subject, group] {
        return std::make_shared<Plan>(groupPlan(ChangeKind::AddToGroup, subject, group));
    };
    return perform(plan);
}

AccessChanges::Answer AccessChanges::addPolicy(const ChangeSubject &subject, const Policy &policy, const QString &what)
{
    const QStringList path {QStringLiteral("v2"), QStringLiteral("policies")};
    auto made = std::make_shared<PolicyId>();
    Plan plan {.subject = subject};
    plan.record = {.kind = ChangeKind::AddPolicy, .what = what, .after = policyText(policy)};
    plan.record.request = requestOf("POST", path, forSubject(policy, unknownIamId()).toV2Json());
    plan.send = [this, policy, made](const User &user) {
        return mapped<Done>(m_parts.policies.create(forSubject(policy, user.iamId)), this,
            [made](const Result<Policy> &answer) {
                if (answer.ok())
                    *made = answer.value().id;
                return withoutValue(answer);
            });
    };
    plan.inverse = [this, subject, policy, what, made, path] {
        auto back = std::make_shared<Plan>(Plan {.subject = subject});
        back->record = {.kind = ChangeKind::RemovePolicy, .what = what, .before = policyText(policy)};
        back->record.request = requestOf("DELETE", path + QStringList {made->text});
        back->send = [this, made](const User &) { return m_parts.policies.remove(PolicyVersion::V2, *made); };
        return back;
    };
    return perform(plan);
}

AccessChanges::Answer AccessChanges::replacePolicy(
    const ChangeSubject &subject, const Policy &before, const Policy &after, const QString &what)
{
    const QStringList path {QStringLiteral("v2"), QStringLiteral("policies"), before.id.text};
    Plan plan {.subject = subject};
    plan.record = {
        .kind = ChangeKind::ReplacePolicy, .what = what, .before = policyText(before), .after = policyText(after)};
    plan.record.request = requestOf("PUT", path, forSubject(after, unknownIamId()).toV2Json());
    plan.send = [this, before, after](const User &user) {
        auto promise = std::make_shared<QPromise<Result<Done>>>();
        promise->start();
        const auto finish = [promise](const Result<Done> &result) {
            promise->addResult(result);
            promise->finish();
        };
        whenDone(m_parts.policies.policy(PolicyVersion::V2, before.id), this,
            [this, before, after, user, finish](const Result<Policy> &fresh) {
                if (!fresh.ok()) {
                    ApiError error = fresh.error();
                    error.notSent = true;
                    finish(error);
                    return;
                }
                if (fresh.value().lastModifiedAt != before.lastModifiedAt) {
                    finish(ApiError {.kind = ErrorKind::Refused,
                        .detail = QStringLiteral("somebody else has changed this policy in the meantime")});
                    return;
                }
                Policy wanted = forSubject(after, user.iamId);
                wanted.id = before.id;
                wanted.etag = fresh.value().etag;
                wanted.description = before.description;
                whenDone(m_parts.policies.replace(wanted), this,
                    [finish](const Result<Policy> &answer) { finish(withoutValue(answer)); });
            });
        return promise->future();
    };
    return perform(plan);
}

AccessChanges::Answer AccessChanges::removePolicy(const ChangeSubject &subject, const Policy &policy, const QString &what)
{
    const QStringList path {QStringLiteral("v2"), QStringLiteral("policies")};
    Plan plan {.subject = subject};
    plan.record = {.kind = ChangeKind::RemovePolicy, .what = what, .before = policyText(policy)};
    plan.record.request = requestOf("DELETE", path + QStringList {policy.id.text});
    plan.send = [this, policy](const User &) { return m_parts.policies.remove(PolicyVersion::V2, policy.id); };
    if (policy.isEditable())
        plan.inverse = [this, subject, policy, what, path] {
            auto back = std::make_shared<Plan>(Plan {.subject = subject});
            back->record = {.kind = ChangeKind::AddPolicy, .what = what, .after = policyText(policy)};
            back->record.request = requestOf("POST", path, forSubject(policy, unknownIamId()).toV2Json());
            back->send = [this, policy](const User &user) {
                return mapped<Done>(
                    m_parts.policies.create(forSubject(policy, user.iamId)), this, withoutValue<Policy>);
            };
            return back;
        };
    return perform(plan);
}

AccessChanges::Answer AccessChanges::setClassicPermissions(
    const ChangeSubject &subject, const QStringList &before, const QStringList &after)
{
    const AccountId account = m_parts.overview.accountId();
    const ClassicAccessChange change {.permissions = after};
    Plan plan {.action = UserAction::ClassicPermissions, .subject = subject};
    plan.record = {.kind = ChangeKind::ClassicPermissions,
        .before = before.join(QLatin1Char(',')),
        .after = after.join(QLatin1Char(','))};
    plan.record.request = requestOf("PATCH",
        {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), account.text, QStringLiteral("users"),
            subject.id.text, QStringLiteral("classic")},
        change.toJson());
    plan.send = [this, account, change](const User &user) {
        return m_parts.extensions.updateClassicAccess(account, user.id.text, change);
    };
    return perform(plan);
}

AccessChanges::Answer AccessChanges::setSettings(
    const ChangeSubject &subject, const UserSettings &before, const UserSettingsChange &change)
{
    const AccountId account = m_parts.overview.accountId();
    const auto planOf = [this, account, subject](const UserSettings &old, const UserSettingsChange &wanted) {
        Plan plan {.action = UserAction::ChangeStatus, .subject = subject};
        plan.record = {.kind = wanted.allowedIpAddresses ? ChangeKind::AllowedAddresses : ChangeKind::OtherSettings,
            .before = old.allowedIpAddresses,
            .after = wanted.allowedIpAddresses.value_or(QString())};
        plan.record.request = requestOf("PATCH",
            {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), subject.id.text,
                QStringLiteral("settings")},
            wanted.toJson());
        plan.send = [this, account, wanted](const User &user) {
            return wanted == UserSettingsChange() ? doneAlready()
                                                  : m_parts.users.updateSettings(account, user.id.text, wanted);
        };
        return plan;
    };
    Plan plan = planOf(before, change);
    if (change.allowedIpAddresses)
        plan.inverse = [planOf, before, change] {
            UserSettings now = before;
            now.allowedIpAddresses = *change.allowedIpAddresses;
            UserSettingsChange back {.allowedIpAddresses = before.allowedIpAddresses};
            if (change.selfManage)
                back.selfManage = before.selfManage;
            return std::make_shared<Plan>(planOf(now, back));
        };
    return perform(plan);
}

} // namespace iam
