#include "views/actions/useractions.h"

#include "views/text/problemtext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QWidget>

namespace iam {

namespace {

struct ActionLook
{
    UserAction action;
    const char *objectName;
    Icon icon;
    bool hasIcon;
    QKeyCombination shortcut;
};

constexpr std::array looks {
    ActionLook {UserAction::Resend, "resendInvitation", Icon::Mail, true, Qt::CTRL | Qt::Key_R},
    ActionLook {UserAction::Cancel, "cancelInvitation", Icon::Close, false, Qt::CTRL | Qt::Key_Backspace},
    ActionLook {UserAction::ClearFailedInvitation, "clearFailedInvitation", Icon::Close, false, Qt::Key_unknown},
    ActionLook {UserAction::Copy, "copyUser", Icon::Copy, true, Qt::CTRL | Qt::Key_C},
    ActionLook {UserAction::Remove, "removeUser", Icon::Trash, true, Qt::Key_Delete},
    ActionLook {UserAction::LeaveAccount, "leaveAccount", Icon::Trash, true, Qt::Key_unknown},
};

QString textOf(UserAction action)
{
    switch (action) {
    case UserAction::Resend:
        return UserActions::tr("&Resend invite");
    case UserAction::Cancel:
        return UserActions::tr("&Cancel invite");
    case UserAction::ClearFailedInvitation:
        return UserActions::tr("C&lear failed invitation");
    case UserAction::Copy:
        return UserActions::tr("Cop&y address");
    case UserAction::Remove:
        return UserActions::tr("Remo&ve user …");
    case UserAction::LeaveAccount:
        return UserActions::tr("Leave &account …");
    }
    return {};
}

} // namespace

void setReason(QAction *action, const QString &reason)
{
    action->setToolTip(plainToolTip(reason.isEmpty() ? action->iconText() : reason));
    action->setStatusTip(reason);
    action->setWhatsThis(reason); // screen readers of menus read this as the description
}

UserActions::UserActions(QWidget *window)
    : QObject(window)
{
    const Theme &theme = Theme::of(window);
    for (const ActionLook &look : looks) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(look.objectName));
        if (look.hasIcon)
            action->setIcon(theme.icon(look.icon));
        if (look.shortcut.key() != Qt::Key_unknown)
            action->setShortcut(look.shortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, kind = look.action] { emit triggered(kind); });
        window->addAction(action);
        m_actions[static_cast<size_t>(look.action)] = action;
    }
    retranslate();
}

void UserActions::retranslate()
{
    for (const ActionLook &look : looks)
        action(look.action)->setText(textOf(look.action));
}

void UserActions::setSubjects(const QList<ActionSubject> &subjects, const Actor &actor, const QString &ownerName)
{
    for (const ActionLook &look : looks) {
        int fits = 0;
        Refusal firstRefusal = Refusal::NotForThisState;
        for (const ActionSubject &subject : subjects) {
            const Refusal refusal = refusalOf(look.action, subject, actor);
            if (refusal == Refusal::No)
                ++fits;
            else if (firstRefusal == Refusal::NotForThisState)
                firstRefusal = refusal;
        }
        m_fitting[static_cast<size_t>(look.action)] = fits;
        QAction *action = this->action(look.action);
        action->setEnabled(fits > 0);
        // What never belongs to the state is left out; what is refused otherwise stays visible with its reason.
        const bool shown = fits > 0
            || (!subjects.isEmpty() && firstRefusal != Refusal::NotForThisState && firstRefusal != Refusal::OthersRow
                && firstRefusal != Refusal::OwnRow);
        action->setVisible(shown);
        setReason(action, fits > 0 ? QString() : refusalText(firstRefusal, rightFor(look.action), ownerName));
    }
}

} // namespace iam
