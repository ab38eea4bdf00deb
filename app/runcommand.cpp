#include "app/runcommand.h"

#include "app/accountbook.h"
#include "app/credentialchain.h"
#include "app/runparts.h"
#include "app/service/embeddedservice.h"
#include "app/settings.h"
#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/iamtokensource.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/workflows/beforereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace iam {

namespace {

constexpr int looksAtOnce = 8;

void say(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", text.toUtf8().constData());
    std::fflush(stream);
}

QString sentenceOf(const ApiError &error)
{
    const QString said = !error.message.isEmpty() ? error.message : error.detail;
    QString text = error.httpStatus > 0 ? QStringLiteral("HTTP %1 ").arg(error.httpStatus) : QString();
    text += visibleText(said.isEmpty() ? QStringLiteral("no answer from the service") : said);
    if (!error.trace.isEmpty())
        text += QStringLiteral(" (trace %1)").arg(visibleText(error.trace));
    return text;
}

QString lineOf(const RunItem &item)
{
    QString line = keyText(item.state) + QLatin1Char('\t') + visibleText(item.email);
    if (item.state == RunItemState::Skipped)
        line += QLatin1Char('\t') + keyText(item.skip) + (item.seen == UserState::Unknown ? QString() : QLatin1Char(' ') + wireText(item.seen));
    else if (item.error != ApiError())
        line += QLatin1Char('\t') + sentenceOf(item.error);
    return line;
}

} // namespace

/// Everything that talks to the service.
struct RunCommand::Connection
{
    Connection(const ServiceEndpoints &endpoints, const AccountId &theAccount, const Credential &given, const QString &keyStoreEntry,
        const Clock &clock, Scheduler &scheduler, const QString &folder)
        : account(theAccount)
        , credentials(given, keyStoreEntry, [](const CredentialChain::Answer &answer) { answer({}, false); }) // nobody is there to ask
        , tokens(endpoints.iam, credentials, sender, clock)
        , parts {.sender = sender, .tokens = tokens, .clock = clock, .scheduler = scheduler,
              .chance = [] { return QRandomGenerator::global()->generateDouble(); }}
        , transport(endpoints, parts)
        , groups(transport)
        , policies(transport)
        , identity(transport)
        , extensions(transport)
        , before({groups, policies, identity, extensions, theAccount, clock, scheduler})
        , looks(transport, theAccount)
        , runs(endpoints, theAccount, parts, folder)
    {
    }

    AccountId account;
    CredentialChain credentials;
    HttpSender sender;
    IamTokenSource tokens;
    HttpTransport::Parts parts;
    HttpTransport transport;
    AccessGroupsApi groups;
    PolicyApi policies;
    IdentityApi identity;
    ExtensionsApi extensions;
    BeforeReader before;
    RunTransport looks; ///< before the run: with all tries
    RunParts runs;
};

RunCommand::RunCommand(CommandLine line, Secret keyFromEnvironment)
    : m_line(std::move(line))
    , m_key(std::move(keyFromEnvironment))
{
}

RunCommand::~RunCommand() = default;

void RunCommand::start()
{
    if (m_line.task == CommandLine::Task::RunPlan) {
        QFile file(m_line.plan);
        if (!file.open(QIODevice::ReadOnly)) {
            end(2, QStringLiteral("%1: %2").arg(visibleText(m_line.plan), file.errorString()));
            return;
        }
        const Result<RunPlanFile> plan = RunPlanFile::read(file.readAll());
        if (!plan.ok()) {
            end(2, plan.error().detail);
            return;
        }
        m_plan = plan.value();
    }
    if (!m_line.demo) {
        const EndpointChoice endpoints {.kind = EndpointChoice::Kind::Custom, .custom = m_line.serviceUrl};
        open(AccountBook::idOf(endpoints, {m_line.account}), endpoints, {m_line.account}, m_key, true);
        return;
    }
    m_service = std::make_unique<service::EmbeddedService>();
    connect(m_service.get(), &service::EmbeddedService::ready, this, &RunCommand::openDemo);
    connect(m_service.get(), &service::EmbeddedService::failed, this, [this](const QString &reason) { end(1, reason); });
    m_service->start(m_line.serviceOptions());
}

