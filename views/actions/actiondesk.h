#pragma once

#include "models/core/userbatch.h"
#include "models/workflows/userchanges.h"
#include "views/pages/accountmodels.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QWidget;
class QUrl;

namespace iam {

class ChangeDialog;
class ToastStack;
class UserActions;

/// Carries out the actions on one user: opens their dialogs over the window and tells what came of them.
class ActionDesk final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs stand over. Provides its actions in `actions`.
    ActionDesk(const AccountModels &models, UserActions &actions, ToastStack &toasts, QWidget *window);

    /// False if the action is not of those that this desk carries out for one user.
    bool run(UserAction action, const UserId &user);
    /// The dialog of the status, with a choice made.
    void changeStatus(const UserId &user, UserState preset);
    void addVpnUser();
    void removeByAddress();
    void undo();

signals:
    /// Invite this address with this access: the old one is gone, or is to be replaced.
    void invitationWanted(const iam::AccessSnapshot &access);
    /// Something of another part of the console is wanted for this user.
    void otherWanted(iam::UserAction action, const iam::UserId &user);

private:
    struct Target
    {
        User user;
        ChangeSubject subject;
    };
    [[nodiscard]] std::optional<Target> find(const UserId &user) const;
    /// With "Copy as", and with what is told of waiting requests. `user` is null where the dialog is about nobody in the list.
    void show(ChangeDialog *dialog, const User *user);
    void changeParent(const Target &target, QWidget *over);
    void endInvitation(UserAction action, const Target &target);
    void remove(const Target &target);
    void updateIbmid(const Target &target);
    /// The user's page in the web console, or that of all users.
    [[nodiscard]] static QUrl webPageOf(const User &user);
    void openWebConsole(const UserId &user, const QUrl &page);
    void replace(const Target &target, const QString &newIbmid);
    void offerInvitingAgain(const UserId &user);
    void noteResend(const ChangeOutcome &outcome);
    void lookForUnrenewed(const UserBatch &users);
    void report(const ChangeRecord &record);
    void tellRemovalEnd(const ChangeSubject &subject, RemovalWatch::End end);
    void tellUndone(const ChangeRecord &inverse);

    AccountModels m_models;
    UserActions &m_actions;
    ToastStack &m_toasts;
    QWidget *m_window;
    QHash<UserId, AccessSnapshot> m_removed; ///< what those had whose removal is under way
    QSet<UserId> m_resentExpired; ///< expired invitations that were sent again
};

} // namespace iam
