#pragma once

#include "models/core/filereport.h"
#include "views/widgets/consoledialog.h"

namespace iam {

/// Says which files could not be used, and where they lie now. Reports may come one after the other.
class FileReportDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    explicit FileReportDialog(QWidget *parent = nullptr);

    void add(const FileReport &report);
};

} // namespace iam
