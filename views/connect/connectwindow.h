#pragma once

#include "models/core/connectchoice.h"

#include <QMainWindow>

class QLabel;
class QPushButton;

namespace iam {

class ConnectForm;
class KnownAccountList;

/// Where accounts are opened: those known on this computer at the left, the form for one at the right.
class ConnectWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit ConnectWindow(QWidget *parent = nullptr);

    void setAccounts(const QList<KnownAccount> &accounts);
    [[nodiscard]] ConnectForm *form() const { return m_form; }
    /// Null for an account that is not in the list.
    [[nodiscard]] const KnownAccount *chosen() const;

signals:
    void checkWanted();
    void openWanted();
    void accountChosen(const iam::AccountId &account);
    /// Out of the list, and its key out of the key store.
    void forgetWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeChosen();

    KnownAccountList *m_list;
    ConnectForm *m_form;
    QWidget *m_side;
    QLabel *m_name;
    QLabel *m_claim;
    QLabel *m_heading;
    QPushButton *m_another;
    QPushButton *m_forget;
};

} // namespace iam
