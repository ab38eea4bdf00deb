#include "models/core/invitationrun.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace iam {

namespace {

constexpr std::array<QLatin1String, inviteOutcomeTotal> outcomeKeys {QLatin1String("waiting"), QLatin1String("held"),
    QLatin1String("sending"), QLatin1String("unclear"), QLatin1String("taken"), QLatin1String("invited"),
    QLatin1String("joined"), QLatin1String("still_processing"), QLatin1String("skipped"), QLatin1String("failed"),
    QLatin1String("taken_out")};

QJsonObject errorJson(const ApiError &error)
{
    return {{QStringLiteral("kind"), static_cast<int>(error.kind)}, {QStringLiteral("status"), error.httpStatus},
        {QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message},
        {QStringLiteral("more_info"), error.moreInfo}, {QStringLiteral("trace"), error.trace},
        {QStringLiteral("detail"), error.detail}};
}

/// Only for showing what had happened: what is missing stays empty.
ApiError errorFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    ApiError error {.httpStatus = json.value(QLatin1String("status")).toInt(),
        .code = text("code"),
        .message = text("message"),
        .moreInfo = text("more_info"),
        .trace = text("trace"),
        .detail = text("detail")};
    const int kind = json.value(QLatin1String("kind")).toInt();
    if (kind >= 0 && kind <= static_cast<int>(ErrorKind::Refused))
        error.kind = static_cast<ErrorKind>(kind);
    return error;
}

QJsonObject personJson(const RunPerson &person)
{
    QJsonObject json {{QStringLiteral("email"), person.email}, {QStringLiteral("invitation"), person.invitation},
        {QStringLiteral("outcome"), keyText(person.outcome)}};
    if (!person.user.text.isEmpty())
        json.insert(QStringLiteral("user"), person.user.text);
    if (person.state != UserState::Unknown)
        json.insert(QStringLiteral("state"), wireText(person.state));
    if (person.tries > 0)
        json.insert(QStringLiteral("tries"), person.tries);
    if (person.outcome == InviteOutcomeKind::Failed)
        json.insert(QStringLiteral("error"), errorJson(person.error));
    if (person.sentAt.isValid())
        json.insert(QStringLiteral("sent_at"), person.sentAt.toString(Qt::ISODateWithMs));
    return json;
}

Result<RunPerson> personFrom(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    RunPerson person {.email = reader.required(QLatin1String("email")), .invitation = reader.requiredInt(QLatin1String("invitation"))};
    const QString outcome = reader.required(QLatin1String("outcome"));
    const auto found = std::find(outcomeKeys.cbegin(), outcomeKeys.cend(), outcome);
    if (found == outcomeKeys.cend())
        reader.fail(QLatin1String("outcome"), outcome);
    else
        person.outcome = static_cast<InviteOutcomeKind>(found - outcomeKeys.cbegin());
    person.user = {reader.optional(QLatin1String("user"))};
    person.state = stateFromWire(reader.optional(QLatin1String("state")));
    person.tries = reader.optionalInt(QLatin1String("tries"));
    person.sentAt = reader.optionalTime(QLatin1String("sent_at"));
    person.error = errorFrom(reader.optionalObject(QLatin1String("error")));
    if (reader.problem())
        return *reader.problem();
    return person;
}

} // namespace

bool RunPerson::isSettled() const
{
    switch (outcome) {
    case InviteOutcomeKind::Waiting:
    case InviteOutcomeKind::Held:
    case InviteOutcomeKind::Sending:
    case InviteOutcomeKind::Unclear:
    case InviteOutcomeKind::Taken:
        return false;
    case InviteOutcomeKind::Invited:
    case InviteOutcomeKind::Joined:
    case InviteOutcomeKind::StillProcessing:
    case InviteOutcomeKind::Skipped:
    case InviteOutcomeKind::Failed:
    case InviteOutcomeKind::TakenOut:
        return true;
    }
    return true;
}

InvitationRun InvitationRun::fromPlan(const QString &id, const QDateTime &now, const QList<PlannedInvitation> &plan)
{
    InvitationRun run {.id = id, .startedAt = now};
    for (const PlannedInvitation &invitation : plan) {
        for (const QString &email : invitation.emails)
            run.people.append({.email = email, .invitation = static_cast<int>(run.invitations.size())});
        run.invitations.append(invitation.access);
    }
    return run;
}

int InvitationRun::count(InviteOutcomeKind outcome) const
{
    return static_cast<int>(std::count_if(
        people.cbegin(), people.cend(), [outcome](const RunPerson &person) { return person.outcome == outcome; }));
}

int InvitationRun::settled() const
{
    return static_cast<int>(
        std::count_if(people.cbegin(), people.cend(), [](const RunPerson &person) { return person.isSettled(); }));
}

std::optional<int> InvitationRun::invitationOfFailed() const
{
    std::optional<int> common;
    for (const RunPerson &person : people) {
        if (person.outcome != InviteOutcomeKind::Failed)
            continue;
        if (common && *common != person.invitation)
            return std::nullopt;
        common = person.invitation;
    }
    return common;
}

void InvitationRun::markInterrupted()
{
    for (RunPerson &person : people) {
        if (person.outcome == InviteOutcomeKind::Sending)
            person.outcome = InviteOutcomeKind::Unclear;
    }
}

QJsonObject InvitationRun::toJson() const
{
    QJsonArray accessList;
    for (const DraftAccess &access : invitations)
        accessList.append(access.toJson());
    QJsonArray peopleList;
    for (const RunPerson &person : people)
        peopleList.append(personJson(person));
    return {{QStringLiteral("version"), 1}, {QStringLiteral("id"), id},
        {QStringLiteral("started_at"), startedAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("invitations"), accessList}, {QStringLiteral("people"), peopleList}};
}

Result<InvitationRun> InvitationRun::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    InvitationRun run {.id = reader.required(QLatin1String("id")), .startedAt = reader.optionalTime(QLatin1String("started_at"))};
    if (reader.requiredInt(QLatin1String("version")) != 1)
        reader.fail(QLatin1String("version"), QStringLiteral("not a version this console knows"));
    run.invitations = reader.requiredList<DraftAccess>(QLatin1String("invitations"));
    run.people = reader.list<RunPerson>(QLatin1String("people"), reader.requiredArray(QLatin1String("people")), personFrom);
    for (const RunPerson &person : std::as_const(run.people)) {
        if (person.invitation < 0 || person.invitation >= run.invitations.size())
            reader.fail(QLatin1String("people"), QString::number(person.invitation));
    }
    if (reader.problem())
        return *reader.problem();
    return run;
}

QString keyText(InviteOutcomeKind outcome) { return outcomeKeys.at(static_cast<size_t>(outcome)); }

QStringList addressesIn(const ApiError &error, const QStringList &emails)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;:'\"<>\\[\\]()]+"));
    const QStringList words = (error.message + QLatin1Char(' ') + error.moreInfo).toCaseFolded().split(separators, Qt::SkipEmptyParts);
    QStringList named;
    for (const QString &email : emails) {
        const QString key = email.toCaseFolded();
        if (words.contains(key) || words.contains(key + QLatin1Char('.')))
            named.append(email);
    }
    return named;
}

int limitAfterTooLarge(const ApiError &error, int sent)
{
    static const QRegularExpression number(QStringLiteral("\\b(\\d{1,4})\\b"));
    const QRegularExpressionMatch match = number.match(error.message);
    const int told = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (told > 0 && told < sent)
        return told;
    return qMax(1, sent / 2);
}

} // namespace iam
