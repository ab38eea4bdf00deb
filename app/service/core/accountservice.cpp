#include "app/service/core/accountservice.h"

#include "app/service/core/dispatcher.h"
#include "app/service/events/eventlog.h"
#include "app/service/extensions/accounthandlers.h"
#include "app/service/extensions/adminhandlers.h"
#include "app/service/extensions/inviteehandlers.h"
#include "app/service/extensions/memberhandlers.h"
#include "app/service/faults/faults.h"
#include "app/service/http/guardedtcpserver.h"
#include "app/service/http/httpfront.h"
#include "app/service/iamaccess.h"
#include "app/service/identity/tokenhandlers.h"
#include "app/service/identity/tokens.h"
#include "app/service/mail/mailbox.h"
#include "app/service/seed/seeder.h"
#include "app/service/store/database.h"
#include "app/service/store/schema.h"
#include "app/service/store/serviceclock.h"
#include "app/service/users/acceptance.h"
#include "app/service/users/backgroundwork.h"
#include "app/service/users/invitation.h"
#include "app/service/users/removal.h"
#include "app/service/users/userhandlers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

/// Everything that lives as long as the service, in the order it is needed.
struct AccountService::Parts
{
    explicit Parts(ServiceOptions wanted)
        : options(std::move(wanted))
    {
    }

    ServiceOptions options;
    QString damagedFile;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<QTemporaryDir> temporary;
    Database database;
    ServiceClock clock;
    EventLog events { database, clock };
    Faults faults;
    Mailbox mails { options.mailDir };
    Context context { database, clock, events, faults, mails, options, nullptr };
    Tokens tokens { database, clock };
    std::unique_ptr<IamAccess> access;
    Router router;
    std::unique_ptr<BackgroundWork> background;
    TokenHandlers tokenHandlers { context, tokens };
    UserHandlers userHandlers { context };
    InvitationHandlers invitations { context };
    AcceptanceHandlers acceptance { context };
    RemovalHandlers removals { context };
    AccountHandlers accounts { context };
    MemberHandlers members { context };
    InviteeHandlers invitees { context, tokenHandlers };
    std::unique_ptr<AdminHandlers> admin;
    std::unique_ptr<Dispatcher> dispatcher;
    QString baseUrl; ///< once the port is known
    std::unique_ptr<HttpFront> front;
    QTimer eventTimer; ///< read events wait no longer than this for a write to go along with
};

namespace {

constexpr std::chrono::milliseconds readEventsWait { 1000 };

ServiceOptions completed(ServiceOptions options, std::unique_ptr<QTemporaryDir> &temporary)
{
    if (options.databaseFile.isEmpty())
        options.databaseFile = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/accounts.sqlite"_s;
    if (!options.mailDir.isEmpty())
        return options;
    if (options.databaseFile == ":memory:"_L1) {
        temporary = std::make_unique<QTemporaryDir>();
        options.mailDir = temporary->path() + u"/mail"_s;
    } else {
        options.mailDir = options.databaseFile + u".mail"_s;
    }
    return options;
}

/// Under a name that nobody looks for; the new path, or empty.
QString setAside(const QString &file)
{
    constexpr int mostKept = 1000;
    for (int number = 1; number <= mostKept; ++number) {
        QString target = u"%1.damaged-%2"_s.arg(file).arg(number);
        if (QFile::exists(target))
            continue;
        if (!QFile::rename(file, target))
            return {};
        for (const QString &ending : { u"-wal"_s, u"-shm"_s }) {
            if (QFile::exists(file + ending))
                QFile::rename(file + ending, target + ending);
        }
        return target;
    }
    return {};
}

} // namespace

AccountService::AccountService(QObject *parent)
    : QObject(parent)
{
}

AccountService::~AccountService()
{
    if (!m_parts)
        return;
    m_parts->front.reset(); // no request may arrive while the rest goes
    saveReadEvents();
}

void AccountService::saveReadEvents()
{
    try {
        m_parts->events.flush();
    } catch (const DatabaseError &error) {
        qWarning("account service: read events could not be written yet: %s", error.what());
    }
}

QString AccountService::start(const ServiceOptions &options)
{
    std::unique_ptr<QTemporaryDir> temporary;
    auto parts = std::make_unique<Parts>(completed(options, temporary));
    parts->temporary = std::move(temporary);
    try {
        if (QString problem = open(*parts); !problem.isEmpty())
            return problem;
        m_parts = std::move(parts);
        return {};
    } catch (const DatabaseError &error) {
        return u"the database cannot be used: %1"_s.arg(QString::fromUtf8(error.what()));
    }
}

