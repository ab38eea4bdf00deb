#pragma once

#include <QWidget>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace iam {

class AccessPreview;
class AccountOverview;
struct AccountModels;
class BlockLine;
class InlineNotification;
class SendOnTexts;
class StatusLabel;
class UserActions;
struct UserRow;

/// The current row in full, at the right of the list.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(const AccountModels &models, UserActions &actions, QWidget *parent = nullptr);

    /// Null shows that nobody is chosen.
    void setUser(const UserRow *row, const QString &inviter, const QDateTime &now);
    /// How many assignments wait until the person has accepted (B28); 0 shows nothing.
    void setWaiting(int assignments);
    /// The actions are about the selection: with several rows selected they do not belong beside one name.
    void setActionsShown(bool shown);
    [[nodiscard]] AccessPreview *access() const { return m_access; }
    [[nodiscard]] SendOnTexts *sendOn() const { return m_sendOn; }

signals:
    void closeRequested();
    /// The dots: `position` is global.
    void menuRequested(const QPoint &position);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showFacts(const UserRow &row, const QString &inviter);
    void addFact(const QString &label, const QString &value, bool technical = false);
    void showButtons();
    /// Beside one another, or below where the words are long.
    void arrangeButtons();

    const AccountOverview &m_overview;
    UserActions &m_actions;
    QLabel *m_name;
    StatusLabel *m_status;
    QLabel *m_expiry;
    QLabel *m_waiting;
    int m_waitingCount = 0;
    QWidget *m_buttons;
    QBoxLayout *m_buttonRow;
    QPushButton *m_first;
    QPushButton *m_second;
    QToolButton *m_dots;
    QToolButton *m_close;
    QLabel *m_heading;
    QWidget *m_factsArea;
    QFormLayout *m_facts;
    AccessPreview *m_access;
    InlineNotification *m_hint;
    BlockLine *m_sendOnLine;
    SendOnTexts *m_sendOn;
    QLabel *m_nobody;
    QWidget *m_contents;
};

} // namespace iam
