#pragma once

#include "models/items/usertablemodel.h"
#include "models/workflows/accesscollector.h"
#include "views/dialogs/changedialog.h"

class QLabel;
class QLineEdit;

namespace iam {

class BlockerList;
class EffectRows;
class LinkButton;

/// Removes one member: first reads what goes and who depends on them, shows it, and names what could not be read.
class RemoveDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// The references outlive the dialog. `canLimit`: there is somebody who can assign access with a period.
    RemoveDialog(const ChangeSubject &subject, const User &user, const UserTableModel &users, UserChanges &changes,
        const AccessSources &access, bool canLimit, QWidget *parent);

    [[nodiscard]] const ChangeSubject &subject() const { return m_subject; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const AccessSnapshot &snapshot() const { return m_collector->snapshot(); }

public slots:
    /// Reads everything again, for instance after somebody who depended on the user has gone.
    void collect();

signals:
    /// The dialog has closed: this is wanted instead.
    void insteadWanted(iam::UserAction action);
    void otherParentWanted(const iam::UserId &child);
    void removalOfWanted(const iam::UserId &child);

protected:
    bool takeProblem(const ApiError &error) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void makeRows(bool canLimit);
    void makeWord();
    void takeSnapshot(const AccessSnapshot &snapshot);
    void showBlockers(const AccessSnapshot &snapshot);
    void revalidate();
    void changeChild(const UserId &child, const std::function<UserChanges::Answer(const ChangeSubject &)> &change);
    void giveNext(QList<UserId> children, const UserId &parent);
    [[nodiscard]] ChangeSubject subjectOf(const UserId &child) const;
    [[nodiscard]] QString keysText(const AccessSnapshot &snapshot) const;
    [[nodiscard]] QString accessText(const AccessSnapshot &snapshot) const;

    ChangeSubject m_subject;
    User m_user;
    const UserTableModel &m_users;
    UserChanges &m_changes;
    const AccessSources &m_access;
    AccessCollector *m_collector = nullptr;
    InlineNotification *m_blocked;
    BlockerList *m_blockers;
    EffectRows *m_rows;
    QLabel *m_keys = nullptr;
    QLabel *m_goes = nullptr;
    QLabel *m_list = nullptr;
    LinkButton *m_showList = nullptr;
    LinkButton *m_stop = nullptr;
    QWidget *m_wordPart;
    QLineEdit *m_word = nullptr;
    bool m_refusedForDescendants = false; ///< only the service knows of them
};

} // namespace iam
