#pragma once

#include "views/pages/accountmodels.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace iam {

class FileReportDialog;
struct FileReport;
class CommandPalette;
class ExpiryNotice;
class HeaderBar;
class InviteeWindow;
class JournalPage;
class NavigationList;
class PageTabs;
class RunsPage;
class SavedSearches;
class StatusLine;
class Theme;
class TriagePage;
class UserActions;
class UsersPage;
struct UserId;
enum class UserAction;

/// A language the interface speaks: its code ("pt_BR") and its own name for itself.
struct Language
{
    QString code;
    QString name;
};

/// The window of one account.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `theme` is the application's.
    MainWindow(const AccountModels &models, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// An empty code stands for the language of the system.
    void setLanguages(const QList<Language> &languages, const QString &current);
    void setService(const QString &address);
    /// Index of the account's colour, see accountToken().
    void setAccountColour(int index);
    /// The key was to be kept in the key store, which did not take it.
    void tellKeyNotKept();
    /// Of invitations that expire soon: whether it is told at all, and when it was last.
    [[nodiscard]] ExpiryNotice *expiryNotice() const { return m_expiry; }
    /// A file of ours cannot be used. Several are told in one dialog.
    void tellFile(const FileReport &report);
    [[nodiscard]] UsersPage *usersPage() const { return m_page; }
    [[nodiscard]] UserActions *userActions() const { return m_actions; }

signals:
    void languageChosen(const QString &code);
    void themeChosen(int mode);
    void expiryNoticeChosen(bool wanted);
    /// Another account is to be opened.
    void connectWanted();
    /// The guide is to be opened; null: at its beginning.
    void guideWanted(const QWidget *place);
    /// The diagnostics are to be put on the clipboard.
    void diagnosticsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeAccountActions();
    void askBeforeFirstChange();
    void makeMenus();
    void makeNavigation();
    void connectDetails();
    [[nodiscard]] RunsPage *runsPage();
    [[nodiscard]] JournalPage *journalPage();
    [[nodiscard]] TriagePage *triagePage();
    /// Menus and keys are about whom the page that is seen is about.
    void followPlace();
    /// Opens the details of the user, where `action` is at home.
    void showDetails(UserAction action, const UserId &user);
    void retranslate();
    void updateCounts();
    void updateViews();
    void updatePeople();
    void chooseView(const QString &id);
    /// A page beside that of the users.
    void choosePlace(const QString &id);
    /// The header says where one is.
    void updatePlace();
    void showRun(const QString &id);
    void adaptToWidth();
    void focusNextPane(int step);
    void openPalette();
    [[nodiscard]] QString paletteSubject() const;
    void showAbout();
    void showInvitee();
    QAction *addCommand(const char *name, const QList<QKeySequence> &shortcuts, const std::function<void()> &run);

    AccountModels m_models;
    Theme &m_theme;
    QString m_service;
    UserActions *m_actions;
    UsersPage *m_page;
    QStackedWidget *m_places;
    PageTabs *m_tabs;
    RunsPage *m_runs = nullptr; ///< this and the next two: made when they are wanted first
    JournalPage *m_journal = nullptr;
    TriagePage *m_triage = nullptr;
    ExpiryNotice *m_expiry;
    HeaderBar *m_header;
    NavigationList *m_navigation;
    StatusLine *m_status;
    CommandPalette *m_palette = nullptr;
    SavedSearches *m_searches = nullptr;
    QMenu *m_viewsMenu;
    QHash<QString, QAction *> m_commands;
    QHash<QString, QMenu *> m_menus;
    QActionGroup *m_themeGroup;
    QActionGroup *m_languageGroup;
    InviteeWindow *m_invitee = nullptr;
    bool m_previewWanted = true;
    bool m_adapting = false;
    QPointer<FileReportDialog> m_fileReports;
};

} // namespace iam