void RunCommand::openDemo(const service::ServiceInfo &info)
{
    const bool keeps = m_line.database != QLatin1String(":memory:");
    open(QStringLiteral("demo#") + info.accountId, {.kind = EndpointChoice::Kind::Custom, .custom = info.url}, {info.accountId},
        Secret(info.apiKeys.value(QStringLiteral("owner")).toUtf8()), keeps);
}

void RunCommand::open(const QString &entry, const EndpointChoice &endpoints, const AccountId &account, const Secret &key, bool keepsFiles)
{
    m_connection = std::make_unique<Connection>(ServiceEndpoints::from(endpoints), account, Credential {.text = key},
        m_line.demo ? QString() : entry, m_clock, m_scheduler, keepsFiles ? AccountBook::folderOf(entry) : QString());
    m_connection->runs.sender().setAddressesPerInvitation(m_line.addressesPerRequest);
    watch();
    if (m_line.task == CommandLine::Task::Continue)
        continueRuns();
    else
        readGroups();
}

void RunCommand::readGroups()
{
    const auto take = [this](const QList<AccessGroup> &groups) {
        const Result<ResolvedPlan> plan = resolved(m_plan, groups);
        if (!plan.ok()) {
            end(2, plan.error().detail);
            return;
        }
        const bool invites = m_line.action == RunAction::Invite;
        m_run = {.action = m_line.action, .account = m_connection->account};
        if (invites)
            m_run.accesses = plan.value().accesses;
        for (const RunPlanFile::Person &person : std::as_const(m_plan.people))
            m_run.items.append({.email = person.email, .access = invites ? plan.value().placeOf.value(person.email) : -1});
        lookUpPeople();
    };
    if (m_line.action != RunAction::Invite || !m_plan.namesGroups()) {
        m_plan.people.removeIf([](const RunPlanFile::Person &person) { return person.email.isEmpty(); });
        if (m_line.action != RunAction::Invite) {
            for (RunPlanFile::Person &person : m_plan.people)
                person.groups.clear();
        }
        take({});
        return;
    }
    whenDone(m_connection->groups.groups(m_connection->account), this, [this, take](const Result<QList<AccessGroup>> &answer) {
        if (answer.ok())
            take(answer.value());
        else
            end(1, sentenceOf(answer.error()));
    });
}

void RunCommand::lookUpPeople()
{
    while (m_looking < looksAtOnce && m_nextLook < m_run.items.size())
        lookUpNext();
    if (m_looking == 0)
        readBefore();
}

/// What people have who are to be removed is kept in the journal, as with runs of the window (B51).
void RunCommand::readBefore()
{
    if (m_ended)
        return;
    if (m_run.action != RunAction::Remove) {
        startRun();
        return;
    }
    QList<User> people;
    QList<int> places;
    for (int place = 0; place < m_run.items.size(); ++place) {
        const RunItem &item = m_run.items.at(place);
        if (item.state != RunItemState::Planned)
            continue;
        places.append(place);
        people.append({.id = item.user, .iamId = item.iamId, .firstName = item.name, .state = item.seen, .email = item.email});
    }
    connect(&m_connection->before, &BeforeReader::finished, this, [this, places](const QStringList &texts) {
        for (qsizetype i = 0; i < places.size(); ++i)
            m_run.items[places.at(i)].before = texts.at(i);
        startRun();
    });
    m_connection->before.read(people);
}

void RunCommand::lookUpNext()
{
    const int place = m_nextLook++;
    ++m_looking;
    m_connection->looks.lookUp(m_run.items.at(place), this, [this, place](const Result<std::optional<User>> &answer) {
        --m_looking;
        takePerson(place, answer);
        if (!m_ended)
            lookUpPeople();
    });
}

/// Who is there already is not invited: for a person who has not accepted yet that would be a second message.
void RunCommand::takePerson(int place, const Result<std::optional<User>> &answer)
{
    if (!answer.ok()) {
        end(1, sentenceOf(answer.error()));
        return;
    }
    RunItem &item = m_run.items[place];
    const std::optional<User> &user = answer.value();
    const auto skip = [&item](RunSkip why) {
        item.state = RunItemState::Skipped;
        item.skip = why;
    };
    if (user) {
        item.user = user->id;
        item.iamId = user->iamId;
        item.name = user->displayName();
        item.seen = user->state;
        item.invitedOn = user->invitedOn;
    }
    const auto identity = m_connection->tokens.identity();
    if (m_run.action == RunAction::Invite) {
        if (user)
            skip(RunSkip::NoLongerFits);
    } else if (!user) {
        skip(RunSkip::Gone);
    } else if (m_run.action == RunAction::Remove) {
        if (identity && identity->iamId == user->iamId) // nobody removes themselves by a list (B59)
            skip(RunSkip::NoLongerFits);
    } else if (user->state != UserState::Pending && !(m_run.action == RunAction::CancelInvitation && user->state == UserState::Processing)) {
        skip(RunSkip::NoLongerFits);
    }
}

