#pragma once

#include "models/runs/runsender.h"
#include "models/runs/runstore.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace iam {

class Clock;
class Ledger;

/// Keeps one run and its attempts in the ledger, step by step and in order. What is noted goes there with the next
/// arm() or flush(): an outcome that is lost costs a look after a crash, a write for each would cost the disk's time.
class RunBook final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the book.
    RunBook(Ledger &ledger, const RunSender &sender, const Clock &clock, QObject *parent = nullptr);

    void open(const Run *run);
    /// The item has changed; what its last attempt came to goes into the journal, if it had one under way.
    void note(int place);
    /// The items are Sending: `written` is called when that is on the disk, with an error if it is not.
    void arm(const QList<int> &places, QObject *context, std::function<void(const Result<Done> &)> written);
    /// Nothing is under way to the disk.
    [[nodiscard]] bool isIdle() const { return m_writing == 0 && m_changes.isEmpty(); }
    /// Writes what was noted, and tries once more what could not be written.
    void flush();
    /// How much is noted and not on its way.
    [[nodiscard]] qsizetype pending() const { return m_changes.size(); }
    /// A number of what is noted now, other once that is on its way.
    [[nodiscard]] int batch() const { return m_batch; }

signals:
    void idle();
    void failed(const iam::ApiError &error);

private:
    void write(const QList<RunItemChange> &changes, std::function<void(const Result<Done> &)> written);
    [[nodiscard]] ChangeRecord recordOf(const RunItem &item, ChangeRecord::Outcome outcome) const;

    Ledger &m_ledger;
    const RunSender &m_sender;
    const Clock &m_clock;
    const Run *m_run = nullptr;
    QList<RunItemChange> m_changes; ///< not written yet
    QSet<int> m_open; ///< places with an attempt without a final outcome
    int m_writing = 0;
    int m_batch = 0;
};

} // namespace iam
