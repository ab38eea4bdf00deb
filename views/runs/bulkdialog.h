#pragma once

#include "models/core/bulksplit.h"
#include "models/items/userstore.h"
#include "models/workflows/bulkruns.h"
#include "views/copyas/copyaschoices.h"
#include "views/pages/accountmodels.h"
#include "views/widgets/consoledialog.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace iam {

class ActionTable;
class BulkSplitModel;

/// Before something is done to several users: whom it fits, whom it does not and why, and the one choice it needs
/// (B57 to B59). Sends nothing: wish() is for BulkRuns.
class BulkDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// Removing more users than this at once takes typing a word.
    static constexpr int mostWithoutWord = 10;

    struct Person
    {
        UserRow row;
        ActionSubject subject;
    };
    /// `action`: Resend, Cancel, ClearFailedInvitation, Remove, AddToGroup (or taking out of one) or ChangeStatus.
    BulkDialog(const AccountModels &models, UserAction action, const QList<Person> &people, QWidget *parent);

    /// Stands below this widget instead of in the middle.
    void setAnchor(QWidget *anchor) { m_anchor = anchor; }
    [[nodiscard]] BulkRuns::Wish wish() const;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addGroupChoice();
    void addStatusChoice();
    void addWordToType();
    void fillGroups(const QList<AccessGroup> &groups);
    void revalidate();
    void leaveOutJustSent();
    [[nodiscard]] bool takesOut() const;
    [[nodiscard]] RunAction runAction() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString effectText() const;
    [[nodiscard]] QString buttonText(int count) const;
    [[nodiscard]] QString obstacle() const;

    const AccountModels &m_models;
    UserAction m_action;
    QList<Person> m_people;
    BulkSplit m_split;
    QList<AccessGroup> m_groups;
    QPointer<QWidget> m_anchor;
    BulkSplitModel *m_rows;
    ActionTable *m_table;
    QLabel *m_effect;
    QLabel *m_leftOut;
    QComboBox *m_group = nullptr;
    QRadioButton *m_takeOut = nullptr;
    QRadioButton *m_suspend = nullptr;
    QLineEdit *m_word = nullptr;
};

} // namespace iam
