#pragma once

#include "models/export/accessreport.h"
#include "views/export/writefiledialog.h"

#include <memory>

namespace iam {

class AccessReporter;

/// Reads the access of users and writes it as a report: JSON, CSV, or PDF to print.
class ReportDialog final : public WriteFileDialog
{
    Q_OBJECT

public:
    /// `planned`: for people who have not accepted yet.
    ReportDialog(AccessReporter &reporter, QList<ExportUser> users, const ReportHead &head, bool planned, QWidget *parent = nullptr);
    ~ReportDialog() override;

signals:
    /// Before written(): some of the access could not be read; the file says what.
    void incomplete(int users);

protected:
    void begin() override;
    void abort() override;
    void retranslate() override;

private:
    void write(const QList<AccessReport> &reports);

    AccessReporter &m_reporter;
    QList<ExportUser> m_users;
    ReportHead m_head;
    bool m_planned;
    QFuture<Result<WrittenFile>> m_writing;
};

} // namespace iam
