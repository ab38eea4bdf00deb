#pragma once

#include "views/pages/accountmodels.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace iam {

class DetailsPage;
struct UserId;
enum class UserAction;

/// The list of users, and beside it a tab for each user whose details are open. Without any the strip is hidden.
class PageTabs final : public QWidget
{
    Q_OBJECT

public:
    PageTabs(const AccountModels &models, QWidget *list, QWidget *parent = nullptr);

    /// The tab of this user, made if need be; null if the user is not in the list.
    DetailsPage *open(const UserId &user);
    /// Null while the list is shown.
    [[nodiscard]] DetailsPage *current() const;
    void showList();
    /// Asks once if something is not saved.
    void close(int tab);
    void closeCurrent();
    void showNext(int step);

signals:
    void actionWanted(iam::UserAction action, const iam::UserId &user);
    /// The details of this user are shown now: menus and keys are about them.
    void shown(const iam::UserId &user);
    void listShown();
    void menuWanted(const QPoint &position);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drop(QWidget *page);
    void updateTitles();

    AccountModels m_models;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace iam