QString AccountService::open(Parts &parts)
{
    if (!Seeder::isSeedName(parts.options.seed))
        return u"there is no seed called %1"_s.arg(parts.options.seed);
    const bool inMemory = parts.options.databaseFile == ":memory:"_L1;
    if (!inMemory) {
        if (!QDir().mkpath(QFileInfo(parts.options.databaseFile).absolutePath()))
            return u"cannot create the folder of %1"_s.arg(parts.options.databaseFile);
        parts.lock = std::make_unique<QLockFile>(parts.options.databaseFile + u".lock"_s);
        parts.lock->setStaleLockTime(0); // only a dead process makes it stale
        if (!parts.lock->tryLock())
            return u"%1 is in use by another service"_s.arg(parts.options.databaseFile);
    }
    QString problem = parts.database.open(parts.options.databaseFile);
    if (!problem.isEmpty() && parts.database.isDamaged() && !inMemory) {
        parts.database.close();
        parts.damagedFile = setAside(parts.options.databaseFile);
        if (parts.damagedFile.isEmpty())
            return problem;
        qWarning("account service: %s; it was set aside as %s, and a new one is begun", qPrintable(problem), qPrintable(parts.damagedFile));
        problem = parts.database.open(parts.options.databaseFile);
    }
    if (!problem.isEmpty())
        return problem;
    if (!inMemory) // the database holds the secret of the tokens
        QFile::setPermissions(parts.options.databaseFile, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (problem = parts.mails.prepare(); !problem.isEmpty())
        return problem;
    parts.access = makeIamAccess(parts.context);
    parts.context.access = parts.access.get();
    if (parts.database.isNew()) {
        Transaction transaction(parts.database);
        parts.database.applySchema(userSchema());
        parts.database.applySchema(parts.access->schema());
        parts.tokens.load();
        transaction.commit();
    } else {
        parts.tokens.load();
    }
    auto server = std::make_unique<GuardedTcpServer>(Limits {});
    if (problem = server->listenOnLoopback(parts.options.port); !problem.isEmpty())
        return problem;
    parts.baseUrl = u"http://127.0.0.1:%1"_s.arg(server->serverPort());
    ServiceInfo early = infoOf(parts);
    if (parts.database.isNew())
        early.apiKeys.insert(u"owner"_s, Seeder::ownerKey(parts.tokens));
    emit listening(early); // whoever connects from now on is answered when the rest is made
    buildRoutes(parts, std::move(server));
    // Seeded after listening, since the links in the messages name the port.
    if (parts.database.isNew()) {
        Transaction transaction(parts.database);
        seedDatabase(parts);
        parts.database.markInitialised();
        transaction.commit();
    }
    parts.background->setBaseUrl(parts.baseUrl);
    parts.background->wake();
    connect(&parts.eventTimer, &QTimer::timeout, this, &AccountService::saveReadEvents);
    parts.eventTimer.start(readEventsWait);
    return {};
}

void AccountService::seedDatabase(Parts &parts)
{
    Seeder(parts.context, parts.tokens, parts.baseUrl).seed();
}

void AccountService::buildRoutes(Parts &parts, std::unique_ptr<GuardedTcpServer> server)
{
    parts.tokenHandlers.addTo(parts.router);
    parts.userHandlers.addTo(parts.router);
    parts.invitations.addTo(parts.router);
    parts.acceptance.addTo(parts.router);
    parts.removals.addTo(parts.router);
    parts.accounts.addTo(parts.router);
    parts.members.addTo(parts.router);
    parts.invitees.addTo(parts.router);
    parts.access->addTo(parts.router);
    parts.admin = std::make_unique<AdminHandlers>(parts.context, [this, &parts] {
        QStringList tables;
        {
            Statement names = parts.database.statement(u"SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name <> 'service_state'"_s);
            while (names.next())
                tables.append(names.text(0));
        }
        parts.database.run(u"PRAGMA defer_foreign_keys=ON"_s);
        for (const QString &table : tables)
            parts.database.run(u"DELETE FROM "_s + table);
        parts.faults.clear();
        parts.mails.clear();
        parts.clock.setOffset(std::chrono::milliseconds(0));
        seedDatabase(parts);
    });
    parts.admin->addTo(parts.router);
    parts.background = std::make_unique<BackgroundWork>(parts.context);
    parts.dispatcher = std::make_unique<Dispatcher>(parts.context, parts.tokens, parts.router, parts.tokens.derivedSecret(u"admin"_s));
    connect(parts.dispatcher.get(), &Dispatcher::changed, parts.background.get(), &BackgroundWork::wake);
    parts.front = std::make_unique<HttpFront>(std::move(server), [dispatcher = parts.dispatcher.get()](Request &request, const Reply &reply) {
        dispatcher->receive(request, reply);
    });
}

ServiceInfo AccountService::info() const { return infoOf(*m_parts); }

ServiceInfo AccountService::infoOf(Parts &parts)
{
    return { .url = QUrl(parts.baseUrl),
             .accountId = Seeder::mainAccountId(),
             .apiKeys = Seeder::apiKeys(parts.database, parts.tokens),
             .mailDir = parts.options.mailDir,
             .damagedFile = parts.damagedFile,
             .adminToken = parts.tokens.derivedSecret(u"admin"_s) };
}

} // namespace iam::service
