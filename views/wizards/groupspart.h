#pragma once

#include "models/items/groupchoicemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace iam {

class AccessOptions;
class ActionTable;
class InlineNotification;

/// Access groups to put into the invitation: search, Add, Added.
class GroupsPart final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPart(AccessOptions &options, QWidget *parent = nullptr);

    void setAdded(const QSet<AccessGroupId> &added);
    void focusSearch();
    void showGroup(const AccessGroupId &group);

signals:
    void groupAdded(const iam::AccessGroup &group);
    void groupTakenOut(const iam::AccessGroupId &group);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void retranslate();
    void take(const QModelIndex &shown);
    void addFirst();
    void fitHeight();

    AccessOptions &m_options;
    GroupChoiceModel m_groups;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_search;
    InlineNotification *m_problem;
    ActionTable *m_table;
    QLabel *m_note;
};

} // namespace iam
