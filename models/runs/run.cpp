#include "models/runs/run.h"

#include "models/journal/changerecordjson.h"

#include <QJsonArray>

namespace iam {

namespace {

constexpr std::array actionWords {"invite", "resend", "cancel-invitation", "clear-failed-invitation", "remove", "add-to-group",
    "remove-from-group", "set-status"};
constexpr std::array stateWords {"planned", "held", "sending", "unclear", "taken", "done", "skipped", "failed", "left-unclear",
    "still-processing", "taken-out"};
constexpr std::array skipWords {"no", "gone", "no-longer-fits", "other-invitation", "already-so"};

template <typename Enum, std::size_t N>
QString word(const std::array<const char *, N> &words, Enum value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &words, const QString &text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == QLatin1String(words.at(i)))
            return static_cast<Enum>(i);
    }
    return {};
}

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject &json, const char *key, int number)
{
    if (number != 0)
        json.insert(QLatin1String(key), number);
}

void put(QJsonObject &json, const char *key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(QLatin1String(key), time.toMSecsSinceEpoch());
}

QString textOf(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

QDateTime time(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

ApiError unreadable(const char *what) { return {.kind = ErrorKind::Protocol, .jsonPath = QString::fromLatin1(what)}; }

} // namespace

QString keyText(RunAction action) { return word(actionWords, action); }
QString keyText(RunItemState state) { return word(stateWords, state); }
QString keyText(RunSkip skip) { return word(skipWords, skip); }

ChangeKind kindOf(RunAction action)
{
    switch (action) {
    case RunAction::Invite:
        return ChangeKind::Invite;
    case RunAction::Resend:
        return ChangeKind::Resend;
    case RunAction::CancelInvitation:
        return ChangeKind::CancelInvitation;
    case RunAction::ClearFailedInvitation:
        return ChangeKind::ClearFailedInvitation;
    case RunAction::Remove:
        return ChangeKind::Remove;
    case RunAction::AddToGroup:
        return ChangeKind::AddToGroup;
    case RunAction::RemoveFromGroup:
        return ChangeKind::RemoveFromGroup;
    case RunAction::SetStatus:
        break;
    }
    return ChangeKind::Status;
}

int settledOf(const RunCounts &counts)
{
    int sum = 0;
    for (auto state = static_cast<std::size_t>(RunItemState::Done); state < counts.size(); ++state)
        sum += counts[state];
    return sum;
}

QJsonObject RunItem::toJson() const
{
    QJsonObject json {{QStringLiteral("state"), keyText(state)}};
    put(json, "email", email);
    put(json, "name", name);
    put(json, "user", user.text);
    put(json, "iam_id", iamId.text);
    if (access >= 0)
        json.insert(QStringLiteral("access"), access);
    put(json, "seen", wireText(seen));
    put(json, "invited_on", invitedOn);
    put(json, "before", before);
    if (skip != RunSkip::No)
        put(json, "skip", keyText(skip));
    put(json, "tries", tries);
    put(json, "holds", holds);
    put(json, "absences", absences);
    if (alone)
        json.insert(QStringLiteral("alone"), true);
    if (const QJsonObject kept = toKeptJson(error); !kept.isEmpty())
        json.insert(QStringLiteral("error"), kept);
    put(json, "transaction", transactionId);
    put(json, "at", at);
    return json;
}

Result<RunItem> RunItem::fromJson(const QJsonObject &json)
{
    const auto state = valueOf<RunItemState>(stateWords, textOf(json, "state"));
    if (!state)
        return unreadable("state");
    return RunItem {.email = textOf(json, "email"),
        .name = textOf(json, "name"),
        .user = {textOf(json, "user")},
        .iamId = {textOf(json, "iam_id")},
        .access = json.value(QLatin1String("access")).toInt(-1),
        .seen = stateFromWire(textOf(json, "seen")),
        .invitedOn = time(json, "invited_on"),
        .before = textOf(json, "before"),
        .state = *state,
        .skip = valueOf<RunSkip>(skipWords, textOf(json, "skip")).value_or(RunSkip::No),
        .tries = json.value(QLatin1String("tries")).toInt(),
        .holds = json.value(QLatin1String("holds")).toInt(),
        .absences = json.value(QLatin1String("absences")).toInt(),
        .alone = json.value(QLatin1String("alone")).toBool(),
        .error = apiErrorFromKept(json.value(QLatin1String("error")).toObject()),
        .transactionId = textOf(json, "transaction"),
        .at = time(json, "at")};
}

RunCounts Run::counts() const
{
    RunCounts counts {};
    for (const RunItem &item : items)
        ++counts[static_cast<std::size_t>(item.state)];
    return counts;
}

void Run::markInterrupted()
{
    for (RunItem &item : items) {
        if (item.state != RunItemState::Sending)
            continue;
        item.state = RunItemState::Unclear;
        item.absences = 0;
        ++item.tries;
    }
}

QJsonObject Run::head() const
{
    QJsonArray given;
    for (const DraftAccess &access : accesses)
        given.append(access.toJson());
    QJsonObject json {{QStringLiteral("action"), keyText(action)}, {QStringLiteral("account"), account.text}};
    put(json, "actor", actor.text);
    put(json, "started_at", startedAt);
    if (!given.isEmpty())
        json.insert(QStringLiteral("accesses"), given);
    put(json, "group", group.id.text);
    put(json, "group_name", group.name);
    put(json, "status", wireText(status));
    put(json, "hold_seconds", static_cast<int>(holdTime.count()));
    return json;
}

Result<Run> Run::fromHead(const QString &id, const QJsonObject &json)
{
    const auto action = valueOf<RunAction>(actionWords, textOf(json, "action"));
    if (!action)
        return unreadable("action");
    Run run {.id = id,
        .action = *action,
        .account = {textOf(json, "account")},
        .actor = {textOf(json, "actor")},
        .startedAt = time(json, "started_at"),
        .status = stateFromWire(textOf(json, "status")),
        .holdTime = std::chrono::seconds(json.value(QLatin1String("hold_seconds")).toInt())};
    run.group.id = {textOf(json, "group")};
    run.group.name = textOf(json, "group_name");
    const QJsonArray given = json.value(QLatin1String("accesses")).toArray();
    for (const QJsonValue &value : given) {
        const Result<DraftAccess> access = DraftAccess::fromJson(value.toObject(), QStringLiteral("accesses"));
        if (!access.ok())
            return access.error();
        run.accesses.append(access.value());
    }
    return run;
}

} // namespace iam
