#pragma once

#include "models/items/usertablemodel.h"
#include "views/dialogs/changedialog.h"

class QLabel;
class QLineEdit;

namespace iam {

/// Gives a membership to another IBMid (B54 to B57a). Where the service offers no such operation, it says so and shows
/// the two ways that are left.
class IbmidDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    IbmidDialog(const ChangeSubject &subject, bool offered, const UserTableModel &users, UserChanges &changes,
        QWidget *parent);

    [[nodiscard]] const ChangeSubject &subject() const { return m_subject; }

signals:
    void webConsoleWanted();
    /// Invite `newIbmid` with the same access, and remove the old ID when that is accepted.
    void replacementWanted(const QString &newIbmid);

protected:
    bool takeProblem(const ApiError &error) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void makeOtherWays();
    /// What is wrong with the new ID, as far as can be seen without the list; empty if nothing is.
    [[nodiscard]] QString problemOf(const QString &ibmid) const;
    [[nodiscard]] bool isMember(const QString &ibmid) const;
    /// True if nothing speaks against the new ID.
    bool check();
    void revalidate();
    [[nodiscard]] QString entered() const;

    ChangeSubject m_subject;
    bool m_offered;
    const UserTableModel &m_users;
    UserChanges &m_changes;
    QLineEdit *m_new;
    QPushButton *m_check;
    QLabel *m_verdict;
};

} // namespace iam
