#pragma once

#include "views/dialogs/changedialog.h"

#include <QHash>

class QRadioButton;

namespace iam {

/// Chooses the status of a member (B42). Every choice says what it does.
class StatusDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// `preset` is chosen at first; Unknown leaves it at the present state.
    StatusDialog(const ChangeSubject &subject, bool classicAccount, UserChanges &changes, UserState preset,
        QWidget *parent);

    [[nodiscard]] const ChangeSubject &subject() const { return m_subject; }

protected:
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void revalidate();
    [[nodiscard]] UserState chosen() const;

    ChangeSubject m_subject;
    UserChanges &m_changes;
    QHash<UserState, QRadioButton *> m_choices;
    InlineNotification *m_warning;
};

} // namespace iam
