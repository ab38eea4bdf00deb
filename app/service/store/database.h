#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <stdexcept>
#include <unordered_map>
#include <vector>

namespace iam::service {

/// Thrown by statements that fail; the dispatcher turns it into a 500 and rolls the request back.
class DatabaseError : public std::runtime_error
{
public:
    explicit DatabaseError(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

class Database;

/// A prepared statement out of the database's cache; it goes back there when this object ends.
/// `Statement s = db.statement(u"SELECT …"_s, { a, b }); while (s.next()) s.text(0);`
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Moves to the next row.
    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int changedRows() const;

private:
    friend class Database;
    Statement(Database *database, QString sql, std::unique_ptr<QSqlQuery> query);

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

/// The one SQLite connection of the service. Files use WAL with synchronous=FULL: what was answered survives kill -9.
class Database
{
public:
    Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Empty on success, else the reason for a person. A file with another schema version is refused, not changed.
    [[nodiscard]] QString open(const QString &file);
    /// Why open() failed: the file is no database, or its pages contradict each other.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// open() may be called again afterwards.
    void close();
    /// True when open() met no tables yet.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Runs the CREATE statements of a module: text separated by lines that hold only ";;".
    void applySchema(const QString &schema);
    void markInitialised();

    /// Prepares (or takes from the cache), binds and executes. A null QString is bound as "".
    Statement statement(const QString &sql, const QVariantList &values = {});
    /// The same for statements without rows; answers the number of changed rows.
    int run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row, or a null QVariant.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }
    /// `ended` is told at the end of every outermost transaction whether it was committed.
    void setTransactionListener(std::function<void(bool committed)> ended) { m_ended = std::move(ended); }

private:
    friend class Statement;
    friend class Transaction;

    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle; ///< prepared, not in use now
    bool m_damaged = false;
    bool m_isNew = false;
    int m_depth = 0;
    std::function<void(bool)> m_ended;
};

/// Everything until commit(), or nothing. An inner transaction is part of the outer one.
class Transaction
{
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace iam::service
