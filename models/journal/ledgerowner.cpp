#include "models/journal/ledgerowner.h"

#include "models/journal/ledgerdatabase.h"

#include <QDateTime>

namespace iam {

namespace {

constexpr qint64 openingMark = 0; ///< numbers of owners begin with 1
constexpr std::chrono::seconds longestOpening {20};
constexpr int mostNumbers = 1'000; ///< a file that was begun anew counts from 1 while others still have the one set aside

ApiError refused(const QString &reason) { return {.kind = ErrorKind::Refused, .detail = reason}; }

ApiError inUse()
{
    return {.kind = ErrorKind::Refused, .code = QStringLiteral("in-use"),
        .detail = QStringLiteral("another console is carrying out runs of this account")};
}

} // namespace

LedgerOwner::LedgerOwner(const QString &ledgerPath)
    : m_shared(!ledgerPath.isEmpty())
    , m_marks(m_shared ? ledgerPath + QLatin1String(".owners") : QString())
{
}

Result<Done> LedgerOwner::beginOpening()
{
    if (m_marks.holdWithin(openingMark, longestOpening))
        return Done();
    return refused(m_marks.problem().isEmpty() ? QStringLiteral("another console is opening the file") : m_marks.problem());
}

void LedgerOwner::endOpening() { m_marks.release(openingMark); }

Result<Done> LedgerOwner::enter(LedgerDatabase &database)
{
    for (const char *sql : {"CREATE TABLE IF NOT EXISTS owners(number INTEGER PRIMARY KEY AUTOINCREMENT, begun INTEGER NOT NULL)",
             "CREATE TABLE IF NOT EXISTS attempt_owners(attempt INTEGER PRIMARY KEY, owner INTEGER NOT NULL)",
             "CREATE TABLE IF NOT EXISTS run_owners(run TEXT PRIMARY KEY, owner INTEGER NOT NULL)"}) {
        if (auto done = database.execute(QString::fromLatin1(sql)); !done.ok())
            return done;
    }
    if (!m_shared)
        return Done();
    for (int i = 0; i < mostNumbers; ++i) {
        auto counted = database.execute(QStringLiteral("INSERT INTO owners(begun) VALUES(?)"), {QDateTime::currentMSecsSinceEpoch()});
        if (!counted.ok())
            return counted;
        const qint64 number = database.lastId();
        if (!m_marks.hold(number)) {
            if (!m_marks.problem().isEmpty())
                return refused(m_marks.problem());
            continue;
        }
        m_number = number;
        // The marks say who is alive; the table only has to go on counting.
        return database.execute(QStringLiteral("DELETE FROM owners WHERE number < ?"), {number});
    }
    return refused(QStringLiteral("too many consoles have the file open"));
}

namespace ledgerowners {

namespace {

Result<bool> isElsewhere(LedgerDatabase &database, const QString &sql, const QVariant &what)
{
    const auto rows = database.rows(sql, {what});
    if (!rows.ok())
        return rows.error();
    return !rows.value().isEmpty() && database.owner().isElsewhere(rows.value().first().first().toLongLong());
}

} // namespace

Result<Done> noteAttempt(LedgerDatabase &database, qint64 attempt)
{
    return database.execute(
        QStringLiteral("INSERT OR REPLACE INTO attempt_owners VALUES(?, ?)"), {attempt, database.owner().number()});
}

Result<Done> forgetAttempt(LedgerDatabase &database, qint64 attempt)
{
    return database.execute(QStringLiteral("DELETE FROM attempt_owners WHERE attempt = ?"), {attempt});
}

Result<bool> isAttemptElsewhere(LedgerDatabase &database, qint64 attempt)
{
    return isElsewhere(database, QStringLiteral("SELECT owner FROM attempt_owners WHERE attempt = ?"), attempt);
}

Result<Done> claimRun(LedgerDatabase &database, const QString &run)
{
    const auto owners = database.rows(QStringLiteral("SELECT DISTINCT owner FROM run_owners"));
    if (!owners.ok())
        return owners.error();
    for (const QVariantList &row : owners.value()) {
        if (database.owner().isElsewhere(row.first().toLongLong()))
            return inUse();
    }
    return database.execute(QStringLiteral("INSERT OR REPLACE INTO run_owners VALUES(?, ?)"), {run, database.owner().number()});
}

Result<Done> releaseRun(LedgerDatabase &database, const QString &run)
{
    const Result<bool> elsewhere = isRunElsewhere(database, run);
    if (!elsewhere.ok())
        return elsewhere.error();
    if (elsewhere.value())
        return inUse();
    return database.execute(QStringLiteral("DELETE FROM run_owners WHERE run = ?"), {run});
}

Result<bool> isRunElsewhere(LedgerDatabase &database, const QString &run)
{
    return isElsewhere(database, QStringLiteral("SELECT owner FROM run_owners WHERE run = ?"), run);
}

} // namespace ledgerowners

} // namespace iam
