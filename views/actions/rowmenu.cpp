#include "views/actions/rowmenu.h"

#include "views/actions/copymenu.h"
#include "views/actions/useractions.h"

#include <array>

namespace iam {

namespace {

struct MenuEntry
{
    UserAction action;
    bool lineBefore = false;
};

/// Classic permissions and the parent belong to the details and to the menu bar. A failed invitation is cleared where
/// an open one is cancelled.
constexpr std::array order {
    MenuEntry {UserAction::Open},
    MenuEntry {UserAction::Resend, true},
    MenuEntry {UserAction::Cancel},
    MenuEntry {UserAction::ClearFailedInvitation},
    MenuEntry {UserAction::InviteAgain},
    MenuEntry {UserAction::AssignAccess, true},
    MenuEntry {UserAction::AddToGroup},
    MenuEntry {UserAction::ChangeStatus},
    MenuEntry {UserAction::UpdateIbmid},
    MenuEntry {UserAction::AccessReport, true},
    MenuEntry {UserAction::Copy},
    MenuEntry {UserAction::CopyAs},
    MenuEntry {UserAction::Remove, true},
    MenuEntry {UserAction::LeaveAccount},
};

} // namespace

QMenu *makeRowMenu(const UserActions &actions, CopyMenu &copyMenu, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setToolTipsVisible(true);
    menu->setSeparatorsCollapsible(true);
    for (const MenuEntry &entry : order) {
        if (entry.lineBefore)
            menu->addSeparator();
        if (entry.action == UserAction::Copy)
            menu->addMenu(&copyMenu);
        else
            menu->addAction(actions.action(entry.action));
    }
    return menu;
}

} // namespace iam
