#include "app/service/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

bool meansDamage(const QSqlError &error)
{
    return error.nativeErrorCode() == "11"_L1 || error.nativeErrorCode() == "26"_L1; // SQLITE_CORRUPT, SQLITE_NOTADB
}

} // namespace

Statement::Statement(Database *database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
{
}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    m_database->m_idle[m_sql].push_back(std::move(m_query));
}

bool Statement::next()
{
    return m_query->next();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

int Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

Database::Database()
    : m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_idle.clear();
    if (m_connection.isValid()) {
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
    m_damaged = false;
}

QString Database::open(const QString &file)
{
    const bool inMemory = file == ":memory:"_L1;
    if (!inMemory && !QDir().mkpath(QFileInfo(file).absolutePath()))
        return u"cannot create the folder of %1"_s.arg(file);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_connection.open())
        return u"cannot open %1: %2"_s.arg(file, m_connection.lastError().text());
    try {
        run(u"PRAGMA foreign_keys=ON"_s);
        if (!inMemory) {
            run(u"PRAGMA journal_mode=WAL"_s);
            run(u"PRAGMA synchronous=FULL"_s);
        }
        run(u"PRAGMA cache_size=-65536"_s);
        const int version = value(u"PRAGMA user_version"_s).toInt();
        const int tables = value(u"SELECT count(*) FROM sqlite_master"_s).toInt();
        m_isNew = version == 0 && tables == 0;
        if (version > schemaVersion)
            return u"%1 was written by a newer version of the service"_s.arg(file);
        if (!m_isNew && version != schemaVersion)
            return u"%1 is not a database of this version of the service"_s.arg(file);
    } catch (const DatabaseError &error) {
        return u"cannot use %1: %2"_s.arg(file, QString::fromUtf8(error.what()));
    }
    return {};
}

void Database::applySchema(const QString &schema)
{
    for (const QString &text : schema.split(u"\n;;\n"_s, Qt::SkipEmptyParts)) {
        if (!text.trimmed().isEmpty())
            run(text);
    }
}

void Database::markInitialised()
{
    run(u"PRAGMA user_version=%1"_s.arg(schemaVersion));
}

Statement Database::statement(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> query;
    if (auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        query = std::move(idle->second.back());
        idle->second.pop_back();
    } else {
        query = std::make_unique<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_damaged = m_damaged || meansDamage(query->lastError());
            throw DatabaseError(query->lastError().text() + u" in "_s + sql);
        }
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // Qt binds a null QString as NULL; the columns here are NOT NULL and mean "".
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            query->bindValue(i, u""_s);
        else
            query->bindValue(i, value);
    }
    if (!query->exec()) {
        m_damaged = m_damaged || meansDamage(query->lastError());
        throw DatabaseError(query->lastError().text() + u" in "_s + sql);
    }
    return { this, sql, std::move(query) };
}

int Database::run(const QString &sql, const QVariantList &values)
{
    return statement(sql, values).changedRows();
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    Statement found = statement(sql, values);
    return found.next() ? found.m_query->value(0) : QVariant();
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (m_database.m_depth++ == 0)
        m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (--m_database.m_depth == 0) {
        try {
            m_database.run(u"ROLLBACK"_s);
        } catch (const DatabaseError &) {
            // SQLite has rolled back by itself (disk full, I/O error): there is nothing left to undo.
        }
        if (m_database.m_ended)
            m_database.m_ended(false);
    }
}

void Transaction::commit()
{
    if (m_database.m_depth == 1)
        m_database.run(u"COMMIT"_s);
    --m_database.m_depth;
    m_open = false;
    if (m_database.m_depth == 0 && m_database.m_ended)
        m_database.m_ended(true);
}

} // namespace iam::service
