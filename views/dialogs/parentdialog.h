#pragma once

#include "models/items/usertablemodel.h"
#include "models/workflows/accesscollector.h"
#include "views/dialogs/changedialog.h"

class QLabel;

namespace iam {

class UserPicker;

/// Gives a user another parent in the classic hierarchy (B43).
class ParentDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// `users` outlives the dialog.
    ParentDialog(const ChangeSubject &subject, const User &user, const UserTableModel &users, UserChanges &changes,
        const AccessSources &access, QWidget *parent);

    [[nodiscard]] const ChangeSubject &subject() const { return m_subject; }

protected:
    bool takeProblem(const ApiError &error) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void takeHierarchy(const AccessSnapshot &snapshot);
    void revalidate();

    ChangeSubject m_subject;
    const UserTableModel &m_users;
    UserChanges &m_changes;
    AccessCollector *m_collector;
    QLabel *m_now;
    UserPicker *m_picker;
    UserId m_before;
};

} // namespace iam
