#pragma once

#include "models/core/takeover.h"
#include "models/core/user.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace iam {

class AccessOptions;
class Clock;
class InlineNotification;
class UserFilterModel;
class UserTableModel;

/// "Like a colleague": what an active user has, as a list to tick. Nothing is taken over that is not ticked.
class ColleaguePart final : public QWidget
{
    Q_OBJECT

public:
    ColleaguePart(AccessOptions &options, UserTableModel &users, const Clock &clock, QWidget *parent = nullptr);

    void focusSearch();

signals:
    void takenOver(const iam::DraftAccess &access);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);
    void show(const IamId &member, const DraftAccess &access);
    void updateButton();
    void takeOver();

    AccessOptions &m_options;
    UserFilterModel *m_people;
    IamId m_member;
    QString m_memberName;
    QList<TakeOverChoice> m_choices;
    QLineEdit *m_search;
    QListView *m_list;
    InlineNotification *m_problem;
    QLabel *m_state;
    QStandardItemModel *m_items;
    QListView *m_ticks;
    QPushButton *m_take;
};

} // namespace iam
