#include "models/workflows/followupkeeper.h"

#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/invitationhistory.h"
#include "models/workflows/userdirectory.h"

#include <QJsonArray>

#include <algorithm>

namespace iam {

namespace {

constexpr qsizetype addressesPerSearch = 40;

constexpr std::chrono::seconds keptAgain {1};

QString runOf(const FollowUp &followUp) { return followUp.id.section(QLatin1Char('/'), 0, 0); }

bool isLost(const ApiError &error)
{
    return error.kind == ErrorKind::Connection || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Server
        || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::TooManyRequests
        || error.kind == ErrorKind::Cancelled;
}

} // namespace

FollowUpKeeper::FollowUpKeeper(const Sources &sources, const QString &path, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_giver(sources.users, sources.policies, sources.extensions, sources.overview)
    , m_file(path)
{
    m_onDisk = m_followUps = followUpsIn(m_file.read()).value_or(QList<FollowUp>());
    for (const FollowUp &followUp : std::as_const(m_followUps)) {
        if (followUp.isOpen())
            m_unconfirmed.insert(runOf(followUp));
    }
    connect(&m_sources.directory, &UserDirectory::usersCame, this, &FollowUpKeeper::note);
    connect(&m_sources.directory, &UserDirectory::usersWent, this, [this](const QList<UserId> &ids) {
        for (const UserId &id : ids)
            m_seen.remove(id);
        review();
    });
    // The same address under another record is another invitation: what waited for the old one is not for it.
    connect(&m_sources.directory, &UserDirectory::userRekeyed, this, [this](const UserId &from, const User &) {
        m_seen.remove(from);
        review();
    });
    connect(&m_sources.directory, &UserDirectory::progressed, this, &FollowUpKeeper::review);
    connect(&m_sources.history, &InvitationHistory::came, this, &FollowUpKeeper::review);
    lookLater();
}

bool FollowUpKeeper::keep()
{
    const bool kept = m_file.change([this](const std::optional<QJsonObject> &present) {
        // What cannot be read any more takes nothing away.
        const std::optional<QList<FollowUp>> theirs = followUpsIn(present);
        m_followUps = mergedFollowUps(m_onDisk, m_followUps, theirs.value_or(m_onDisk));
        QJsonArray list;
        for (const FollowUp &followUp : std::as_const(m_followUps))
            list.append(followUp.toJson());
        return QJsonObject {{QStringLiteral("version"), 1}, {QStringLiteral("follow_ups"), list}};
    });
    if (kept) {
        m_onDisk = m_followUps;
    } else if (!m_keepsLater) {
        m_keepsLater = true;
        m_sources.scheduler.after(keptAgain, this, [this] {
            m_keepsLater = false;
            keep();
        });
    }
    return kept;
}

FollowUp *FollowUpKeeper::find(const QString &id)
{
    const auto found = std::find_if(
        m_followUps.begin(), m_followUps.end(), [&id](const FollowUp &followUp) { return followUp.id == id; });
    return found == m_followUps.end() ? nullptr : &*found;
}

void FollowUpKeeper::expect(const InvitationRun &run, const QList<RunPerson> &people)
{
    bool any = false;
    for (const RunPerson &person : people) {
        const DraftAccess &access = run.invitations.at(person.invitation);
        const auto add = [&](const FollowUp &followUp) {
            if (find(followUp.id) != nullptr)
                return; // told again after an interruption
            m_followUps.append(followUp);
            any = true;
        };
        const FollowUp base {.user = person.user, .email = person.email, .sentAt = person.sentAt};
        int number = 0;
        for (const Policy &policy : PlannedInvitation {.access = access}.laterPolicies()) {
            FollowUp followUp = base;
            followUp.id = QStringLiteral("%1/%2/%3").arg(run.id, person.user.text, QString::number(++number));
            followUp.policy = policy;
            add(followUp);
        }
        if (!access.devices.isEmpty()) {
            FollowUp followUp = base;
            followUp.id = QStringLiteral("%1/%2/devices").arg(run.id, person.user.text);
            followUp.devices = access.devices;
            add(followUp);
        }
    }
    if (!any)
        return;
    keep();
    emit changed();
    lookLater();
}

int FollowUpKeeper::waitingFor(const UserId &user) const
{
    return static_cast<int>(std::count_if(m_followUps.cbegin(), m_followUps.cend(),
        [&user](const FollowUp &followUp) { return followUp.isOpen() && followUp.user == user; }));
}

QHash<UserId, int> FollowUpKeeper::waiting() const
{
    QHash<UserId, int> assignments;
    for (const FollowUp &followUp : m_followUps) {
        if (followUp.isOpen())
            ++assignments[followUp.user];
    }
    return assignments;
}

FollowUpStep FollowUpKeeper::stepOf(const FollowUp &followUp) const
{
    FollowUpSight sight;
    const UserDirectory &directory = m_sources.directory;
    sight.listComplete = directory.state() == UserDirectory::State::Complete && directory.asOf() > followUp.sentAt;
    const auto seen = m_seen.constFind(followUp.user);
    if (seen != m_seen.cend()) {
        sight.recordThere = true;
        sight.state = seen->state;
        sight.email = seen->email;
    }
    sight.lastSent = m_sources.history.facts().value(followUp.email.toCaseFolded()).lastSent;
    return nextStep(followUp, sight, m_sources.clock.now());
}

QStringList FollowUpKeeper::unconfirmedRuns() const
{
    QStringList runs;
    for (const FollowUp &followUp : m_followUps) {
        const QString run = runOf(followUp);
        if (m_unconfirmed.contains(run) && !m_postponed.contains(run) && !runs.contains(run) && stepOf(followUp) == FollowUpStep::Apply)
            runs.append(run);
    }
    return runs;
}

int FollowUpKeeper::readyIn(const QString &run) const
{
    return static_cast<int>(std::count_if(m_followUps.cbegin(), m_followUps.cend(),
        [&](const FollowUp &followUp) { return runOf(followUp) == run && stepOf(followUp) == FollowUpStep::Apply; }));
}

void FollowUpKeeper::confirm(const QString &run)
{
    m_unconfirmed.remove(run);
    review();
    emit changed();
}

void FollowUpKeeper::postpone(const QString &run)
{
    m_postponed.insert(run);
    emit changed();
}

void FollowUpKeeper::takeOut(const QString &id)
{
    FollowUp *followUp = find(id);
    if (followUp == nullptr || m_underWay.contains(id) || followUp->state == FollowUp::State::Applied)
        return;
    followUp->state = FollowUp::State::Dropped;
    followUp->dropReason = FollowUp::DropReason::TakenOut;
    keep();
    emit changed();
}

void FollowUpKeeper::retry(const QString &id)
{
    FollowUp *followUp = find(id);
    if (followUp == nullptr || followUp->state != FollowUp::State::Failed)
        return;
    followUp->state = FollowUp::State::Waiting;
    m_unconfirmed.remove(runOf(*followUp));
    keep();
    review();
}

void FollowUpKeeper::giveNow(const QString &id)
{
    FollowUp *followUp = find(id);
    if (followUp == nullptr || m_underWay.contains(id))
        return;
    if (followUp->state == FollowUp::State::Failed)
        followUp->state = FollowUp::State::Waiting;
    if (!followUp->isOpen())
        return;
    const FollowUpStep step = stepOf(*followUp);
    if (step == FollowUpStep::Wait || step == FollowUpStep::Apply)
        apply(id); // the giver looks at the record itself
    else
        review(); // cancelled or expired: given up, and told
}

bool FollowUpKeeper::change(const QString &id, const QList<Policy> &policies)
{
    FollowUp *followUp = find(id);
    const bool open = followUp != nullptr && !m_underWay.contains(id)
        && (followUp->state == FollowUp::State::Waiting || followUp->state == FollowUp::State::Failed);
    if (!open || !followUp->policy || policies.isEmpty())
        return false;
    followUp->policy = policies.first();
    followUp->state = FollowUp::State::Waiting;
    followUp->problem.clear();
    const FollowUp base = *followUp;
    int number = 1;
    for (const Policy &policy : policies.mid(1)) {
        FollowUp another = base;
        do
            another.id = QStringLiteral("%1.%2").arg(id).arg(++number);
        while (find(another.id) != nullptr);
        another.policy = policy;
        m_followUps.append(another);
    }
    keep();
    emit changed();
    review();
    lookLater();
    return true;
}

void FollowUpKeeper::note(const UserBatch &users)
{
    QSet<UserId> wanted;
    for (const FollowUp &followUp : std::as_const(m_followUps)) {
        if (followUp.isOpen())
            wanted.insert(followUp.user);
    }
    if (wanted.isEmpty())
        return;
    for (const User &user : users) {
        if (wanted.contains(user.id))
            m_seen.insert(user.id, user);
    }
    review();
}

void FollowUpKeeper::review()
{
    bool any = false;
    QStringList ready;
    for (FollowUp &followUp : m_followUps) {
        if (!followUp.isOpen() || m_underWay.contains(followUp.id))
            continue;
        const QDateTime lastSent = m_sources.history.facts().value(followUp.email.toCaseFolded()).lastSent;
        if (lastSent > followUp.sentAt && lastSent <= followUp.sentAt.addDuration(invitationLifetime)) {
            followUp.sentAt = lastSent; // sent again in time: its 30 days begin anew
            any = true;
        }
        switch (stepOf(followUp)) {
        case FollowUpStep::Wait:
            break;
        case FollowUpStep::Apply:
            if (!m_unconfirmed.contains(runOf(followUp)))
                ready.append(followUp.id);
            any = true;
            break;
        case FollowUpStep::DropCancelled:
            followUp.state = FollowUp::State::Dropped;
            followUp.dropReason = FollowUp::DropReason::Cancelled;
            any = true;
            break;
        case FollowUpStep::DropExpired:
            followUp.state = FollowUp::State::Dropped;
            followUp.dropReason = FollowUp::DropReason::Expired;
            any = true;
            break;
        }
    }
    if (any) {
        keep();
        emit changed();
    }
    for (const QString &id : std::as_const(ready))
        apply(id);
}

void FollowUpKeeper::apply(const QString &id)
{
    FollowUp *followUp = find(id);
    if (followUp == nullptr || m_underWay.contains(id))
        return;
    if (!m_file.claim(id))
        return; // another console is giving it: looked at again later
    m_underWay.insert(id);
    const bool wasOpen = keep() && (followUp = find(id)) != nullptr && followUp->isOpen(); // another may have given it
    if (wasOpen)
        followUp->state = FollowUp::State::Applying;
    // Before the request: after a crash the service is asked whether it has happened.
    if (!wasOpen || !keep() || (followUp = find(id)) == nullptr) {
        letGo(id);
        emit changed();
        return;
    }
    emit changed();
    if ((followUp = find(id)) == nullptr)
        return;
    whenDone(m_giver.give(*followUp), this, [this, id](const Result<FollowUpOutcome> &answer) {
        if (answer.ok())
            take(id, answer.value());
        else
            settle(id, &answer.error());
    });
}

void FollowUpKeeper::letGo(const QString &id)
{
    m_underWay.remove(id);
    m_file.release(id);
}

void FollowUpKeeper::take(const QString &id, const FollowUpOutcome &outcome)
{
    if (outcome.kind == FollowUpOutcome::Kind::Given) {
        settle(id, nullptr);
        return;
    }
    FollowUp *followUp = find(id);
    if (followUp == nullptr) {
        letGo(id);
        return;
    }
    if (outcome.kind == FollowUpOutcome::Kind::Gone) {
        m_seen.remove(followUp->user);
        followUp->state = FollowUp::State::Dropped;
        followUp->dropReason = FollowUp::DropReason::Cancelled;
    } else { // the next look decides
        followUp->state = FollowUp::State::Waiting;
        if (outcome.user)
            m_seen.insert(followUp->user, *outcome.user);
    }
    const FollowUp told = *followUp;
    keep();
    letGo(id);
    emit changed();
    if (told.state == FollowUp::State::Waiting)
        emit notYet(told);
}

void FollowUpKeeper::settle(const QString &id, const ApiError *error)
{
    FollowUp *followUp = find(id);
    if (followUp == nullptr) {
        letGo(id);
        return;
    }
    if (error == nullptr) {
        followUp->state = FollowUp::State::Applied;
        followUp->problem.clear();
    } else if (!isLost(*error)) {
        followUp->state = FollowUp::State::Failed;
        followUp->problem = error->message.isEmpty() ? error->detail : error->message;
    } // else it stays Applying: asked again at the next look
    const FollowUp told = *followUp;
    keep();
    letGo(id);
    emit changed();
    if (told.state == FollowUp::State::Applied)
        emit applied(told);
    else if (told.state == FollowUp::State::Failed)
        emit failed(told);
}

void FollowUpKeeper::lookLater()
{
    const bool anyOpen = std::any_of(
        m_followUps.cbegin(), m_followUps.cend(), [](const FollowUp &followUp) { return followUp.isOpen(); });
    if (m_looking || !anyOpen)
        return;
    m_looking = true;
    m_sources.scheduler.after(m_interval, this, [this] { look(); });
}

void FollowUpKeeper::look()
{
    const QList<FollowUp> before = m_followUps;
    keep(); // what other consoles have added or given since
    if (m_followUps != before)
        emit changed();
    QStringList emails;
    for (const FollowUp &followUp : std::as_const(m_followUps)) {
        if (followUp.isOpen() && !emails.contains(followUp.email))
            emails.append(followUp.email);
    }
    if (emails.isEmpty()) {
        m_looking = false;
        return;
    }
    auto remaining = std::make_shared<qsizetype>((emails.size() + addressesPerSearch - 1) / addressesPerSearch);
    for (qsizetype at = 0; at < emails.size(); at += addressesPerSearch) {
        QStringList terms;
        for (const QString &email : emails.mid(at, addressesPerSearch))
            terms.append(QStringLiteral("email:") + email);
        const UserListQuery query {.limit = 100, .search = terms.join(QLatin1Char(','))};
        whenDone(m_sources.users.users(m_sources.overview.accountId(), query), this,
            [this, remaining](const Result<UserPage> &answer) {
                if (answer.ok()) {
                    const QList<User> came = answer.value().users.toList();
                    for (const User &user : came) {
                        const auto seen = m_seen.constFind(user.id);
                        if (seen != m_seen.cend() && seen->state != user.state)
                            m_sources.directory.reread(user.id); // the row shows it too
                    }
                    note(came);
                }
                if (--*remaining > 0)
                    return;
                m_looking = false;
                lookLater();
            });
    }
}

} // namespace iam