void RunCommand::startRun()
{
    if (m_ended || m_runsLeft > 0)
        return;
    if (const auto identity = m_connection->tokens.identity())
        m_run.actor = identity->iamId;
    m_runsLeft = 1;
    m_connection->runs.engine().start(m_run);
}

void RunCommand::continueRuns()
{
    whenDone(m_connection->runs.engine().unfinished(), this, [this](const Result<QList<RunInfo>> &answer) {
        if (!answer.ok()) {
            end(1, sentenceOf(answer.error()));
            return;
        }
        QList<RunInfo> runs = answer.value();
        const qsizetype elsewhere = runs.removeIf([](const RunInfo &info) { return info.elsewhere; });
        m_runsLeft = static_cast<int>(runs.size());
        if (elsewhere > 0) {
            end(1, QStringLiteral("Not continued: another console is carrying out runs of this account."));
            return;
        }
        if (m_runsLeft == 0) {
            say(stdout, QStringLiteral("Nothing to continue."));
            end(0);
        }
        for (const RunInfo &info : std::as_const(runs))
            m_connection->runs.engine().resume(info.id);
    });
}

void RunCommand::watch()
{
    RunEngine &engine = m_connection->runs.engine();
    connect(&engine, &RunEngine::itemsChanged, this, &RunCommand::tell);
    connect(&engine, &RunEngine::refused, this, [this](const QString &, const ApiError &error) { end(1, sentenceOf(error)); });
    connect(&engine, &RunEngine::finished, this, &RunCommand::takeEnd);
    connect(&engine, &RunEngine::changed, this, [this, &engine] {
        if (m_present != engine.run().id) {
            m_present = engine.run().id;
            m_told.clear();
            QList<int> settled; // whoever needed nothing, or was through before
            for (int place = 0; place < engine.run().items.size(); ++place)
                settled.append(place);
            tell(settled);
        }
        if (engine.state() == RunEngine::State::Paused && engine.problem()) {
            const RunProgress progress = engine.progress();
            end(1, QStringLiteral("Paused: %1. %2 of %3 are through; \"iam-console continue\" goes on.")
                       .arg(sentenceOf(*engine.problem())).arg(progress.settled).arg(progress.total));
        }
    });
}

void RunCommand::tell(const QList<int> &places)
{
    const Run &run = m_connection->runs.engine().run();
    for (const int place : places) {
        const RunItem &item = run.items.at(place);
        if (!item.isSettled() || m_told.contains(place))
            continue;
        m_told.insert(place);
        say(stdout, lineOf(item));
    }
}

void RunCommand::takeEnd(const QString &)
{
    const Run &run = m_connection->runs.engine().run();
    QList<int> all;
    for (int place = 0; place < run.items.size(); ++place)
        all.append(place);
    tell(all);
    const RunCounts counts = run.counts();
    for (std::size_t state = 0; state < counts.size(); ++state)
        m_sum[state] += counts[state];
    if (--m_runsLeft > 0)
        return;
    int total = 0;
    QStringList parts;
    for (int state = 0; state < runItemStateTotal; ++state) {
        const int count = m_sum[static_cast<std::size_t>(state)];
        total += count;
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(keyText(static_cast<RunItemState>(state))));
    }
    say(stdout, QStringLiteral("%1 in all: %2").arg(total).arg(parts.join(QLatin1String(", "))));
    const bool good = countOf(m_sum, RunItemState::Done) + countOf(m_sum, RunItemState::Skipped) == total;
    end(good ? 0 : 1);
}

void RunCommand::end(int code, const QString &problem)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!problem.isEmpty())
        say(stderr, problem);
    // The event loop may not run yet.
    QMetaObject::invokeMethod(qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace iam
