#pragma once

#include "views/widgets/consoledialog.h"

namespace iam {

/// Stands in for the wizard where the person signed in has no right to invite (B7): what would be needed, and what they
/// have.
class CannotInviteDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `ownerName` is empty where the owner is not visible; `showsAccess`: the person's own access can be shown.
    CannotInviteDialog(const QString &ownerName, bool showsAccess, QWidget *parent);

signals:
    void ownAccessWanted();
};

} // namespace iam
