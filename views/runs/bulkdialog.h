#pragma once

#include "models/core/bulksplit.h"
#include "models/items/userstore.h"
#include "models/workflows/bulkruns.h"
#include "views/copyas/copyaschoices.h"
#include "views/pages/accountmodels.h"
#include "views/widgets/consoledialog.h"

#include <QMap>
#include <QPointer>
#include <QSet>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace iam {

class ActionTable;
class BulkCheck;
class BulkSplitModel;

/// Before something is done to several users: whom it fits, whom it does not and why, and the one choice it needs
/// (B57 to B59). Sends nothing: wish() is for BulkRuns.
class BulkDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// Removing more users than this at once takes typing a word; of fewer, if an administrator is among them (B48).
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void stand();
    void addGroupChoice();
    void addStatusChoice();
    void addWordToType();
    void fillGroups(const QList<AccessGroup> &groups);
    void addDryRun();
    void followGroup();
    void showWord();
    void revalidate();
    void leaveOutJustSent();
    void leaveOutByWhatWasRead();
    void startDryRun();
    void followDryRun();
    [[nodiscard]] bool takesOut() const;
    [[nodiscard]] std::optional<AccessGroup> chosenGroup() const;
    [[nodiscard]] UserState chosenStatus() const;
    [[nodiscard]] QString wordToType() const;
    [[nodiscard]] bool wantsWord() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString reasonsText() const;
    [[nodiscard]] RunAction runAction() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString effectText() const;
    [[nodiscard]] QString buttonText(int count) const;
    [[nodiscard]] QString obstacle() const;

    const AccountModels &m_models;
    UserAction m_action;
    QList<Person> m_people;
    BulkSplit m_split;
    QSet<UserId> m_gone; ///< found out by a dry run
    BulkCheck *m_check;
    bool m_checking = false; ///< a dry run is going on
    QList<AccessGroup> m_groups;
    AccessGroupId m_readGroup; ///< whose members were asked for last
    QString m_groupProblem;
    QPointer<QWidget> m_anchor;
    BulkSplitModel *m_rows;
    ActionTable *m_table;
    QLabel *m_effect;
    QLabel *m_leftOut;
    QComboBox *m_group = nullptr;
    QRadioButton *m_takeOut = nullptr;
    QMap<UserState, QRadioButton *> m_statuses;
    QLabel *m_wordLabel = nullptr;
    QLineEdit *m_word = nullptr;
    QLabel *m_reasons;
    QLabel *m_dryRunResult;
    QLabel *m_hold;
    QPushButton *m_dryRun = nullptr;
};

} // namespace iam
