#pragma once

#include "views/details/detailssection.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace iam {

class AvatarLabel;
class ElidedLabel;
class GroupsSection;
class InlineNotification;
class PoliciesSection;
class StatusLabel;

/// The details of one user: head, sections, actions. Reads by itself; follows the list.
class DetailsPage final : public QWidget
{
    Q_OBJECT

public:
    DetailsPage(const AccountModels &models, const User &user, QWidget *parent = nullptr);
    ~DetailsPage() override;

    [[nodiscard]] const UserId &userId() const { return m_id; }
    [[nodiscard]] QString tabTitle() const;
    /// Sections with changes that are not saved, by their names.
    [[nodiscard]] QStringList unsaved() const;
    void showSection(const QString &objectName);
    /// The dialogs of these two, as if their buttons had been pressed.
    void assignAccess();
    void addToGroup();

public slots:
    void refresh();

signals:
    void actionWanted(iam::UserAction action, const iam::UserId &user);
    /// The menu of all actions on the user; `position` is global.
    void menuWanted(const QPoint &position);
    /// tabTitle() may be another one now.
    void renamed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void addSection(DetailsSection *section);
    void showHead();
    void updateTabs();

    AccountModels m_models;
    UserId m_id;
    std::unique_ptr<UserDetails> m_details;
    AvatarLabel *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    StatusLabel *m_status = nullptr;
    QLabel *m_second = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_changeStatus = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_refresh = nullptr;
    QToolButton *m_more = nullptr;
    InlineNotification *m_gone = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<DetailsSection *> m_sections;
    GroupsSection *m_groups = nullptr;
    PoliciesSection *m_policies = nullptr;
};

} // namespace iam
