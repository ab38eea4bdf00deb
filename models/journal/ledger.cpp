#include "models/journal/ledger.h"

#include "models/journal/journalstore.h"
#include "models/journal/ledgerdatabase.h"
#include "models/journal/ledgerowner.h"

#include <utility>

namespace iam {

Ledger::Ledger(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("ledger"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Ledger::~Ledger()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        workAll();
        m_database.reset();
        m_owner.reset();
        m_thread.quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<Done>> Ledger::post(Work work)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QFuture<Result<Done>> future = promise->future();
    add({.work = std::move(work), .settle = [promise](const Result<Done> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    }});
    return future;
}

void Ledger::add(Entry entry)
{
    const QMutexLocker locker(&m_mutex);
    m_waiting.push_back(std::move(entry));
    if (std::exchange(m_woken, true))
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this] { workAll(); }, Qt::QueuedConnection);
}

Result<Done> Ledger::prepare()
{
    if (m_database)
        return Done();
    if (!m_owner)
        m_owner = std::make_unique<LedgerOwner>(m_path);
    if (auto begun = m_owner->beginOpening(); !begun.ok())
        return begun;
    Result<Done> opened = openAlone();
    m_owner->endOpening();
    return opened;
}

Result<Done> Ledger::openAlone()
{
    bool damaged = false;
    Result<Done> opened = openFile(&damaged);
    if (opened.ok() || !damaged || m_path.isEmpty())
        return opened;
    if (m_owner->isAnyElsewhere()) // it would go on writing into a file where nobody looks
        //: %1 is the path of a file
        return ApiError {.kind = ErrorKind::Refused, .detail = tr("%1 is damaged, and another console still has it open. Close that one: then the file is set aside.").arg(m_path)};
    const QString kept = setAside(m_path, false);
    if (kept.isEmpty())
        return opened;
    report({.what = FileReport::What::Journal, .keptAs = kept});
    return openFile(&damaged);
}

void Ledger::report(const FileReport &report)
{
    // By its own event loop: the first work may be done before anybody could listen.
    QMetaObject::invokeMethod(this, [this, report] { emit reported(report); }, Qt::QueuedConnection);
}

Result<Done> Ledger::openFile(bool *damaged)
{
    auto database = std::make_unique<LedgerDatabase>();
    database->setOwner(*m_owner);
    const auto ended = [&](const ApiError &error) -> Result<Done> {
        *damaged = database->isDamaged();
        return error;
    };
    if (const auto opened = database->open(m_path); !opened.ok())
        return ended(opened.error());
    const auto version = database->rows(QStringLiteral("PRAGMA user_version"));
    if (!version.ok())
        return ended(version.error());
    const int found = version.value().value(0).value(0).toInt();
    if (found > schemaVersion) {
        if (!std::exchange(m_newerTold, true))
            report({.what = FileReport::What::Journal, .newer = true});
        //: %1 is the path of a file
        return ended({.kind = ErrorKind::Refused, .detail = tr("%1 was written by a newer version of the console. It is left as it is.").arg(m_path)});
    }
    const auto check = database->rows(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check.ok())
        return ended(check.error());
    if (const QString outcome = check.value().value(0).value(0).toString(); outcome != QLatin1String("ok")) {
        *damaged = true;
        return ApiError {.kind = ErrorKind::Refused, .detail = outcome};
    }
    if (const auto made = journalstore::prepare(*database); !made.ok())
        return ended(made.error());
    if (const auto entered = m_owner->enter(*database); !entered.ok())
        return ended(entered.error());
    // The first versions wrote no number; their tables are those of version 1.
    if (found < schemaVersion) {
        if (const auto stamped = database->execute(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion)); !stamped.ok())
            return ended(stamped.error());
    }
    m_database = std::move(database);
    return Done();
}

void Ledger::workAll()
{
    std::vector<Entry> entries;
    {
        const QMutexLocker locker(&m_mutex);
        m_woken = false;
        entries.swap(m_waiting);
    }
    if (entries.empty())
        return;
    std::vector<Result<Done>> outcomes(entries.size(), Result<Done>(Done()));
    Result<Done> whole = prepare();
    if (whole.ok())
        whole = m_database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (whole.ok()) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            outcomes[i] = m_database->execute(QStringLiteral("SAVEPOINT work"));
            if (outcomes[i].ok())
                outcomes[i] = entries[i].work(*m_database);
            if (!outcomes[i].ok())
                (void)m_database->execute(QStringLiteral("ROLLBACK TO work"));
            const Result<Done> released = m_database->execute(QStringLiteral("RELEASE work"));
            if (!released.ok()) { // a full disk ends the whole transaction: nothing of it is written, and nothing follows
                whole = outcomes[i].ok() ? released : outcomes[i];
                break;
            }
        }
        if (whole.ok())
            whole = m_database->execute(QStringLiteral("COMMIT"));
        if (!whole.ok())
            (void)m_database->execute(QStringLiteral("ROLLBACK"));
        m_commits.fetchAndAddRelaxed(1);
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].settle(whole.ok() ? outcomes[i] : whole);
}

} // namespace iam
