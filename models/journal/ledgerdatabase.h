#pragma once

#include "models/core/result.h"
#include "models/journal/ledgerowner.h"

#include <QHash>
#include <QString>
#include <QVariantList>

#include <memory>

class QSqlError;
class QSqlQuery;

namespace iam {

/// One SQLite file with a write-ahead log, in which nothing counts as done before it is on the disk (`synchronous` is
/// FULL). Belongs to the thread that opens it. Errors are of the kind Refused, with the reason in `detail`.
class LedgerDatabase
{
public:
    LedgerDatabase();
    ~LedgerDatabase();
    Q_DISABLE_COPY_MOVE(LedgerDatabase)

    /// An empty path keeps everything in memory. Makes the folder, readable by the user alone; fails where writing does.
    [[nodiscard]] Result<Done> open(const QString &path);
    /// Who has the file open, beside others perhaps. Whoever sets one keeps it as long as the database.
    [[nodiscard]] LedgerOwner &owner() { return *m_owner; }
    void setOwner(LedgerOwner &owner) { m_owner = &owner; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The file is no database, or its pages contradict each other.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

    [[nodiscard]] Result<Done> execute(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<QList<QVariantList>> rows(const QString &sql, const QVariantList &values = {});
    /// The key of the row that execute() inserted last.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

private:
    [[nodiscard]] ApiError failure(const QSqlError &error);
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);

    LedgerOwner m_alone;
    LedgerOwner *m_owner = &m_alone;
    QString m_name;
    bool m_open = false;
    bool m_damaged = false;
    qint64 m_lastId = 0;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace iam
