#pragma once

#include "models/items/userstore.h"
#include "views/dialogs/changedialog.h"

#include <QHash>
#include <QList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace iam {

/// Adds a user who has VPN access only (behaviour, "VPN-only user"). The password is shown as dots and never kept.
class VpnUserDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// `self` is the actor's record, the parent by default.
    VpnUserDialog(const UserStore &users, const UserId &self, UserChanges &changes, QWidget *parent);

protected:
    bool takeProblem(const ApiError &error) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    enum class Field { FirstName, LastName, Email, UserName, Password, Repeated, Company, Phone, Address, City, Country,
        TimeZone };
    void addField(QFormLayout *form, Field field, const QString &label, bool required);
    void addChoices(QFormLayout *form, const UserId &self);
    [[nodiscard]] QString text(Field field) const;
    /// What is wrong with the value; empty if nothing is.
    [[nodiscard]] QString problemOf(Field field) const;
    void setFieldProblem(Field field, const QString &problem);
    void revalidate();
    [[nodiscard]] VpnUserDraft draft() const;
    void save();

    const UserStore &m_users;
    UserChanges &m_changes;
    QHash<Field, QLineEdit *> m_edits;
    QHash<Field, QLabel *> m_problems;
    QList<Field> m_required;
    QComboBox *m_parent;
    QComboBox *m_vpnType;
    QString m_takenName; ///< the service has refused this user name
};

} // namespace iam
