#pragma once

#include "models/core/accountsummary.h"
#include "models/core/actionrules.h"
#include "models/core/apierror.h"
#include "models/core/connectchoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace iam {

class ChoiceCard;
class EndpointForm;
class InlineNotification;
class LinkButton;

/// How to connect: the way, the key or passcode, where it is kept, the address of the services; and, once it was
/// checked, who that is, which accounts there are and what may be done in them. Sends nothing itself.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    /// Without one, keys stay in memory, and the form says so.
    void setKeyStoreThere(bool there);
    /// Fills the form for an account of the list; null for another account.
    void showKnown(const KnownAccount *account);

    /// With the secret as it stands in the field; empty if the key is taken from the key store.
    [[nodiscard]] ConnectChoice choice() const;
    /// Takes the secret out of the field.
    void forgetSecret();
    [[nodiscard]] bool usesStoredKey() const;

    void showChecking();
    void showFound(const QString &address, bool isServiceId, const QList<AccountSummary> &accounts);
    /// Of the chosen account.
    void showRights(const QString &accountName, bool isDemo, const Actor &actor, bool classicAccount);
    void showProblem(const ApiError &error);

signals:
    void checkWanted();
    void openWanted();
    /// One of those found.
    void accountChosen(const iam::AccountId &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Editing, Checking, Found };

    void build();
    void buildSecret();
    void buildEndpoints();
    void retranslate();
    void edited();
    void refresh();
    [[nodiscard]] ConnectChoice::Way way() const;
    [[nodiscard]] bool isComplete() const;

    State m_state = State::Editing;
    bool m_keyStoreThere = true;
    bool m_storedKey = false;
    QString m_address;
    bool m_isServiceId = false;
    QLabel *m_title;
    QLabel *m_intro;
    QList<ChoiceCard *> m_cards; ///< in the order of ConnectChoice::Way
    QWidget *m_secretPart;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QPushButton *m_show;
    QLabel *m_secretHelp;
    QLabel *m_keepLabel;
    QComboBox *m_keep;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    InlineNotification *m_result;
    InlineNotification *m_warning;
    LinkButton *m_settings;
    EndpointForm *m_endpoints;
    QPushButton *m_check;
    QPushButton *m_open;
};

} // namespace iam
