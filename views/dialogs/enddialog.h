#pragma once

#include "models/workflows/accesscollector.h"
#include "views/dialogs/changedialog.h"

class QLabel;

namespace iam {

/// Asks before an invitation is cancelled, cleared or made anew, or the account is left: names what goes, then sends.
class EndDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// `action`: Cancel, ClearFailedInvitation, InviteAgain or LeaveAccount.
    EndDialog(UserAction action, const ChangeSubject &subject, const User &user, UserChanges &changes,
        const AccessSources &access, QWidget *parent);

    [[nodiscard]] const ChangeSubject &subject() const { return m_subject; }
    /// What the user had, or was to have.
    [[nodiscard]] const AccessSnapshot &snapshot() const { return m_collector->snapshot(); }

signals:
    /// The person has accepted in the meantime: whether to remove the member instead (B38).
    void removalWanted();

protected:
    bool takeMisfit(const ChangeResult &result) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void showAccess();
    void send();

    UserAction m_action;
    ChangeSubject m_subject;
    User m_user;
    UserChanges &m_changes;
    AccessCollector *m_collector;
    QLabel *m_access;
};

} // namespace iam
