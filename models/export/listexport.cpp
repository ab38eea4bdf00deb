#include "models/export/listexport.h"

#include "models/core/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QWaitCondition>

#include <deque>
#include <utility>

namespace iam {

namespace {

constexpr qsizetype batchSize = 250; ///< rows asked for in one turn of the event loop
constexpr size_t batchesAhead = 8; ///< more would only be memory: the disk is the slower one
constexpr std::chrono::milliseconds waitForRoom {5};

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// One file's text, piece by piece.
class Wording
{
public:
    explicit Wording(const ListExportPlan &plan)
        : m_plan(plan)
    {
    }
    [[nodiscard]] QByteArray head() const
    {
        if (m_plan.format == ExportFormat::Csv) {
            QStringList keys;
            for (const ExportColumn column : m_plan.columns)
                keys << exportKey(column);
            return csvMark() + csvLine(keys, m_plan.cells);
        }
        const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(); };
        return "{\n\"account_id\": " + jsonText(m_plan.account.text) + ",\n\"account_name\": " + jsonText(m_plan.accountName)
            + ",\n\"made_by\": " + jsonText(m_plan.madeBy) + ",\n\"made_at\": " + jsonText(time(m_plan.madeAt)) + ",\n\"as_of\": "
            + jsonText(time(m_plan.asOf)) + ",\n\"complete\": " + (m_plan.complete ? "true" : "false") + ",\n\"users\": [";
    }
    [[nodiscard]] QByteArray row(const ExportUser &user)
    {
        if (m_plan.format == ExportFormat::Csv) {
            QStringList cells;
            for (const ExportColumn column : m_plan.columns)
                cells << exportCell(user, column);
            return csvLine(cells, m_plan.cells);
        }
        QJsonObject object;
        for (const ExportColumn column : m_plan.columns)
            object.insert(exportKey(column), exportValue(user, column));
        return (std::exchange(m_first, false) ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QByteArray end() const { return m_plan.format == ExportFormat::Csv ? QByteArray() : QByteArrayLiteral("\n]\n}\n"); }

private:
    const ListExportPlan &m_plan;
    bool m_first = true;
};

} // namespace

/// Batches on their way from the thread of the rows to the thread that writes.
class ListExport::Queue
{
public:
    /// False if there is no room now, or nobody takes any more.
    [[nodiscard]] bool give(std::vector<ExportUser> &&batch)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_batches.size() >= batchesAhead || m_stopped)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.wakeOne();
        return true;
    }
    [[nodiscard]] bool hasRoom()
    {
        const QMutexLocker lock(&m_mutex);
        return m_batches.size() < batchesAhead && !m_stopped;
    }
    void end()
    {
        const QMutexLocker lock(&m_mutex);
        m_ended = true;
        m_changed.wakeOne();
    }
    void stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_stopped = true;
        m_changed.wakeOne();
    }
    [[nodiscard]] bool isStopped()
    {
        const QMutexLocker lock(&m_mutex);
        return m_stopped;
    }
    /// Waits; nothing at the end, or when it was stopped.
    [[nodiscard]] std::optional<std::vector<ExportUser>> take()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_batches.empty() && !m_ended && !m_stopped)
            m_changed.wait(&m_mutex);
        if (m_stopped || m_batches.empty())
            return std::nullopt;
        std::vector<ExportUser> batch = std::move(m_batches.front());
        m_batches.pop_front();
        return batch;
    }

private:
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<std::vector<ExportUser>> m_batches;
    bool m_ended = false;
    bool m_stopped = false;
};

ListExport::ListExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_feeder, &QTimer::timeout, this, &ListExport::feed);
}

ListExport::~ListExport()
{
    if (m_queue)
        m_queue->stop(); // the writer ends by itself and leaves nothing
}

void ListExport::start(const ListExportPlan &plan, RowAt rowAt)
{
    m_plan = plan;
    m_rowAt = std::move(rowAt);
    m_queue = std::make_shared<Queue>();
    auto promise = std::make_shared<QPromise<Result<WrittenFile>>>();
    promise->start();
    m_writing = promise->future();
    whenDone(m_writing, this, [this](const Result<WrittenFile> &outcome) {
        m_feeder.stop();
        emit finished(outcome);
    });
    QThreadPool::globalInstance()->start([plan, queue = m_queue, promise] {
        promise->addResult(write(plan, *queue));
        promise->finish();
    });
    m_feeder.start(0);
}

void ListExport::cancel()
{
    if (m_queue)
        m_queue->stop();
}

void ListExport::feed()
{
    if (!m_queue->hasRoom()) {
        m_feeder.start(waitForRoom);
        return;
    }
    if (m_next >= m_plan.total) {
        m_queue->end();
        m_feeder.stop();
        return;
    }
    std::vector<ExportUser> batch;
    const qsizetype end = std::min(m_next + batchSize, m_plan.total);
    for (; m_next < end; ++m_next) {
        if (std::optional<ExportUser> user = m_rowAt(m_next))
            batch.push_back(std::move(*user));
    }
    if (m_queue->give(std::move(batch)))
        emit progressed(m_next, m_plan.total);
    m_feeder.start(0);
}

Result<WrittenFile> ListExport::write(const ListExportPlan &plan, Queue &queue)
{
    WholeFile file(plan.path);
    Wording wording(plan);
    qint64 rows = 0;
    const auto failed = [&file, &queue] {
        queue.stop(); // nobody takes what is still given
        return file.error();
    };
    if (!file.open() || !file.write(wording.head()))
        return failed();
    while (const auto batch = queue.take()) {
        for (const ExportUser &user : *batch) {
            if (!file.write(wording.row(user)))
                return failed();
            ++rows;
        }
    }
    if (queue.isStopped())
        return ApiError {.kind = ErrorKind::Cancelled};
    if (!file.write(wording.end()))
        return failed();
    return file.commit(rows);
}

} // namespace iam
