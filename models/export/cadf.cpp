#include "models/export/cadf.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace iam {

namespace {

QString outcomeWord(ChangeRecord::Outcome outcome)
{
    switch (outcome) {
    case ChangeRecord::Outcome::Pending:
        return QStringLiteral("pending");
    case ChangeRecord::Outcome::Success:
        return QStringLiteral("success");
    case ChangeRecord::Outcome::Failure:
        return QStringLiteral("failure");
    case ChangeRecord::Outcome::Unclear:
        break;
    }
    return QStringLiteral("unknown");
}

QString severity(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CancelInvitation:
    case ChangeKind::ClearFailedInvitation:
    case ChangeKind::Remove:
    case ChangeKind::LeaveAccount:
    case ChangeKind::Ibmid:
        return QStringLiteral("critical");
    default:
        return QStringLiteral("warning");
    }
}

QString message(const ChangeRecord &record)
{
    const bool pending = record.outcome == ChangeRecord::Outcome::Pending;
    switch (record.kind) {
    case ChangeKind::Invite:
    case ChangeKind::AddVpnUser:
        return QStringLiteral("IAM User Management: invite user") + (pending ? QStringLiteral(" -pending") : QString());
    case ChangeKind::CancelInvitation:
    case ChangeKind::ClearFailedInvitation:
    case ChangeKind::Remove:
    case ChangeKind::LeaveAccount:
        return QStringLiteral("IAM User Management: delete user ") + record.target.text + (pending ? QStringLiteral(" -pending") : QString());
    case ChangeKind::AllowedAddresses:
    case ChangeKind::OtherSettings:
        return QStringLiteral("IAM User Management: update user-setting ") + record.targetEmail;
    case ChangeKind::Resend:
        return QStringLiteral("IAM User Management: resend invite");
    default:
        return QStringLiteral("User management service: update user");
    }
}

QString typeUri(ChangeKind kind)
{
    const QString action = cadfAction(kind);
    if (action.startsWith(QLatin1String("iam-groups")))
        return QStringLiteral("iam-groups/member");
    return action.startsWith(QLatin1String("iam-am")) ? QStringLiteral("iam-am/policy") : QStringLiteral("user-management/user");
}

} // namespace

QString cadfAction(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Invite:
    case ChangeKind::AddVpnUser:
        return QStringLiteral("user-management.user.invite");
    case ChangeKind::Resend:
        return QStringLiteral("user-management.user.resend-invite");
    case ChangeKind::CancelInvitation:
    case ChangeKind::ClearFailedInvitation:
    case ChangeKind::Remove:
    case ChangeKind::LeaveAccount:
        return QStringLiteral("user-management.user.delete");
    case ChangeKind::Status:
    case ChangeKind::Parent:
    case ChangeKind::ClassicPermissions:
    case ChangeKind::Other:
        return QStringLiteral("user-management.user.update");
    case ChangeKind::Ibmid:
        return QStringLiteral("user-management.user-realm.update");
    case ChangeKind::CreateGroup:
        return QStringLiteral("iam-groups.group.create");
    case ChangeKind::AccountSettings:
        return QStringLiteral("iam-identity.accountsettings.update");
    case ChangeKind::AddToGroup:
        return QStringLiteral("iam-groups.member.add");
    case ChangeKind::RemoveFromGroup:
        return QStringLiteral("iam-groups.member.delete");
    case ChangeKind::AddPolicy:
        return QStringLiteral("iam-am.policy.create");
    case ChangeKind::ReplacePolicy:
        return QStringLiteral("iam-am.policy.update");
    case ChangeKind::RemovePolicy:
        return QStringLiteral("iam-am.policy.delete");
    case ChangeKind::AllowedAddresses:
    case ChangeKind::OtherSettings:
        return QStringLiteral("user-management.user-setting.update");
    }
    return {};
}

QJsonObject cadfEvent(const ChangeRecord &record, const CadfContext &context)
{
    const QDateTime at = record.at.toUTC();
    // Hundredths of a second, as in the service's own events.
    const QString time = at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")) + QStringLiteral("%1+0000").arg(at.time().msec() / 10, 2, 10, QLatin1Char('0'));
    const bool service = record.actor.isServiceId();
    const QJsonObject initiator {{QStringLiteral("id"), record.actor.text}, {QStringLiteral("name"), context.actorEmail},
        {QStringLiteral("typeURI"), service ? QStringLiteral("service/security/account/service-id") : QStringLiteral("service/security/account/user")},
        {QStringLiteral("credential"), QJsonObject {{QStringLiteral("type"), QStringLiteral("token")}}},
        {QStringLiteral("host"), QJsonObject {{QStringLiteral("agent"), context.agent}}}};
    const QJsonObject target {
        {QStringLiteral("id"), QStringLiteral("crn:v1:bluemix:public:user-management:global:a/%1:::").arg(record.account.text)},
        {QStringLiteral("typeURI"), typeUri(record.kind)},
        {QStringLiteral("name"), record.targetEmail.isEmpty() ? record.targetName : record.targetEmail}};
    QJsonObject request {{QStringLiteral("method"), QString::fromLatin1(record.request.method)}, {QStringLiteral("path"), record.request.path}};
    const QJsonDocument body = QJsonDocument::fromJson(record.request.body);
    if (body.isObject())
        request.insert(QStringLiteral("body"), body.object());
    if (!record.before.isEmpty() || !record.after.isEmpty() || !record.what.isEmpty()) {
        QJsonObject update {{QStringLiteral("initialValue"), record.before}, {QStringLiteral("newValue"), record.after}};
        if (!record.what.isEmpty())
            update.insert(QStringLiteral("updateType"), record.what);
        request.insert(QStringLiteral("update"), QJsonArray {update});
    }
    QJsonObject reason;
    if (record.outcome == ChangeRecord::Outcome::Failure || record.outcome == ChangeRecord::Outcome::Unclear) {
        reason.insert(QStringLiteral("reasonCode"), record.error.httpStatus);
        reason.insert(QStringLiteral("reasonForFailure"), record.error.message.isEmpty() ? record.error.detail : record.error.message);
        if (!record.error.code.isEmpty())
            reason.insert(QStringLiteral("reasonType"), record.error.code);
    } else {
        reason.insert(QStringLiteral("reasonCode"), record.outcome == ChangeRecord::Outcome::Pending ? 202 : 200);
    }
    return {{QStringLiteral("eventTime"), time}, {QStringLiteral("action"), cadfAction(record.kind)},
        {QStringLiteral("outcome"), outcomeWord(record.outcome)}, {QStringLiteral("message"), message(record)},
        {QStringLiteral("severity"), severity(record.kind)}, {QStringLiteral("initiator"), initiator}, {QStringLiteral("target"), target},
        {QStringLiteral("reason"), reason}, {QStringLiteral("observer"), QJsonObject {{QStringLiteral("name"), QStringLiteral("IAM Console")}}},
        {QStringLiteral("requestData"), request}, {QStringLiteral("correlationId"), record.transactionId},
        {QStringLiteral("saveServiceCopy"), false}, {QStringLiteral("dataEvent"), false}};
}

QByteArray cadfFile(const QList<ChangeRecord> &records, const CadfContext &context)
{
    QByteArray text = "[";
    bool first = true;
    for (const ChangeRecord &record : records)
        text += (std::exchange(first, false) ? "\n" : ",\n") + QJsonDocument(cadfEvent(record, context)).toJson(QJsonDocument::Compact);
    return text + "\n]\n";
}

} // namespace iam
