#pragma once

#include "models/workflows/vanishedinvitations.h"
#include "views/widgets/consoledialog.h"

#include <QTableWidget>

namespace iam {

/// Expired invitations that the service no longer lists, with the one thing that can be done about them.
class VanishedDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `invitations` outlives the dialog.
    VanishedDialog(const VanishedInvitations &invitations, QWidget *parent);

signals:
    void inviteAgainWanted(const iam::VanishedInvitation &invitation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    const VanishedInvitations &m_invitations;
    QTableWidget *m_table;
};

} // namespace iam
