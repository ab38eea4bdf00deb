#include "views/journal/journalexportdialog.h"

#include "models/core/safetext.h"
#include "models/workflows/journalexport.h"

#include <QLocale>

#include <utility>

namespace iam {

JournalExportDialog::JournalExportDialog(
    Journal &journal, const CadfContext &context, const QString &accountName, const QDateTime &now, QWidget *parent)
    : WriteFileDialog({{QStringLiteral("CADF (JSON)"), QStringLiteral("json"), false}},
        QStringLiteral("journal-%1-%2").arg(accountName, now.toLocalTime().date().toString(Qt::ISODate)), parent)
    , m_journal(journal)
    , m_context(context)
    , m_accountName(accountName)
{
    setObjectName(QStringLiteral("journalExportDialog"));
    JournalExportDialog::retranslate();
}

void JournalExportDialog::begin()
{
    m_writing = new JournalExport(m_journal, m_context, this);
    connect(m_writing, &JournalExport::progressed, this, [this](qint64 done, qint64 total) {
        //: %1 and %2 are numbers of entries of the journal
        progress(done, total, tr("%1 of %2 written").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_writing, &JournalExport::finished, this, [this](const Result<WrittenFile> &outcome) {
        std::exchange(m_writing, nullptr)->deleteLater();
        end(outcome);
    });
    m_writing->start(path());
}

void JournalExportDialog::abort()
{
    if (m_writing == nullptr)
        return;
    m_writing->cancel();
    std::exchange(m_writing, nullptr)->deleteLater();
}

void JournalExportDialog::retranslate()
{
    WriteFileDialog::retranslate();
    setTitle(tr("Export journal"));
    //: %1 is the name of an account
    setSubtitle(tr("All entries about the account %1, as activity events. There are no secrets in them.").arg(isolatedText(visibleText(m_accountName))));
}

} // namespace iam
