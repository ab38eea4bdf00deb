#include "app/accountsession.h"

#include "app/columnbinder.h"
#include "app/filecheck.h"
#include "app/invitationparts.h"
#include "app/memberbinder.h"
#include "app/offlinecopy.h"
#include "app/runparts.h"
#include "app/userlistbinder.h"
#include "models/api/accessgroupsapi.h"
#include "models/api/iamtokensource.h"
#include "models/api/extensionsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/api/resourceapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/searchshelf.h"
#include "models/items/foldedtext.h"
#include "models/items/lookalikewatch.h"
#include "models/items/userfiltermodel.h"
#include "models/items/userparcel.h"
#include "models/workflows/bulkruns.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/accesscollector.h"
#include "models/workflows/accessreporter.h"
#include "models/workflows/accountguard.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/attemptkeeper.h"
#include "models/workflows/columnfacts.h"
#include "models/workflows/inactivitywatch.h"
#include "models/workflows/invitationhistory.h"
#include "models/workflows/inviteesession.h"
#include "models/workflows/memberlookup.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/resends.h"
#include "models/workflows/retrywatch.h"
#include "models/workflows/signinhelp.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userchanges.h"
#include "models/workflows/userdetails.h"
#include "models/workflows/userdirectory.h"

#include <utility>
#include <QRandomGenerator>

namespace iam {

struct AccountSession::Parts
{
    Parts(const ServiceEndpoints &endpoints, const AccountId &account, CredentialStore &credentials,
        const Clock &theClock, Scheduler &scheduler, const SessionOptions &options)
        : clock(theClock)
        , reports(checkAccountFiles(options.dataFolder, options.copyFile))
        , hosts {endpoints.userManagement, endpoints.iam}
        , tokens(endpoints.iam, credentials, sender, theClock)
        , transport(endpoints,
              {.sender = sender,
                  .tokens = tokens,
                  .clock = theClock,
                  .scheduler = scheduler,
                  .chance = [] { return QRandomGenerator::global()->generateDouble(); }})
        , runs(endpoints, account,
              {.sender = sender,
                  .tokens = tokens,
                  .clock = theClock,
                  .scheduler = scheduler,
                  .chance = [] { return QRandomGenerator::global()->generateDouble(); }},
              options.dataFolder)
        , userManagement(transport)
        , groups(transport)
        , policies(transport)
        , extensions(transport)
        , identity(transport)
        , resources(transport)
        , overview({.tokens = tokens, .extensions = extensions, .policies = policies, .groups = groups}, account)
        , attempts(runs.journal(), overview, theClock)
        , reporter(policies, groups, account)
        , history(extensions, account)
        , directory(userManagement, account, theClock, scheduler)
        , resends(userManagement, directory, overview, theClock)
        , access {groups, policies, identity, extensions, account, theClock, scheduler}
        , help(tokens)
        , invitee(endpoints, account, theClock, scheduler)
        , changes({.users = userManagement,
              .extensions = extensions,
              .directory = directory,
              .overview = overview,
              .clock = theClock,
              .scheduler = scheduler,
              .undo = undo})
        , details {access, userManagement}
        , catalog(resources, policies, account)
        , accessChanges({.users = userManagement,
              .groups = groups,
              .policies = policies,
              .extensions = extensions,
              .directory = directory,
              .overview = overview,
              .clock = theClock,
              .undo = undo})
        , users(theClock)
        , lookAlikes(users)
        , shownUsers(users, theClock)
        , binder(users, directory, history, overview, scheduler)
        , members({groups, extensions, scheduler}, account, &foldedForSearch,
              [this](const QString &name) { return MemberBinder::usersNamed(users, name); })
        , memberBinder(shownUsers, members)
        , columnFacts({userManagement, groups, policies, extensions}, account)
        , columnBinder(users, columnFacts)
        , inactivity(identity, account, theClock, scheduler)
        , invitations({.transport = transport,
                          .users = userManagement,
                          .groups = groups,
                          .policies = policies,
                          .extensions = extensions,
                          .identity = identity,
                          .directory = directory,
                          .history = history,
                          .clock = theClock,
                          .overview = overview,
                          .scheduler = scheduler,
                          .runs = runs.engine()},
              options.dataFolder, options.holdTime, options.keepHoldTime)
        , bulk(runs.engine(), overview, invitations.models().hold, access)
        , copy({options.copyFile, account}, users, directory, overview, scheduler)
    {
    }

