#include "models/workflows/invitationrunner.h"

#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"

#include <QUuid>

#include <algorithm>

namespace iam {

namespace {

constexpr int addressesPerSearch = 40;
constexpr int mostTries = 5;
constexpr std::chrono::seconds usualLimitWait {30};

QString searchFor(const QStringList &emails)
{
    QStringList terms;
    for (const QString &email : emails)
        terms.append(QStringLiteral("email:") + email);
    return terms.join(QLatin1Char(','));
}

} // namespace

InvitationRunner::InvitationRunner(UserManagementApi &api, const AccountOverview &overview, const Clock &clock,
    Scheduler &scheduler, const QString &path, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_overview(overview)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_file(path)
{
}

std::optional<InvitationRun> InvitationRunner::unfinished() const
{
    const std::optional<QJsonObject> json = m_file.read();
    if (!json)
        return {};
    const Result<InvitationRun> run = InvitationRun::fromJson(*json);
    if (!run.ok() || run.value().isFinished())
        return {};
    InvitationRun interrupted = run.value();
    interrupted.markInterrupted();
    return interrupted;
}

void InvitationRunner::start(const QList<PlannedInvitation> &plan)
{
    resume(InvitationRun::fromPlan(QUuid::createUuid().toString(QUuid::WithoutBraces), m_clock.now(), plan));
}

void InvitationRunner::resume(const InvitationRun &run)
{
    ++m_generation;
    m_run = run;
    m_problem.reset();
    m_limit = invitationAddressLimit;
    m_busy = m_watching = m_waiting = false;
    m_state = State::Sending;
    keep();
    emit changed();
    watchLater();
    next();
}

void InvitationRunner::keep() { m_file.write(m_run.toJson()); }

void InvitationRunner::pause()
{
    if (m_state != State::Sending && m_state != State::Waiting)
        return;
    m_state = State::Paused;
    emit changed();
}

void InvitationRunner::stop()
{
    if (m_state == State::Idle)
        return;
    m_state = State::Stopped;
    m_goesOnAt = {};
    emit changed();
}

void InvitationRunner::proceed()
{
    if (m_state != State::Paused && m_state != State::Stopped)
        return;
    m_problem.reset();
    m_state = State::Sending;
    emit changed();
    watchLater();
    next();
}

void InvitationRunner::retry(const QStringList &emails)
{
    for (RunPerson &person : m_run.people) {
        if (!emails.contains(person.email))
            continue;
        if (person.outcome == InviteOutcomeKind::StillProcessing) {
            person.outcome = InviteOutcomeKind::Taken;
            person.sentAt = m_clock.now(); // the five minutes begin anew
        } else if (person.outcome == InviteOutcomeKind::Failed) {
            // A sending that may have arrived is looked up; one that was refused is sent again.
            const bool unclear = person.error.kind == ErrorKind::Connection || person.error.kind == ErrorKind::Timeout
                || person.error.kind == ErrorKind::Server;
            person.outcome = unclear ? InviteOutcomeKind::Unclear : InviteOutcomeKind::Waiting;
            person.tries = 0;
            person.error = {};
        }
    }
    keep();
    if (m_state == State::Idle || m_state == State::Stopped)
        m_state = State::Sending;
    emit changed();
    watchLater();
    next();
}

void InvitationRunner::takeOut(const QString &email)
{
    for (RunPerson &person : m_run.people) {
        const bool can = person.outcome == InviteOutcomeKind::Waiting || person.outcome == InviteOutcomeKind::Held
            || person.outcome == InviteOutcomeKind::Failed;
        if (person.email == email && can)
            person.outcome = InviteOutcomeKind::TakenOut;
    }
    keep();
    emit changed();
}

QList<int> InvitationRunner::placesOf(InviteOutcomeKind outcome, int most) const
{
    QList<int> places;
    for (int place = 0; place < m_run.people.size() && places.size() < most; ++place) {
        if (m_run.people.at(place).outcome == outcome)
            places.append(place);
    }
    return places;
}

QStringList InvitationRunner::emailsOf(const QList<int> &places) const
{
    QStringList emails;
    for (const int place : places)
        emails.append(m_run.people.at(place).email);
    return emails;
}

void InvitationRunner::setAll(const QList<int> &places, InviteOutcomeKind outcome)
{
    for (const int place : places)
        m_run.people[place].outcome = outcome;
}

void InvitationRunner::next()
{
    if (m_busy || m_waiting || (m_state != State::Sending && m_state != State::Waiting))
        return;
    m_state = State::Sending;
    m_goesOnAt = {};
    const QList<int> unclear = placesOf(InviteOutcomeKind::Unclear, addressesPerSearch);
    if (!unclear.isEmpty()) {
        lookUp(unclear);
        return;
    }
    QList<int> chunk = placesOf(InviteOutcomeKind::Waiting, static_cast<int>(m_run.people.size()));
    if (!chunk.isEmpty()) {
        const int invitation = m_run.people.at(chunk.first()).invitation; // one request gives one access
        chunk.removeIf([this, invitation](int place) { return m_run.people.at(place).invitation != invitation; });
        sendChunk(chunk.mid(0, m_limit));
        return;
    }
    if (!placesOf(InviteOutcomeKind::Held, 1).isEmpty()) {
        waitThenGoOn(m_times.held);
        return;
    }
    if (m_run.isFinished()) {
        m_state = State::Idle;
        emit changed();
        emit finished();
        return;
    }
    m_state = State::Waiting; // for who is being processed
    emit changed();
}

void InvitationRunner::sendChunk(const QList<int> &places)
{
    setAll(places, InviteOutcomeKind::Sending);
    keep(); // before the request: after a crash they count as unclear
    m_busy = true;
    emit changed();
    const PlannedInvitation invitation {.access = m_run.invitations.at(m_run.people.at(places.first()).invitation)};
    const AccountId account = m_overview.accountId();
    whenDone(m_api.invite(account, invitation.request(account, emailsOf(places))), this,
        [this, places, generation = m_generation](const Result<QList<InvitedUser>> &answer) {
            if (generation != m_generation)
                return;
            m_busy = false;
            takeAnswer(places, answer);
            keep();
            emit changed();
            next();
        });
}

void InvitationRunner::takeAnswer(const QList<int> &places, const Result<QList<InvitedUser>> &answer)
{
    if (!answer.ok()) {
        takeRefusal(places, answer.error());
        return;
    }
    QHash<QString, UserId> idOf;
    for (const InvitedUser &user : answer.value())
        idOf.insert(user.email.toCaseFolded(), user.id);
    QList<RunPerson> told;
    for (const int place : places) {
        RunPerson &person = m_run.people[place];
        person.user = idOf.value(person.email.toCaseFolded());
        person.outcome = person.user.text.isEmpty() ? InviteOutcomeKind::Unclear : InviteOutcomeKind::Taken;
        person.sentAt = m_clock.now();
        if (person.outcome == InviteOutcomeKind::Taken)
            told.append(person);
    }
    if (!told.isEmpty())
        emit taken(told);
    watchLater();
}

void InvitationRunner::takeRefusal(const QList<int> &places, const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Conflict:
        takeConflict(places, error);
        return;
    case ErrorKind::TooLarge:
        if (places.size() > 1) {
            m_limit = qMin(m_limit, limitAfterTooLarge(error, static_cast<int>(places.size())));
            setAll(places, InviteOutcomeKind::Waiting);
            return;
        }
        break;
    case ErrorKind::TooManyRequests:
        setAll(places, InviteOutcomeKind::Waiting);
        waitThenGoOn(error.retryAfter.value_or(usualLimitWait));
        return;
    case ErrorKind::Unauthorized:
        if (error.code == QLatin1String("1025"))
            break; // not about who is signed in: the account has no classic infrastructure
        setAll(places, InviteOutcomeKind::Waiting);
        m_problem = error;
        if (m_state != State::Stopped)
            m_state = State::Paused;
        return;
    case ErrorKind::Connection:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        loseAnswer(places, error);
        return;
    default:
        break;
    }
    // Refused for good. If it names some of them, the others may go through without those.
    const QStringList named = addressesIn(error, emailsOf(places));
    for (const int place : places) {
        RunPerson &person = m_run.people[place];
        const bool refused = named.isEmpty() || named.contains(person.email);
        person.outcome = refused ? InviteOutcomeKind::Failed : InviteOutcomeKind::Waiting;
        person.error = refused ? error : ApiError {};
    }
}

void InvitationRunner::takeConflict(const QList<int> &places, const ApiError &error)
{
    QStringList named = addressesIn(error, emailsOf(places));
    if (named.isEmpty())
        named = emailsOf(places);
    for (const int place : places) {
        RunPerson &person = m_run.people[place];
        if (!named.contains(person.email)) {
            person.outcome = InviteOutcomeKind::Waiting; // sent at once, without those that are set aside
            continue;
        }
        ++person.tries;
        person.outcome = person.tries > mostTries ? InviteOutcomeKind::Failed : InviteOutcomeKind::Held;
        person.error = error;
    }
}

void InvitationRunner::loseAnswer(const QList<int> &places, const ApiError &error)
{
    int tries = 0;
    for (const int place : places) {
        RunPerson &person = m_run.people[place];
        person.outcome = InviteOutcomeKind::Unclear;
        person.error = error;
        tries = qMax(tries, ++person.tries);
    }
    waitThenGoOn(m_times.firstRetry * (1 << qMin(tries - 1, mostTries)));
}

void InvitationRunner::lookUp(const QList<int> &places)
{
    m_busy = true;
    emit changed();
    const UserListQuery query {.limit = 100, .search = searchFor(emailsOf(places))};
    whenDone(m_api.users(m_overview.accountId(), query), this,
        [this, places, generation = m_generation](const Result<UserPage> &answer) {
            if (generation != m_generation)
                return;
            m_busy = false;
            if (answer.ok()) {
                takeLookUp(places, answer.value().users.toList());
            } else if (answer.error().kind == ErrorKind::Unauthorized) {
                m_problem = answer.error();
                m_state = State::Paused;
            } else {
                loseAnswer(places, answer.error()); // nothing is sent before the list could be read
                for (const int place : places) {
                    if (m_run.people.at(place).tries > mostTries)
                        m_run.people[place].outcome = InviteOutcomeKind::Failed;
                }
            }
            keep();
            emit changed();
            next();
        });
}

void InvitationRunner::takeLookUp(const QList<int> &places, const QList<User> &users)
{
    QHash<QString, const User *> byEmail;
    for (const User &user : users)
        byEmail.insert(user.email.toCaseFolded(), &user);
    QList<RunPerson> told;
    for (const int place : places) {
        RunPerson &person = m_run.people[place];
        const bool wasHeld = person.outcome == InviteOutcomeKind::Held;
        const User *user = byEmail.value(person.email.toCaseFolded());
        if (wasHeld && user != nullptr && user->state == UserState::Processing) {
            person.outcome = ++person.tries > mostTries ? InviteOutcomeKind::Failed : InviteOutcomeKind::Held;
            continue;
        }
        if (wasHeld && user != nullptr) { // somebody else's invitation: this run sends nothing more
            person.outcome = InviteOutcomeKind::Skipped;
            person.state = user->state;
            continue;
        }
        if (user == nullptr) {
            person.outcome = person.tries > mostTries ? InviteOutcomeKind::Failed : InviteOutcomeKind::Waiting;
            continue;
        }
        person.user = user->id;
        person.sentAt = m_clock.now();
        afterLookUp(person, user);
        if (!person.user.text.isEmpty())
            told.append(person);
    }
    if (!told.isEmpty())
        emit taken(told);
    watchLater();
}

void InvitationRunner::afterLookUp(RunPerson &person, const User *user)
{
    if (user == nullptr) { // cancelled by somebody, or dropped by the service
        person.outcome = InviteOutcomeKind::Failed;
        person.error = {.kind = ErrorKind::NotFound};
        return;
    }
    person.state = user->state;
    switch (user->state) {
    case UserState::Pending:
        person.outcome = InviteOutcomeKind::Invited;
        break;
    case UserState::Active:
        person.outcome = InviteOutcomeKind::Joined;
        break;
    case UserState::InvitationFailed:
        person.outcome = InviteOutcomeKind::Failed;
        person.error = {.kind = ErrorKind::Server, .message = user->stateText};
        break;
    default: {
        const bool patient = person.sentAt.secsTo(m_clock.now()) < m_times.watchTotal.count();
        person.outcome = patient ? InviteOutcomeKind::Taken : InviteOutcomeKind::StillProcessing;
    }
    }
}

void InvitationRunner::watchLater()
{
    const QList<int> open = placesOf(InviteOutcomeKind::Taken, static_cast<int>(m_run.people.size()));
    if (m_watching || open.isEmpty())
        return;
    m_watching = true;
    qint64 youngest = m_times.watchTotal.count();
    for (const int place : open)
        youngest = qMin(youngest, m_run.people.at(place).sentAt.secsTo(m_clock.now()));
    const auto delay = youngest < 60 ? m_times.watchOften : m_times.watchSeldom;
    m_scheduler.after(delay, this, [this, generation = m_generation] {
        if (generation == m_generation)
            watch();
    });
}

void InvitationRunner::watch()
{
    m_watching = false;
    // The longest unseen first: with many people every look sees a part of them.
    QList<int> places = placesOf(InviteOutcomeKind::Taken, static_cast<int>(m_run.people.size()));
    if (places.isEmpty())
        return;
    m_watching = true;
    auto remaining = std::make_shared<int>((static_cast<int>(places.size()) + addressesPerSearch - 1) / addressesPerSearch);
    for (qsizetype at = 0; at < places.size(); at += addressesPerSearch) {
        const QList<int> part = places.mid(at, addressesPerSearch);
        const UserListQuery query {.limit = 100, .search = searchFor(emailsOf(part))};
        whenDone(m_api.users(m_overview.accountId(), query), this,
            [this, part, remaining, generation = m_generation](const Result<UserPage> &answer) {
                if (generation != m_generation)
                    return;
                if (answer.ok()) {
                    const QList<User> users = answer.value().users.toList();
                    QHash<QString, const User *> byEmail;
                    for (const User &user : users)
                        byEmail.insert(user.email.toCaseFolded(), &user);
                    for (const int place : part) {
                        RunPerson &person = m_run.people[place];
                        if (person.outcome == InviteOutcomeKind::Taken)
                            afterLookUp(person, byEmail.value(person.email.toCaseFolded()));
                    }
                }
                if (--*remaining > 0)
                    return;
                m_watching = false;
                keep();
                emit changed();
                watchLater();
                if (m_state == State::Waiting)
                    next();
            });
    }
}

void InvitationRunner::waitThenGoOn(std::chrono::milliseconds delay)
{
    m_waiting = true;
    if (m_state == State::Sending)
        m_state = State::Waiting;
    m_goesOnAt = m_clock.now().addMSecs(delay.count());
    emit changed();
    m_scheduler.after(delay, this, [this, generation = m_generation] {
        if (generation != m_generation)
            return;
        m_waiting = false;
        // Nothing else to do: look whether those set aside are through.
        const QList<int> held = placesOf(InviteOutcomeKind::Held, addressesPerSearch);
        const bool sendable = !placesOf(InviteOutcomeKind::Waiting, 1).isEmpty() || !placesOf(InviteOutcomeKind::Unclear, 1).isEmpty();
        if (!sendable && !held.isEmpty() && !m_busy && m_state == State::Waiting) {
            m_state = State::Sending;
            lookUp(held);
            return;
        }
        next();
    });
}

} // namespace iam
