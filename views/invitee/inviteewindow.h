#pragma once

#include "models/workflows/inviteesession.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace iam {

class InlineNotification;

/// The demo's second window: what an invited person sees and does (behaviour, "Acceptance").
class InviteeWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the window.
    explicit InviteeWindow(InviteeSession &session, QWidget *parent = nullptr);

    /// Addresses to choose from; any other known one can be typed.
    void setAddresses(const QStringList &addresses);

signals:
    /// Something in the account has changed by what the person did.
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeInbox();
    QWidget *makeNotifications();
    QWidget *makeKeys();
    void retranslate();
    void signIn();
    void readAll();
    void readInbox();
    void readNotifications();
    void readKeys();
    void showMail();
    void showNotification();
    void take(const QFuture<Result<Done>> &call, const QString &done);
    void tell(const QString &strong, const QString &text, bool bad);
    void createKey();
    void useKey();

    InviteeSession &m_session;
    QLabel *m_who;
    QComboBox *m_address;
    QPushButton *m_signIn;
    InlineNotification *m_notice;
    QTabWidget *m_tabs;
    QListWidget *m_mailList = nullptr;
    QLabel *m_mailText = nullptr;
    QWidget *m_nameRow = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QPushButton *m_acceptMail = nullptr;
    QPushButton *m_acceptByCall = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_type = nullptr;
    QListWidget *m_notificationList = nullptr;
    QLabel *m_notificationText = nullptr;
    QPushButton *m_acceptNotification = nullptr;
    QListWidget *m_keyList = nullptr;
    QLineEdit *m_keyName = nullptr;
    QPushButton *m_createKey = nullptr;
    QPushButton *m_useKey = nullptr;
    QList<InviteeMail> m_mails;
    QList<InviteeNotification> m_notifications;
    QHash<QString, Secret> m_keys; ///< made in this window, by ID
};

} // namespace iam
