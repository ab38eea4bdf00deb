#pragma once

#include "models/export/cadf.h"
#include "models/export/filewriting.h"
#include "models/journal/journal.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace iam {

/// Writes the journal of an account into a file of activity events, by portions: however long it is, neither memory nor
/// window feel it. The file is there as a whole or not at all.
class JournalExport final : public QObject
{
    Q_OBJECT

public:
    JournalExport(Journal &journal, CadfContext context, QObject *parent = nullptr);

    /// progressed() and at last finished() follow.
    void start(const QString &path);
    /// No finished() follows.
    void cancel();

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const iam::Result<iam::WrittenFile> &outcome);

private:
    void writeNext();

    Journal &m_journal;
    CadfContext m_context;
    std::unique_ptr<WholeFile> m_file;
    qint64 m_last = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
    bool m_cancelled = false;
};

} // namespace iam
