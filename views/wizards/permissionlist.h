#pragma once

#include "views/widgets/consoledialog.h"

#include <QStringList>

namespace iam {

/// A list of permissions in words: can be searched and copied.
class PermissionList final : public ConsoleDialog
{
    Q_OBJECT

public:
    PermissionList(const QString &title, const QStringList &lines, QWidget *parent = nullptr);
};

} // namespace iam
