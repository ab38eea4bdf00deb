#include "views/actions/useractions.h"

#include "views/text/problemtext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QWidget>

#include <algorithm>

namespace iam {

namespace {

constexpr auto noKey = QKeyCombination(Qt::Key_unknown);

struct ActionLook
{
    UserAction action;
    const char *objectName;
    Icon icon;
    bool hasIcon;
    QKeyCombination shortcut;
};

constexpr std::array looks {
    ActionLook {UserAction::Open, "openUser", Icon::Document, true, noKey},
    ActionLook {UserAction::Resend, "resendInvitation", Icon::Mail, true, Qt::CTRL | Qt::Key_R},
    ActionLook {UserAction::Cancel, "cancelInvitation", Icon::Close, false, Qt::CTRL | Qt::Key_Backspace},
    ActionLook {UserAction::ClearFailedInvitation, "clearFailedInvitation", Icon::Close, false, noKey},
    ActionLook {UserAction::InviteAgain, "inviteAgain", Icon::Resend, true, noKey},
    ActionLook {UserAction::AssignAccess, "assignAccess", Icon::Key, true, noKey},
    ActionLook {UserAction::AddToGroup, "addToGroup", Icon::Group, true, Qt::CTRL | Qt::Key_G},
    ActionLook {UserAction::ClassicPermissions, "classicPermissions", Icon::Server, true, noKey},
    ActionLook {UserAction::ChangeStatus, "changeStatus", Icon::Pause, true, Qt::CTRL | Qt::SHIFT | Qt::Key_S},
    ActionLook {UserAction::ChangeParent, "changeParent", Icon::Users, false, noKey},
    ActionLook {UserAction::UpdateIbmid, "updateIbmid", Icon::Users, false, noKey},
    ActionLook {UserAction::AccessReport, "accessReport", Icon::Document, false, noKey},
    ActionLook {UserAction::Copy, "copyUser", Icon::Copy, true, Qt::CTRL | Qt::Key_C},
    ActionLook {UserAction::CopyAs, "copyAs", Icon::Copy, false, Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    ActionLook {UserAction::Remove, "removeUser", Icon::Trash, true, Qt::Key_Delete},
    ActionLook {UserAction::LeaveAccount, "leaveAccount", Icon::Trash, true, noKey},
    ActionLook {UserAction::AddVpnUser, "addVpnUser", Icon::Plus, true, Qt::CTRL | Qt::SHIFT | Qt::Key_N},
};

constexpr bool isAboutTheAccount(UserAction action)
{
    return action == UserAction::AddVpnUser || action == UserAction::Invite;
}

QString textOf(UserAction action, bool planned)
{
    switch (action) {
    case UserAction::Open:
        return UserActions::tr("&Open");
    case UserAction::Resend:
        return UserActions::tr("&Resend invite");
    case UserAction::Cancel:
        return UserActions::tr("&Cancel invite");
    case UserAction::ClearFailedInvitation:
        return UserActions::tr("C&lear failed invitation");
    case UserAction::InviteAgain:
        return UserActions::tr("&Invite again …");
    case UserAction::AssignAccess:
        return UserActions::tr("Assi&gn access …");
    case UserAction::AddToGroup:
        return UserActions::tr("Add &to group …");
    case UserAction::ClassicPermissions:
        return UserActions::tr("Classic &permissions …");
    case UserAction::ChangeStatus:
        return UserActions::tr("Change &status …");
    case UserAction::ChangeParent:
        return UserActions::tr("Cha&nge parent …");
    case UserAction::UpdateIbmid:
        return UserActions::tr("&Update IBMid …");
    case UserAction::AccessReport:
        return planned ? UserActions::tr("Planned access …") : UserActions::tr("Access report …");
    case UserAction::Copy:
        return UserActions::tr("Cop&y address");
    case UserAction::CopyAs:
        return UserActions::tr("Co&py as …");
    case UserAction::Remove:
        return UserActions::tr("Remo&ve user …");
    case UserAction::LeaveAccount:
        return UserActions::tr("Leave &account …");
    case UserAction::AddVpnUser:
        return UserActions::tr("Add VPN-on&ly user …");
    case UserAction::Invite:
        break;
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
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, kind = look.action] { emit triggered(kind); });
        window->addAction(action);
        m_actions[static_cast<size_t>(look.action)] = action;
    }
    retranslate();
}

void UserActions::provide(UserAction action, Several several)
{
    m_provided[static_cast<size_t>(action)] = true;
    if (several == Several::Yes)
        m_takesSeveral[static_cast<size_t>(action)] = true;
}

void UserActions::retranslate() const
{
    for (const ActionLook &look : looks)
        action(look.action)->setText(textOf(look.action, m_planned));
}

void UserActions::setSubjects(const QList<ActionSubject> &subjects, const Actor &actor, const QString &ownerName)
{
    const auto isPlanned = [](const ActionSubject &subject) {
        return offerOf(UserAction::AccessReport, subject.status) == Offer::Planned;
    };
    const bool planned = !subjects.isEmpty() && std::all_of(subjects.begin(), subjects.end(), isPlanned);
    if (std::exchange(m_planned, planned) != planned)
        action(UserAction::AccessReport)->setText(textOf(UserAction::AccessReport, planned));
    for (const ActionLook &look : looks) {
        if (isAboutTheAccount(look.action))
            continue;
        int fits = 0;
        bool checked = true;
        Refusal firstRefusal = Refusal::NotForThisState;
        for (const ActionSubject &subject : subjects) {
            const Verdict verdict = verdictOn(look.action, subject, actor);
            if (verdict.refusal == Refusal::No) {
                ++fits;
                checked = checked && verdict.checked;
            } else if (!isShown(firstRefusal)) {
                firstRefusal = verdict.refusal;
            }
        }
        show(look.action, fits, checked, firstRefusal, ownerName);
        if (subjects.size() > 1 && fits > 0 && !m_takesSeveral[static_cast<size_t>(look.action)]) {
            action(look.action)->setEnabled(false);
            setReason(action(look.action), tr("This is done for one user at a time."));
        }
    }
}

void UserActions::setAccount(const ActionSubject &subject, const Actor &actor, const QString &ownerName)
{
    for (const ActionLook &look : looks) {
        if (!isAboutTheAccount(look.action))
            continue;
        const Verdict verdict = verdictOn(look.action, subject, actor);
        show(look.action, verdict.refusal == Refusal::No ? 1 : 0, verdict.checked, verdict.refusal, ownerName);
    }
}

void UserActions::show(UserAction kind, int fits, bool checked, Refusal refusal, const QString &ownerName)
{
    m_fitting[static_cast<size_t>(kind)] = fits;
    QAction *action = this->action(kind);
    action->setEnabled(fits > 0 && isProvided(kind));
    // What never belongs to the state is left out; what is refused otherwise stays visible with its reason.
    action->setVisible(isProvided(kind) && (fits > 0 || isShown(refusal)));
    if (fits == 0)
        setReason(action, refusalText(refusal, rightFor(kind), ownerName));
    else
        setReason(action, checked ? QString() : tr("Not checked: whether you have the right could not be read."));
}

} // namespace iam
