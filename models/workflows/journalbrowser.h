#pragma once

#include "models/core/result.h"
#include "models/journal/journal.h"

#include <QList>
#include <QObject>

#include <optional>

namespace iam {

class RunEngine;

/// Reads the journal by pages, as one looks for something in it, and follows it as it grows. At most one question is on
/// its way: what is typed meanwhile is asked when the answer is there.
class JournalBrowser final : public QObject
{
    Q_OBJECT

public:
    JournalBrowser(Journal &journal, const RunEngine &runs, QObject *parent = nullptr);

    /// While nobody looks nothing is read.
    void setSeen(bool seen);
    void setWords(const QString &words);
    void setOutcome(std::optional<ChangeRecord::Outcome> outcome);
    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    /// Older entries.
    void readMore();
    void refresh();

    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool hasMore() const { return m_more; }
    /// False until the first answer.
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }

signals:
    /// entries(), hasMore() or problem().
    void changed();

private:
    void ask();
    void take(const Result<QList<JournalEntry>> &answer, int asked, bool isNext);
    void startAnew();

    Journal &m_journal;
    JournalQuery m_query;
    QList<JournalEntry> m_entries;
    std::optional<ApiError> m_problem;
    bool m_seen = false;
    bool m_read = false;
    bool m_more = false;
    bool m_busy = false;
    bool m_anew = true; ///< the words are others: what is there counts for nothing
    bool m_wantsNewest = false;
    bool m_wantsNext = false;
};

} // namespace iam
