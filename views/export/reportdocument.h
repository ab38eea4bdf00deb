#pragma once

#include "models/export/accessreport.h"

class QTextDocument;

namespace iam {

/// Reports as pages to print, in the language of the interface. Foreign text goes in as plain text. For any thread.
void fillReportDocument(QTextDocument &document, const QList<AccessReport> &reports, const ReportHead &head);
/// The same as a PDF file.
[[nodiscard]] QByteArray accessReportsPdf(const QList<AccessReport> &reports, const ReportHead &head);

} // namespace iam
