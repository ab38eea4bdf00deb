#pragma once

#include "models/core/filereport.h"
#include "models/core/result.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace iam {

class LedgerDatabase;
class LedgerOwner;

/// The file of one account in which its journal and its runs are kept, and the thread that alone touches it. Whatever
/// waits when the thread is free goes into one transaction: thousands of small changes cost few writes to the disk, and
/// each of them is on the disk before its future ends.
class Ledger final : public QObject
{
    Q_OBJECT

public:
    /// Runs in the ledger's thread, inside a transaction. An error takes back this work only.
    using Work = std::function<Result<Done>(LedgerDatabase &database)>;

    static constexpr int schemaVersion = 1; ///< of the files written; older ones are migrated, newer ones refused

    /// An empty path keeps everything in memory. The file is opened by the first work; if that fails, all work fails with
    /// the reason, and the next work tries again. A damaged file is set aside, and a new one begun, unless another console
    /// that is alive still has it open. Several consoles may have the same file open: works of each are whole transactions.
    explicit Ledger(QString path, QObject *parent = nullptr);
    /// Ends when all work is done.
    ~Ledger() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Works are done in the order in which they came.
    [[nodiscard]] QFuture<Result<Done>> post(Work work);
    /// The same for a value.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(LedgerDatabase &database)> question);
    /// How many transactions there have been, for tests and figures.
    [[nodiscard]] int commits() const { return m_commits.loadRelaxed(); }

signals:
    /// The file is damaged or newer; at most once for each.
    void reported(const iam::FileReport &report);

private:
    struct Entry
    {
        Work work;
        std::function<void(const Result<Done> &outcome)> settle;
    };

    void add(Entry entry);
    void workAll();
    [[nodiscard]] Result<Done> prepare();
    [[nodiscard]] Result<Done> openAlone();
    [[nodiscard]] Result<Done> openFile(bool *damaged);
    void report(const FileReport &report);

    QString m_path;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in the thread
    bool m_newerTold = false; ///< in the thread
    std::unique_ptr<LedgerOwner> m_owner; ///< like the database; ends after it
    std::unique_ptr<LedgerDatabase> m_database; ///< made, used and ended in the thread
    QAtomicInt m_commits = 0;
    QMutex m_mutex;
    std::vector<Entry> m_waiting; ///< guarded by the mutex
    bool m_woken = false; ///< guarded by the mutex: workAll() is on its way
};

template <typename T>
QFuture<Result<T>> Ledger::ask(std::function<Result<T>(LedgerDatabase &database)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
    add({.work =
             [question = std::move(question), answer](LedgerDatabase &database) {
                 *answer = std::make_unique<Result<T>>(question(database));
                 return (*answer)->ok() ? Result<Done>(Done()) : Result<Done>((*answer)->error());
             },
        .settle =
            [promise, answer](const Result<Done> &outcome) {
                promise->addResult(outcome.ok() ? **answer : Result<T>(outcome.error()));
                promise->finish();
            }});
    return future;
}

} // namespace iam