    /// The rows follow a run: who is being removed, and, while it is few, what became of each.
    void showRun(const QList<int> &places)
    {
        constexpr int mostReadSingly = 50; // the list is read again at the end in any case
        const Run &run = runs.engine().run();
        for (const int place : places) {
            const RunItem &item = run.items.at(place);
            if (item.user.text.isEmpty())
                continue;
            if (run.action == RunAction::Remove)
                users.setRemoving(item.user, item.state == RunItemState::Sending || item.state == RunItemState::Unclear);
            if (item.state == RunItemState::Done && run.action != RunAction::Invite && run.items.size() <= mostReadSingly)
                directory.reread(item.user);
        }
    }

    const Clock &clock;
    bool reads = false; ///< the account, since start() or read()
    QList<FileReport> reports; ///< before anybody reads or writes the files
    copyas::Hosts hosts;
    AccountGuard guard;
    HttpSender sender;
    IamTokenSource tokens;
    HttpTransport transport;
    RunParts runs;
    UserManagementApi userManagement;
    AccessGroupsApi groups;
    PolicyApi policies;
    ExtensionsApi extensions;
    IdentityApi identity;
    ResourceApi resources;
    AccountOverview overview;
    AttemptKeeper attempts;
    AccessReporter reporter;
    InvitationHistory history;
    UserDirectory directory;
    Resends resends;
    AccessSources access;
    UndoStack undo;
    RetryWatch retries;
    SignInHelp help;
    InviteeSession invitee;
    UserChanges changes;
    DetailsSources details;
    AccessCatalog catalog;
    AccessChanges accessChanges;
    UserTableModel users;
    LookAlikeWatch lookAlikes;
    UserFilterModel shownUsers;
    UserListBinder binder;
    SearchShelf searches;
    MemberLookup members;
    MemberBinder memberBinder;
    ColumnFacts columnFacts;
    ColumnBinder columnBinder;
    InactivityWatch inactivity;
    InvitationParts invitations;
    BulkRuns bulk;
    OfflineCopy copy;
};

AccountSession::AccountSession(const ServiceEndpoints &endpoints, const AccountId &account,
    CredentialStore &credentials, const Clock &clock, Scheduler &scheduler, const SessionOptions &options,
    QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(endpoints, account, credentials, clock, scheduler, options))
{
    m_parts->transport.setChangeGate(&m_parts->guard);
    m_parts->userManagement.setPreparation(&UserParcel::prepare);
    connect(&m_parts->runs.ledger(), &Ledger::reported, this, &AccountSession::fileReported);
    connect(&m_parts->copy, &OfflineCopy::reported, this, &AccountSession::fileReported);
    m_parts->columnBinder.followInactivity(m_parts->inactivity, m_parts->directory, m_parts->overview);
    m_parts->runs.transport().setChangeGate(&m_parts->guard);
    m_parts->transport.setChangeWitness(&m_parts->attempts);
    const auto write = [this](const ChangeRecord &record) { m_parts->attempts.write(record); };
    connect(&m_parts->changes, &UserChanges::recorded, this, write);
    connect(&m_parts->accessChanges, &AccessChanges::recorded, this, write);
    connect(&m_parts->resends, &Resends::recorded, this, write);
    connect(&m_parts->undo, &UndoStack::undone, this, write);
    for (const HttpTransport *transport : {&std::as_const(m_parts->transport), &std::as_const(m_parts->runs.transport())}) {
        connect(transport, &HttpTransport::changeForbidden, &m_parts->overview, &AccountOverview::read); // B10
        connect(transport, &HttpTransport::tokenJudged, &m_parts->help, &SignInHelp::note);
    }
    connect(&m_parts->help, &SignInHelp::signedIn, &m_parts->overview, &AccountOverview::read); // another person, perhaps
    connect(&m_parts->transport, &HttpTransport::retrying, &m_parts->retries, &RetryWatch::note);
    connect(&m_parts->invitations.runner(), &InvitationRunner::taken, this, [this](const QList<RunPerson> &people) {
        for (const RunPerson &person : people)
            m_parts->changes.noteInvited(person.user, person.email);
    });
    connect(&m_parts->guard, &AccountGuard::readOnlyChanged, &m_parts->overview, &AccountOverview::setReadOnly);
    const auto readHistory = [this] { m_parts->history.read(); };
    const auto showWaiting = [this] { m_parts->users.setWaiting(m_parts->invitations.followUps().waiting()); };
    connect(&m_parts->invitations.followUps(), &FollowUpKeeper::changed, &m_parts->users, showWaiting);
    showWaiting();
    connect(&m_parts->changes, &UserChanges::removing, &m_parts->users, &UserTableModel::setRemoving);
    connect(&m_parts->changes, &UserChanges::rightsDoubted, &m_parts->overview, &AccountOverview::read);
    connect(&m_parts->changes, &UserChanges::recorded, this, readHistory);
    connect(&m_parts->accessChanges, &AccessChanges::rightsDoubted, &m_parts->overview, &AccountOverview::read);
    connect(&m_parts->undo, &UndoStack::undone, this, [this](const ChangeRecord &inverse) {
        m_parts->directory.reread(inverse.target);
    });
    connect(&m_parts->resends, &Resends::ended, this, readHistory);
    connect(&m_parts->runs.engine(), &RunEngine::itemsChanged, this, [this](const QList<int> &places) { m_parts->showRun(places); });
    connect(&m_parts->runs.engine(), &RunEngine::finished, this, [this, readHistory] {
        readHistory();
        m_parts->directory.load();
    });
    connect(&m_parts->directory, &UserDirectory::progressed, this, [this, readHistory] {
        if (m_parts->directory.state() != UserDirectory::State::Complete)
            return;
        m_parts->shownUsers.settle();
        readHistory();
        m_parts->memberBinder.forget();
        m_parts->columnFacts.forget();
    });
}

AccountSession::~AccountSession() = default;

void AccountSession::setCallLimits(const SendLimits &limits)
{
    m_parts->tokens.setLimits(limits);
    m_parts->transport.setLimits(limits);
    m_parts->runs.transport().setLimits(limits);
}

void AccountSession::start()
{
    for (const FileReport &report : std::as_const(m_parts->reports))
        emit fileReported(report);
    m_parts->reports.clear();
    read();
}

void AccountSession::read()
{
    if (std::exchange(m_parts->reads, true))
        return;
    m_parts->overview.read();
    m_parts->directory.load();
}

AccountModels AccountSession::models()
{
    return {.users = m_parts->users,
        .shownUsers = m_parts->shownUsers,
        .directory = m_parts->directory,
        .resends = m_parts->resends,
        .overview = m_parts->overview,
        .guard = m_parts->guard,
        .clock = m_parts->clock,
        .reporter = m_parts->reporter,
        .hosts = m_parts->hosts,
        .changes = m_parts->changes,
        .undo = m_parts->undo,
        .access = m_parts->access,
        .invitee = m_parts->invitee,
        .invitations = m_parts->invitations.models(),
        .details = m_parts->details,
        .catalog = m_parts->catalog,
        .accessChanges = m_parts->accessChanges,
        .inactivity = m_parts->inactivity,
        .columnFacts = m_parts->columnFacts,
        .searches = m_parts->searches,
        .members = m_parts->members,
        .runs = m_parts->runs.engine(),
        .bulk = m_parts->bulk,
        .journal = m_parts->runs.journal(),
        .retries = m_parts->retries,
        .help = m_parts->help};
}

InvitationRunner &AccountSession::invitationRunner() { return m_parts->invitations.runner(); }

FollowUpKeeper &AccountSession::followUps() { return m_parts->invitations.followUps(); }

ReplacementKeeper &AccountSession::replacements() { return m_parts->invitations.replacements(); }

UserDirectory &AccountSession::directory() { return m_parts->directory; }

AccountGuard &AccountSession::guard() { return m_parts->guard; }

} // namespace iam
