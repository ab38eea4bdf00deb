#pragma once

#include "models/items/runmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace iam {

class ActionTable;
class InlineNotification;
class InvitationRunner;
class OutcomeBar;
class ProgressLine;

/// Step 4 of the invite wizard: what becomes of each address while the run goes on.
class ProgressStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStep(InvitationRunner &runner, QWidget *parent = nullptr);

    void saveTable();
    /// Without asking where: for a path that was chosen already. False if it cannot be written.
    bool saveTable(const QString &path);
    void focusFirst();

signals:
    /// An invitation that the service does not get through with is to be withdrawn.
    void cancelWanted(const iam::UserId &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void retranslate();
    void refresh();
    void refreshFilters();
    void take(const QModelIndex &index);
    void showCurrent();
    void keepCurrent();

    InvitationRunner &m_runner;
    RunModel m_people;
    int m_filter = -1;
    QString m_current; ///< address; rows move while outcomes come
    QLabel *m_done = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    ProgressLine *m_bar = nullptr;
    QWidget *m_filters = nullptr;
    QBoxLayout *m_filterRow = nullptr;
    InlineNotification *m_problem = nullptr;
    ActionTable *m_table = nullptr;
    OutcomeBar *m_outcome = nullptr;
};

} // namespace iam
