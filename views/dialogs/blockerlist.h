#pragma once

#include "models/core/accesssnapshot.h"
#include "models/items/usertablemodel.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace iam {

/// The descendants in the classic hierarchy who keep a user from being removed, and what can be done about each (B49).
class BlockerList final : public QWidget
{
    Q_OBJECT

public:
    /// `users` outlives the list.
    explicit BlockerList(const UserTableModel &users, QWidget *parent);

    /// `parent` is that of the user to be removed; empty if there is none.
    void show(const AccessSnapshot &snapshot);
    void setBusy(bool busy);

signals:
    /// The parent of the user to be removed is to be the new parent.
    void parentWanted(const iam::UserId &child, const iam::UserId &parent);
    void otherParentWanted(const iam::UserId &child);
    void disablingWanted(const iam::UserId &child);
    void removalWanted(const iam::UserId &child);
    void givingAllWanted(const QList<iam::UserId> &children, const iam::UserId &parent);
    void checkWanted();

private:
    void addChild(const ClassicChild &child, const std::optional<UserRow> &parent);

    const UserTableModel &m_users;
    QWidget *m_contents = nullptr;
    QBoxLayout *m_rows = nullptr;
};

} // namespace iam
