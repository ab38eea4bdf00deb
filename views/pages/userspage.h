#pragma once

#include "models/items/userstore.h"
#include "models/workflows/userchange.h"
#include "views/pages/accountmodels.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <utility>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace iam {

class ActionDesk;
struct AccessSnapshot;
class ColumnWatch;
class CopyMenu;
class EmptyState;
class InlineNotification;
class InviteWizard;
class PreviewPane;
class SearchField;
class SearchProblemLine;
class SelectionBar;
class ToastStack;
class UserActions;
class UserTableView;
class UsersTitleRow;
enum class CopyField;
struct ColumnChoice;
enum class UserView;

/// The list of users with title, search, selection bar, preview and messages.
class UsersPage final : public QWidget
{
    Q_OBJECT

public:
    UsersPage(const AccountModels &models, UserActions &actions, QWidget *parent = nullptr);
    ~UsersPage() override;

    void setView(UserView view);
    void setPreviewShown(bool shown);
    [[nodiscard]] bool isPreviewShown() const;
    /// Narrow windows show the views in a button beside the title.
    void setViewMenu(QMenu *menu);
    void setViewTitle(const QString &title);
    [[nodiscard]] UserTableView *table() const { return m_table; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] QWidget *previewPaneWidget() const;
    [[nodiscard]] bool isOffline() const;
    /// Also while that is not known because nothing comes through: then the connection is what is missing.
    [[nodiscard]] bool isClassicAccount() const;
    [[nodiscard]] ActionDesk *desk() const { return m_desk; }
    /// Which columns are shown, their order, widths and sorting; for keeping between starts.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    /// The details of this user are shown: the actions are about them, whatever is chosen in the list. Nobody: the list again.
    void setAbout(const std::optional<UserId> &user);
    /// Another page is seen instead of the list and the details: then the actions are about nobody.
    void setSeen(bool seen);
    /// How many users the actions are about.
    [[nodiscard]] qsizetype chosenCount() const { return chosenRows().size(); }
    /// Whom the actions are about, if it is one user.
    [[nodiscard]] std::optional<UserId> chosenUser() const;
    void showRowMenu(const QPoint &position);
    /// Whom the actions are about may have changed a moment ago: they follow at once, not with the next turn.
    void updateNow() { updateActions(); }

    /// Copies the command of the command-line tool that does this to whom the actions are about; false if there is none.
    bool copyCommand(UserAction action);
    /// Asks about these users, all together, and does it as a run: Resend, Cancel, ClearFailedInvitation, Remove,
    /// AddToGroup or ChangeStatus.
    void runBulk(UserAction action, const QList<UserRow> &rows);

    /// Opens the wizard, or brings the one that is open to the front.
    InviteWizard *openInviteWizard();

public slots:
    void invite();
    void refresh();
    void focusSearch();
    /// With the address and the access of somebody who was invited, or a member, before.
    void inviteAgain(const iam::AccessSnapshot &access);
    /// Asks for a file and writes the list to it.
    void exportUsers();
    void copyDetailsOfProblem();

signals:
    /// A run that is not at its end is to be shown.
    void runWanted(const QString &id);
    void selectionChanged(int rows);
    /// Whether people can be invited; a reason may be told in both cases.
    void invitingChanged(bool possible, const QString &reason);
    /// The details of this user, where the access is.
    void accessWanted(const iam::UserId &user);
    void previewShownChanged(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// In the selection bar, in this order.
    static constexpr std::array barActions {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation,
        UserAction::AddToGroup, UserAction::ChangeStatus, UserAction::Remove, UserAction::AccessReport, UserAction::Copy};
    void build();
    QWidget *makeSearchRow();
    QWidget *makeSelectionBar();
    void connectModels();
    void connectPreview();
    /// `chosen`: how many rows the actions are about.
    void updatePreview();
    void retranslate();
    void search(const QString &text);
    void followQuery();
    void sortBy(int column, Qt::SortOrder order);
    void updateTitle();
    [[nodiscard]] QString timeOfData() const;
    void updateNotice();
    void updateEmptyState();
    [[nodiscard]] bool isVisibilityRestricted() const;
    void updateActions();
    void updateInviting(const QString &owner);
    void showColumnMenu(const QPoint &position);
    void arrangeColumns();
    [[nodiscard]] QList<ColumnChoice> columnChoices() const;
    void run(UserAction action);
    void copyAs();
    void reportAccess();
    void showUser(const UserId &id);
    void copy(CopyField field);
    void report(const ChangeOutcome &outcome);
    void showProblem(const QString &text);
    [[nodiscard]] QList<UserRow> chosenRows() const;
    [[nodiscard]] ChangeSubject subjectOf(const UserRow &row) const;
    [[nodiscard]] ActionSubject actionSubjectOf(const UserRow &row) const;
    [[nodiscard]] QString ownerName() const;

    AccountModels m_models;
    QPointer<InviteWizard> m_wizard;
    UserActions &m_actions;
    QTimer m_clockTimer;
    QTimer m_actionsTimer; ///< one update for many changes of the selection
    QTimer m_firstPreview; ///< waits until the first rows are painted
    bool m_previewed = false; ///< somebody was shown, or is about to be
    QString m_problemDetails;
    std::optional<UserId> m_about;
    bool m_seen = true;
    std::optional<std::pair<int, Qt::SortOrder>> m_sortBefore; ///< the view of what expires soon

    QSplitter *m_splitter = nullptr;
    UsersTitleRow *m_titleRow = nullptr;
    InlineNotification *m_notice = nullptr;
    InlineNotification *m_outcome = nullptr;
    QStackedWidget *m_searchOrSelection = nullptr;
    SearchField *m_search = nullptr;
    SearchProblemLine *m_searchProblem = nullptr;
    QPushButton *m_columns = nullptr;
    QToolButton *m_density = nullptr;
    QToolButton *m_panel = nullptr;
    SelectionBar *m_selectionBar = nullptr;
    UserTableView *m_table = nullptr;
    ColumnWatch *m_columnWatch = nullptr;
    EmptyState *m_empty = nullptr;
    ActionDesk *m_desk = nullptr;
    CopyMenu *m_copyMenu = nullptr;
    PreviewPane *m_preview = nullptr;
    ToastStack *m_toasts = nullptr;
};

} // namespace iam
