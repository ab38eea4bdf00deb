#include "models/core/replacement.h"

#include "models/core/jsonreader.h"

#include <array>

namespace iam {

namespace {

struct StateWord
{
    Replacement::State state;
    QLatin1String word;
};

constexpr auto stateWords = std::to_array<StateWord>({
    {Replacement::State::Planned, QLatin1String("planned")},
    {Replacement::State::Waiting, QLatin1String("waiting")},
    {Replacement::State::Accepted, QLatin1String("accepted")},
});

} // namespace

QJsonObject Replacement::toJson() const
{
    QJsonObject json {{QStringLiteral("old"), old.text}, {QStringLiteral("old_ibmid"), oldIbmid},
        {QStringLiteral("address"), address}, {QStringLiteral("planned_at"), plannedAt.toString(Qt::ISODateWithMs)}};
    if (state != State::Planned) {
        json.insert(QStringLiteral("user"), user.text);
        json.insert(QStringLiteral("sent_at"), sentAt.toString(Qt::ISODateWithMs));
    }
    for (const auto &entry : stateWords) {
        if (entry.state == state)
            json.insert(QStringLiteral("state"), QString(entry.word));
    }
    return json;
}

Result<Replacement> Replacement::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    Replacement replacement {.old = {reader.required(QLatin1String("old"))},
        .oldIbmid = reader.required(QLatin1String("old_ibmid")),
        .address = reader.required(QLatin1String("address")),
        .plannedAt = reader.optionalTime(QLatin1String("planned_at")),
        .user = {reader.optional(QLatin1String("user"))},
        .sentAt = reader.optionalTime(QLatin1String("sent_at"))};
    const QString word = reader.required(QLatin1String("state"));
    bool known = false;
    for (const auto &entry : stateWords) {
        if (word == entry.word) {
            replacement.state = entry.state;
            known = true;
        }
    }
    if (!known && !reader.problem())
        reader.fail(QLatin1String("state"), word);
    if (!reader.problem() && replacement.state != State::Planned && (replacement.user.text.isEmpty() || !replacement.sentAt.isValid()))
        reader.fail(QLatin1String("user"), word);
    if (reader.problem())
        return *reader.problem();
    return replacement;
}

} // namespace iam
