#pragma once

#include "models/export/listexport.h"
#include "views/export/writefiledialog.h"

#include <functional>

namespace iam {

/// What an export of the list can take from.
struct ExportSource
{
    QList<UserId> selected {}; ///< empty, or more than the current row
    std::function<QList<UserId>()> matching {}; ///< all that match view and search, in their order
    qsizetype matchingCount = 0;
    std::function<std::optional<ExportUser>(const UserId &)> user {}; ///< nothing for one who has gone
    QList<ExportColumn> shownColumns {};
    ListExportPlan plan {}; ///< account, person, times
};

/// Writes the list of users to a CSV or JSON file.
class ExportDialog final : public WriteFileDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(ExportSource source, QWidget *parent = nullptr);

protected:
    void begin() override;
    void abort() override;
    void retranslate() override;

private:
    ExportSource m_source;
    ListExport *m_writing = nullptr;
    QLabel *m_rowsLabel;
    QComboBox *m_rows;
    QLabel *m_columnsLabel;
    QComboBox *m_columns;
};

} // namespace iam
