#include "models/workflows/replacementkeeper.h"

#include "models/core/clock.h"
#include "models/core/jsonreader.h"
#include "models/core/merged.h"
#include "models/core/scheduler.h"
#include "models/workflows/invitationhistory.h"
#include "models/workflows/userdirectory.h"

#include <QJsonArray>

#include <algorithm>

namespace iam {

namespace {

using State = Replacement::State;

/// An invitation that was filled in and never sent does not count for one that is sent much later.
constexpr std::chrono::hours planHolds {24};

} // namespace

ReplacementKeeper::ReplacementKeeper(const Sources &sources, const QString &path, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_file(path)
{
    m_onDisk = m_replacements = listIn(m_file.read()).value_or(QList<Replacement>());
    connect(&m_sources.directory, &UserDirectory::usersCame, this, &ReplacementKeeper::follow);
    connect(&m_sources.directory, &UserDirectory::usersWent, this, &ReplacementKeeper::drop);
    connect(&m_sources.directory, &UserDirectory::userRekeyed, this, [this](const UserId &from, const User &to) {
        for (Replacement &replacement : m_replacements) {
            if (replacement.old == from)
                replacement.old = to.id; // the same person under another record
        }
        m_seen.remove(from); // the same address under another record is another invitation
        review();
    });
    connect(&m_sources.directory, &UserDirectory::progressed, this, &ReplacementKeeper::review);
    connect(&m_sources.history, &InvitationHistory::came, this, &ReplacementKeeper::review);
    lookLater();
}

std::optional<QList<Replacement>> ReplacementKeeper::listIn(const std::optional<QJsonObject> &json)
{
    if (!json)
        return {};
    JsonReader reader(*json);
    const QList<Replacement> list = reader.optionalList<Replacement>(QLatin1String("replacements"));
    return reader.problem() ? std::optional<QList<Replacement>>() : list;
}

void ReplacementKeeper::keep()
{
    const bool kept = m_file.change([this](const std::optional<QJsonObject> &present) {
        // No file says that there is none, as another console has left it; one that cannot be read says nothing.
        const QList<Replacement> theirs = present ? listIn(present).value_or(m_onDisk) : QList<Replacement>();
        const auto keyOf = [](const Replacement &each) { return each.old; };
        m_replacements = merged(m_onDisk, m_replacements, theirs, keyOf,
            [](const Replacement &mine, const Replacement &other) { return other.state > mine.state ? other : mine; });
        QJsonArray list;
        for (const Replacement &replacement : std::as_const(m_replacements))
            list.append(replacement.toJson());
        return list.isEmpty() ? QJsonObject() : QJsonObject {{QStringLiteral("version"), 1}, {QStringLiteral("replacements"), list}};
    });
    if (kept)
        m_onDisk = m_replacements;
}

void ReplacementKeeper::plan(const UserId &old, const QString &oldIbmid, const QString &address)
{
    m_replacements.removeIf([&](const Replacement &other) { return other.old == old; });
    m_replacements.append({.old = old, .oldIbmid = oldIbmid, .address = address.toCaseFolded(), .plannedAt = m_sources.clock.now()});
    keep();
    emit changed();
}

void ReplacementKeeper::note(const QList<RunPerson> &taken)
{
    bool any = false;
    for (const RunPerson &person : taken) {
        const QString address = person.email.toCaseFolded();
        for (Replacement &replacement : m_replacements) {
            const bool fresh = replacement.plannedAt.addDuration(planHolds) >= m_sources.clock.now();
            if (replacement.state != State::Planned || replacement.address != address || !fresh || person.user.text.isEmpty())
                continue;
            replacement.user = person.user;
            replacement.sentAt = person.sentAt;
            replacement.state = State::Waiting;
            any = true;
        }
    }
    if (!any)
        return;
    keep();
    emit changed();
    lookLater();
}

void ReplacementKeeper::forget(const UserId &old)
{
    if (m_replacements.removeIf([&old](const Replacement &replacement) { return replacement.old == old; }) == 0)
        return;
    keep();
    emit changed();
}

QList<Replacement> ReplacementKeeper::accepted() const
{
    QList<Replacement> list;
    std::copy_if(m_replacements.cbegin(), m_replacements.cend(), std::back_inserter(list),
        [](const Replacement &replacement) { return replacement.state == State::Accepted; });
    return list;
}

void ReplacementKeeper::follow(const UserBatch &users)
{
    if (m_replacements.isEmpty())
        return;
    for (const User &user : users) {
        const bool waited = std::any_of(m_replacements.cbegin(), m_replacements.cend(), [&user](const Replacement &replacement) {
            return replacement.state == State::Waiting && replacement.user == user.id;
        });
        if (waited)
            m_seen.insert(user.id, user);
    }
    review();
}

void ReplacementKeeper::drop(const QList<UserId> &gone)
{
    for (const UserId &id : gone) {
        m_seen.remove(id);
        forget(id); // the old one is gone: there is nothing left to do
    }
    review();
}

FollowUpStep ReplacementKeeper::stepOf(const Replacement &replacement) const
{
    const UserDirectory &directory = m_sources.directory;
    FollowUpSight sight {.listComplete = directory.state() == UserDirectory::State::Complete && directory.asOf() > replacement.sentAt,
        .lastSent = m_sources.history.facts().value(replacement.address).lastSent};
    if (const auto seen = m_seen.constFind(replacement.user); seen != m_seen.cend()) {
        sight.recordThere = true;
        sight.state = seen->state;
        sight.email = seen->email;
    }
    return nextStep(replacement.asFollowUp(), sight, m_sources.clock.now());
}

void ReplacementKeeper::review()
{
    bool any = false;
    for (Replacement &replacement : m_replacements) {
        if (replacement.state != State::Waiting)
            continue;
        const QDateTime lastSent = m_sources.history.facts().value(replacement.address).lastSent;
        if (lastSent > replacement.sentAt && lastSent <= replacement.sentAt.addDuration(invitationLifetime)) {
            replacement.sentAt = lastSent; // sent again in time: its 30 days begin anew
            any = true;
        }
        if (stepOf(replacement) == FollowUpStep::Apply) {
            replacement.state = State::Accepted;
            any = true;
        }
    }
    any = m_replacements.removeIf([this](const Replacement &replacement) {
        if (replacement.state != State::Waiting)
            return false;
        const FollowUpStep step = stepOf(replacement);
        return step == FollowUpStep::DropCancelled || step == FollowUpStep::DropExpired;
    }) > 0 || any;
    if (!any)
        return;
    keep();
    emit changed();
}

void ReplacementKeeper::lookLater()
{
    const bool waits = std::any_of(m_replacements.cbegin(), m_replacements.cend(),
        [](const Replacement &replacement) { return replacement.state == State::Waiting; });
    if (!waits || m_looking)
        return;
    m_looking = true;
    m_sources.scheduler.after(m_interval, this, [this] {
        m_looking = false;
        look();
        lookLater();
    });
}

void ReplacementKeeper::look()
{
    for (const Replacement &replacement : std::as_const(m_replacements)) {
        if (replacement.state == State::Waiting)
            m_sources.directory.reread(replacement.user);
    }
}

} // namespace iam
