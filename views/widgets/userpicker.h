#pragma once

#include "models/items/userstore.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace iam {

/// Chooses one user by typing part of the name, address or ID. Shows the first that match; the store outlives it.
class UserPicker final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 50;

    explicit UserPicker(const UserStore &users, QWidget *parent = nullptr);

    /// These cannot be chosen, and `reason` is in their tip; they stay visible.
    void setForbidden(const QSet<UserId> &ids, const QString &reason);
    /// Only users in these states are offered; empty: all.
    void setStatuses(const QSet<UserStatus> &statuses);
    void choose(const UserId &id);
    [[nodiscard]] std::optional<User> chosen() const;

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    const UserStore &m_users;
    QSet<UserId> m_forbidden;
    QString m_reason;
    QSet<UserStatus> m_statuses;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_more;
    UserId m_chosen;
};

} // namespace iam
