#pragma once

#include "models/items/triagecount.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/vanishedinvitations.h"
#include "views/pages/accountmodels.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace iam {

class AgeChart;
class EmptyState;
class InlineNotification;
class StateBox;
class ToastStack;
class TriageFilters;
class UserTableView;
struct AccessSnapshot;
enum class UserAction;

/// Invitations that are open or came to nothing: how many, how long they count, and what is to be done about all of
/// them, or about those that filters leave (behaviour: "Watching invitations").
class TriagePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TriagePage(const AccountModels &models, QWidget *parent = nullptr);
    ~TriagePage() override;

    void focusFirst();
    /// Whom the menus are about while the page is seen: the current row.
    [[nodiscard]] std::optional<UserId> about() const;
    /// Open or unsuccessful invitations in all.
    [[nodiscard]] int total() const { return m_count.tally().total(); }
    [[nodiscard]] UserTableView *table() const { return m_table; }

signals:
    void aboutChanged();
    void totalChanged();
    void bulkWanted(iam::UserAction action, const QList<iam::UserRow> &rows);
    void menuWanted(const QPoint &position);
    void detailsWanted(const iam::UserId &user);
    void refreshWanted();
    /// With the address and the access of somebody whose invitation has ended and is gone.
    void inviteAgainWanted(const iam::AccessSnapshot &access);
    void inviteWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitleRow();
    QWidget *makeListRow();
    void makeTable();
    void follow();
    void takeCount();
    void updateTitle();
    void updateList();
    void updateVanished();
    void showVanished();
    void copyInviteeText();
    void retranslate();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString nameOf(const IamId &inviter) const;
    /// The chosen rows if there are several, else all that are listed.
    [[nodiscard]] QList<UserRow> meant() const;
    [[nodiscard]] int meantCount() const;

    AccountModels m_models;
    UserFilterModel m_rows;
    TriageCount m_count;
    TriageFilter m_filter;
    VanishedInvitations m_vanished;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_refresh = nullptr;
    QPushButton *m_invite = nullptr;
    AgeChart *m_chart;
    StateBox *m_states;
    TriageFilters *m_filters;
    QLabel *m_heading = nullptr;
    QLabel *m_listed = nullptr;
    InlineNotification *m_vanishedNotice = nullptr;
    QPushButton *m_tell = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_cancel = nullptr;
    UserTableView *m_table;
    EmptyState *m_empty = nullptr;
    ToastStack *m_toasts = nullptr;
};

} // namespace iam
