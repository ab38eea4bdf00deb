#include "models/journal/changerecordjson.h"

#include <array>
#include <utility>

namespace iam {

namespace {

constexpr std::array kinds {
    std::pair(ChangeKind::Invite, "invite"),
    std::pair(ChangeKind::Resend, "resend"),
    std::pair(ChangeKind::CancelInvitation, "cancel-invitation"),
    std::pair(ChangeKind::ClearFailedInvitation, "clear-failed-invitation"),
    std::pair(ChangeKind::Remove, "remove"),
    std::pair(ChangeKind::LeaveAccount, "leave-account"),
    std::pair(ChangeKind::AddVpnUser, "add-vpn-user"),
    std::pair(ChangeKind::Status, "status"),
    std::pair(ChangeKind::Parent, "parent"),
    std::pair(ChangeKind::Ibmid, "ibmid"),
    std::pair(ChangeKind::ClassicPermissions, "classic-permissions"),
    std::pair(ChangeKind::AddToGroup, "add-to-group"),
    std::pair(ChangeKind::RemoveFromGroup, "remove-from-group"),
    std::pair(ChangeKind::AddPolicy, "add-policy"),
    std::pair(ChangeKind::ReplacePolicy, "replace-policy"),
    std::pair(ChangeKind::RemovePolicy, "remove-policy"),
    std::pair(ChangeKind::AllowedAddresses, "allowed-addresses"),
    std::pair(ChangeKind::OtherSettings, "other-settings"),
    std::pair(ChangeKind::CreateGroup, "create-group"),
    std::pair(ChangeKind::AccountSettings, "account-settings"),
    std::pair(ChangeKind::Other, "other"),
};

constexpr std::array outcomes {
    std::pair(ChangeRecord::Outcome::Pending, "pending"),
    std::pair(ChangeRecord::Outcome::Success, "success"),
    std::pair(ChangeRecord::Outcome::Failure, "failure"),
    std::pair(ChangeRecord::Outcome::Unclear, "unclear"),
};

template <typename Table, typename Key>
QString wordOf(const Table &table, Key key)
{
    for (const auto &[each, word] : table) {
        if (each == key)
            return QString::fromLatin1(word);
    }
    return {};
}

template <typename Key, typename Table>
std::optional<Key> keyOf(const Table &table, const QString &text)
{
    for (const auto &[key, word] : table) {
        if (text == QLatin1String(word))
            return key;
    }
    return {};
}

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

} // namespace

QString keyText(ChangeKind kind) { return wordOf(kinds, kind); }
QString keyText(ChangeRecord::Outcome outcome) { return wordOf(outcomes, outcome); }

QJsonObject toKeptJson(const ApiError &error)
{
    if (error == ApiError())
        return {};
    QJsonObject json {{QStringLiteral("kind"), static_cast<int>(error.kind)}};
    if (error.httpStatus != 0)
        json.insert(QStringLiteral("status"), error.httpStatus);
    put(json, "code", error.code);
    put(json, "message", error.message);
    put(json, "more_info", error.moreInfo);
    put(json, "trace", error.trace);
    put(json, "path", error.jsonPath);
    put(json, "detail", error.detail);
    if (error.retryAfter)
        json.insert(QStringLiteral("retry_after"), static_cast<qint64>(error.retryAfter->count()));
    return json;
}

ApiError apiErrorFromKept(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    const int kind = json.value(QLatin1String("kind")).toInt(static_cast<int>(ErrorKind::Protocol));
    const bool known = kind >= 0 && kind <= static_cast<int>(ErrorKind::Refused);
    ApiError error {.kind = known ? static_cast<ErrorKind>(kind) : ErrorKind::Protocol,
        .httpStatus = json.value(QLatin1String("status")).toInt(),
        .code = text(json, "code"),
        .message = text(json, "message"),
        .moreInfo = text(json, "more_info"),
        .trace = text(json, "trace"),
        .jsonPath = text(json, "path"),
        .detail = text(json, "detail")};
    if (const QJsonValue wait = json.value(QLatin1String("retry_after")); wait.isDouble())
        error.retryAfter = std::chrono::seconds(wait.toInteger());
    return error;
}

QJsonObject toKeptJson(const ChangeRecord &record)
{
    QJsonObject json {{QStringLiteral("kind"), keyText(record.kind)},
        {QStringLiteral("at"), record.at.toUTC().toMSecsSinceEpoch()},
        {QStringLiteral("outcome"), keyText(record.outcome)}};
    put(json, "account", record.account.text);
    put(json, "actor", record.actor.text);
    put(json, "target", record.target.text);
    put(json, "target_name", record.targetName);
    put(json, "target_email", record.targetEmail);
    put(json, "what", record.what);
    put(json, "before", record.before);
    put(json, "after", record.after);
    put(json, "method", QString::fromLatin1(record.request.method));
    put(json, "path", record.request.path);
    put(json, "body", QString::fromUtf8(record.request.body));
    put(json, "transaction", record.transactionId);
    if (const QJsonObject error = toKeptJson(record.error); !error.isEmpty())
        json.insert(QStringLiteral("error"), error);
    return json;
}

Result<ChangeRecord> changeRecordFromKept(const QJsonObject &json)
{
    const auto kind = keyOf<ChangeKind>(kinds, text(json, "kind"));
    const auto outcome = keyOf<ChangeRecord::Outcome>(outcomes, text(json, "outcome"));
    if (!kind || !outcome)
        return ApiError {.kind = ErrorKind::Protocol, .jsonPath = kind ? QStringLiteral("outcome") : QStringLiteral("kind")};
    return ChangeRecord {.kind = *kind,
        .at = QDateTime::fromMSecsSinceEpoch(json.value(QLatin1String("at")).toInteger(), Qt::UTC),
        .account = {text(json, "account")},
        .actor = {text(json, "actor")},
        .target = {text(json, "target")},
        .targetName = text(json, "target_name"),
        .targetEmail = text(json, "target_email"),
        .what = text(json, "what"),
        .before = text(json, "before"),
        .after = text(json, "after"),
        .request = {.method = text(json, "method").toLatin1(), .path = text(json, "path"), .body = text(json, "body").toUtf8()},
        .outcome = *outcome,
        .transactionId = text(json, "transaction"),
        .error = apiErrorFromKept(json.value(QLatin1String("error")).toObject())};
}

} // namespace iam
