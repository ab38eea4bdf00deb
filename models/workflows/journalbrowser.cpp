#include "models/workflows/journalbrowser.h"

#include "models/core/whendone.h"
#include "models/runs/runengine.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr int pageSize = 200;
constexpr qsizetype mostAnew = 2'000; ///< of the rows that are there already, so many are read again when something came

} // namespace

JournalBrowser::JournalBrowser(Journal &journal, const RunEngine &runs, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::grown, this, &JournalBrowser::refresh);
    connect(&runs, &RunEngine::itemsChanged, this, &JournalBrowser::refresh);
    connect(&runs, &RunEngine::finished, this, &JournalBrowser::refresh);
}

void JournalBrowser::setSeen(bool seen)
{
    m_seen = seen;
    if (seen)
        refresh();
}

void JournalBrowser::setWords(const QString &words)
{
    if (m_query.words == words)
        return;
    m_query.words = words;
    startAnew();
}

void JournalBrowser::setOutcome(std::optional<ChangeRecord::Outcome> outcome)
{
    if (m_query.outcome == outcome)
        return;
    m_query.outcome = outcome;
    startAnew();
}

void JournalBrowser::startAnew()
{
    m_anew = true;
    m_wantsNext = false;
    refresh();
}

void JournalBrowser::refresh()
{
    m_wantsNewest = true;
    ask();
}

void JournalBrowser::readMore()
{
    m_wantsNext = true;
    ask();
}

void JournalBrowser::ask()
{
    if (m_busy || !m_seen || (!m_wantsNewest && !m_wantsNext))
        return;
    m_busy = true;
    JournalQuery query = m_query;
    const bool isNext = !std::exchange(m_wantsNewest, false);
    if (isNext)
        m_wantsNext = false;
    const bool isAnew = std::exchange(m_anew, false);
    query.limit = isNext || isAnew ? pageSize : static_cast<int>(std::clamp<qsizetype>(m_entries.size(), pageSize, mostAnew));
    if (isNext)
        query.before = m_entries.isEmpty() ? 0 : m_entries.last().number;
    if (isAnew)
        m_read = false;
    whenDone(m_journal.search(query), this, [this, asked = query.limit, isNext](const Result<QList<JournalEntry>> &answer) {
        m_busy = false;
        if (!m_anew) // otherwise it answers what nobody wants to know any more
            take(answer, asked, isNext);
        ask();
    });
}

void JournalBrowser::take(const Result<QList<JournalEntry>> &answer, int asked, bool isNext)
{
    m_problem.reset();
    if (!answer.ok()) {
        m_problem = answer.error();
        emit changed();
        return;
    }
    const QList<JournalEntry> &page = answer.value();
    if (isNext) {
        m_entries += page;
        m_more = page.size() >= asked;
    } else if (!m_read || page.size() < asked) {
        m_entries = page;
        m_more = page.size() >= asked;
    } else { // the newest ones; what is older stays, unless more is known of it now
        QSet<qint64> known;
        for (const JournalEntry &entry : page)
            known.insert(entry.attempt);
        QList<JournalEntry> merged = page;
        for (const JournalEntry &entry : std::as_const(m_entries)) {
            if (entry.number < page.last().number && !known.contains(entry.attempt))
                merged.append(entry);
        }
        m_more = m_more || merged.size() == page.size();
        m_entries = merged;
    }
    m_read = true;
    emit changed();
}

} // namespace iam
