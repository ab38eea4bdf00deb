#pragma once

#include "models/core/ids.h"
#include "models/export/csv.h"
#include "models/export/exportuser.h"
#include "models/export/filewriting.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace iam {

enum class ExportFormat { Csv, Json };

/// What is written, and what is said about it (B60).
struct ListExportPlan
{
    QString path {};
    ExportFormat format = ExportFormat::Csv;
    CsvCells cells = CsvCells::Safe;
    QList<ExportColumn> columns = allExportColumns();
    AccountId account {};
    QString accountName {};
    QString madeBy {};
    QDateTime madeAt {}; ///< UTC
    QDateTime asOf {}; ///< the time of the data; UTC
    bool complete = true; ///< false: the list had not been read to its end
    qsizetype total = 0;
};

/// Writes users to a file. The rows are asked for in this object's thread, a few at a time, so that nothing is held up and
/// no copy of a large account is made; a thread of its own words and writes them. The file is there as a whole or not at all.
class ListExport final : public QObject
{
    Q_OBJECT

public:
    /// The user of a number below `total`; nothing for one who has gone since the export began.
    using RowAt = std::function<std::optional<ExportUser>(qsizetype)>;

    explicit ListExport(QObject *parent = nullptr);
    /// Ends the writing; no file is left.
    ~ListExport() override;

    /// Once.
    void start(const ListExportPlan &plan, RowAt rowAt);
    /// finished() follows, with ErrorKind::Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }

signals:
    void progressed(qsizetype done, qsizetype total);
    void finished(const iam::Result<iam::WrittenFile> &outcome);

private:
    class Queue;
    void feed();
    static Result<WrittenFile> write(const ListExportPlan &plan, Queue &queue);

    ListExportPlan m_plan;
    RowAt m_rowAt;
    std::shared_ptr<Queue> m_queue;
    QTimer m_feeder;
    qsizetype m_next = 0;
    QFuture<Result<WrittenFile>> m_writing;
};

} // namespace iam
