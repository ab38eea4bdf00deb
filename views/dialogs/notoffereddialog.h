#pragma once

#include "views/widgets/consoledialog.h"

namespace iam {

/// Says that the service has no such operation for programs, and where a person can do it (B57a).
class NotOfferedDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `where` is a sentence about the page of the web console.
    NotOfferedDialog(const QString &title, const QString &where, QWidget *parent);

signals:
    void webConsoleWanted();
};

} // namespace iam
