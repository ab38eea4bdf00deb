#include "models/workflows/attemptkeeper.h"

#include "models/core/clock.h"
#include "models/journal/journal.h"
#include "models/workflows/accountoverview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace iam {

namespace {

constexpr qsizetype mostSettled = 500; ///< far more than are under way at once

QString keyOf(const QString &trace, const WireRequest &request)
{
    return trace.isEmpty() ? QString::fromLatin1(request.method) + QLatin1Char(' ') + request.path : trace;
}

bool isSecret(const QString &name)
{
    for (const char *each : {"password", "secret", "passcode", "apikey", "api_key", "token"}) {
        if (name.contains(QLatin1String(each), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            kept.append(withoutSecrets(each));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept = value.toObject();
    for (auto each = kept.begin(); each != kept.end(); ++each)
        each.value() = isSecret(each.key()) && each.value().isString() ? QJsonValue(QStringLiteral("<PASSWORD>")) : withoutSecrets(QJsonValue(each.value()));
    return kept;
}

/// Whom a policy is for.
QString subjectOf(const QJsonObject &policy)
{
    const QJsonValue v2 = policy.value(QLatin1String("subject"))[QLatin1String("attributes")];
    const QJsonValue v1 = policy.value(QLatin1String("subjects"))[0][QLatin1String("attributes")];
    for (const QJsonValue &attributes : {v2, v1}) {
        const QJsonArray list = attributes.toArray();
        for (const QJsonValue &each : list) {
            const QString name = each[QLatin1String("key")].toString(each[QLatin1String("name")].toString());
            if (name == QLatin1String("iam_id"))
                return each[QLatin1String("value")].toString();
        }
    }
    return {};
}

QStringList partsOf(const QString &path)
{
    QStringList parts;
    const QStringList encoded = path.section(QLatin1Char('?'), 0, 0).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : encoded)
        parts.append(QUrl::fromPercentEncoding(part.toUtf8()));
    return parts;
}

RequestMeaning ofUsers(const WireRequest &request, const QStringList &parts, const QJsonObject &body)
{
    const qsizetype users = parts.indexOf(QStringLiteral("users"));
    const QString user = parts.value(users + 1);
    const QString &last = parts.last();
    if (request.method == "DELETE")
        return {.kind = ChangeKind::Remove, .target = user};
    if (last == QLatin1String("settings"))
        return {.kind = body.contains(QLatin1String("allowed_ip_addresses")) ? ChangeKind::AllowedAddresses : ChangeKind::OtherSettings, .target = user};
    if (last == QLatin1String("ibmid"))
        return {.kind = ChangeKind::Ibmid, .target = user};
    if (last.startsWith(QLatin1String("classic")))
        return {.kind = ChangeKind::ClassicPermissions, .target = user};
    if (request.method == "PATCH")
        return {.kind = body.contains(QLatin1String("parent")) ? ChangeKind::Parent : ChangeKind::Status, .target = user};
    const QJsonArray invited = body.value(QLatin1String("users")).toArray();
    QStringList addresses;
    for (const QJsonValue &each : invited)
        addresses.append(each[QLatin1String("email")].toString());
    return {.kind = ChangeKind::Invite, .target = addresses.join(QStringLiteral(", "))};
}

} // namespace

WireRequest withoutSecrets(const WireRequest &request)
{
    WireRequest kept = request;
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (body.isObject())
        kept.body = QJsonDocument(withoutSecrets(QJsonValue(body.object())).toObject()).toJson(QJsonDocument::Compact);
    else if (body.isArray())
        kept.body = QJsonDocument(withoutSecrets(QJsonValue(body.array())).toArray()).toJson(QJsonDocument::Compact);
    else if (!request.body.isEmpty())
        kept.body = "<PASSWORD>"; // not to be read, and so perhaps a secret
    return kept;
}

RequestMeaning meaningOf(const WireRequest &request)
{
    const QStringList parts = partsOf(request.path);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (parts.contains(QStringLiteral("policies"))) {
        const ChangeKind kind = request.method == "POST" ? ChangeKind::AddPolicy
            : request.method == "DELETE"                 ? ChangeKind::RemovePolicy
                                                         : ChangeKind::ReplacePolicy;
        const QString subject = subjectOf(body);
        return {.kind = kind, .target = subject.isEmpty() && request.method != "POST" ? parts.last() : subject};
    }
    if (const qsizetype members = parts.indexOf(QStringLiteral("members")); members >= 0) {
        const bool removes = request.method == "DELETE" || parts.last() == QLatin1String("delete");
        QStringList people;
        const QJsonArray named = body.value(QLatin1String("members")).toArray();
        for (const QJsonValue &each : named)
            people.append(each.isString() ? each.toString() : each[QLatin1String("iam_id")].toString());
        if (people.isEmpty())
            people.append(parts.value(members + 1));
        return {.kind = removes ? ChangeKind::RemoveFromGroup : ChangeKind::AddToGroup, .target = people.join(QStringLiteral(", "))};
    }
    if (parts.contains(QStringLiteral("groups")))
        return {.kind = ChangeKind::CreateGroup, .target = body.value(QLatin1String("name")).toString()};
    if (parts.contains(QStringLiteral("vpn_users")) || body.contains(QLatin1String("password")))
        return {.kind = ChangeKind::AddVpnUser, .target = body.value(QLatin1String("email")).toString()};
    if (parts.contains(QStringLiteral("users")))
        return ofUsers(request, parts, body);
    if (parts.contains(QStringLiteral("settings")))
        return {.kind = ChangeKind::AccountSettings};
    return {};
}

AttemptKeeper::AttemptKeeper(Journal &journal, const AccountOverview &overview, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_overview(overview)
    , m_clock(clock)
{
    m_journal.settleInterrupted(clock.now());
}

AttemptKeeper::~AttemptKeeper() = default;

ChangeRecord AttemptKeeper::recordOf(const WireRequest &request) const
{
    const RequestMeaning meaning = meaningOf(request);
    const bool isAddress = meaning.target.contains(QLatin1Char('@')) && meaning.kind == ChangeKind::Invite;
    return {.kind = meaning.kind,
        .at = m_clock.now(),
        .account = m_overview.accountId(),
        .actor = m_overview.actor().iamId,
        .targetName = meaning.target,
        .targetEmail = isAddress ? meaning.target : QString(),
        .request = withoutSecrets(request)};
}

QFuture<Result<qint64>> AttemptKeeper::begin(const WireRequest &request) { return m_journal.begin(recordOf(request)); }

void AttemptKeeper::settle(qint64 number, const WireRequest &request, const QString &trace, const ApiError *error)
{
    if (number <= 0)
        return;
    ChangeRecord record = recordOf(request);
    record.transactionId = trace;
    record.outcome = ChangeRecord::Outcome::Success;
    if (error != nullptr) {
        record.error = *error;
        const bool isOpen = mayHaveHappened(*error) || (error->kind == ErrorKind::Cancelled && !error->notSent);
        record.outcome = isOpen ? ChangeRecord::Outcome::Unclear : ChangeRecord::Outcome::Failure;
    }
    m_journal.write(record, number);
    if (m_settled.size() >= mostSettled)
        m_settled.clear();
    m_settled.insert(keyOf(trace, request), number);
}

void AttemptKeeper::write(const ChangeRecord &record)
{
    m_journal.write(record, m_settled.take(keyOf(record.transactionId, record.request)));
}

} // namespace iam
