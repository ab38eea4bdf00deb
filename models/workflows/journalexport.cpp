#include "models/workflows/journalexport.h"

#include "models/core/whendone.h"

#include <QJsonDocument>

#include <utility>

namespace iam {

namespace {

constexpr int portionSize = 250; ///< so few that turning them into text is not felt

} // namespace

JournalExport::JournalExport(Journal &journal, CadfContext context, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_context(std::move(context))
{
}

void JournalExport::start(const QString &path)
{
    m_file = std::make_unique<WholeFile>(path);
    m_cancelled = false;
    m_last = 0;
    m_done = 0;
    if (!m_file->open() || !m_file->write("[")) {
        emit finished(m_file->error());
        return;
    }
    whenDone(m_journal.count(), this, [this](const Result<qint64> &answer) {
        if (m_cancelled)
            return;
        if (!answer.ok()) {
            emit finished(answer.error());
            return;
        }
        m_total = answer.value();
        emit progressed(0, m_total);
        writeNext();
    });
}

void JournalExport::cancel()
{
    m_cancelled = true;
    m_file.reset();
}

void JournalExport::writeNext()
{
    whenDone(m_journal.portion(m_last, portionSize), this, [this](const Result<QList<JournalEntry>> &answer) {
        if (m_cancelled)
            return;
        if (!answer.ok()) {
            m_file.reset();
            emit finished(answer.error());
            return;
        }
        QByteArray text;
        for (const JournalEntry &entry : answer.value()) {
            text += (m_done++ == 0 ? "\n" : ",\n") + QJsonDocument(cadfEvent(entry.record, m_context)).toJson(QJsonDocument::Compact);
            m_last = entry.number;
        }
        const bool isLast = answer.value().isEmpty();
        if (isLast)
            text = "\n]\n";
        if (!m_file->write(text)) {
            const ApiError error = m_file->error();
            m_file.reset();
            emit finished(error);
            return;
        }
        if (isLast) {
            emit finished(m_file->commit(m_done));
            return;
        }
        emit progressed(m_done, m_total);
        writeNext();
    });
}

} // namespace iam
