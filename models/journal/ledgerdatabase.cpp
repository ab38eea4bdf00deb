#include "models/journal/ledgerdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace iam {

namespace {

ApiError refused(const QString &reason) { return {.kind = ErrorKind::Refused, .detail = reason}; }

constexpr QLatin1String corrupt("11"); // SQLITE_CORRUPT
constexpr QLatin1String notADatabase("26"); // SQLITE_NOTADB

} // namespace

LedgerDatabase::LedgerDatabase()
    : m_name(QStringLiteral("ledger-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

LedgerDatabase::~LedgerDatabase()
{
    m_prepared.clear(); // queries go before their connection
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<Done> LedgerDatabase::open(const QString &path)
{
    if (!path.isEmpty()) {
        const QDir folder = QFileInfo(path).dir();
        if (!folder.mkpath(QStringLiteral(".")))
            return refused(QStringLiteral("%1 cannot be made").arg(folder.path()));
        QFile file(path); // made by us, so that nobody else can ever read it
        if (!file.open(QIODevice::ReadWrite))
            return refused(QStringLiteral("%1: %2").arg(path, file.errorString()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open())
            return failure(database.lastError());
    }
    m_open = true;
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        if (const auto done = rows(QString::fromLatin1(pragma)); !done.ok()) {
            m_open = false;
            return done.error();
        }
    }
    return Done();
}

ApiError LedgerDatabase::failure(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    m_damaged = m_damaged || code == corrupt || code == notADatabase;
    return refused(error.text());
}

Result<QSqlQuery *> LedgerDatabase::run(const QString &sql, const QVariantList &values)
{
    if (!m_open)
        return refused(QStringLiteral("the file is not open"));
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const ApiError error = failure(query->lastError());
            m_prepared.remove(sql);
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec()) {
        const ApiError error = failure(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

Result<Done> LedgerDatabase::execute(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query.ok())
        return query.error();
    m_lastId = query.value()->lastInsertId().toLongLong();
    query.value()->finish();
    return Done();
}

Result<QList<QVariantList>> LedgerDatabase::rows(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query.ok())
        return query.error();
    QList<QVariantList> all;
    QSqlQuery &found = *query.value();
    const int columns = found.record().count();
    while (found.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(found.value(column));
        all.append(row);
    }
    found.finish();
    return all;
}

} // namespace iam
