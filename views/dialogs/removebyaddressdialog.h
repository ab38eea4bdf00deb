#pragma once

#include "models/items/usertablemodel.h"
#include "views/dialogs/changedialog.h"

class QComboBox;
class QLineEdit;

namespace iam {

/// Removes somebody by what one knows of them (B52). Whoever is in the list goes on in the removal's own dialog.
class RemoveByAddressDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    RemoveByAddressDialog(const UserTableModel &users, UserChanges &changes, QWidget *parent);

signals:
    /// This user of the list is meant; the dialog has closed.
    void foundInList(const iam::UserId &id);

protected:
    bool takeProblem(const ApiError &error) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    [[nodiscard]] AddressOfUser entered() const;
    void revalidate();
    void go();

    const UserTableModel &m_users;
    UserChanges &m_changes;
    QLineEdit *m_ibmid;
    QLineEdit *m_email;
    QComboBox *m_realm;
};

} // namespace iam
