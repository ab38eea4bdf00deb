#pragma once

#include <QMenu>

namespace iam {

class UserActions;

/// What of a user can be copied; several users become one line each.
enum class CopyField { Name, Address, IamId, UserId, Row };

/// "Copy ▸" of the row menu and of the Edit menu.
class CopyMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The address is copied by the shared action of `actions`, which has the shortcut.
    explicit CopyMenu(UserActions &actions, QWidget *parent);

signals:
    /// Never for the address: UserActions::triggered() tells that.
    void wanted(iam::CopyField field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_name;
    QAction *m_iamId;
    QAction *m_userId;
    QAction *m_row;
};

} // namespace iam
