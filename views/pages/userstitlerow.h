#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace iam {

class ElidedLabel;

/// The head of the users page: title, what is known of the list, and what concerns all of it. Where that has no room beside one
/// another, two of the buttons go into a menu, and the words about the list are cut last.
class UsersTitleRow final : public QWidget
{
    Q_OBJECT

public:
    /// `addVpnUser` is offered as a button while it is visible.
    explicit UsersTitleRow(QAction *addVpnUser, QWidget *parent = nullptr);

    /// Narrow windows show the views in a button beside the title.
    void setViewMenu(QMenu *menu);
    void setViewTitle(const QString &title);
    /// `warns`: the list is old, or not whole.
    void setSummary(const QString &words, bool warns);
    void setRefreshPossible(bool possible);
    /// A reason may be told in both cases.
    void setInvitingPossible(bool possible, const QString &reason);

signals:
    void refreshWanted();
    void exportWanted();
    void inviteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// Whether the buttons fit, and what becomes of them.
    void fit();

    QAction *m_addVpnUser;
    QLabel *m_title;
    QToolButton *m_views;
    ElidedLabel *m_summary;
    QToolButton *m_refresh;
    QPushButton *m_export;
    QPushButton *m_addVpn;
    QToolButton *m_more; ///< takes the two
    QPushButton *m_invite;
};

} // namespace iam
