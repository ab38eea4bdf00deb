#include "models/core/followup.h"

#include "models/core/invitedraft.h"
#include "models/core/jsonreader.h"
#include "models/core/merged.h"

#include <QJsonArray>

#include <array>

namespace iam {

namespace {

struct StateWord
{
    FollowUp::State state;
    QLatin1String word;
};

constexpr auto stateWords = std::to_array<StateWord>({
    {FollowUp::State::Waiting, QLatin1String("waiting")},
    {FollowUp::State::Applying, QLatin1String("applying")},
    {FollowUp::State::Applied, QLatin1String("applied")},
    {FollowUp::State::Dropped, QLatin1String("dropped")},
    {FollowUp::State::Failed, QLatin1String("failed")},
});

struct ReasonWord
{
    FollowUp::DropReason reason;
    QLatin1String word;
};

constexpr auto reasonWords = std::to_array<ReasonWord>({
    {FollowUp::DropReason::None, QLatin1String("")},
    {FollowUp::DropReason::Cancelled, QLatin1String("cancelled")},
    {FollowUp::DropReason::Expired, QLatin1String("expired")},
    {FollowUp::DropReason::TakenOut, QLatin1String("taken_out")},
});

} // namespace

QJsonObject FollowUp::toJson() const
{
    QJsonObject json {{QStringLiteral("id"), id}, {QStringLiteral("user"), user.text},
        {QStringLiteral("email"), email}, {QStringLiteral("sent_at"), sentAt.toString(Qt::ISODateWithMs)}};
    if (policy)
        json.insert(QStringLiteral("policy"), keptJson(*policy));
    else
        json.insert(QStringLiteral("devices"), QJsonArray::fromStringList(devices));
    for (const auto &entry : stateWords) {
        if (entry.state == state)
            json.insert(QStringLiteral("state"), QString(entry.word));
    }
    for (const auto &entry : reasonWords) {
        if (entry.reason == dropReason && !entry.word.isEmpty())
            json.insert(QStringLiteral("drop_reason"), QString(entry.word));
    }
    if (!problem.isEmpty())
        json.insert(QStringLiteral("problem"), problem);
    return json;
}

Result<FollowUp> FollowUp::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    FollowUp followUp {.id = reader.required(QLatin1String("id")),
        .user = {reader.required(QLatin1String("user"))},
        .email = reader.required(QLatin1String("email")),
        .sentAt = reader.optionalTime(QLatin1String("sent_at"))};
    if (reader.has(QLatin1String("policy"))) {
        const Result<Policy> policy = policyFromKeptJson(
            reader.requiredObject(QLatin1String("policy")), reader.pathOf(QLatin1String("policy")));
        if (policy.ok())
            followUp.policy = policy.value();
        else
            reader.adopt(policy.error());
    }
    followUp.devices = reader.optionalStrings(QLatin1String("devices"));
    const QString word = reader.required(QLatin1String("state"));
    bool known = false;
    for (const auto &entry : stateWords) {
        if (word == entry.word) {
            followUp.state = entry.state;
            known = true;
        }
    }
    if (!known && !reader.problem())
        reader.fail(QLatin1String("state"), word);
    const QString reason = reader.optional(QLatin1String("drop_reason"));
    for (const auto &entry : reasonWords) {
        if (reason == entry.word)
            followUp.dropReason = entry.reason;
    }
    followUp.problem = reader.optional(QLatin1String("problem"));
    if (reader.problem())
        return *reader.problem();
    return followUp;
}

std::optional<QList<FollowUp>> followUpsIn(const std::optional<QJsonObject> &json)
{
    if (!json)
        return {};
    JsonReader reader(*json);
    const QList<FollowUp> list = reader.optionalList<FollowUp>(QLatin1String("follow_ups"));
    return reader.problem() ? std::optional<QList<FollowUp>>() : list;
}

QList<FollowUp> mergedFollowUps(const QList<FollowUp> &base, const QList<FollowUp> &mine, const QList<FollowUp> &theirs)
{
    const auto rank = [](const FollowUp &followUp) {
        switch (followUp.state) {
        case FollowUp::State::Applied:
            return 3;
        case FollowUp::State::Dropped:
            return 2;
        default:
            return followUp.isOpen() ? 0 : 1;
        }
    };
    return merged(base, mine, theirs, [](const FollowUp &each) { return each.id; },
        [&rank](const FollowUp &own, const FollowUp &other) { return rank(other) > rank(own) ? other : own; });
}

FollowUpStep nextStep(const FollowUp &followUp, const FollowUpSight &sight, const QDateTime &now)
{
    if (!followUp.isOpen())
        return FollowUpStep::Wait;
    if (!sight.recordThere)
        return sight.listComplete ? FollowUpStep::DropCancelled : FollowUpStep::Wait;
    // The record of somebody else can never bear the same id; an address that differs says that something is wrong.
    if (sight.email.compare(followUp.email, Qt::CaseInsensitive) != 0)
        return FollowUpStep::DropCancelled;
    const QDateTime end = followUp.sentAt.addDuration(invitationLifetime);
    const bool endedBeforeResend = sight.lastSent.isValid() && sight.lastSent > end;
    switch (sight.state) {
    case UserState::Active:
        return endedBeforeResend ? FollowUpStep::DropExpired : FollowUpStep::Apply;
    case UserState::Processing:
    case UserState::Pending:
        return endedBeforeResend || now > end ? FollowUpStep::DropExpired : FollowUpStep::Wait;
    case UserState::InvitationFailed:
        return FollowUpStep::DropCancelled;
    default:
        return FollowUpStep::Wait; // suspended or VPN-only: a person, but not one who can use it now
    }
}

} // namespace iam
