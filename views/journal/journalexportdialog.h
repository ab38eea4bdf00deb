#pragma once

#include "models/export/cadf.h"
#include "views/export/writefiledialog.h"

namespace iam {

class Journal;
class JournalExport;

/// Writes the journal as a file of activity events.
class JournalExportDialog final : public WriteFileDialog
{
    Q_OBJECT

public:
    JournalExportDialog(Journal &journal, const CadfContext &context, const QString &accountName, const QDateTime &now, QWidget *parent);

protected:
    void begin() override;
    void abort() override;
    void retranslate() override;

private:
    Journal &m_journal;
    CadfContext m_context;
    QString m_accountName;
    JournalExport *m_writing = nullptr;
};

} // namespace iam
